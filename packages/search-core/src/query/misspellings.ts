import { finnishBases, fitsBase } from '../analysis/finnish/finnish-bases.js';
import { fold } from '../analysis/fold.js';
import { termsWithinEdits } from '../index/edit-walk.js';
import type { SortedKeys } from '../index/sorted-keys.js';
import { FoundTerms, type WordExpander } from './expand-word.js';
import { TIERS } from './tiers.js';
import type { Expansion } from './wanted-word.js';

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
  near(word: string, language: string, forms: SortedKeys | undefined): Expansion {
    const key = fold(word);
    const found = new FoundTerms(this.expander.dictionary, word, language);
    if (key.length < SHORTEST_MISSPELT) return found;
    this.#within(found, key, 1, forms, TIERS.typo);
    return found;
  }

  /**
   * Terms one edit away from what the word is a form of, as far as the rules can tell, and terms whose form it is when an ending is spelt
   * right; when there are none, two edits from a long word. Costs milliseconds.
   */
  far(word: string, language: string, forms: SortedKeys | undefined): Expansion {
    const key = fold(word);
    const { dictionary } = this.expander;
    const found = new FoundTerms(dictionary, word, language);
    if (key.length < SHORTEST_MISSPELT + 1 || key.length > LONGEST_MISSPELT) return found;
    const add = (term: number): void => found.add(term, TIERS.farTypo, 'typo');
    for (const [base, bits] of finnishBases(word)) {
      if (base === key || base.length < SHORTEST_MISSPELT) continue;
      for (const term of termsWithinEdits(dictionary, base, 1, MOST_NEAR)) {
        const fits = this.#beginsAlike(term, key) && dictionary.lengthOf(term) >= SHORTEST_MISSPELT;
        if (fits && fitsBase(bits, dictionary.classBits(term), dictionary.spelling(term))) add(term);
      }
    }
    for (const repaired of this.#repairedEndings(key)) this.expander.eachFinnishBase(repaired, add);
    if (found.terms.size === 0 && key.length >= LONG_WORD) this.#within(found, key, 2, forms, TIERS.farTypo);
    return found;
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

  #within(found: FoundTerms, key: string, edits: number, forms: SortedKeys | undefined, tier: number): void {
    const { dictionary } = this.expander;
    for (const term of termsWithinEdits(dictionary, key, edits, MOST_NEAR)) {
      if (edits === 1 || this.#beginsAlike(term, key)) found.add(term, tier, 'typo');
    }
    if (!forms) return;
    for (const form of termsWithinEdits(forms, key, edits, MOST_FORMS)) {
      const near = forms.key(form);
      if (edits > 1 && near[0] !== key[0]) continue;
      this.expander.eachForm(near, (term) => found.add(term, tier, 'typo'));
    }
  }

  #beginsAlike(term: number, key: string): boolean {
    return this.expander.dictionary.unitAt(term, 0) === key.charCodeAt(0);
  }
}
