/** Endings of Swedish nouns, adjectives and verbs, longest first, each with a folded example. */
const ENDINGS = [
  'arnas', // föreningarnas → förening
  'ornas', // flickornas → flick-
  'ernas', // gruppernas → grupp
  'arna', // föreningarna
  'orna', // gympapassorna
  'erna', // grupperna
  'ande', // dansande
  'ades', // ordnades
  'aste', // roligaste
  'are', // roligare
  'ens', // gruppens
  'ets', // stödets
  'ade', // ordnade
  'ar', // föreningar
  'or', // flickor
  'er', // grupper
  'en', // gruppen
  'et', // stödet
  'na', // ställena
  'as', // ordnas
  'at', // ordnat
  'de', // följde
  'te', // åkte
  'a', // dansa, fria
  'e', // gamle, pojke
  'n', // gympan
  't', // fritt, äpplet
  's', // stöds
  'r', // dansar
];

const SHORTEST_STEM = 3;

/** Possible stems of a folded Swedish word, the word itself among them. */
export function swedishBases(word: string): Set<string> {
  const bases = new Set([word]);
  for (const ending of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM) {
      bases.add(word.slice(0, -ending.length));
    }
  }
  return bases;
}
