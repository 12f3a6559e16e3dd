import { isVowel } from '../../analysis/finnish/gradation.js';

/** Endings made by derivation: what they leave before them is a stem and no compound part. */
const DERIVED =
  /^(l(a|i)inen|l(a|i)s|mi(nen|s)|(t|s)t(a|o)|m(a|i)t|t(on|tom)|kk[ao]|sto|nn[aei]|nt[aei]|ll[aei]|ss[aei]|vuu|suu|tuu|s[aeiu]|n[aeiu]?$)/;

/** Endings that are also words: yleiseksi holds no seksi, rakentamassa no massa, saksalainen no laine. */
const ENDINGS_THAT_ARE_WORDS = /^(seksi|massa|malla|lista|s?ilta|valta|ansa|amme|maton?$|a?lain|keli|sika|isyys)/;

/** True when a folded text at the end of a word may be a string of endings and not a part. */
export function mayBeEndings(part: string): boolean {
  return ENDINGS_THAT_ARE_WORDS.test(part);
}

/** Consonant pairs that loan words begin with. */
const ONSETS = new Set('bl br dr fl fr gl gr kl kr pl pr ps sk sl sm sn sp st sv tr'.split(' '));

/**
 * True when a folded text may stand at the end of a Finnish compound: it begins like a word, has two syllables, and is
 * no string of endings.
 */
export function looksLikeLastPart(part: string): boolean {
  if (part.length < 5 || DERIVED.test(part) || syllables(part) < 2) return false;
  return isVowel(part[0]) || isVowel(part[1]) || (ONSETS.has(part.slice(0, 2)) && isVowel(part[2]));
}

/** True when a folded text may stand before another part: it begins like a word and ends as first parts do. */
export function looksLikeFirstPart(part: string): boolean {
  const last = part.at(-1);
  if (part.length < 4 || syllables(part) < 2 || !(isVowel(last) || last === 'n' || last === 's')) return false;
  return isVowel(part[0]) || isVowel(part[1]) || (ONSETS.has(part.slice(0, 2)) && isVowel(part[2]));
}

function syllables(text: string): number {
  return text.match(/[aeiouy]+/g)?.length ?? 0;
}
