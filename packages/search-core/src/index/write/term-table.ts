import { fold } from '../../analysis/fold.js';
import { COMMON, OTHER, STEM, UNKNOWN } from '../term-class.js';
import type { Pace } from '../pace.js';
import type { Analyser } from './analyser.js';
import type { FormEntries } from './collect-postings.js';
import type { Form } from './read-tokens.js';

/** Longest key kept; folding can make letters into several. */
const LONGEST_KEY = 200;

/** The terms of a catalogue in order of their numbers, and which terms each form has. */
export interface TermTable extends FormEntries {
  readonly keys: readonly string[];
  readonly spellings: readonly string[];
  readonly languages: Uint8Array;
  readonly classes: Uint8Array;
  /** Number of the term with a spelling. */
  readonly numberOf: (spelling: string) => number | undefined;
}

/** Analyses every distinct form once and gives its terms numbers in order of their keys, then of their spellings. */
export async function buildTermTable(forms: readonly Form[], analyse: Analyser, pace: Pace): Promise<TermTable> {
  const met = new Map<string, number>();
  const spellings: string[] = [];
  const languages: number[] = [];
  const classes: number[] = [];
  const starts = new Uint32Array(forms.length + 1);
  const found: number[] = [];

  const meet = (spelling: string, language: number, bits: number): number => {
    let number = met.get(spelling);
    if (number === undefined) {
      met.set(spelling, (number = spellings.length));
      spellings.push(spelling);
      languages.push(0);
      classes.push(0);
    }
    if (language >= 0) languages[number] = (languages[number] ?? 0) | (1 << language);
    classes[number] = (classes[number] ?? 0) | bits;
    return number;
  };
  for (let form = 0; form < forms.length; form++) {
    const { word, language, functionWord } = forms[form] as Form;
    for (const { spelling, classes: bits, part } of analyse(word, language)) {
      if (spelling) found.push(meet(spelling, language, bits) * 2 + (part ? 1 : 0));
    }
    if (functionWord) meet(word, language, COMMON | OTHER);
    starts[form + 1] = found.length;
    if ((form & 31) === 0 && pace.due()) await pace.rest();
  }

  const keys = spellings.map((spelling) => fold(spelling).slice(0, LONGEST_KEY));
  const order = keys.map((_, number) => number).filter((number) => keys[number] !== '');
  order.sort((a, b) => compare(keys[a] ?? '', keys[b] ?? '') || compare(spellings[a] ?? '', spellings[b] ?? ''));
  if (pace.due()) await pace.rest();
  const place = new Int32Array(spellings.length).fill(-1);
  order.forEach((number, at) => (place[number] = at));
  return {
    size: order.length,
    keys: order.map((number) => keys[number] ?? ''),
    spellings: order.map((number) => spellings[number] ?? ''),
    languages: Uint8Array.from(order, (number) => languages[number] ?? 0),
    classes: Uint8Array.from(order, (number) => shownClass(classes[number] ?? 0)),
    ...renumbered(starts, found, place),
    numberOf: (spelling) => {
      const number = met.get(spelling);
      const at = number === undefined ? -1 : (place[number] ?? -1);
      return at < 0 ? undefined : at;
    },
  };
}

/** What is a word somewhere is no mere stem. */
function shownClass(bits: number): number {
  return bits & UNKNOWN ? bits & ~STEM : bits;
}

/** Terms of forms under their final numbers; terms without a key fall away. */
function renumbered(
  starts: Uint32Array,
  found: readonly number[],
  place: Int32Array,
): Pick<FormEntries, 'starts' | 'entries'> {
  const entries = new Uint32Array(found.length);
  const moved = new Uint32Array(starts.length);
  let length = 0;
  for (let form = 0; form + 1 < starts.length; form++) {
    const end = starts[form + 1] ?? 0;
    for (let at = starts[form] ?? 0; at < end; at++) {
      const entry = found[at] ?? 0;
      const term = place[entry >>> 1] ?? -1;
      if (term >= 0) entries[length++] = term * 2 + (entry & 1);
    }
    moved[form + 1] = length;
  }
  return { starts: moved, entries: entries.subarray(0, length) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
