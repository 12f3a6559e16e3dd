import type { Activity, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import { localeOf, type PageLanguage } from './words.js';

/** Stands for a theme where an activity has none that is known. */
export const OTHER_THEME = 'other';
/** Stands for a municipality where an activity is in none, or in too many to be repeated in each. */
export const EVERYWHERE = '000';
/** An activity in more municipalities than this is listed once, under `EVERYWHERE`. */
const MOST_MUNICIPALITIES = 10;
/** Activities on one page: a few printed sheets, some 300 kB. Longer lists go on on further pages. */
const PAGE_SIZE = 100;

/** The activities of one theme in one municipality. */
export interface ListPages {
  /** Code, or `EVERYWHERE`. */
  readonly municipality: string;
  /** Id, or `OTHER_THEME`. */
  readonly theme: string;
  /** Places in the catalogue's order of activities, sorted by name. */
  readonly members: readonly number[];
  /** Paths of its pages, relative to the folder of the pages. */
  readonly paths: readonly string[];
}

/** What there is to list in a language. */
export interface LanguageLists {
  /** By name of the municipality, then by theme in the order of the vocabulary. */
  readonly lists: readonly ListPages[];
  /** Codes with the number of different activities, in order of name; `EVERYWHERE` is last. */
  readonly municipalities: ReadonlyMap<string, number>;
  /** Ids with the number of different activities, in the order of the vocabulary; `OTHER_THEME` is last. */
  readonly themes: ReadonlyMap<string, number>;
  readonly count: number;
}

/** What of an activity tells which lists it stands in, and where. */
export interface ListEntry {
  readonly name: LocalizedText;
  readonly municipalities: readonly string[];
  readonly themes: readonly string[];
}

export function listEntry(activity: Activity): ListEntry {
  return { name: activity.name, municipalities: municipalitiesOf(activity), themes: themesOf(activity) };
}

/**
 * Sorts activities into lists. In English only those that have an English name.
 * @param entries of all activities, in the catalogue's order
 */
export function listsIn(entries: readonly ListEntry[], language: PageLanguage): LanguageLists {
  const members = new Map<string, number[]>();
  const municipalities = new Map<string, number>();
  const themes = new Map<string, number>();
  let count = 0;
  entries.forEach(({ name, municipalities: codes, themes: ids }, index) => {
    if (language === 'en' && !name.en?.trim()) return;
    count += 1;
    for (const code of codes) municipalities.set(code, (municipalities.get(code) ?? 0) + 1);
    for (const id of ids) themes.set(id, (themes.get(id) ?? 0) + 1);
    for (const key of codes.flatMap((code) => ids.map((id) => `${code} ${id}`))) {
      const list = members.get(key);
      if (list) list.push(index);
      else members.set(key, [index]);
    }
  });
  const inOrder = <T>(counts: ReadonlyMap<string, T>, order: readonly string[]): Map<string, T> =>
    new Map(order.flatMap((id): [string, T][] => (counts.has(id) ? [[id, counts.get(id) as T]] : [])));
  const codes = inOrder(municipalities, [...byName([...municipalities.keys()].filter(isCode), language), EVERYWHERE]);
  const ids = inOrder(themes, THEME_ORDER);
  const lists = [...codes.keys()].flatMap((municipality) =>
    [...ids.keys()].flatMap((theme) => {
      const found = members.get(`${municipality} ${theme}`);
      return found ? [listOf(municipality, theme, found, entries, language)] : [];
    }),
  );
  return { lists, municipalities: codes, themes: ids, count };
}

const THEME_ORDER: readonly string[] = [...THEMES.map(({ id }) => id), OTHER_THEME];

function byName(codes: readonly string[], language: PageLanguage): string[] {
  const names = new Map(MUNICIPALITIES.map(({ code, label }) => [code, localize(label, language).text]));
  const name = (code: string): string => names.get(code) ?? code;
  return [...codes].sort((a, b) => collators[language].compare(name(a), name(b)) || (a < b ? -1 : 1));
}

const isCode = (code: string): boolean => code !== EVERYWHERE;

function listOf(
  municipality: string,
  theme: string,
  found: readonly number[],
  entries: readonly ListEntry[],
  language: PageLanguage,
): ListPages {
  const collator = collators[language];
  const named = found.map((index) => ({ index, name: localize(entries[index]?.name, language).text }));
  named.sort((a, b) => collator.compare(a.name, b.name) || a.index - b.index);
  const folder = `${language}/${slugOf(municipality)}/${theme}`;
  const count = Math.ceil(found.length / PAGE_SIZE);
  const paths = Array.from({ length: count }, (_, page) => `${folder}${page === 0 ? '' : `-${page + 1}`}.html`);
  return { municipality, theme, members: named.map(({ index }) => index), paths };
}

const collators: Readonly<Record<PageLanguage, Intl.Collator>> = {
  fi: new Intl.Collator(localeOf('fi'), { numeric: true }),
  sv: new Intl.Collator(localeOf('sv'), { numeric: true }),
  en: new Intl.Collator(localeOf('en'), { numeric: true }),
};

/** Members of one page of a list; the first page is 0. */
export function membersOfPage({ members }: ListPages, page: number): readonly number[] {
  return members.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
}

/** Path of a municipality's own page. The name in it is for people, the code keeps it apart from others. */
export function municipalityPath(code: string, language: PageLanguage): string {
  return `${language}/${slugOf(code)}/index.html`;
}

/** Path of a theme's own page. */
export function themePath(theme: string, language: PageLanguage): string {
  return `${language}/theme/${theme}.html`;
}

function slugOf(code: string): string {
  const name = code === EVERYWHERE ? '' : (MUNICIPALITIES.find((each) => each.code === code)?.label.fi ?? '');
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return plain ? `${code}-${plain}` : code;
}

function themesOf({ themes }: Activity): string[] {
  const known = [...new Set(themes)].filter((id) => id !== OTHER_THEME && THEME_ORDER.includes(id));
  return known.length > 0 ? known : [OTHER_THEME];
}

/** Where it takes place; where it is offered when it takes place nowhere. Codes that are not in use count as nowhere. */
function municipalitiesOf({ places, areaServed }: Activity): string[] {
  const there = (places ?? []).flatMap(({ municipality }) => municipality ?? []);
  const codes = [...new Set(there.length > 0 ? there : areaServed?.municipalities)].filter((code) =>
    /^\d{3}$/.test(code),
  );
  return codes.length === 0 || codes.length > MOST_MUNICIPALITIES ? [EVERYWHERE] : codes;
}
