import { swedishStem } from './swedish-stem.js';

/** A part must be this long: shorter ones are found in any word. */
const SHORTEST_PART = 3;
/** What may tie two parts: `idrottsplats`, `familjerådgivning`, `hälsovård`, `gatukonst`; `flickgrupp` has lost its `a`. */
const LINKS = ['', 's', 'e', 'o', 'u', 'a'];
/** After these a tying `s` is likelier than a part that begins with one: `idrottspark` has a `park` and no `spark`. */
const TIED_BY_S = /(?:[dgt]|het|skap|ion|dom|ar)$/;
const LIKELIER_S = ['s', ...LINKS.filter((link) => link !== 's')];
/** Endings of words that are words themselves, and no last part. */
const NO_LAST_PART: ReadonlySet<string> = new Set([
  'ing',
  'het',
  'are',
  'ort',
  'ist',
  'ens',
  'ena',
  'and',
  'den',
  'det',
  'ner',
  'ned',
  'som',
]);
/** One part more is worse than any number of letters left over. */
const A_PART = 100;
/** Words have few parts; more are noise. */
const DEAREST = 5 * A_PART;

/**
 * Stems of the contiguous runs of parts of a folded Swedish compound but the whole, for the index: `vattengymnastikgrupp` → those of
 * `vatten`, `gymnastik`, `grupp`, `vattengymnastik`, `gymnastikgrupp`. Empty when the word is none. Every part must be known; the way
 * with the fewest parts is taken, and of these the one whose parts are closest to their stems.
 *
 * @param knows whether a stem is that of a word of its own: of the catalogue, the rings, the vocabularies, `SWEDISH_PART_WORDS`
 */
export function swedishParts(word: string, knows: (stem: string) => boolean): string[] {
  const parts = cheapestParts(word, knows);
  const runs = new Set<string>();
  for (let from = 0; from < parts.length; from++) {
    for (let to = from; to < parts.length; to++) {
      const whole = to - from + 1 === parts.length;
      if (!whole) runs.add(swedishStem(word.slice(parts[from]?.start, parts[to]?.end)));
    }
  }
  return [...runs];
}

interface Part {
  readonly start: number;
  /** One after the last letter, the tie left out. */
  readonly end: number;
}

interface Way {
  readonly parts: readonly Part[];
  readonly cost: number;
}

/** Reckoned from the end of the word to its beginning: `ways[i]` parts what stands from letter `i` on. */
function cheapestParts(word: string, knows: (stem: string) => boolean): readonly Part[] {
  const ways: (Way | undefined)[] = [];
  ways[word.length] = { parts: [], cost: 0 };
  for (let start = word.length - SHORTEST_PART; start >= 0; start--) {
    for (let end = start + SHORTEST_PART; end <= word.length; end++) {
      // A part that nothing can follow needs no look.
      if (end < word.length && !ways[end] && !ways[end + 1] && !ways[end - 1]) continue;
      const way = wayFrom({ start, end }, word, ways, knows);
      if (way && way.cost < (ways[start]?.cost ?? DEAREST)) ways[start] = way;
    }
  }
  return ways[0]?.parts ?? [];
}

/** The best way that begins with a part; none when the part is unknown or nothing goes on from it. */
function wayFrom(
  part: Part,
  word: string,
  ways: readonly (Way | undefined)[],
  knows: (stem: string) => boolean,
): Way | undefined {
  const { start, end } = part;
  const spelling = word.slice(start, end);
  const last = end === word.length;
  if (last && (start === 0 || NO_LAST_PART.has(spelling))) return undefined;
  const stem = swedishStem(spelling);
  // `flickgrupp` of `flickgrupper` is the word itself.
  if (!knows(stem) || (start === 0 && stem === swedishStem(word))) return undefined;
  const own = A_PART + spelling.length - stem.length;
  if (last) return { parts: [part], cost: own };
  let best: Way | undefined;
  for (const next of nextParts(spelling, end, word)) {
    const rest = ways[next];
    if (!rest || rest.cost + own >= (best?.cost ?? Infinity)) continue;
    best = { parts: [part, ...rest.parts], cost: rest.cost + own };
  }
  return best;
}

/** Where the part after one that ends at a letter may begin, the likeliest first. */
function nextParts(spelling: string, end: number, word: string): number[] {
  const links = TIED_BY_S.test(spelling) ? LIKELIER_S : LINKS;
  const nexts = links.filter((link) => word.startsWith(link, end)).map((link) => end + link.length);
  // Of three like consonants only two are written: rygg and gymnastik make ryggymnastik.
  if (/([^aeiouy])\1$/.test(spelling)) nexts.push(end - 1);
  return nexts.filter((next) => next < word.length);
}
