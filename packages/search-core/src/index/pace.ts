/** Lets others have a turn: resolves in a later task. Given from outside, for this package knows no timers. */
export type Pause = () => Promise<void>;

/** Milliseconds of work between two pauses: a slice must stay under 8 ms on a fast machine, and loops look at the clock now and then. */
const SLICE = 5;

/** Gives way in long loops: `if (pace.due()) await pace.rest()`, asked about every half millisecond of work. */
export class Pace {
  #since = Date.now();
  readonly #pause: Pause | undefined;

  /** @param pause without it nothing gives way: in a worker, in Node. */
  constructor(pause: Pause | undefined) {
    this.#pause = pause;
  }

  due(): boolean {
    return this.#pause !== undefined && Date.now() - this.#since >= SLICE;
  }

  async rest(): Promise<void> {
    await this.#pause?.();
    this.#since = Date.now();
  }
}
