import type { Activity, LocalizedText, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import type { ActivityList } from '../../pipeline/activity-list.js';
import { webAddress } from './address.js';
import type { Address } from './html.js';
import { type LanguageLists, listEntry, listsIn } from './lists.js';
import { PAGE_LANGUAGES, type PageLanguage } from './words.js';

/** What words about an activity depend on. */
export interface Setting {
  readonly manifest: Manifest;
  /** `YYYY-MM-DD`; what ended before it is left out. */
  readonly today: string;
}

/** What the configuration says about the pages. */
export interface SiteOptions {
  readonly baseUrl?: string;
  readonly searchUrl?: string;
}

/** Everything the pages are written from. */
export interface Site extends Setting {
  readonly activities: ActivityList;
  /** Languages there are pages in, the catalogue's first one first. */
  readonly languages: readonly PageLanguage[];
  /** What there is to list, by language. */
  readonly lists: ReadonlyMap<PageLanguage, LanguageLists>;
  /** The day of the newest fact, `YYYY-MM-DD`: no clock is asked, so the same catalogue gives the same pages. */
  readonly today: string;
  /** Public address of the folder, with `/` at its end. */
  readonly baseUrl: string | undefined;
  readonly searchUrl: Address | undefined;
}

/**
 * Prepares the pages of a publication. Finnish and Swedish always list everything, in the language the texts have; English only
 * what has an English name. A language the catalogue does not name has no pages.
 */
export function siteOf(manifest: Manifest, activities: ActivityList, options: SiteOptions): Site {
  const wanted = manifest.languages ?? PAGE_LANGUAGES;
  const possible = PAGE_LANGUAGES.filter((language) => wanted.includes(language));
  const entries = Array.from(activities, listEntry);
  const lists = new Map(
    (possible.length > 0 ? possible : (['fi'] as const)).map((language) => [language, listsIn(entries, language)]),
  );
  for (const [language, { lists: there }] of lists) if (there.length === 0 && lists.size > 1) lists.delete(language);
  const order = [...lists.keys()].sort((a, b) => place(a, wanted) - place(b, wanted));
  return {
    manifest,
    activities,
    languages: order,
    lists,
    today: manifest.generated?.slice(0, 10) ?? '0000-00-00',
    baseUrl: options.baseUrl?.replace(/\/*$/, '/'),
    searchUrl: webAddress(options.searchUrl),
  };
}

function place(language: string, wanted: readonly string[]): number {
  const index = wanted.indexOf(language);
  return index < 0 ? wanted.length : index;
}

const KNOWN_NAMES = new Map(MUNICIPALITIES.map(({ code, label }): [string, LocalizedText] => [code, label]));

/** A municipality's name; the code when nobody knows it. */
export function municipalityName(code: string, { manifest }: Setting, language: PageLanguage): string {
  const named = manifest.municipalities?.find((each) => each.code === code)?.name;
  return localize(named ?? KNOWN_NAMES.get(code), language).text || code;
}

/** Address of a page for machines: absolute when the public address is known. */
export function publicUrl({ baseUrl }: Site, path: string, anchor?: string): string | undefined {
  if (baseUrl === undefined) return undefined;
  const tail = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
  return `${baseUrl}${path.replace(/(^|\/)index\.html$/, '$1')}${tail}`;
}

/** The place of an activity in its page. */
export function anchorOf({ id }: Activity): string {
  return `a-${id.replace(/\s+/g, '-')}`;
}
