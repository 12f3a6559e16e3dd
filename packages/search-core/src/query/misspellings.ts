import { finnishBases, fitsBase } from '../analysis/finnish/finnish-bases.js';
import { termsWithinEdits } from '../index/edit-walk.js';
import type { KeyRange, SortedKeys } from '../index/sorted-keys.js';
import type { FoundTerms, WordExpander } from './expand-word.js';
import { TIERS } from './tiers.js';

/** Shortest word that may be misspelt: shorter ones are one letter from too many others. */
const SHORTEST_MISSPELT = 4;
/** Longer words are noise, and cost the more. */
const LONGEST_MISSPELT = 40;
/** From this length on a word may have two wrong letters. */
const LONG_WORD = 8;
/** Near words and forms that are looked at. */
const MOST_NEAR = 40;
const MOST_FORMS = 12;
/** How far from its end an ending may be misspelt, and the letters endings are made of. Folded. */
const LONGEST_MISSPELT_ENDING = 6;
const SHORTEST_STEM = 3;
const ENDING_LETTERS = 'aeinstlkmouyhdvjpr';

/** Finds what a misspelt word may stand for. Asked only when nothing answers the word as typed. */
export class Misspellings {
  constructor(readonly expander: WordExpander) {}

  /**
   * Terms one edit away from a word, and terms that a form one edit away is of: `jumpasa` → `jumpassa` → `jumppa`.
   *
   * @param forms inflected forms of the catalogue; without them only base forms are compared.
   */
  near(found: FoundTerms, forms: SortedKeys | undefined): void {
    if (found.key.length >= SHORTEST_MISSPELT) this.#within(found, 1, forms, TIERS.typo);
  }

  /**
   * Terms one edit away from what the word is a form of, as far as the rules can tell, and terms whose form it is when an ending is spelt
   * right; when there are none, two edits from a long word. Costs milliseconds.
   */
  far(found: FoundTerms, forms: SortedKeys | undefined): void {
    const { key, word } = found;
    const { dictionary } = this.expander;
    const alike = dictionary.startingWith(key.slice(0, 1));
    if (key.length < SHORTEST_MISSPELT + 1 || key.length > LONGEST_MISSPELT) return;
    let any = false;
    const add = (term: number): void => {
      any = true;
      found.add(term, TIERS.farTypo, 'typo');
    };
    for (const [base, bits] of finnishBases(word)) {
      if (base === key || base.length < SHORTEST_MISSPELT) continue;
      for (const term of termsWithinEdits(dictionary, base, 1, MOST_NEAR, alike)) {
        const near = dictionary.key(term);
        const fits = near.length >= SHORTEST_MISSPELT;
        if (fits && fitsBase(bits, dictionary.classBits(term), dictionary.spelling(term, near))) add(term);
      }
    }
    for (const repaired of this.#repairedEndings(key)) this.expander.eachFinnishBase(repaired, add);
    if (!any && key.length >= LONG_WORD) this.#within(found, 2, forms, TIERS.farTypo);
  }

  /**
   * Words one edit away whose edit is among the last letters, where endings are: the rules undo an ending only when it is spelt right.
   * `lopputulokena` → `lopputuloksena` → `lopputulos`.
   */
  *#repairedEndings(key: string): Iterable<string> {
    const { dictionary } = this.expander;
    for (let at = Math.max(SHORTEST_STEM, key.length - LONGEST_MISSPELT_ENDING); at <= key.length; at++) {
      const before = key.slice(0, at);
      // Bases keep the beginning of their forms.
      const { from, to } = dictionary.startingWith(key.slice(0, Math.min(SHORTEST_MISSPELT, at - 1)));
      if (from === to) continue;
      const letter = key[at] ?? '';
      const after = key.slice(at + 1);
      if (letter) yield before + after;
      if (after && after[0] !== letter) yield before + (after[0] ?? '') + letter + after.slice(1);
      for (const other of ENDING_LETTERS) {
        if (other === letter) continue;
        yield before + other + letter + after;
        if (letter) yield before + other + after;
      }
    }
  }

  #within(found: FoundTerms, edits: number, forms: SortedKeys | undefined, tier: number): void {
    const { key } = found;
    const { dictionary } = this.expander;
    // Whoever gets two letters wrong has the first one right.
    const alike = (keys: SortedKeys): KeyRange | undefined =>
      edits > 1 ? keys.startingWith(key.slice(0, 1)) : undefined;
    for (const term of termsWithinEdits(dictionary, key, edits, MOST_NEAR, alike(dictionary)))
      found.add(term, tier, 'typo');
    if (!forms) return;
    for (const form of termsWithinEdits(forms, key, edits, MOST_FORMS, alike(forms)))
      this.expander.eachForm(forms.key(form), (term) => found.add(term, tier, 'typo'));
  }
}
