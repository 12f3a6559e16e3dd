import { sharedLetters, wantedAt, type Sought, type Stretch } from './sought.js';
import type { Form, TextForms } from './text-forms.js';
import { SHORTEST_PART } from './text-words.js';

/** Letters that a part may have at its end beyond its base form: puhe-en-vuoro, lasten-kurssi. */
const LONGEST_SEAM = 3;
/** Words of texts remembered for each thing that is sought. */
const MOST_KNOWN = 500;

/**
 * The stretch of a word of a text that answers: the whole, or a part of a compound when it can be told; the whole of it where its letters
 * are not those of its key. `false` when nothing does.
 */
export function stretchIn(form: Form, words: TextForms, sought: Sought): Stretch | false {
  const { known } = sought;
  let stretch = known.get(form);
  if (stretch === undefined) {
    stretch = find(form.key, words, sought);
    if (stretch && !form.even) stretch = [0, form.word.length];
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(form, stretch);
  }
  return stretch;
}

function find(key: string, words: TextForms, sought: Sought): Stretch | false {
  const { keys, beginning = '' } = sought;
  if (keys.has(key) || isFormOfAny(key, wantedAt(key, 0, sought), words)) return [0, key.length];
  if (beginning && key.startsWith(beginning)) return [0, beginning.length];
  if (key.length < 2 * SHORTEST_PART) return false;
  return partOf(key, words, sought) || (beginning.length >= SHORTEST_PART && begunPart(key, beginning, words));
}

/** A word as a part of a compound: at its end in any form, else before another part. */
function partOf(key: string, words: TextForms, sought: Sought): Stretch | false {
  for (let from = SHORTEST_PART; from <= key.length - SHORTEST_PART; from++) {
    const wanted = wantedAt(key, from, sought);
    if (wanted.length > 0 && isFirst(key.slice(0, from), words) && isFormOfAny(key.slice(from), wanted, words))
      return [from, key.length];
  }
  for (let from = 0; from <= key.length - 2 * SHORTEST_PART; from += from === 0 ? SHORTEST_PART : 1) {
    for (const word of wantedAt(key, from, sought)) {
      const to = endOf(word, key, from, words);
      if (to > 0 && (from === 0 || isFirst(key.slice(0, from), words))) return [from, to];
    }
  }
  return false;
}

/** Where a wanted word ends that begins at a place of a compound and has another part after it; 0 when there is none. */
function endOf(word: string, key: string, from: number, words: TextForms): number {
  if (word.length < SHORTEST_PART) return 0;
  const shortest = from + Math.max(SHORTEST_PART, sharedLetters(word));
  for (let to = Math.min(key.length - SHORTEST_PART, from + word.length + LONGEST_SEAM); to >= shortest; to--) {
    const part = key.slice(from, to);
    const is = part === word || (mayStandFirst(part) && words.isFormOf(part, word));
    if (is && words.isWordOrForm(key.slice(to))) return to;
  }
  return 0;
}

/** The beginning of a later part of a compound, for the word being typed. */
function begunPart(key: string, beginning: string, words: TextForms): Stretch | false {
  for (let from = key.indexOf(beginning, SHORTEST_PART); from > 0; from = key.indexOf(beginning, from + 1)) {
    if (isFirst(key.slice(0, from), words) && words.isWordOrForm(key.slice(from)))
      return [from, from + beginning.length];
  }
  return false;
}

function isFormOfAny(form: string, wanted: readonly string[], words: TextForms): boolean {
  for (const word of wanted) if (words.isFormOf(form, word)) return true;
  return false;
}

function isFirst(part: string, words: TextForms): boolean {
  if (!mayStandFirst(part)) return words.isWord(part);
  return words.isWordOrForm(part) || words.isWord(`${part.slice(0, -1)}nen`);
}

/** Only genitives and the like stand before other parts when they are not base forms: lasten-, nais-. */
function mayStandFirst(part: string): boolean {
  return part.endsWith('n') || part.endsWith('s');
}
