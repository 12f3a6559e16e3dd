/**
 * Swedish inflection, peeled one ending at a time until none is left: `föreningarnas` → `föreningarna` → `föreningar` → `förening`.
 * A form is peeled down through its base form, so both end at the same stem, whatever else is taken off a base form
 * (`aktiviteter` → `aktivitet` → `aktivit`). What is derived (`träning` of `träna`) is left apart. All folded: å ä → a, ö → o, so that
 * `nätter` meets `natt` and `städer` `stad`.
 *
 * Each ending may begin with letters that must stand before it and stay (group 1). No look-behind: older Safari lacks it.
 */
const ENDINGS: readonly Ending[] = [
  { last: 's', ending: /([bdfghjklmnprtvyaeo])s$/, shortest: 4 }, // genitive and passive: gruppens, ordnas
  { last: 'a', ending: /([aeo]r|e)na$/, shortest: 4 }, // definite plural: föreningarna, platserna, ställena
  { last: 'n', ending: /([aiouy]|[eo][lr])n$/, shortest: 4 }, // definite: skolan, bastun, cykeln, datorn
  { last: 't', ending: /(ig|sk|ng|bb|gg|[ae]l)t$/, shortest: 4 }, // neuter: möjligt, psykiskt, långt, snabbt, tryggt, digitalt
  { last: 'et', ending: /()(?:aste?|at)$/, shortest: 4 }, // superlative, supine: roligaste, roligast, ordnat
  { last: 'e', ending: /()ade$/, shortest: 3 }, // past: simmade
  { last: 'd', ending: /([bdfgkpsv]|dr|[^s]t)ad$/, shortest: 4 }, // participle: anpassad, blandad, hindrad; not bostad, byggnad
  { last: 'ntr', ending: /()(?:en|et|ar|or|er)$/, shortest: 3 }, // definite, plural, present: gruppen, stödet, parker, dansar
  { last: 'r', ending: /([uiy])r$/, shortest: 4 }, // bastur
  { last: 'm', ending: /([ei])um$/, shortest: 4 }, // museum, as museet, museer
  { last: 'ae', ending: /()[ae]$/, shortest: 3 }, // skola, unga, pojke
];

interface Ending {
  /** Letters it may end in: few endings are tried on a word. */
  readonly last: string;
  readonly ending: RegExp;
  /** Letters that must be left. */
  readonly shortest: number;
}

const BY_LAST_LETTER: ReadonlyMap<string, readonly Ending[]> = new Map(
  [...'adelmnrst'].map((letter) => [letter, ENDINGS.filter(({ last }) => last.includes(letter))]),
);

/** Forms no rule makes, and base forms that only look inflected. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bocker: 'bok', // böcker
    bockerna: 'bok',
    fotter: 'fot', // fötter
    modrar: 'mor', // mödrar
    nya: 'ny',
    nytt: 'ny',
    fritt: 'fri',
    gammal: 'gaml',
    langre: 'lang', // längre
    langst: 'lang',
    lagre: 'lag', // lägre
    lagst: 'lag',
    battre: 'bra', // bättre
    storre: 'stor', // större
    storst: 'stor',
    morgon: 'morgn', // as morgnar
    skridsko: 'skridsk', // as skridskor
    sjon: 'sjo', // sjön
    omrade: 'omrad', // område, no past form
    kafe: 'caf', // kafé, café
    lager: 'lager', // läger: no plural of lag
    vader: 'vader', // väder: no plural of vad
    under: 'under',
    motor: 'motor', // no plural of mot
    aldre: 'aldre', // äldre: people say it of a group
  }),
);

/** The stem of a folded Swedish word; no word people would read. */
export function swedishStem(word: string): string {
  let stem = word.endsWith('fritt') ? word.replace(/([^aeiouy]s)fritt$/, '$1fri') : word;
  for (let peeled = peel(stem); peeled !== stem; peeled = peel(stem)) stem = peeled;
  return stem;
}

function peel(word: string): string {
  const base = IRREGULAR.get(word);
  if (base !== undefined) return base;
  const last = word[word.length - 1] ?? '';
  const endings = BY_LAST_LETTER.get(last);
  if (!endings) return word;
  for (const { ending, shortest } of endings) {
    const stem = word.replace(ending, '$1');
    if (stem !== word && stem.length >= shortest) return stem;
  }
  if (word.length < 4) return word;
  if (last === 'm' || last === 'n') {
    return word
      .replace(/([mn])\1$/, '$1') // rummet → rumm → rum
      .replace(/([ptkxd])n$/, '$1'); // vattnet → vattn → vatt, as vatten → vatt
  }
  if (last === 'r') {
    return word
      .replace(/([dt])r$/, '$1') // föräldrar → föräldr → föräld, as förälder → föräld
      .replace(/([aeiouy]g)r$/, '$1er'); // lägret → lägr → läger
  }
  return last === 'l' ? word.replace(/(..[^aeiouy])el$/, '$1l') : word; // cykel → cykl, as cyklar → cykl
}
