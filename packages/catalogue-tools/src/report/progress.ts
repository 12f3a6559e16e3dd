import { MultiBar, type SingleBar } from 'cli-progress';

/** What a run does beside reading, in this order. */
export type Stage = 'begin' | 'read' | 'merge' | 'index' | 'compare' | 'publish' | 'pages' | 'end';

/** What people are told of a stage; the short ones are not worth a line. */
const STAGES: ReadonlyMap<Stage, string> = new Map([
  ['merge', 'looking for records of the same activity'],
  ['index', 'building the search index'],
  ['publish', 'writing and compressing files'],
  ['pages', 'writing the static pages'],
]);

/** Shows how reading goes on. */
export interface Progress {
  start(sourceId: string): void;
  page(sourceId: string, pages: number, total: number | undefined): void;
  record(sourceId: string, records: number): void;
  end(sourceId: string): void;
  /** What the run does now that it does not read. */
  stage(stage: Stage): void;
  /** To be called before anything else is printed. */
  close(): void;
}

/** A bar for each source on a terminal, plain lines elsewhere, nothing when `quiet`. Progress goes to standard error. */
export function createProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet) return { start() {}, page() {}, record() {}, end() {}, stage() {}, close() {} };
  return stream.isTTY ? new BarProgress(stream) : new LineProgress(stream);
}

/** One line a source. Where nobody knows how many pages there are, the bar fills when the source ends. */
class BarProgress implements Progress {
  readonly #bars: MultiBar;
  readonly #bySource = new Map<string, SingleBar>();

  constructor(stream: NodeJS.WriteStream) {
    const format = '{source} {bar} {pages} pages, {records} records';
    this.#bars = new MultiBar({
      stream,
      format,
      barsize: 24,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      hideCursor: true,
      clearOnComplete: false,
    });
  }

  start(sourceId: string): void {
    this.#bySource.set(sourceId, this.#bars.create(1, 0, { source: sourceId.padEnd(20), pages: 0, records: 0 }));
  }

  page(sourceId: string, pages: number, total: number | undefined): void {
    const bar = this.#bySource.get(sourceId);
    bar?.setTotal(Math.max(total ?? 0, pages + 1));
    bar?.update(pages, { pages });
  }

  record(sourceId: string, records: number): void {
    this.#bySource.get(sourceId)?.update({ records });
  }

  end(sourceId: string): void {
    const bar = this.#bySource.get(sourceId);
    bar?.update(bar.getTotal());
  }

  stage(stage: Stage): void {
    const words = STAGES.get(stage);
    if (words !== undefined) this.#bars.log(`${words}\n`);
  }

  close(): void {
    this.#bars.stop();
  }
}

/** For logs: a line when a source begins and ends, and one every 50 pages. */
class LineProgress implements Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #records = new Map<string, number>();

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  start(sourceId: string): void {
    this.#stream.write(`${sourceId}: reading\n`);
  }

  page(sourceId: string, pages: number): void {
    if (pages % 50 === 0)
      this.#stream.write(`${sourceId}: ${pages} pages, ${this.#records.get(sourceId) ?? 0} records so far\n`);
  }

  record(sourceId: string, records: number): void {
    this.#records.set(sourceId, records);
  }

  end(sourceId: string): void {
    this.#stream.write(`${sourceId}: ${this.#records.get(sourceId) ?? 0} records read\n`);
  }

  stage(stage: Stage): void {
    const words = STAGES.get(stage);
    if (words !== undefined) this.#stream.write(`${words}\n`);
  }

  close(): void {}
}
