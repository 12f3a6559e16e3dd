/**
 * Room for the scores of one query, one place an activity, kept between keystrokes so that a query allocates nothing by the
 * hundred thousand. Every array is zero again when a query has given the board back.
 */
export class ScoreBoard {
  /** Best score of the word being read. */
  readonly best: Float32Array;
  /** Sum of the words read so far; 0 for activities that do not have them all. */
  readonly sums: Float32Array;
  /** Activities with a sum, the first `count` of them. */
  readonly list: Uint32Array;
  count = 0;
  /** True while the first word is read: it collects the activities it meets; later ones only look at those that are left. */
  first = true;
  /** Takes what matches the word being read best in each activity. */
  picks!: Uint32Array;
  /** For each word, what matched best: `term << 8 | flags of the posting`; only valid where the activity matches. */
  readonly #picked: Uint32Array[] = [];

  constructor(readonly size: number) {
    this.best = new Float32Array(size);
    this.sums = new Float32Array(size);
    this.list = new Uint32Array(size);
  }

  picked(step: number): Uint32Array {
    return (this.#picked[step] ??= new Uint32Array(this.size));
  }

  /** Before a word is read. */
  begin(step: number): void {
    this.first = step === 0;
    this.picks = this.picked(step);
  }

  clear(): void {
    for (let at = 0; at < this.count; at++) this.sums[this.list[at] as number] = 0;
    this.count = 0;
  }
}

/** Boards of one index: one is enough unless two queries run at once. */
export class ScoreBoards {
  readonly #free: ScoreBoard[] = [];

  constructor(readonly size: number) {}

  /** Lends a board for some work. One on which the work failed is not used again. */
  use<T>(work: (board: ScoreBoard) => T): T {
    const board = this.#take();
    const done = work(board);
    this.#giveBack(board);
    return done;
  }

  /** The same for work that lets others have a turn in between. */
  async useFor<T>(work: (board: ScoreBoard) => Promise<T>): Promise<T> {
    const board = this.#take();
    const done = await work(board);
    this.#giveBack(board);
    return done;
  }

  #take(): ScoreBoard {
    return this.#free.pop() ?? new ScoreBoard(this.size);
  }

  #giveBack(board: ScoreBoard): void {
    board.clear();
    this.#free.push(board);
  }
}
