import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { CHANNELS } from '@hyte/catalogue-format/vocabularies/channels.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import { LIFE_SITUATIONS } from '@hyte/catalogue-format/vocabularies/life-situations.js';
import type { Note } from '../pipeline/record.js';
import { html, type Html } from '../publish/static/html.js';
import type { Setting } from '../publish/static/site.js';
import { words } from '../publish/static/texts.js';
import { dayInWords } from '../publish/static/times-in-words.js';
import { say, type PageLanguage, type Word } from '../publish/static/words.js';
import type { CsvField } from '../sources/spreadsheet/headings.js';
import { columnLetters } from '../sources/spreadsheet/table.js';
import { factLines, nextTime } from './card.js';
import { isPrivate, shareableCell } from './private-cells.js';
import type { RowSource } from './read-file.js';
import { word } from './words.js';

/** What several columns of a row together became. */
export interface Understood {
  readonly cells: readonly { readonly column: string; readonly written: string }[];
  /** Empty when nothing of it is shown. */
  readonly became: readonly Html[];
}

/** The fact of the card that a column goes into; columns of one fact are told together. */
const FACT_OF: Readonly<Partial<Record<CsvField, Word>>> = {
  ...{
    when: 'when',
    weekday: 'when',
    time: 'when',
    startTime: 'when',
    endTime: 'when',
    startDate: 'when',
    endDate: 'when',
  },
  ...{ openingHours: 'when', place: 'where', address: 'where', postcode: 'where', postOffice: 'where' },
  ...{ municipality: 'where', latitude: 'where', longitude: 'where', price: 'price', kaikukortti: 'price' },
  ...{ contactPerson: 'contact', phone: 'contact', email: 'contact', www: 'links', registration: 'join' },
  ...{ audience: 'forWhom', form: 'form', language: 'spoken', access: 'access', organiser: 'organiser' },
  ...{ firstTime: 'firstTime', bring: 'firstTime', whoMeets: 'firstTime', status: 'status' },
};

/** What was understood from the cells of a row, in the order of its columns. */
export function understood(
  activity: Activity,
  from: RowSource,
  notes: readonly Note[],
  setting: Setting,
  language: PageLanguage,
): Understood[] {
  const groups = new Map<string, { field: CsvField | undefined; cells: { column: string; written: string }[] }>();
  for (let index = 0; index < from.row.cells.length; index += 1) {
    const privately = isPrivate(from, index, notes);
    const written = privately ? word('hiddenPrivate', language) : shareableCell(from, index, notes);
    if (written === '') continue;
    const field = from.table.columns[index]?.field;
    const key = field === undefined ? `column ${index}` : (FACT_OF[field] ?? field);
    const group = groups.get(key) ?? { field, cells: [] };
    group.cells.push({ column: `${columnLetters(index)} ${from.table.headings[index] ?? ''}`.trim(), written });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ field, cells }) => ({
    cells,
    became: field === undefined ? [] : becameOf(field, activity, setting, language),
  }));
}

function becameOf(field: CsvField, activity: Activity, setting: Setting, language: PageLanguage): Html[] {
  const fact = FACT_OF[field];
  if (fact === 'when') {
    const next = nextTime(activity, setting.today, language);
    return [...factLines(activity, fact, setting, language), ...(next === undefined ? [] : [html`${next}`])];
  }
  if (fact === 'forWhom') {
    const situations = LIFE_SITUATIONS.filter(({ id }) => activity.lifeSituations?.includes(id)).map(
      ({ label }) => label[language],
    );
    return [
      ...factLines(activity, fact, setting, language),
      ...(situations.length > 0 ? [html`${situations.join(', ')}`] : []),
    ];
  }
  if (fact !== undefined) return [...factLines(activity, fact, setting, language)];
  const one = (line: Html | undefined): Html[] => (line === undefined ? [] : [line]);
  switch (field) {
    case 'name':
      return one(words(activity.name, language));
    case 'summary':
    case 'description':
      return one(words(activity[field], language));
    case 'theme':
      return one(joined(THEMES.filter(({ id }) => activity.themes?.includes(id)).map(({ label }) => label[language])));
    case 'channel':
      return one(
        joined(CHANNELS.filter(({ id }) => activity.channels?.includes(id)).map(({ label }) => label[language])),
      );
    case 'keywords':
      return one(joined(Object.values(activity.keywords ?? {}).flat(), (list) => word('searchWords', language, list)));
    case 'modified': {
      const day = activity.provenance?.[0]?.modified?.slice(0, 10);
      return one(day === undefined ? undefined : html`${say('checked', language, dayInWords(day, language))}`);
    }
    case 'id':
      return [html`${activity.id}`];
    default:
      return [];
  }
}

function joined(items: readonly string[], told: (list: string) => string = (list) => list): Html | undefined {
  return items.length === 0 ? undefined : html`${told(items.join(', '))}`;
}
