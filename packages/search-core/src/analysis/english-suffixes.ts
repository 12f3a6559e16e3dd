/** Endings of English words and what the base has instead, each with an example. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ies', 'y'], // activities → activity
  ['ied', 'y'], // carried → carry
  ['es', ''], // classes → class
  ['es', 'e'], // exercises → exercise
  ['s', ''], // groups → group
  ['ing', ''], // walking → walk
  ['ing', 'e'], // dancing → dance
  ['ed', ''], // walked → walk
  ['ed', 'e'], // danced → dance
  ['er', ''], // walker → walk
  ['er', 'e'], // dancer → dance
];

const SHORTEST_STEM = 3;

/** Possible base forms of a folded English word, the word itself among them. */
export function englishBases(word: string): Set<string> {
  const bases = new Set([word]);
  for (const [ending, instead] of ENDINGS) {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < SHORTEST_STEM) continue;
    bases.add(stem + instead);
    // swimming → swim
    if (instead === '' && stem.at(-1) === stem.at(-2)) bases.add(stem.slice(0, -1));
  }
  return bases;
}
