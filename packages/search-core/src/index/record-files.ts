import type { Activity, FileRef } from '@hyte/catalogue-format/generated/catalogue.js';
import { areFaultless } from '@hyte/catalogue-format/check-catalogue.js';
import { damaged } from './damage.js';

/** Gives the bytes of a published file; whoever gives it checks them against the file's digest. */
export type ReadFile = (file: FileRef, signal?: AbortSignal) => Promise<Uint8Array>;

/** Reads records of a file by their places in it. */
type ReadRecord = (placeInFile: number) => unknown;

/**
 * Bytes of files kept in memory: the pages a person goes back and forth between. A large index leaves less room for them, so that a page
 * never weighs much more than it does: five hundred files of a small catalogue, eighty of ten thousand activities, ten of a hundred thousand.
 */
const roomBeside = (size: number): number => Math.max(1_500_000, 8_000_000 - 80 * size);
/** Bytes a record takes when it is read, about. */
const RECORD_BYTES = 5000;

/** The activities of a published catalogue, fetched file by file when somebody wants to see some. */
export class RecordFiles {
  /** Activities before each file. */
  readonly #starts: Uint32Array;
  /** In order of last use, the oldest first. */
  readonly #files = new Map<number, Promise<ReadRecord | undefined>>();
  /** Bytes of each file that is there, and of all of them. */
  readonly #bytes = new Map<number, number>();
  #kept = 0;
  readonly #room: number;
  /** Activities read lately, the oldest first: those on the page come again at the next key, and are the same objects then. */
  readonly #read = new Map<number, Activity | undefined>();

  /**
   * @param size number of activities there must be
   * @throws TarjotinError `index-damaged` when the files do not say how many each has, or have another number together
   */
  constructor(
    readonly files: readonly FileRef[],
    size: number,
    readonly read: ReadFile,
  ) {
    this.#room = roomBeside(size);
    this.#starts = new Uint32Array(files.length + 1);
    files.forEach(({ records }, place) => (this.#starts[place + 1] = (this.#starts[place] ?? 0) + (records ?? NaN)));
    if (files.some(({ records }) => records === undefined) || this.#starts[files.length] !== size) {
      throw damaged('activities', 'the activity files are not those it was made from');
    }
  }

  /**
   * Activities in the order asked; `undefined` where the file cannot be had, or the record is faulty.
   * @throws DOMException `AbortError` when `signal` is aborted; files on their way are still kept
   */
  async get(numbers: readonly number[], signal?: AbortSignal): Promise<readonly (Activity | undefined)[]> {
    signal?.throwIfAborted();
    // Taken at once: others may be let go while files are on their way.
    const known = new Map(numbers.filter((number) => this.#read.has(number)).map((n) => [n, this.#read.get(n)]));
    const missing = numbers.filter((number) => !known.has(number));
    const places = new Set(missing.map((number) => this.#fileOf(number)).filter((place) => place >= 0));
    if (places.size > 0) {
      const files = new Map<number, ReadRecord | undefined>();
      const loads = Array.from(places, async (place) => files.set(place, await this.#load(place)));
      await orAborted(Promise.all(loads), signal);
      for (const number of missing) {
        const place = this.#fileOf(number);
        const read = files.get(place);
        if (read) known.set(number, faultless(read(number - (this.#starts[place] ?? 0))));
      }
    }
    for (const [number, activity] of known) this.#remember(number, activity);
    return numbers.map((number) => known.get(number));
  }

  #remember(number: number, activity: Activity | undefined): void {
    this.#read.delete(number);
    this.#read.set(number, activity);
    if (this.#read.size > this.#room / RECORD_BYTES) this.#read.delete(this.#read.keys().next().value ?? number);
  }

  /** Place of the file an activity is in; −1 when there is no such activity. */
  #fileOf(activity: number): number {
    const starts = this.#starts;
    if (!(activity >= 0 && activity < (starts[starts.length - 1] ?? 0))) return -1;
    let low = 0;
    let high = starts.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= activity) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Two that want the same file share one request. A file that cannot be had is asked for again next time. */
  #load(place: number): Promise<ReadRecord | undefined> {
    const known = this.#files.get(place);
    this.#files.delete(place);
    const file = known ?? this.#fetch(place);
    this.#files.set(place, file);
    return file;
  }

  /** Counts a file that has come, and lets go of those not used for longest. Those on their way stay. */
  #keep(place: number, bytes: number): void {
    this.#bytes.set(place, bytes);
    this.#kept += bytes;
    for (const oldest of this.#files.keys()) {
      if (this.#kept <= this.#room) break;
      const size = this.#bytes.get(oldest);
      if (size === undefined || oldest === place) continue;
      this.#files.delete(oldest);
      this.#bytes.delete(oldest);
      this.#kept -= size;
    }
  }

  async #fetch(place: number): Promise<ReadRecord | undefined> {
    try {
      const file = this.files[place] as FileRef;
      const bytes = await this.read(file);
      const records = readLine(bytes, file.records ?? NaN) ?? readWhole(bytes);
      this.#keep(place, bytes.length);
      return records;
    } catch {
      this.#files.delete(place);
      return undefined;
    }
  }
}

/** A record that breaks the format is left out. */
function faultless(record: unknown): Activity | undefined {
  return areFaultless({ activities: [record] }) ? (record as Activity) : undefined;
}

/**
 * Published files have one record a line, so that the one that is shown is read without the others: while somebody types, twenty
 * hits come from as many files at every key. `undefined` when the lines are not as many as the records.
 */
function readLine(bytes: Uint8Array, count: number): ReadRecord | undefined {
  const ends: number[] = [];
  for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) ends.push(at);
  // The first line opens the list and the last one closes it.
  if (ends.length !== count + 2) return undefined;
  const decoder = new TextDecoder('utf-8');
  return (place) => {
    const end = ends[place + 1] ?? 0;
    const comma = bytes[end - 1] === COMMA ? 1 : 0;
    try {
      return JSON.parse(decoder.decode(bytes.subarray((ends[place] ?? 0) + 1, end - comma))) as unknown;
    } catch {
      return undefined;
    }
  };
}

const NEW_LINE = 10;
const COMMA = 44;

function readWhole(bytes: Uint8Array): ReadRecord {
  const { activities } = JSON.parse(new TextDecoder('utf-8').decode(bytes)) as {
    readonly activities: readonly unknown[];
  };
  if (!Array.isArray(activities)) throw damaged('activities', 'a file holds no activities');
  return (place) => activities[place] as unknown;
}

/** Waits for a promise or an abort, whichever comes first. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      Promise.resolve()
        .then(() => {
          signal.throwIfAborted();
        })
        .catch(reject);
    };
    signal.addEventListener('abort', abort);
    const done = (): void => {
      signal.removeEventListener('abort', abort);
    };
    promise.then(resolve, reject).finally(done);
  });
}
