/**
 * How a spelling is kept beside its folded key. Nearly always only the dots of `ä` and `ö` and the ring of `å` are gone, so the code
 * is a number in base 3 with one digit for each `a` and `o` of the key, the first being the lowest: 0 as in the key, 1 with dots, 2 with a
 * ring. `0` means that the spelling is the key.
 */

/** More vowels than this do not fit into 31 bits. */
const MOST_VOWELS = 19;

/** Code of a spelling; `undefined` when it differs otherwise (`é`, `ß`, another script). */
export function spellingCode(key: string, spelling: string): number | undefined {
  if (key === spelling) return 0;
  if (key.length !== spelling.length) return undefined;
  let code = 0;
  let weight = 1;
  let vowels = 0;
  for (let at = 0; at < key.length; at++) {
    const letter = key[at];
    const written = spelling[at];
    const vowel = letter === 'a' || letter === 'o';
    if (vowel && ++vowels > MOST_VOWELS) return undefined;
    if (letter !== written) {
      if (letter === 'a' && written === 'ä') code += weight;
      else if (letter === 'o' && written === 'ö') code += weight;
      else if (letter === 'a' && written === 'å') code += 2 * weight;
      else return undefined;
    }
    if (vowel) weight *= 3;
  }
  return code;
}

/** The spelling of a key and its code. */
export function spellingOf(key: string, code: number): string {
  if (code === 0) return key;
  let spelling = '';
  let rest = code;
  for (const letter of key) {
    const vowel = letter === 'a' || letter === 'o';
    const digit = vowel ? rest % 3 : 0;
    if (vowel) rest = Math.floor(rest / 3);
    if (digit === 0) spelling += letter;
    else spelling += letter === 'o' ? 'ö' : digit === 1 ? 'ä' : 'å';
  }
  return spelling;
}
