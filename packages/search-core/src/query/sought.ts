import type { Form } from './text-forms.js';
import { Beginnings, SHORTEST_PART } from './text-words.js';

/** From where to where of a folded word it answers. */
export type Stretch = readonly [from: number, to: number];

/** What is looked for in a text: everything one typed word was found by. All folded. */
export interface Sought {
  /** Base forms (Finnish) and stems (Swedish, English). */
  readonly keys: ReadonlySet<string>;
  /** The same by how they begin (`beginningAt`), so that few are compared. */
  readonly byBeginning: ReadonlyMap<number, readonly string[]>;
  /** Most words of a text are passed over by one look here. */
  readonly begins: Beginnings;
  /** The word being typed, when words that begin with it count. */
  readonly beginning: string | undefined;
  /** What was found in words looked at before (`false`: nothing): the same come again in the other hits. */
  readonly known: Map<Form, Stretch | false>;
}

/** Puts together what is looked for. */
export function soughtFor(keys: Iterable<string>, beginning?: string): Sought {
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
  return { keys: all, byBeginning, begins, beginning, known: new Map() };
}

/** Endings and gradation leave the first two letters of a word alone, of short words the first: yö, öitä. */
const SHORTEST_WITH_TWO = 4;

function beginningAt(key: string, at: number): number {
  return key.charCodeAt(at) * 65536 + key.charCodeAt(at + 1);
}

/** Wanted words that the letters from a place may be a form of, so that the rules are asked about few. */
export function wantedAt(key: string, at: number, { byBeginning, begins }: Sought): readonly string[] {
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
  const shared = sharedLetters(base);
  for (let at = 2; at < shared; at++) if (key.charCodeAt(from + at) !== base.charCodeAt(at)) return false;
  return true;
}

/** How many letters at its beginning a base form shares with all its forms, at least. */
export function sharedLetters(base: string): number {
  return base.length - (base.endsWith('a') ? LONGEST_VERB_END : LONGEST_END);
}
/** Letters at the end of a base form that its other forms may lack: vanhempi, vanhin. */
const LONGEST_END = 4;
/** The same of a verb: kuunnella, kuuntelen. */
const LONGEST_VERB_END = 5;
