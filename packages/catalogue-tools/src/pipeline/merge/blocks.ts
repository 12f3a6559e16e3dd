import { MOST_PLACES, type Profile, type ReadPlace } from './profile.js';

/** Records of a block are compared with each other; a larger block is parted by name first. */
const LARGEST_BLOCK = 30;
/** In what is still too large after that, each is compared with so many neighbours on either side in order of name. */
const WINDOW = 8;
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
    const words = profiles.map(beginnings);
    const shared = new Shared();
    profiles.forEach((profile, number) => addShared(shared, profile, words[number] ?? []));
    const found: Found = { words, blocks: profiles.map(() => []) };
    for (const numbers of shared.said()) this.#add(numbers, found, true);
    for (const numbers of shared.lists()) this.#add(numbers, found, false);
    for (const numbers of shared.neighbours()) this.#add(numbers, found, false);
    this.#blocksOf = found.blocks.map((blocks) => Int32Array.from(blocks));
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
  #add(numbers: readonly number[], found: Found, translation: boolean): void {
    if (numbers.length <= LARGEST_BLOCK) return this.#put(numbers, found, translation);
    const parts = new Map<string, number[]>();
    for (const number of numbers) for (const word of found.words[number] ?? []) append(parts, word, number);
    const tooMany = new Set<number>();
    for (const part of parts.values()) {
      if (part.length <= LARGEST_BLOCK) this.#put(part, found, translation);
      else for (const number of part) tooMany.add(number);
    }
    this.#putWindows([...tooMany], found, translation);
  }

  /** Records of one source are not compared with each other. */
  #put(numbers: readonly number[], { blocks }: Found, translation: boolean): void {
    const source = this.#profiles[numbers[0] ?? -1]?.sourceId;
    if (numbers.every((number) => this.#profiles[number]?.sourceId === source)) return;
    const block = this.#members.push(numbers) - 1;
    if (translation) this.#translations.add(block);
    for (const number of numbers) blocks[number]?.push(block);
  }

  /** Windows overlap by half, so that each has its neighbours on either side in one of two. */
  #putWindows(numbers: readonly number[], found: Found, translation: boolean): void {
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
}

/** Of each record the beginnings of its words, and the blocks found so far. */
interface Found {
  readonly words: readonly (readonly string[])[];
  readonly blocks: readonly number[][];
}

/** Name, then spot, so that neighbours of one name stand beside each other. */
function sortName(profile: Profile | undefined): string {
  const [place] = profile?.places ?? [];
  const street = place?.streets[0];
  return `${profile?.names[0]?.text ?? ''} ${street?.name ?? ''} ${street?.number ?? ''} ${place?.lat?.toFixed(3) ?? ''}`;
}

function beginnings({ names }: Profile): readonly string[] {
  const found = new Set<string>();
  for (const { words } of names) for (const { beginning } of words) found.add(beginning);
  return [...found];
}

/** Which records share what. Maps within maps: a million keys put together of strings would cost more than all comparing. */
class Shared {
  readonly #scopes = new Map<string, Map<string, number[]>>();
  readonly #saidIn = new Map<string, Map<number, number[]>>();
  readonly #cells = new Map<number, number[]>();

  /** Lists of records by what they share of one sort; ask once for a record's words. */
  scope(sort: string): Map<string, number[]> {
    return within(this.#scopes, sort);
  }

  /** The same for what words mean in a town. */
  saidIn(town: string): Map<number, number[]> {
    return within(this.#saidIn, town);
  }

  addSpot(lat: number, lon: number, number: number): void {
    append(this.#cells, cellKey(Math.floor(lat / CELL_LAT), Math.floor(lon / CELL_LON)), number);
  }

  lists(): Iterable<readonly number[]> {
    return listsOf(this.#scopes);
  }

  said(): Iterable<readonly number[]> {
    return listsOf(this.#saidIn);
  }

  /** Records of each cell with those of half the cells around it, so that each two meet in one list: east, and the three to the north. */
  *neighbours(): Generator<readonly number[]> {
    for (const [key, numbers] of this.#cells) {
      const around = [key + 1, ...[-1, 0, 1].map((east) => key + CELLS_IN_A_ROW + east)];
      const all = [...numbers, ...around.flatMap((near) => this.#cells.get(near) ?? [])];
      if (all.length > 1) yield [...new Set(all)].sort((a, b) => a - b);
    }
  }
}

/** More than there are from west to east around the world. */
const CELLS_IN_A_ROW = 100_000;

function cellKey(lat: number, lon: number): number {
  return lat * CELLS_IN_A_ROW + lon;
}

function within<Key>(maps: Map<string, Map<Key, number[]>>, name: string): Map<Key, number[]> {
  let map = maps.get(name);
  if (map === undefined) maps.set(name, (map = new Map<Key, number[]>()));
  return map;
}

function* listsOf<Key>(maps: ReadonlyMap<string, ReadonlyMap<Key, readonly number[]>>): Generator<readonly number[]> {
  for (const map of maps.values()) for (const numbers of map.values()) if (numbers.length > 1) yield numbers;
}

function addShared(shared: Shared, profile: Profile, words: readonly string[]): void {
  const { number } = profile;
  const addWords = (sort: string): void => {
    const scope = shared.scope(sort);
    for (const word of words) append(scope, word, number);
  };
  const addEach = (sort: string, values: readonly string[]): void => {
    for (const value of values) append(shared.scope(sort), value, number);
  };
  const towns = profile.towns.size > 0 ? [...profile.towns].slice(0, MOST_PLACES) : [...profile.named, ''];
  for (const town of towns) addWords(`name ${town}`);
  const [town] = profile.towns;
  if (town !== undefined) addMeanings(shared.saidIn(town), profile);
  for (const place of profile.places.slice(0, MOST_PLACES)) addPlace(shared, place, number);
  addEach('phone', profile.phones);
  addEach('mail', profile.mails);
  addEach('page', profile.pages);
  for (const organiser of [profile.businessId, ...profile.organisers.map(({ text }) => text)])
    if (organiser !== undefined) addWords(`organiser ${organiser}`);
}

/** Of a street the beginning, for it may be shortened; the town is left out, for it may be missing. */
function addPlace(shared: Shared, place: ReadPlace, record: number): void {
  for (const { name, number } of place.streets)
    append(shared.scope('street'), `${name.slice(0, BEGINNING_OF_STREET)} ${number}`, record);
  if (place.lat !== undefined && place.lon !== undefined) shared.addSpot(place.lat, place.lon, record);
}

/** What the words mean in whatever language, so that a Swedish name meets a Finnish one. */
function addMeanings(said: Map<number, number[]>, { names, number }: Profile): void {
  for (const { words } of names) for (const { rings } of words) for (const ring of rings) append(said, ring, number);
}

/** Records come in the order of their numbers, so one that is there already is the last. */
function append<Key>(lists: Map<Key, number[]>, key: Key, number: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [number]);
  else if (list.at(-1) !== number) list.push(number);
}
