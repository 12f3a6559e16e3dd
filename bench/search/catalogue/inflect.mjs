// A small Finnish noun inflector for made-up texts: right for the words of finnish-words.mjs, and only for them.
//
// | class | like | class | like | class | like |
// | --- | --- | --- | --- | --- | --- |
// | o | talo, taloja; with -a as a | n | nainen, naisia | y | kieli, kieltä; lehti, lehteä |
// | a | kala, kaloja | s | harjoitus, harjoituksia | t | maksuton, maksuttomia |
// | k | koira, koiria; ryhmä, ryhmiä | v | terveys, terveyksiä | r | innostunut, innostuneita |
// | i | kurssi, kursseja | e | perhe, perheitä | z | asukas, asukkaita |
// The others stand for a few words each. The stem after the second colon is the one changed by gradation: the weak one of
// o, a, k, i, y and u, the strong one of e and z.

const FRONT = /[äöy]/;
const BACK = /[aou]/;

/**
 * All case forms of a word: nominative, genitive, partitive, then the inner and outer local cases, essive and translative, first
 * singular, then plural. The frequent ones of each number come first.
 */
export function caseForms(notation) {
  const [word, kind, ...given] = notation.split(':');
  const { weak, strong, partitive, into, plural } = STEMS[kind](word, given);
  const a = harmony(word);
  const singular = [word, `${weak}n`, partitive.replace(/A$/, a), ...local(weak, strong, into, a)];
  if (!plural) return singular;
  const many = [`${weak}t`, plural.genitive, plural.partitive.replace(/A$/, a)];
  return [...singular, ...many, ...local(plural.weak, plural.strong, plural.into, a)];
}

function harmony(word) {
  const front = FRONT.test(word);
  const lastBack = Math.max(...['a', 'o', 'u'].map((letter) => word.lastIndexOf(letter)));
  const lastFront = Math.max(...['ä', 'ö', 'y'].map((letter) => word.lastIndexOf(letter)));
  return (front && !BACK.test(word)) || lastFront > lastBack || (!front && !BACK.test(word)) ? 'ä' : 'a';
}

function local(weak, strong, into, a) {
  return [
    `${weak}ss${a}`,
    into,
    `${weak}ll${a}`,
    `${weak}lle`,
    `${weak}st${a}`,
    `${weak}lt${a}`,
    `${strong}n${a}`,
    `${weak}ksi`,
  ];
}

const cut = (word, count = 1) => word.slice(0, -count);
const last = (word) => word.at(-1);
const round = (word) => (harmony(word) === 'ä' ? 'ö' : 'o');

/** The plural that ends a stem with `i` or `Vi`: from the weak and strong stem without their last vowel, and the joining vowel. */
function plural(weak, strong, join, genitive, partitive, into) {
  return {
    weak: `${weak}${join}i`.replace('ooi', 'oi'),
    strong: `${strong}${join}i`.replace('ooi', 'oi'),
    genitive,
    partitive,
    into,
  };
}

const vowelStem = (word, weak, many) => ({
  weak,
  strong: word,
  partitive: `${word}A`,
  into: `${word}${last(word)}n`,
  plural: many,
});
const nenStem = (body) => ({
  weak: `${body}se`,
  strong: `${body}se`,
  partitive: `${body}stA`,
  into: `${body}seen`,
  plural: plural(`${body}s`, `${body}s`, '', `${body}sten`, `${body}siA`, `${body}siin`),
});
const consonantStem = (word, stem) => ({
  weak: stem,
  strong: stem,
  partitive: `${word}tA`,
  into: `${stem}${last(stem)}n`,
  plural: plural(cut(stem), cut(stem), '', `${cut(stem)}ien`, `${cut(stem)}iA`, `${cut(stem)}iin`),
});
const longStem = (word, stem, partitive) => ({
  weak: stem,
  strong: stem,
  partitive,
  into: `${stem}seen`,
  plural: plural(cut(stem, 2), cut(stem, 2), last(stem), `${cut(stem)}iden`, `${cut(stem)}itA`, `${cut(stem)}isiin`),
});

