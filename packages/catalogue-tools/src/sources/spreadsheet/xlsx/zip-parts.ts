import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/** A workbook of a list has some twenty parts; pictures and old versions make more. */
const MOST_PARTS = 2_000;
/** Bytes that all parts together may have when they are inflated. */
const MOST_INFLATED = 64_000_000;

/** The parts of a packed file, each inflated only when it is asked for, and only as far as the budget goes. */
export class ZipParts {
  #left = MOST_INFLATED;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws TarjotinError `not-xlsx` */
  static async open(bytes: Uint8Array): Promise<ZipParts> {
    try {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
      const entries = new Map<string, Entry>();
      for await (const entry of zip.eachEntry()) {
        if (entries.size >= MOST_PARTS) throw tooLarge(`It has more than ${MOST_PARTS} parts.`);
        // Programs write the same part once; of two, what is met first is read.
        const name = entry.fileName.toLowerCase();
        if (!entries.has(name)) entries.set(name, entry);
      }
      return new ZipParts(zip, entries);
    } catch (error) {
      throw broken(error);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /**
   * The text of a part, piece by piece, so that a reader can stop before the end. Nothing when there is no such part.
   * @throws TarjotinError `not-xlsx`, `too-large`
   */
  async *text(name: string): AsyncGenerator<string> {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return;
    const decoder = new TextDecoder();
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        this.#left -= chunk.length;
        if (this.#left < 0) throw tooLarge(`It unpacks to more than ${MOST_INFLATED / 1_000_000} MB.`);
        yield decoder.decode(chunk, { stream: true });
      }
    } catch (error) {
      throw broken(error);
    }
  }

  close(): void {
    this.zip.close();
  }
}

function tooLarge(message: string): TarjotinError {
  return new TarjotinError(
    'too-large',
    message,
    'A list of activities is far smaller: copy its rows into a new workbook and save that.',
  );
}

function broken(error: unknown): TarjotinError {
  if (error instanceof TarjotinError) return error;
  return new TarjotinError(
    'not-xlsx',
    `The workbook cannot be unpacked: ${error instanceof Error ? error.message : String(error)}.`,
    'It may have been cut short on its way: open it in a spreadsheet program and save it again as .xlsx.',
    { cause: error },
  );
}
