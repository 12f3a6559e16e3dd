import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { reshape } from './activity-shape.js';
import { mapKept } from './map-kept.js';
import type { SourceRecord } from './record.js';

/**
 * Stage 2: what holds for every source alike. Importers have made texts plain and left private contacts out; here blank
 * texts, empty lists and languages the catalogue does not have go, and a record that has lost its name is set aside.
 * @param languages BCP 47 tags of the catalogue; every language stays when empty
 */
export function clean(
  records: AsyncIterable<SourceRecord>,
  languages: readonly string[],
): AsyncGenerator<SourceRecord> {
  const wanted = new Set(languages.map((tag) => tag.toLowerCase()));
  return mapKept(records, ({ outcome }) => {
    const activity = reshape(outcome.activity, 'Activity', (value, type) =>
      type === 'LocalizedText' ? inLanguages(value, wanted) : withoutEmpty(value),
    ) as Partial<Activity> | undefined;
    if (activity?.name === undefined) {
      const message = 'The record has no name. Give it one in the source.';
      return { kind: 'set-aside', recordId: outcome.recordId, reason: { code: 'no-name', field: 'name', message } };
    }
    return { ...outcome, activity: activity as Activity };
  });
}

/** Texts in the catalogue's languages; all there are when none is. A wrong language is better than no text. */
function inLanguages(value: unknown, wanted: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value)
    .map(([tag, text]): [string, unknown] => [tag, typeof text === 'string' ? text.normalize('NFC').trim() : text])
    .filter(([, text]) => text !== '');
  const chosen = filled.filter(
    ([tag]) => wanted.has(tag.toLowerCase()) || wanted.has(tag.split('-', 1)[0]?.toLowerCase() ?? ''),
  );
  const kept = chosen.length > 0 ? chosen : filled;
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value;
  const empty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return empty ? undefined : value;
}
