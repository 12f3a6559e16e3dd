/** Which places each activity has. Most have one, and many have the same, so each set of places is kept once. */
export class PlaceSets {
  readonly #codes = new Map<string, number>();
  readonly #ofActivity: (number | number[])[];

  constructor(readonly size: number) {
    this.#ofActivity = Array.from({ length: size }, () => -1);
  }

  /** Notes a place of an activity; the same one may be noted several times. */
  see(activity: number, place: string): void {
    let code = this.#codes.get(place);
    if (code === undefined) this.#codes.set(place, (code = this.#codes.size));
    const known = this.#ofActivity[activity];
    if (known === undefined || known === -1) this.#ofActivity[activity] = code;
    else if (typeof known === 'number') {
      if (known !== code) this.#ofActivity[activity] = [known, code];
    } else if (!known.includes(code)) known.push(code);
  }

  /** Number of distinct places. */
  get places(): number {
    return this.#codes.size;
  }

  /** Number of a place; −1 when it was not noted. */
  codeOf(place: string): number {
    return this.#codes.get(place) ?? -1;
  }

  /** The distinct sets in the order they are met, and which one each activity has. */
  sets(): { readonly sets: readonly (readonly number[])[]; readonly setOf: Uint32Array } {
    const numbers = new Map<string, number>();
    const sets: number[][] = [];
    const setOf = Uint32Array.from(this.#ofActivity, (codes) => {
      const set = typeof codes !== 'number' ? codes : codes === -1 ? [] : [codes];
      const key = set.join(' ');
      let number = numbers.get(key);
      if (number === undefined) {
        numbers.set(key, (number = sets.length));
        sets.push(set);
      }
      return number;
    });
    return { sets, setOf };
  }
}
