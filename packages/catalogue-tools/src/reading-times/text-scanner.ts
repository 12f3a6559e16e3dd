/** Reads a text from left to right with sticky patterns. */
export class TextScanner {
  #at = 0;

  constructor(readonly text: string) {}

  /** Index of the next character. Set it back to undo. */
  get at(): number {
    return this.#at;
  }

  set at(index: number) {
    this.#at = index;
  }

  get ended(): boolean {
    return this.#at >= this.text.length;
  }

  /** What has been read. */
  get before(): string {
    return this.text.slice(0, this.#at);
  }

  /** Matches a sticky pattern here and moves behind it. A word must begin where another has ended. */
  match(pattern: RegExp): RegExpExecArray | null {
    if (this.#at > 0 && /\p{L}/u.test(this.text[this.#at] ?? '') && /\p{L}/u.test(this.text[this.#at - 1]!))
      return null;
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text);
    if (match) this.#at += match[0].length;
    return match;
  }

  /** Whether a sticky pattern was here and took something. */
  skip(pattern: RegExp): boolean {
    const match = this.match(pattern);
    return match !== null && match[0] !== '';
  }
}