const STEMS = {
  // talo, katu : kadu, and words in -a that keep it short: they get -oja as well
  o(word, [weak = word]) {
    if (/[aä]$/.test(word)) return STEMS.a(word, [weak]);
    return vowelStem(word, weak, plural(weak, word, '', `${word}jen`, `${word}jA`, `${word}ihin`));
  },
  a(word, [weak = word]) {
    const o = round(word);
    return vowelStem(
      word,
      weak,
      plural(cut(weak), cut(word), o, `${cut(word)}${o}jen`, `${cut(word)}${o}jA`, `${cut(word)}${o}ihin`),
    );
  },
  k(word, [weak = word]) {
    return vowelStem(
      word,
      weak,
      plural(cut(weak), cut(word), '', `${cut(word)}ien`, `${cut(word)}iA`, `${cut(word)}iin`),
    );
  },
  // tarina, opiskelija: plural with -oita
  d(word) {
    const o = round(word);
    return vowelStem(
      word,
      word,
      plural(cut(word), cut(word), o, `${cut(word)}${o}iden`, `${cut(word)}${o}itA`, `${cut(word)}${o}ihin`),
    );
  },
  i(word, [weak = word]) {
    return vowelStem(
      word,
      weak,
      plural(cut(weak), cut(word), 'e', `${word}en`, `${cut(word)}ejA`, `${cut(word)}eihin`),
    );
  },
  // kieli : kiele, retki : retke, lehti : lehde
  y(word, [given]) {
    const stem = `${cut(word)}e`;
    const weak = given ?? stem;
    const partitive = /(?:el|n)i$/.test(word) ? `${cut(word)}tA` : `${stem}A`;
    return {
      weak,
      strong: stem,
      partitive,
      into: `${stem}en`,
      plural: plural(cut(weak), cut(word), '', `${word}en`, `${word}A`, `${word}in`),
    };
  },
  // järvi : järve
  e2(word) {
    const stem = `${cut(word)}e`;
    return {
      weak: stem,
      strong: stem,
      partitive: `${stem}A`,
      into: `${stem}en`,
      plural: plural(cut(word), cut(word), '', `${word}en`, `${word}A`, `${word}in`),
    };
  },
  // tuki : tue
  u(word, [weak]) {
    const strong = `${cut(word)}e`;
    return {
      weak,
      strong,
      partitive: `${strong}A`,
      into: `${strong}en`,
      plural: plural(cut(weak), cut(word), '', `${word}en`, `${word}A`, `${word}in`),
    };
  },
  n: (word) => nenStem(cut(word, 3)),
  s: (word) => ({ ...consonantStem(word, `${cut(word)}kse`), into: `${cut(word)}kseen` }),
  s2: (word) => ({ ...consonantStem(word, `${word.slice(0, -2)}ekse`), into: `${word.slice(0, -2)}ekseen` }),
  v(word) {
    const body = cut(word);
    return {
      weak: `${body}de`,
      strong: `${body}te`,
      partitive: `${body}ttA`,
      into: `${body}teen`,
      plural: plural(`${body}ks`, `${body}ks`, '', `${body}ksien`, `${body}ksiA`, `${body}ksiin`),
    };
  },
  e: (word, [stem = `${word}e`]) => longStem(word, stem, `${word}ttA`),
  z: (word, [stem]) => longStem(word, stem, `${word}tA`),
  // maksuton : maksuttoma
  t: (word) => consonantStem(word, word.endsWith('ön') ? `${cut(word, 2)}tömä` : `${cut(word, 2)}toma`),
  j: (word) => consonantStem(word, `${cut(word)}me`),
  b: (word) => consonantStem(word, 'lämpimä'),
  h: (word) => consonantStem(word, /sydän/.test(word) ? 'sydäme' : `${cut(word)}me`),
  l: (word) => consonantStem(word, `${word}e`),
  x: (word, [stem]) => consonantStem(word, stem),
  n2: () => longStem('kaunis', 'kaunii', 'kaunistA'),
  n3: () => ({
    weak: 'kevye',
    strong: 'kevye',
    partitive: 'kevyttä',
    into: 'kevyeen',
    plural: plural('kevy', 'kevy', '', 'kevyiden', 'kevyitä', 'kevyisiin'),
  }),
  f: () => ({
    weak: 'kevää',
    strong: 'kevää',
    partitive: 'kevättä',
    into: 'kevääseen',
    plural: plural('kevä', 'kevä', '', 'keväiden', 'keväitä', 'keväisiin'),
  }),
  // innostunut : innostunee
  r: (word) => longStem(word, `${cut(word, 2)}ee`, `${word}tA`),
  // työ, and puu
  w: (word) => ({
    weak: word,
    strong: word,
    partitive: `${word}tä`,
    into: `${word}hön`,
    plural: plural(
      `${cut(word, 2)}`,
      `${cut(word, 2)}`,
      'ö',
      `${cut(word, 2)}öiden`,
      `${cut(word, 2)}öitä`,
      `${cut(word, 2)}öihin`,
    ),
  }),
  w2: (word) => ({
    weak: word,
    strong: word,
    partitive: `${word}tA`,
    into: `${word}hun`,
    plural: plural(cut(word), cut(word), '', `${cut(word)}iden`, `${cut(word)}itA`, `${cut(word)}ihin`),
  }),
  p: (word, [stem]) => ({
    ...vowelStem(stem, stem.replace('mp', 'mm')),
    partitive: `${stem}A`,
    plural: plural('vanhemm', 'vanhemp', '', 'vanhempien', 'vanhempiA', 'vanhempiin'),
  }),
  m: (word) => ({
    weak: word,
    strong: word,
    partitive: `${word}ä`,
    into: `${word}än`,
    plural: plural(cut(word), cut(word), '', `${cut(word)}iden`, `${cut(word)}itä`, `${cut(word)}isiin`),
  }),
  // maanantai: no plural stem of its own is needed
  g: (word) => ({ weak: word, strong: word, partitive: `${word}tA`, into: `${word}hin` }),
  // words hardly inflected
  q: (word) => ({ weak: word, strong: word, partitive: `${word}tA`, into: `${word}h${last(word)}n` }),
  c: (word, [weak, strong, partitive, many]) => ({
    weak,
    strong,
    partitive,
    into: `${strong}en`,
    plural: plural(many.slice(0, -1), many.slice(0, -1), '', `${many}en`, `${many}A`, `${many}in`),
  }),
};
