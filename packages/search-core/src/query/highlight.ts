import { finnishBases } from '../analysis/finnish/finnish-bases.js';
import { fold } from '../analysis/fold.js';
import { stem } from '../analysis/stem.js';
import { spelt } from '../analysis/tokenise.js';
import { Beginnings, SHORTEST_PART, wordsHolding } from './text-words.js';

/** What is looked for in a text: everything one typed word was found by. All folded. */
export interface Sought {
  /** Base forms (Finnish) and stems (Swedish, English). */
  readonly keys: ReadonlySet<string>;
  /** The same by how they begin (`beginningAt`), so that few are compared. */
  readonly byBeginning: ReadonlyMap<number, readonly string[]>;
  /** Most letters of a text are passed over by one look here. */
  readonly begins: Beginnings;
  /** The word being typed, when words that begin with it count. */
  readonly beginning: string | undefined;
  /** Tells whether a text is a word of its own: what stands beside a part of a compound must be one. */
  readonly isWord: (key: string) => boolean;
  /** Words of texts looked at before, by language: the same come again in the other hits. */
  readonly known: Map<string, Map<string, Stretch | undefined>>;
}

/** Puts together what is looked for. */
export function soughtFor(keys: Iterable<string>, isWord: (key: string) => boolean, beginning?: string): Sought {
  const byBeginning = new Map<number, string[]>();
  const begins = new Beginnings();
  const all = new Set(keys);
  for (const key of all) {
    const short = key.length < SHORTEST_WITH_TWO;
    const code = short ? key.charCodeAt(0) : beginningAt(key, 0);
    begins.add(key, short);
    const alike = byBeginning.get(code);
    if (alike) alike.push(key);
    else byBeginning.set(code, [key]);
  }
  if (beginning) begins.add(beginning, beginning.length < 2);
  return { keys: all, byBeginning, begins, beginning, isWord, known: new Map() };
}

/** Endings and gradation leave the first two letters of a word alone, of short words the first: yö, öitä. */
const SHORTEST_WITH_TWO = 4;

function beginningAt(key: string, at: number): number {
  return key.charCodeAt(at) * 65536 + key.charCodeAt(at + 1);
}

/** A stretch of a text that answers, and the word it is in as it stands there. Places are UTF-16 units. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** From where to where of a folded word it answers. */
type Stretch = readonly [from: number, to: number];

/** Letters that a part may have at its end beyond its base form: puhe-en-vuoro, lasten-kurssi. */
const LONGEST_SEAM = 3;
/** A word in lower case that is spelt as it stands. */
const PLAIN = /^[a-z0-9åäö]*$/;
/** Words whose forms are remembered. */
const MOST_KEPT = 1000;
/** Words of texts remembered for each thing that is sought. */
const MOST_KNOWN = 500;

/**
 * Finds typed words in texts, in whatever form they stand there: the texts of a hit are not analysed at build, so the rules are asked
 * about the few words that begin alike. What it remembers between calls is only for speed.
 */
export class Highlighter {
  /** By language. */
  readonly #bases = new Map<string, Map<string, readonly string[]>>();

  /** Every stretch that answers, in order. Of a compound only the part is given when it can be told. */
  find(text: string, language: string, sought: Sought): Found[] {
    return this.#find(text, language, sought, Infinity);
  }

  /** The first word that answers, as it stands in the text. */
  firstWord(text: string, language: string, sought: Sought): string | undefined {
    return this.#find(text, language, sought, 1)[0]?.word;
  }

