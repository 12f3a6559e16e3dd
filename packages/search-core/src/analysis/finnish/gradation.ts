/** True for a folded vowel. Asked of nearly every letter, so nothing is searched. */
export function isVowel(letter: string | undefined): boolean {
  return letter === 'a' || letter === 'i' || letter === 'e' || letter === 'u' || letter === 'o' || letter === 'y';
}

/**
 * Consonant gradation: k, p and t between the last two syllables are strong in an open syllable and weak in a closed one
 * (katu : kadun, kukka : kukan). Weak grade, then the strong grades it may come from.
 */
const STRONG_OF_WEAK =
  't tt|p pp|k kk|b bb|g gg|d t|v p|l lk|r rk|h hk|mm mp|nn nt|ng nk|ll lt|rr rt|hd ht|lv lp|rv rp|lj lk|rj rk|hj hk|lt ltt|nt ntt|rt rtt|lk lkk|nk nkk|rk rkk|lp lpp|mp mpp|rp rpp|j ik';

/** Weak → strong: kadun → katu, kukan → kukka, illan → ilta, pojan → poika. */
const STRONG = new Map<string, string[]>();
/** Strong → weak: rikkaan → rikas, hampaan → hammas, kuuntelen → kuunnella. */
const WEAK = new Map<string, string[]>();
for (const pair of STRONG_OF_WEAK.split('|')) {
  const [weak = '', strong = ''] = pair.split(' ');
  STRONG.set(weak, [...(STRONG.get(weak) ?? []), strong]);
  WEAK.set(strong, [...(WEAK.get(strong) ?? []), weak]);
}
// A single k vanishes: ruoan → ruoka, makaan → maata. Between two u or y it is a v: luvun → luku.
WEAK.set('k', ['']);

/** How the consonants of a base relate to those of its stem. */
export const SAME = 0;
/** The base is strong: its stem is weak before an ending that closes the syllable (kadu-n → katu). */
export const STRENGTHEN = 1;
/** The base is weak and the stem strong (hampaa-n → hammas, kuuntele-n → kuunnella). */
export const WEAKEN = 2;
/** Nothing changes, and the rule is for weak stems only. */
export const IF_WEAK = 3;
export type Gradation = typeof SAME | typeof STRENGTHEN | typeof WEAKEN | typeof IF_WEAK;

/** Calls back with the stem as it is and with the other grades of its last consonants: `jumpa` → `jumpa`, `jumppa`. */
export function withGradation(stem: string, gradation: Gradation, emit: (stem: string) => void): void {
  emit(stem);
  if (gradation !== STRENGTHEN && gradation !== WEAKEN) return;
  // The consonants before the last vowels change, also when the stem ends in a consonant (hampas, avain).
  let end = stem.length;
  while (end > 0 && !isVowel(stem[end - 1])) end--;
  let vowels = end;
  while (vowels > 0 && isVowel(stem[vowels - 1])) vowels--;
  let start = vowels;
  while (start > 0 && !isVowel(stem[start - 1])) start--;
  const before = stem.slice(0, start);
  const after = stem.slice(vowels);
  const consonants = stem.slice(start, vowels);
  const first = stem[vowels];
  const second = vowels + 1 < end ? stem[vowels + 1] : undefined;
  // The consonants before two vowels stay (radio-n has no other base), but for the i of the plural.
  const oneSyllable = second === undefined || second === 'i';
  if (start > 0 && oneSyllable) {
    for (const other of (gradation === STRENGTHEN ? STRONG : WEAK).get(consonants) ?? []) emit(before + other + after);
    // luvun → luku, kyvyn → kyky
    if (gradation === STRENGTHEN && consonants === 'v' && (first === 'u' || first === 'y') && before.endsWith(first)) {
      emit(`${before}k${after}`);
    }
  }
  // A lost k stood before the last vowel: mäen → mäki, ruoan → ruoka, vaa'an → vaaka.
  if (gradation === STRENGTHEN && second !== undefined) {
    emit(`${stem.slice(0, end - 1)}k${stem.slice(end - 1)}`);
  }
}
