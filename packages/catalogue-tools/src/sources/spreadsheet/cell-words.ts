import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { LANGUAGES } from '@hyte/catalogue-format/vocabularies/languages.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import type { Label } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';
import { accessInSentence } from '../../classify/access-words.js';
import type { ClassifiedField, CodeEvidence } from '../../classify/evidence.js';
import { findTerms } from '../../classify/find-terms.js';

const key = (text: string) => text.toLowerCase().normalize('NFC').trim();
const labelKeys = (label: Label) => [label.fi, label.sv, label.en].map(key);

/** A phrase in a cell is shorter than this; what is longer is read this far. */
const LONGEST_PART = 500;

/** Nobody lists more in a cell. */
const MOST_PARTS = 50;

/** What a cell of a vocabulary column gave. */
export interface ReadWords {
  readonly evidence: readonly CodeEvidence[];
  /** Parts of the cell that mean nothing to us. */
  readonly unknown: readonly string[];
}

/** An entry of a vocabulary. */
export interface Entry {
  readonly id: string;
  readonly label: Label;
}

/** A pattern of a whole cell that means a value. */
export type CellPattern = readonly [value: string, says: RegExp];

/** Values of a cell: its ids and labels, else the words that lead to a value. Parts are parted by commas or semicolons. */
export function readWords(
  cell: string,
  field: ClassifiedField,
  entries: readonly Entry[],
  patterns: readonly CellPattern[],
  because: string,
): ReadWords {
  const evidence: CodeEvidence[] = [];
  const unknown: string[] = [];
  const exact = (text: string) =>
    entries.filter(({ id, label }) => key(id) === key(text) || labelKeys(label).includes(key(text)));
  // Labels hold commas themselves.
  const whole = exact(cell);
  const parts =
    whole.length > 0
      ? [cell]
      : cell
          .split(/[,;\n]|\s\/\s/)
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .slice(0, MOST_PARTS);
  for (const part of parts) {
    const values = exact(part).map(({ id }) => id);
    if (values.length === 0)
      values.push(
        ...findTerms(part.slice(0, LONGEST_PART), 'fi')
          .filter((hit) => hit.field === field)
          .map(({ value }) => value),
        ...patterns.filter(([, says]) => says.test(part.slice(0, LONGEST_PART))).map(([value]) => value),
      );
    for (const value of values) evidence.push({ field, value, because: `${because}: ${part}`.slice(0, 120) });
    if (values.length === 0) unknown.push(part);
  }
  return { evidence, unknown };
}

export const readThemes = (cell: string, because: string) => readWords(cell, 'themes', THEMES, [], because);
export const readForms = (cell: string, because: string) => readWords(cell, 'forms', FORMS, [], because);

const CHANNEL_PATTERNS: readonly CellPattern[] = [
  ['in-person', /paikan päällä|lähi|läsnä|på plats|in person|on site|hybrid/iu],
  ['remote', /etä|hybrid|verkko|remote/iu],
];
export const readChannels = (cell: string, because: string) =>
  readWords(cell, 'channels', [], CHANNEL_PATTERNS, because);

const LANGUAGE_OF_WORD: ReadonlyMap<string, string> = new Map(
  LANGUAGES.flatMap(({ id, label }) => [[id, id] as const, ...labelKeys(label).map((word) => [word, id] as const)]),
);

/** Languages a cell names: `suomi, ruotsi`, `fi/sv`, `suomeksi`. `selkosuomi` is plain Finnish. */
export function readLanguages(cell: string): { languages: string[]; plain: boolean; unknown: string[] } {
  const languages = new Set<string>();
  const unknown: string[] = [];
  let plain = false;
  for (const part of cell
    .split(/[,;/\n+&]|\s(?:ja|och|and)\s/)
    .map(key)
    .filter((part) => part !== '')) {
    if (/selko|lättläst|lätt språk|plain/u.test(part)) plain = true;
    const bare = part
      .replace(/^selko/, '')
      .replace(/(suome|ruotsi|englanni|venäjä|viro|arabia|ukraina|saksa|ranska)ksi$/, (_, stem: string) =>
        stem === 'suome' ? 'suomi' : stem === 'englanni' ? 'englanti' : stem,
      );
    const id =
      LANGUAGE_OF_WORD.get(bare) ?? (/^viittomakieli|^teckenspråk|^sign language/.test(bare) ? 'fse' : undefined);
    if (id !== undefined) languages.add(id);
    else if (!plain) unknown.push(part);
  }
  return { languages: [...languages], plain, unknown };
}

/** Access features a cell tells, sentence by sentence; a bare yes or no speaks of the wheelchair. */
export function readAccess(cell: string): {
  place: Map<string, 'yes' | 'no'>;
  activity: Map<string, 'yes' | 'no'>;
  understood: boolean;
} {
  const found = { place: new Map<string, 'yes' | 'no'>(), activity: new Map<string, 'yes' | 'no'>() };
  let understood = true;
  for (const part of cell
    .split(/[,;.\n]|(?<!\p{L})(?:ja|mutta|och|men|and|but)(?!\p{L})/u)
    .map((piece) => piece.trim().slice(0, LONGEST_PART))
    .filter((piece) => piece !== '')) {
    const bare = yesNo(part);
    if (bare !== undefined) {
      found.place.set('wheelchair', bare);
      continue;
    }
    const facts = accessInSentence(part);
    for (const { feature, of, answer } of facts) found[of].set(feature, answer);
    if (facts.length === 0) understood = false;
  }
  return { ...found, understood };
}

/** A bare yes or no, as people fill columns with crosses. */
export function yesNo(cell: string): 'yes' | 'no' | undefined {
  if (/^(kyllä|k|on|x|ja|yes|y|ok|1|true|käy)$/i.test(cell.trim())) return 'yes';
  return /^(ei|e|nej|no|n|-|0|false|ei käy)$/i.test(cell.trim()) ? 'no' : undefined;
}

/** State of an activity in words. */
export function readStatus(cell: string): Activity['status'] | undefined {
  if (/peru|inställ|cancel/iu.test(cell)) return 'cancelled';
  if (/tauo|paus|on hold/iu.test(cell)) return 'paused';
  if (/täynnä|fullt?(?!\p{L})|full/iu.test(cell)) return 'full';
  if (/päättyn|loppunut|avslutad|ended/iu.test(cell)) return 'ended';
  return /aktiivinen|käynnissä|toiminnassa|aktiv|active|avoin|öppen|open/iu.test(cell) ? 'active' : undefined;
}
