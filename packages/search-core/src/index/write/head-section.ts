import type { FacetColumn } from '../../facets/facet-column.js';
import type { FacetName } from '../../search-query.js';
import { WHOLE_WORD, numberUnits } from '../head-units.js';
import { joinedFlags } from '../joined-flags.js';
import { widthOf } from '../packed-numbers.js';
import type { Pace } from '../pace.js';
import { PART } from '../search-index.js';
import { ByteWriter } from './byte-writer.js';
import { collectPostings, type CollectedPostings, type FormEntries } from './collect-postings.js';
import { planes } from './planes.js';
import { postingsColumns } from './postings-columns.js';
import type { Tokens } from './read-tokens.js';
import { sealSection } from './seal-section.js';
import type { TermTable } from './term-table.js';

/**
 * Words of names, keywords, organisers, places and audiences, in units (`head-units.ts`; read by `read/read-head.ts`). Columns:
 *
 * 1. number of places, of sets of places and of word units; then each set: how many places it has, and these (varints);
 * 2. which set of places each activity has (`planes.ts`);
 * 3–7. units of each term, as postings (`postings-columns.ts`) with units in the place of activities. The flags of a value or place are those of
 *    the posting it gives; a word unit has `WHOLE_WORD`, or `WHOLE_WORD | PART` when the term is a part of its word;
 * 8–12. activities of each word unit, as postings; the flags are fields.
 */
export async function headSection(
  tokens: Tokens,
  table: TermTable,
  columns: readonly FacetColumn[],
  fields: number,
  pace: Pace,
): Promise<Uint8Array> {
  const places = tokens.places.sets();
  const numbers = numberUnits(columns);
  const words = wordUnits(tokens, table, fields);
  const firstWord = numbers.places + tokens.places.places;
  const termsOfUnits = new UnitTerms();
  for (const { label, field, forms } of tokens.labels) {
    const unit =
      label.source === 'place'
        ? numbers.places + tokens.places.codeOf(label.value)
        : (numbers.facets.get(label.source) ?? 0) + codeOf(columns, label.source, label.value);
    for (const form of forms)
      eachEntry(table, form, (term, part) => termsOfUnits.add(unit, term, part ? field | PART : field));
  }
  words.forms.forEach((form, word) => {
    const unit = firstWord + word;
    eachEntry(table, form, (term, part) => termsOfUnits.add(unit, term, part ? WHOLE_WORD | PART : WHOLE_WORD));
  });
  const activities = await collectPostings(tokens, words.entries, { fields, content: false }, pace);

  const sets = new ByteWriter();
  for (const number of [tokens.places.places, places.sets.length, words.forms.length]) sets.varint(number);
  for (const set of places.sets) {
    sets.varint(set.length);
    for (const place of set) sets.varint(place);
  }
  return sealSection('head', [
    sets.written(),
    planes(places.setOf, widthOf(places.sets.length)),
    ...postingsColumns(termsOfUnits.byTerm(table.size)),
    ...postingsColumns(activities),
  ]);
}

function codeOf(columns: readonly FacetColumn[], facet: FacetName, value: string): number {
  return columns.find(({ name }) => name === facet)?.codeOf.get(value) ?? 0;
}

function eachEntry({ starts, entries }: FormEntries, form: number, see: (term: number, part: boolean) => void): void {
  const end = starts[form + 1] ?? 0;
  for (let at = starts[form] ?? 0; at < end; at++) see((entries[at] ?? 0) >>> 1, ((entries[at] ?? 0) & 1) === 1);
}

/** Forms with the same terms are one unit. */
interface WordUnits {
  /** A form of each unit. */
  readonly forms: readonly number[];
  /** Unit of each form. */
  readonly entries: FormEntries;
}

function wordUnits({ forms, form, field }: Tokens, { starts, entries }: TermTable, fields: number): WordUnits {
  const unitOf = new Int32Array(forms.length).fill(-1);
  const units = new Map<string, number>();
  const firstForms: number[] = [];
  for (let token = 0; token < form.length; token++) {
    const number = form[token] as number;
    if (((field[token] as number) & fields) === 0 || unitOf[number] !== -1) continue;
    const key = entries.subarray(starts[number], starts[number + 1]).join(' ');
    let unit = units.get(key);
    if (unit === undefined) {
      units.set(key, (unit = units.size));
      firstForms.push(number);
    }
    unitOf[number] = unit;
  }
  const unitStarts = new Uint32Array(forms.length + 1);
  const unitEntries: number[] = [];
  unitOf.forEach((unit, number) => {
    if (unit >= 0) unitEntries.push(unit * 2);
    unitStarts[number + 1] = unitEntries.length;
  });
  return {
    forms: firstForms,
    entries: { size: firstForms.length, starts: unitStarts, entries: Uint32Array.from(unitEntries) },
  };
}

/** Terms of units with their flags, each pair once. */
class UnitTerms {
  readonly #flags = new Map<number, Map<number, number>>();

  add(unit: number, term: number, flags: number): void {
    let ofTerm = this.#flags.get(term);
    if (!ofTerm) this.#flags.set(term, (ofTerm = new Map<number, number>()));
    const known = ofTerm.get(unit);
    ofTerm.set(unit, known === undefined ? flags : joinedFlags(known, flags));
  }

  byTerm(terms: number): CollectedPostings {
    const starts = new Uint32Array(terms + 1);
    const units: number[] = [];
    const flags: number[] = [];
    for (let term = 0; term < terms; term++) {
      const found = [...(this.#flags.get(term) ?? [])].sort(([a], [b]) => a - b);
      for (const [unit, flag] of found) {
        units.push(unit);
        flags.push(flag);
      }
      starts[term + 1] = units.length;
    }
    return { starts, activities: Uint32Array.from(units), flags: Uint8Array.from(flags) };
  }
}
