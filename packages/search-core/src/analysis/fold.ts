/** Letters that are no letter with a mark: German, Danish, Sámi. */
const SPECIAL: Readonly<Record<string, string>> = { ß: 'ss', æ: 'a', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't', ǥ: 'g', ʒ: 'z' };

/** Lower case in composed form: what is compared when the umlauts must agree. */
export function normalise(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/**
 * Key of a word: lower case without marks, so that `Sählyä`, `sahlya` and `SÄHLYÄ` meet (`å ä` → `a`, `ö` → `o`).
 * Apostrophes and the signs of Skolt Sámi go (`vaa'an` → `vaaan`), letters of other scripts stay. Give it a normalised word.
 */
export function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  if (/^[a-z0-9åäö]*$/.test(word)) return word.replace(/[åäö]/g, (letter) => (letter === 'ö' ? 'o' : 'a'));
  return word
    .normalize('NFD')
    .replace(/[\p{M}'’ʹʼ´′]/gu, '')
    .replace(/[ßæøđŋŧǥʒ]/g, (letter) => SPECIAL[letter] ?? letter);
}

/**
 * True when two words agree on umlauts over the letters they share: `sali` and `säli` do not, `saliin` and `sali` do.
 * Both are normalised words whose folded keys begin alike.
 */
export function umlautsAgree(typed: string, found: string): boolean {
  const length = Math.min(typed.length, found.length);
  for (let i = 0; i < length; i++) {
    const a = typed[i] ?? '';
    const b = found[i] ?? '';
    if (a === b) continue;
    return fold(a) !== fold(b);
  }
  return true;
}
