const VOWELS = 'aeiouy';

/** True for a folded vowel. */
export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && VOWELS.includes(letter);
}

/** Weak grade → strong grades of the last consonants of a stem: kadu- → katu, avu- → apu, kunna- → kunta. */
const STRENGTHENED: ReadonlyMap<string, readonly string[]> = new Map([
  ['', ['k']], // ruo'a- → ruoka
  ['d', ['t']], // kadu- → katu
  ['t', ['tt']], // mato- → matto
  ['p', ['pp']], // jumpa- → jumppa
  ['k', ['kk']], // kuka- → kukka
  ['v', ['p', 'k']], // leivä- → leipä, luvu- → luku
  ['j', ['k']], // arje- → arki by rj
  ['g', ['gg']], // bloga- → blogga-
  ['b', ['bb']], // loba- → lobba-
  ['f', ['ff']],
  ['s', ['ss']],
  ['l', ['lk']], // jala- → jalka
  ['r', ['rk']], // pura- → purka-
  ['h', ['hk']], // viho- → vihko
  ['nn', ['nt']], // kunna- → kunta
  ['mm', ['mp']], // lamma- → lampi
  ['ng', ['nk']], // kaupungi- → kaupunki
  ['ll', ['lt']], // illa- → ilta
  ['rr', ['rt']], // kerra- → kerta
  ['hd', ['ht']], // lähde- → lähte-
  ['ld', ['lt']],
  ['nd', ['nt']],
  ['rd', ['rt']],
  ['lv', ['lp']], // kelva- → kelpa-
  ['rv', ['rp']], // turve- → turpee-
  ['lj', ['lk']], // jälje- → jälki
  ['rj', ['rk']], // arje- → arki
  ['hj', ['hk']], // pohje- → pohke-
  ['lt', ['ltt']],
  ['nt', ['ntt']], // tonti- → tontti
  ['rt', ['rtt']], // korti- → kortti
  ['lk', ['lkk']], // palka- → palkka
  ['nk', ['nkk']], // panki- → pankki
  ['rk', ['rkk']], // marka- → markka
  ['lp', ['lpp']], // helpo- → helppo
  ['mp', ['mpp']], // kampi- → kamppi
  ['rp', ['rpp']], // korpu- → korppu
]);

/** Strong → weak, the same table turned round. Doubled f and s are only spelling variants. */
const WEAKENED = new Map<string, string[]>();
for (const [weak, strongs] of STRENGTHENED) {
  for (const strong of strongs) {
    if (strong === 'ff' || strong === 'ss') continue;
    WEAKENED.set(strong, [...(WEAKENED.get(strong) ?? []), weak]);
  }
}

/** Which way consonant gradation is undone. */
export const NONE = 0;
export const STRENGTHEN = 1;
export const WEAKEN = 2;
export const EITHER = 3;
export type Gradation = typeof NONE | typeof STRENGTHEN | typeof WEAKEN | typeof EITHER;

/** Gives the stem as it is and with the other grades of its last consonants: `jumpa` → `jumpa`, `jumppa`. */
export function withGradation(stem: string, gradation: Gradation, emit: (stem: string) => void): void {
  emit(stem);
  if (gradation === NONE) return;
  let vowelsEnd = stem.length;
  let vowels = vowelsEnd;
  while (isVowel(stem[vowels - 1])) vowels--;
  if (vowels === vowelsEnd) {
    // Ends in a consonant (rikas, avain): the consonants before the last vowels change.
    while (vowels > 0 && !isVowel(stem[vowels - 1])) vowels--;
    vowelsEnd = vowels;
    while (isVowel(stem[vowels - 1])) vowels--;
  }
  let consonants = vowels;
  while (consonants > 0 && !isVowel(stem[consonants - 1])) consonants--;
  const cluster = stem.slice(consonants, vowels);
  const swap = (other: string): void => emit(stem.slice(0, consonants) + other + stem.slice(vowels));
  if (gradation & STRENGTHEN) {
    STRENGTHENED.get(cluster)?.forEach(swap);
    // A lost k inside a run of vowels: mäe- → mäke-, aia- → aika-.
    for (let i = vowels + 1; i < vowelsEnd; i++) emit(`${stem.slice(0, i)}k${stem.slice(i)}`);
  }
  if (gradation & WEAKEN) WEAKENED.get(cluster)?.forEach(swap);
}
