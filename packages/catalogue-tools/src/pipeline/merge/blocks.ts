import { MOST_PLACES, type Profile, type ReadPlace } from './profile.js';

/** Records of a block are compared with each other; a larger block is parted by name first. */
const LARGEST_BLOCK = 30;
/** In what is still too large after that, each is compared with so many neighbours on either side in order of name. */
const WINDOW = 8;
/** Letters of a word that stay the same in most of its forms. */
const BEGINNING = 5;
const BEGINNING_OF_STREET = 8;
/** Degrees of a cell of about 500 m; a spot is looked for in its own and the eight around it. */
const CELL_LAT = 0.0045;
const CELL_LON = 0.009;

/**
 * Which records are worth comparing: those that share a beginning of a word of their names in a municipality, what the words
 * mean in another language, an address, a cell of the map, a phone, a mail address, a page, or an organiser
 * and a word. Nothing else is ever compared, so that 100,000 records cost some comparisons each and not 100,000.
 */
export class Blocks {
  readonly #profiles: readonly Profile[];
  /** Numbers of the records of each block. */
  readonly #members: (readonly number[])[] = [];
  /** Of each record, the blocks it is in or beside; numbers of `#members`. */
  readonly #blocksOf: Int32Array[];
  /** Blocks of what words mean: only for names that have no language in common. */
  readonly #translations = new Set<number>();
  /** For which record another one was last met. */
  readonly #metBy: Int32Array;

  constructor(profiles: readonly Profile[]) {
    this.#profiles = profiles;
    this.#metBy = new Int32Array(profiles.length).fill(-1);
    const byKey = new Map<string, number[]>();
    for (const profile of profiles) for (const key of keysOf(profile)) append(byKey, key, profile.number);
    const cells = new Map<string, number[]>();
    const found: number[][] = profiles.map(() => []);
    for (const [key, numbers] of byKey) {
      if (isCell(key)) cells.set(key, numbers);
      else if (numbers.length > 1) this.#add(numbers, found, key.startsWith('said '));
    }
    for (const [key, numbers] of cells) {
      const around = aroundCell(key).flatMap((near) => cells.get(near) ?? []);
      if (numbers.length + around.length > 1)
        this.#add(
          [...numbers, ...around].sort((a, b) => a - b),
          found,
          false,
        );
    }
    this.#blocksOf = found.map((blocks) => Int32Array.from(blocks));
  }

  /** Numbers of later records of other sources to compare a record with. */
  candidates({ number, sourceId }: Profile): number[] {
    const later: number[] = [];
    for (const block of this.#blocksOf[number] ?? []) {
      const translation = this.#translations.has(block);
      for (const other of this.#members[block] ?? []) {
        if (other <= number || this.#metBy[other] === number) continue;
        if (translation && this.#shareLanguage(number, other)) continue;
        this.#metBy[other] = number;
        if (this.#profiles[other]?.sourceId !== sourceId) later.push(other);
      }
    }
    return later;
  }

  /** A town's many playgrounds are parted by words of their names; what is still too many, by order of name. */
  #add(numbers: readonly number[], found: number[][], translation: boolean): void {
    if (numbers.length <= LARGEST_BLOCK) return this.#put(numbers, found, translation);
    const parts = new Map<string, number[]>();
    for (const number of numbers) for (const word of this.#beginnings(number)) append(parts, word, number);
    const tooMany = new Set<number>();
    for (const part of parts.values()) {
      if (part.length <= LARGEST_BLOCK) this.#put(part, found, translation);
      else for (const number of part) tooMany.add(number);
    }
    this.#putWindows([...tooMany], found, translation);
  }

  #put(numbers: readonly number[], found: number[][], translation: boolean): void {
    const [first, ...others] = numbers.map((number) => this.#profiles[number]?.sourceId);
    if (others.every((source) => source === first)) return;
    const block = this.#members.push(numbers) - 1;
    if (translation) this.#translations.add(block);
    for (const number of numbers) found[number]?.push(block);
  }

  /** Windows overlap by half, so that each has its neighbours on either side in one of two. */
  #putWindows(numbers: readonly number[], found: number[][], translation: boolean): void {
    const named = numbers.map((number) => [sortName(this.#profiles[number]), number] as const);
    named.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
    for (let at = 0; at < named.length; at += WINDOW)
      this.#put(
        named.slice(at, at + 2 * WINDOW).map(([, number]) => number),
        found,
        translation,
      );
  }

  #shareLanguage(one: number, other: number): boolean {
    const names = this.#profiles[other]?.names ?? [];
    return (this.#profiles[one]?.names ?? []).some(({ language }) => names.some((name) => name.language === language));
  }

  #beginnings(number: number): Set<string> {
    const profile = this.#profiles[number];
    return profile === undefined ? new Set() : beginnings(profile);
  }
}

/** Name, then spot, so that neighbours of one name stand beside each other. */
function sortName(profile: Profile | undefined): string {
  const [place] = profile?.places ?? [];
  const street = place?.streets[0];
  return `${profile?.names[0]?.text ?? ''} ${street?.name ?? ''} ${street?.number ?? ''} ${place?.lat?.toFixed(3) ?? ''}`;
}

function beginnings({ names }: Profile): Set<string> {
  return new Set(names.flatMap(({ words }) => words.map(({ text }) => text.slice(0, BEGINNING))));
}

function keysOf(profile: Profile): Set<string> {
  const keys = new Set<string>();
  const towns = profile.towns.size > 0 ? [...profile.towns].slice(0, MOST_PLACES) : [...profile.named, ''];
  const words = beginnings(profile);
  for (const town of towns) for (const word of words) keys.add(`name ${town} ${word}`);
  const [town] = profile.towns;
  if (town !== undefined) for (const ring of ringsOf(profile)) keys.add(`said ${town} ${ring}`);
  for (const place of profile.places.slice(0, MOST_PLACES)) addPlace(keys, place);
  for (const phone of profile.phones) keys.add(`phone ${phone}`);
  for (const mail of profile.mails) keys.add(`mail ${mail}`);
  for (const page of profile.pages) keys.add(`page ${page}`);
  for (const organiser of [profile.businessId, ...profile.organisers.map(({ text }) => text)])
    if (organiser !== undefined) for (const word of words) keys.add(`organiser ${organiser} ${word}`);
  return keys;
}

/** Of a street the beginning, for it may be shortened; the town is left out, for it may be missing. */
function addPlace(keys: Set<string>, place: ReadPlace): void {
  for (const { name, number } of place.streets) keys.add(`street ${name.slice(0, BEGINNING_OF_STREET)} ${number}`);
  if (place.lat !== undefined && place.lon !== undefined)
    keys.add(`cell ${Math.floor(place.lat / CELL_LAT)} ${Math.floor(place.lon / CELL_LON)}`);
}

/** What the words mean in whatever language, so that a Swedish name meets a Finnish one. */
function ringsOf({ names }: Profile): Set<number> {
  return new Set(names.flatMap(({ words }) => words.flatMap(({ rings }) => [...rings])));
}

function isCell(key: string): boolean {
  return key.startsWith('cell ');
}

/** Half of the cells around one, so that each two meet in one block: east, and the three to the north. */
function aroundCell(key: string): string[] {
  const [, lat = 0, lon = 0] = key.split(' ').map(Number);
  return [`cell ${lat} ${lon + 1}`, ...[-1, 0, 1].map((east) => `cell ${lat + 1} ${lon + east}`)];
}

function append(blocks: Map<string, number[]>, key: string, number: number): void {
  const block = blocks.get(key);
  if (block === undefined) blocks.set(key, [number]);
  else block.push(number);
}
