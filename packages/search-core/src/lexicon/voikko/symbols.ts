import { damaged, version, wrongFile } from './dictionary-errors.js';

/** First and second number of every file of the format. */
const MAGIC = [0x00013a6e, 0x000351fa] as const;
const HEADER_BYTES = 16;
const WEIGHTED_AT = 8;
/** Transitions begin at a multiple of this. */
const ALIGNMENT = 8;
/** Flags in the order of their letters: set, clear, agree, require, forbid. */
const FLAG_OPERATIONS = 'PCURD';

export const SET = 0;
export const CLEAR = 1;
export const AGREE = 2;
export const REQUIRE = 3;
export const FORBID = 4;

/** Value of a flag that is not set, and of an operation that is met by any value. */
export const UNSET = 0;
export const ANY = 1;

/**
 * The alphabet of a dictionary. Symbols are numbers: 0 is nothing (epsilon), then come flags, then single letters, then tags in
 * brackets such as `[Ln]`.
 */
export interface SymbolTable {
  /** What each symbol adds to an analysis; flags and epsilon add nothing. */
  readonly texts: readonly string[];
  /** Symbol of a letter. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Symbols below this need no letter of the word: epsilon and flags. */
  readonly firstLetter: number;
  /** By symbol: operation, feature and value of a flag. */
  readonly operations: Uint8Array;
  readonly features: Uint8Array;
  readonly values: Uint8Array;
  readonly featureCount: number;
  /** Byte at which the transitions begin. */
  readonly end: number;
}

/**
 * Reads the header and the alphabet of a dictionary file.
 * @throws TarjotinError `voikko-format`, `voikko-weighted`, `voikko-version` or `voikko-damaged`
 */
export function readSymbols(bytes: Uint8Array): SymbolTable {
  checkHeader(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES + 2) throw damaged('it ends before its alphabet');
  const count = view.getUint16(HEADER_BYTES, true);
  const names: string[] = [];
  const utf8 = new TextDecoder();
  let at = HEADER_BYTES + 2;
  while (names.length < count) {
    const end = bytes.indexOf(0, at);
    if (end < 0) throw damaged('it ends inside its alphabet');
    names.push(utf8.decode(bytes.subarray(at, end)));
    at = end + 1;
  }
  return { ...arrange(names), end: Math.ceil(at / ALIGNMENT) * ALIGNMENT };
}

function checkHeader(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES) throw wrongFile();
  const first = view.getUint32(0, true);
  const second = view.getUint32(4, true);
  if (first === swapped(MAGIC[0]) && second === swapped(MAGIC[1])) throw version('it was made for big-endian machines');
  if (first !== MAGIC[0] || second !== MAGIC[1]) throw wrongFile();
  if (bytes[WEIGHTED_AT] === 1)
    throw version('its transitions have weights, as those for spelling have', 'voikko-weighted');
  if (bytes.subarray(WEIGHTED_AT, HEADER_BYTES).some((byte) => byte !== 0))
    throw version('its header says something new');
}

function swapped(number: number): number {
  return new DataView(Uint32Array.of(number).buffer).getUint32(0, false);
}

function arrange(names: readonly string[]): Omit<SymbolTable, 'end'> {
  const isFlag = (name: string): boolean => name.startsWith('@') && name.length > 3;
  const letters = names.findIndex((name, number) => number > 0 && !isFlag(name));
  const firstLetter = letters < 0 ? names.length : letters;
  const operations = new Uint8Array(names.length);
  const features = new Uint8Array(names.length);
  const values = new Uint8Array(names.length);
  const featureNumbers = new Map<string, number>();
  const valueNumbers = new Map([['@', ANY]]);
  for (let number = 1; number < firstLetter; number++) {
    // @U.CASE.GENITIVE@, or @R.CASE@ for any value
    const [operation, feature, value = '@'] = (names[number] as string).slice(1, -1).split('.');
    operations[number] = FLAG_OPERATIONS.indexOf(operation ?? '');
    if (operations[number] === 255 || !feature) throw version(`it has a flag of an unknown kind, ${names[number]}`);
    features[number] = numberOf(featureNumbers, feature, 0);
    values[number] = numberOf(valueNumbers, value, 1);
  }
  if (featureNumbers.size > 255 || valueNumbers.size > 254) throw damaged('it has too many flags');
  const numbers = new Map<string, number>();
  names.forEach((name, number) => {
    if (number >= firstLetter && !name.startsWith('[')) numbers.set(name, number);
  });
  const texts = names.map((name, number) => (number < firstLetter ? '' : name));
  return { texts, numbers, firstLetter, operations, features, values, featureCount: featureNumbers.size };
}

function numberOf(numbers: Map<string, number>, name: string, from: number): number {
  let number = numbers.get(name);
  if (number === undefined) numbers.set(name, (number = numbers.size + from));
  return number;
}
