import type { Profile, ReadPlace } from './profile.js';
import type { WordBook } from './word-book.js';

/** Records of a block compared with each other; a larger block is parted by name first. */
export const LARGEST_BLOCK = 60;
/** In a block that is still too large after that, each is compared with so many neighbours in order of name. */
const WINDOW = 8;
/** Letters of a word that stay the same in most of its forms. */
const BEGINNING = 5;
/** Degrees of a cell of about 500 m; a spot is looked for in its own and the eight around it. */
const CELL_LAT = 0.0045;
const CELL_LON = 0.009;
/** Places that are looked at; a service with more is everywhere. */
const MOST_PLACES = 12;

/**
 * Which records are worth comparing: those that share a beginning of a word of their names in a municipality, the sort of
 * place, an address, a cell of the map, a phone, a mail address, a page, or an organiser and a word. Nothing else is ever
 * compared, so that 100,000 records cost some comparisons each and not 100,000.
 */
export class Blocks {
  readonly #blocks = new Map<string, number[]>();
  readonly #profiles: readonly Profile[];
  readonly #keys: (readonly string[])[] = [];

  constructor(profiles: readonly Profile[], book: WordBook) {
    this.#profiles = profiles;
    profiles.forEach((profile) => {
      const keys = keysOf(profile, book);
      this.#keys.push(keys);
      for (const key of keys) append(this.#blocks, key, profile.number);
    });
    for (const [key, members] of [...this.#blocks]) {
      if (members.length > LARGEST_BLOCK) this.#part(key, members);
      else if (members.length === 1) this.#blocks.delete(key);
    }
  }

  /** Numbers of later records of other sources to compare a record with. */
  candidates(profile: Profile): Set<number> {
    const found = new Set<number>();
    const take = (number: number): void => {
      if (number > profile.number && this.#profiles[number]?.sourceId !== profile.sourceId) found.add(number);
    };
    for (const key of this.#keys[profile.number] ?? []) {
      for (const near of key.startsWith('cell ') ? aroundCell(key) : [key]) this.#blocks.get(near)?.forEach(take);
      for (const beginning of beginnings(profile)) this.#blocks.get(`${key} ${beginning}`)?.forEach(take);
      this.#neighbours.get(key)?.get(profile.number)?.forEach(take);
    }
    return found;
  }

  readonly #neighbours = new Map<string, Map<number, number[]>>();

  /** A town's many playgrounds: parted by words of the names; what is still too many, by order of name. */
  #part(key: string, members: readonly number[]): void {
    this.#blocks.delete(key);
    const parts = new Map<string, number[]>();
    for (const number of members)
      for (const beginning of beginnings(this.#profiles[number])) append(parts, `${key} ${beginning}`, number);
    let tooMany: number[] = [];
    for (const [part, those] of parts) {
      if (those.length > LARGEST_BLOCK) tooMany = tooMany.concat(those);
      else if (those.length > 1) this.#blocks.set(part, those);
    }
    if (tooMany.length > 0) this.#neighbours.set(key, inWindows([...new Set(tooMany)], this.#profiles));
  }
}

function inWindows(numbers: readonly number[], profiles: readonly Profile[]): Map<number, number[]> {
  const named = numbers.map((number) => [nameOf(profiles[number]), number] as const);
  named.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
  return new Map(
    named.map(([, number], at) => [
      number,
      named.slice(Math.max(0, at - WINDOW), at + WINDOW + 1).map(([, other]) => other),
    ]),
  );
}

/** Name and spot, so that neighbours of one name stand beside each other. */
function nameOf(profile: Profile | undefined): string {
  const [place] = profile?.places ?? [];
  const address = place?.streets[0];
  return `${profile?.names[0]?.words.join(' ') ?? ''} ${address?.name ?? ''} ${address?.number ?? ''} ${place?.lat?.toFixed(3) ?? ''}`;
}

function beginnings(profile: Profile | undefined): Set<string> {
  return new Set(profile?.names.flatMap(({ words }) => words.map(beginning)) ?? []);
}

function beginning(word: string): string {
  return word.slice(0, BEGINNING);
}

function keysOf(profile: Profile, book: WordBook): string[] {
  const keys = new Set<string>();
  const towns = profile.towns.size > 0 ? [...profile.towns].slice(0, MOST_PLACES) : [...profile.named, ''];
  const words = beginnings(profile);
  for (const town of towns) {
    for (const word of words) keys.add(`name ${town} ${word}`);
    for (const thing of profile.things) keys.add(`thing ${town} ${thing}`);
  }
  if (towns.length > 0 && profile.towns.size > 0)
    for (const word of nameRings(profile, book)) keys.add(`said ${towns[0]} ${word}`);
  for (const place of profile.places.slice(0, MOST_PLACES)) {
    for (const { name, number } of place.streets) keys.add(`street ${place.town ?? ''} ${name.slice(0, 8)} ${number}`);
    if (place.postcode !== undefined) for (const word of words) keys.add(`postcode ${place.postcode} ${word}`);
    const cell = cellOf(place);
    if (cell !== undefined) keys.add(cell);
  }
  for (const phone of profile.phones) keys.add(`phone ${phone}`);
  for (const mail of profile.mails) keys.add(`mail ${mail}`);
  for (const page of profile.pages) keys.add(`page ${page}`);
  const organisers = [profile.businessId, ...profile.organisers.map((name) => name.words.join(' '))];
  for (const organiser of organisers)
    if (organiser !== undefined) for (const word of words) keys.add(`organiser ${organiser} ${word}`);
  return [...keys];
}

/** What the words mean in whatever language, so that a Swedish name meets a Finnish one. */
function nameRings({ names }: Profile, book: WordBook): Set<number> {
  return new Set(names.flatMap(({ words }) => words.flatMap((word) => [...book.of(word).rings])));
}

function cellOf({ lat, lon }: ReadPlace): string | undefined {
  return lat === undefined || lon === undefined
    ? undefined
    : `cell ${Math.floor(lat / CELL_LAT)} ${Math.floor(lon / CELL_LON)}`;
}

function aroundCell(key: string): string[] {
  const [, lat, lon] = key.split(' ').map(Number);
  return [-1, 0, 1].flatMap((north) => [-1, 0, 1].map((east) => `cell ${(lat ?? 0) + north} ${(lon ?? 0) + east}`));
}

function append(blocks: Map<string, number[]>, key: string, number: number): void {
  const block = blocks.get(key);
  if (block === undefined) blocks.set(key, [number]);
  else block.push(number);
}