  #find(text: string, language: string, sought: Sought, most: number): Found[] {
    const found: Found[] = [];
    for (const [start, end] of wordsHolding(text, sought.begins)) {
      const word = text.slice(start, end);
      const stretch = this.#stretchIn(word, language, sought);
      if (stretch) found.push({ start: start + stretch[0], end: start + stretch[1], word });
      if (found.length === most) break;
    }
    return found;
  }

  /** The stretch of a word as it stands in a text; the whole of it where its letters are not those of its key. */
  #stretchIn(word: string, language: string, sought: Sought): Stretch | undefined {
    let known = sought.known.get(language);
    if (!known) sought.known.set(language, (known = new Map<string, Stretch | undefined>()));
    const before = known.get(word);
    if (before || known.has(word)) return before;
    const lower = word.toLowerCase();
    const normal = PLAIN.test(lower) ? lower : spelt(word);
    const key = fold(normal);
    const stretch = this.#stretchOf(key, language, sought);
    const even = key.length === word.length && normal.length === word.length;
    const placed: Stretch | undefined = stretch && !even ? [0, word.length] : stretch;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, placed);
    return placed;
  }

  #stretchOf(key: string, language: string, sought: Sought): Stretch | undefined {
    const { keys, beginning } = sought;
    if (keys.has(key)) return [0, key.length];
    if (this.#isFormOf(key, wantedAt(key, 0, sought), language)) return [0, key.length];
    if (beginning !== undefined && key.startsWith(beginning)) return [0, beginning.length];
    if (key.length < 2 * SHORTEST_PART) return undefined;
    const part = this.#partOf(key, language, sought);
    if (part || beginning === undefined || beginning.length < SHORTEST_PART) return part;
    return this.#begunPart(key, language, beginning, sought);
  }

  /** A word as a part of a compound: at its end in any form, else before another part. */
  #partOf(key: string, language: string, sought: Sought): Stretch | undefined {
    for (let from = SHORTEST_PART; from <= key.length - SHORTEST_PART; from++) {
      const wanted = wantedAt(key, from, sought);
      if (wanted.length === 0 || !this.#isFirst(key.slice(0, from), language, sought)) continue;
      if (this.#isFormOf(key.slice(from), wanted, language)) return [from, key.length];
    }
    for (let from = 0; from <= key.length - 2 * SHORTEST_PART; from++) {
      if (from > 0 && from < SHORTEST_PART) continue;
      const wanted = this.#before(key, from, language, sought);
      if (wanted && (from === 0 || this.#isFirst(key.slice(0, from), language, sought))) return wanted;
    }
    return undefined;
  }

  /** A wanted word that begins at a place of a compound and has another part after it. */
  #before(key: string, from: number, language: string, sought: Sought): Stretch | undefined {
    for (const wanted of wantedAt(key, from, sought)) {
      if (wanted.length < SHORTEST_PART) continue;
      const longest = Math.min(key.length - SHORTEST_PART, from + wanted.length + LONGEST_SEAM);
      for (let to = longest; to >= from + SHORTEST_PART; to--) {
        const part = key.slice(from, to);
        const is = part === wanted || (/[ns]$/.test(part) && this.#basesOf(part, language).includes(wanted));
        if (is && this.#isLast(key.slice(to), language, sought)) return [from, to];
      }
    }
    return undefined;
  }

  #isFormOf(form: string, wanted: readonly string[], language: string): boolean {
    if (wanted.length === 0) return false;
    const bases = this.#basesOf(form, language);
    return wanted.some((word) => bases.includes(word));
  }

  /** The beginning of a later part of a compound, for the word being typed. */
  #begunPart(key: string, language: string, beginning: string, sought: Sought): Stretch | undefined {
    for (let from = key.indexOf(beginning, SHORTEST_PART); from > 0; from = key.indexOf(beginning, from + 1)) {
      if (this.#isFirst(key.slice(0, from), language, sought) && this.#isLast(key.slice(from), language, sought))
        return [from, from + beginning.length];
    }
    return undefined;
  }

  #isFirst(part: string, language: string, { isWord }: Sought): boolean {
    if (isWord(part)) return true;
    if (!/[ns]$/.test(part)) return false;
    return isWord(`${part.slice(0, -1)}nen`) || this.#basesOf(part, language).some(isWord);
  }

  #isLast(part: string, language: string, { isWord }: Sought): boolean {
    return isWord(part) || this.#basesOf(part, language).some(isWord);
  }

  /** Base forms by the rules of the text's language; a stem in Swedish and English. */
  #basesOf(key: string, language: string): readonly string[] {
    const [primary = ''] = language.split('-', 1);
    let known = this.#bases.get(primary);
    if (!known) this.#bases.set(primary, (known = new Map<string, readonly string[]>()));
    let bases = known.get(key);
    if (!bases) {
      if (known.size >= MOST_KEPT) known.clear();
      bases = primary === 'sv' || primary === 'en' ? [stem(key, primary)] : [...finnishBases(key).keys()];
      known.set(key, bases);
    }
    return bases;
  }
}

/** Wanted words that the letters from a place may be a form of, so that the rules are asked about few. */
function wantedAt(key: string, at: number, { byBeginning, begins }: Sought): readonly string[] {
  if (!begins.has(key.charCodeAt(at), key.charCodeAt(at + 1))) return NONE;
  const long = byBeginning.get(beginningAt(key, at)) ?? NONE;
  const short = byBeginning.get(key.charCodeAt(at)) ?? NONE;
  if (long.length + short.length === 0) return NONE;
  const wanted = long.filter((word) => beginsAlike(word, key, at));
  for (const word of short) if (at === 0 || word.length >= SHORTEST_PART) wanted.push(word);
  return wanted;
}
const NONE: readonly string[] = [];

/** False when so much of a base form is missing that the letters from a place cannot be a form of it. */
function beginsAlike(base: string, key: string, from: number): boolean {
  const shared = base.length - (base.endsWith('a') ? LONGEST_VERB_END : LONGEST_END);
  for (let at = 2; at < shared; at++) if (key.charCodeAt(from + at) !== base.charCodeAt(at)) return false;
  return true;
}
/** Letters at the end of a base form that its other forms may lack: vanhempi, vanhin. */
const LONGEST_END = 4;
/** The same of a verb: kuunnella, kuuntelen. */
const LONGEST_VERB_END = 5;
