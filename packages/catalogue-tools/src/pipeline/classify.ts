import type { Activity, Classification } from '@hyte/catalogue-format/generated/catalogue.js';
import { classify as classifyByWords } from '../classify/classify.js';
import { mapKept } from './map-kept.js';
import type { Note, SourceRecord } from './record.js';

const FORM_OF_KIND: ReadonlyMap<Activity['kind'], string> = new Map([
  ['course', 'course'],
  ['event', 'event'],
  ['place', 'self-guided-place'],
  ['advice', 'advice'],
  ['self-care', 'online-self-care'],
  ['volunteering', 'volunteering'],
]);

/**
 * Stage 3: fills theme and form where the importer gave none, by words (`classify/word-rules.ts`) and, for the form, by
 * the kind. Importers go by codes and know better, so nothing they gave is touched. Each value given is explained in
 * `classified`; what nothing tells stays empty and is noted.
 */
export function classify(records: AsyncIterable<SourceRecord>): AsyncGenerator<SourceRecord> {
  return mapKept(records, ({ outcome }) => {
    const { activity } = outcome;
    const given = [...missingFacts(activity, 'themes'), ...missingFacts(activity, 'forms')];
    const hasTheme = filled(activity.themes) || given.some(({ field }) => field === 'themes');
    const notes: Note[] = hasTheme
      ? []
      : [
          {
            code: 'no-theme',
            field: 'themes',
            message:
              'No theme could be told from codes or words: it is found by search only. Give it a theme in the source.',
          },
        ];
    if (given.length === 0 && notes.length === 0) return outcome;
    return { ...outcome, activity: withFacts(activity, given), notes: [...outcome.notes, ...notes] };
  });
}

function missingFacts(activity: Activity, field: 'themes' | 'forms'): Classification[] {
  if (filled(activity[field])) return [];
  const found = (classifyByWords(activity, []).classified ?? []).filter((each) => each.field === field);
  const form = FORM_OF_KIND.get(activity.kind);
  if (found.length > 0 || field === 'themes' || form === undefined) return found;
  return [{ field, value: form, because: `kind: ${activity.kind}` }];
}

function withFacts(activity: Activity, given: readonly Classification[]): Activity {
  if (given.length === 0) return activity;
  const values = (field: string): string[] => given.filter((each) => each.field === field).map(({ value }) => value);
  return {
    ...activity,
    ...(values('themes').length > 0 && { themes: values('themes') }),
    ...(values('forms').length > 0 && { forms: values('forms') }),
    classified: [...(activity.classified ?? []), ...given],
  };
}

function filled(values: readonly string[] | undefined): boolean {
  return values !== undefined && values.length > 0;
}
