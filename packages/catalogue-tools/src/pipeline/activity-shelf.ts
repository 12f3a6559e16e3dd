import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { ActivityList } from './activity-list.js';

/** Bytes that are gathered before they are written, and read ahead when activities are asked for in order. */
const WINDOW = 1 << 18;

/**
 * Activities on disk, each a piece of JSON with its keys in the order they had: a hundred thousand take 300 MB as objects. Each
 * time one is asked for it is read anew, which takes some ten microseconds. The file has no name any more once it is open, so
 * that nothing is left of it however the run ends.
 */
export class ActivityShelf implements ActivityList {
  readonly #file: number;
  /** Where line `n` begins; it ends where the next one begins. */
  #starts = new Float64Array(1024);
  #length = 0;
  #unwritten: Buffer[] = [];
  #unwrittenBytes = 0;
  /** Bytes of the file that were read last, and where they begin. */
  #window = Buffer.alloc(0);
  #windowStart = 0;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'tarjotin-'));
    this.#file = openSync(join(folder, 'activities'), 'wx+', 0o600);
    rmSync(folder, { recursive: true, force: true });
  }

  get length(): number {
    return this.#length;
  }

  /** @returns the place it can be asked for by */
  add(activity: Activity): number {
    const line = Buffer.from(JSON.stringify(activity));
    const place = this.#length;
    if (place + 1 === this.#starts.length) {
      const longer = new Float64Array(2 * this.#starts.length);
      longer.set(this.#starts);
      this.#starts = longer;
    }
    this.#starts[place + 1] = (this.#starts[place] as number) + line.length;
    this.#length += 1;
    this.#unwritten.push(line);
    this.#unwrittenBytes += line.length;
    if (this.#unwrittenBytes > WINDOW) this.#write();
    return place;
  }

  at(place: number): Activity | undefined {
    return place >= 0 && place < this.#length ? (JSON.parse(this.line(place).toString('utf8')) as Activity) : undefined;
  }

  /** The JSON of an activity in UTF-8, for as long as no other is asked for. */
  line(place: number): Buffer {
    const [from, to] = [this.#starts[place] as number, this.#starts[place + 1] as number];
    if (this.#unwrittenBytes > 0) this.#write();
    const end = this.#windowStart + this.#window.length;
    if (from < this.#windowStart || to > end) {
      // Who asks for what comes next will ask for more.
      const next = from >= this.#windowStart && from <= end;
      this.#read(from, Math.max(to - from, next ? WINDOW : 0));
    }
    return this.#window.subarray(from - this.#windowStart, to - this.#windowStart);
  }

  *[Symbol.iterator](): Generator<Activity> {
    for (let place = 0; place < this.#length; place++) yield this.at(place) as Activity;
  }

  /** The same activities in another order; `order` holds places. */
  inOrder(order: Uint32Array): ShelvedActivities {
    return new ShelvedActivities(this, order);
  }

  close(): void {
    closeSync(this.#file);
  }

  #write(): void {
    const bytes = Buffer.concat(this.#unwritten);
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
    this.#unwritten = [];
    this.#unwrittenBytes = 0;
  }

  #read(from: number, length: number): void {
    const bytes = Buffer.allocUnsafeSlow(length);
    let got = 0;
    for (let more = -1; got < length && more !== 0; got += more)
      more = readSync(this.#file, bytes, got, length - got, from + got);
    this.#window = bytes.subarray(0, got);
    this.#windowStart = from;
  }
}

/** Activities of a shelf in an order of their own. */
export class ShelvedActivities implements ActivityList {
  readonly #shelf: ActivityShelf;
  readonly #order: Uint32Array;

  constructor(shelf: ActivityShelf, order: Uint32Array) {
    this.#shelf = shelf;
    this.#order = order;
  }

  get length(): number {
    return this.#order.length;
  }

  at(place: number): Activity | undefined {
    const there = this.#order[place];
    return there === undefined ? undefined : this.#shelf.at(there);
  }

  /** The JSON of an activity, with its keys in the order they had when it was added. */
  json(place: number): string {
    return this.#shelf.line(this.#order[place] as number).toString('utf8');
  }

  *[Symbol.iterator](): Generator<Activity> {
    for (let place = 0; place < this.length; place++) yield this.at(place) as Activity;
  }
}
