import type { Area, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { WELLBEING_COUNTIES } from '@hyte/catalogue-format/vocabularies/wellbeing-counties.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { nearest } from '../configuration/nearest-word.js';
import { SOURCE_BLOCKS, type SourceBlock } from './source-blocks.js';

/** What a configuration is made of. */
export interface Answers {
  readonly area: Area;
  /** Name of whoever publishes, or of the area. */
  readonly publisher: LocalizedText;
  readonly contact?: string;
  /** Sources that are read; the others stand there as comments. */
  readonly sources: readonly SourceBlock[];
}

/** Sources that everybody can read: no key, and something for every municipality. */
export const USUAL_SOURCES: readonly SourceBlock[] = ['lipas', 'ptv'];

/**
 * A county or municipality by its code or by the beginning of its name in Finnish or Swedish.
 * @throws TarjotinError `unknown-area`
 */
export function areaNamed(text: string): Area {
  const word = text.trim().toLowerCase();
  const fits = ({ code, label: { fi, sv } }: (typeof WELLBEING_COUNTIES | typeof MUNICIPALITIES)[number]): boolean =>
    code === word || [fi, sv].some((name) => name?.toLowerCase().startsWith(word));
  const municipality = MUNICIPALITIES.find((entry) => word.length > 2 && entry.code === word);
  if (municipality) return { municipalities: [municipality.code] };
  const county = word.length > 1 ? WELLBEING_COUNTIES.find(fits) : undefined;
  if (county) return { wellbeingCounties: [county.code] };
  const named = word.length > 1 ? MUNICIPALITIES.find(fits) : undefined;
  if (named) return { municipalities: [named.code] };
  const names = [...WELLBEING_COUNTIES, ...MUNICIPALITIES].map(({ label }) => label['fi'] ?? '');
  const near = nearest(text.trim(), names);
  throw new TarjotinError(
    'unknown-area',
    `There is no wellbeing services county or municipality “${text.slice(0, 60)}”.`,
    near === undefined ? 'Give a code (10, 286) or a name (Kymenlaakso, Kouvola).' : `Did you mean ${near}?`,
  );
}

/** The name of an area in the three languages. */
export function areaName({ wellbeingCounties = [], municipalities = [] }: Area): LocalizedText {
  const entry =
    WELLBEING_COUNTIES.find(({ code }) => code === wellbeingCounties[0]) ??
    MUNICIPALITIES.find(({ code }) => code === municipalities[0]);
  const { fi = '', sv = fi, en = fi } = entry?.label ?? {};
  return { fi, sv, en };
}

/**
 * Sources by their names in the configuration.
 * @throws TarjotinError `unknown-source`
 */
export function sourcesNamed(names: readonly string[]): SourceBlock[] {
  return names.map((name) => {
    const known = SOURCE_BLOCKS.find((each) => each === name.trim().toLowerCase());
    if (known) return known;
    throw new TarjotinError(
      'unknown-source',
      `There is no source “${name.slice(0, 40)}”.`,
      `There are: ${SOURCE_BLOCKS.join(', ')}.`,
    );
  });
}
