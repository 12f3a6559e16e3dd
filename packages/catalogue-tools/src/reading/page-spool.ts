import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { ListSize } from './list-size.js';

/** Changes when files of an older version can no longer be read. */
const FORMAT = 1;

/** What is known of a page beside its bytes. */
export interface PageHead {
  readonly address: string;
  /** Address of the following page; missing on the last one. */
  readonly next?: string;
  readonly size: ListSize;
  readonly etag?: string;
  readonly lastModified?: string;
  /** When it was read, milliseconds of `Date.now()`. */
  readonly at: number;
  readonly sha256: string;
}

/**
 * Pages that have been read and not yet published. Each is on disk whole or not at all, so that a run which was killed
 * goes on behind the last one it had.
 */
export interface PageSpool {
  /** The pages of one list, with those that an earlier run left and that are fresh enough. */
  open(sourceId: string, part: string, first: URL): Promise<SpooledPages>;
  /** To be called when they have been published, or will never be. */
  remove(): Promise<void>;
}

/** Where a run keeps what must not be published: the folder that the configuration names, or one beside the output. */
export function stateFolder(output: string, state: string | undefined): string {
  return state ?? join(dirname(output), '.tarjotin');
}

/** A spool in the folder of the state. Only one run at a time may use it. */
export function spoolBeside(output: string, state: string | undefined, freshMs: number): PageSpool {
  const parent = stateFolder(output, state);
  const folder = join(parent, `${basename(output)}-${hash(output).slice(0, 8)}`);
  return {
    open: (...list) => openPages(folder, freshMs, ...list),
    async remove() {
      await rm(folder, { recursive: true, force: true });
      // Stays when another output has its pages there too.
      await rmdir(parent).catch(() => undefined);
    },
  };
}

/** A spool for a run that must leave nothing behind. */
export function passingSpool(): PageSpool {
  let folder: Promise<string> | undefined;
  return {
    async open(...list) {
      return openPages(await (folder ??= mkdtemp(join(tmpdir(), 'tarjotin-pages-'))), 0, ...list);
    },
    async remove() {
      if (folder !== undefined) await rm(await folder, { recursive: true, force: true });
    },
  };
}

async function openPages(
  folder: string,
  freshMs: number,
  sourceId: string,
  part: string,
  first: URL,
): Promise<SpooledPages> {
  const own = join(folder, sourceId, hash(JSON.stringify([FORMAT, part, first.href])).slice(0, 32));
  try {
    await mkdir(own, { recursive: true, mode: 0o700 });
    const pages = new SpooledPages(own);
    await pages.load(first, freshMs);
    return pages;
  } catch (cause) {
    throw notWritable(own, cause);
  }
}

/** The pages of one list, in order; a file is `head as one line of JSON, line end, bytes`. */
export class SpooledPages {
  readonly #folder: string;
  readonly #heads: PageHead[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  get heads(): readonly PageHead[] {
    return this.#heads;
  }

  /** Takes over what an earlier run left, as far as it is whole, fresh and in a chain; what follows is deleted. */
  async load(first: URL, freshMs: number): Promise<void> {
    let expected: string | undefined = first.href;
    while (expected !== undefined) {
      const page = await readPage(this.#file(this.#heads.length)).catch(() => undefined);
      if (page === undefined || page.head.address !== expected || !isFresh(page.head, freshMs)) break;
      this.#heads.push(page.head);
      expected = page.head.next;
    }
    const kept = new Set(this.#heads.map((_, index) => basename(this.#file(index))));
    for (const name of await readdir(this.#folder))
      if (!kept.has(name)) await rm(join(this.#folder, name), { recursive: true, force: true });
  }

  /** @throws TarjotinError `state-not-writable` */
  async add(head: Omit<PageHead, 'sha256' | 'at'>, bytes: Uint8Array): Promise<void> {
    const whole: PageHead = { ...head, at: Date.now(), sha256: hash(bytes) };
    const file = this.#file(this.#heads.length);
    const beside = `${file}.part`;
    try {
      await writeFile(beside, Buffer.concat([Buffer.from(`${JSON.stringify(whole)}\n`), bytes]), { mode: 0o600 });
      await rename(beside, file);
    } catch (cause) {
      throw notWritable(file, cause);
    }
    this.#heads.push(whole);
  }

  /** @throws TarjotinError `state-not-writable` when somebody has taken the file away */
  async bytes(index: number): Promise<Buffer> {
    try {
      return (await readPage(this.#file(index))).bytes;
    } catch (cause) {
      throw notWritable(this.#file(index), cause);
    }
  }

  async clear(): Promise<void> {
    // From the last one: what a kill leaves of it is still a chain.
    while (this.#heads.length > 0) {
      this.#heads.pop();
      await rm(this.#file(this.#heads.length), { force: true });
    }
  }

  #file(index: number): string {
    return join(this.#folder, `${String(index + 1).padStart(6, '0')}.page`);
  }
}

async function readPage(file: string): Promise<{ head: PageHead; bytes: Buffer }> {
  const content = await readFile(file);
  const end = content.indexOf('\n');
  const head = JSON.parse(content.toString('utf8', 0, end)) as PageHead;
  const bytes = content.subarray(end + 1);
  // A power cut can leave a file that has its name and not its bytes.
  if (hash(bytes) !== head.sha256) throw new Error('the bytes are not those of the head');
  return { head, bytes };
}

function isFresh({ at }: PageHead, freshMs: number): boolean {
  const age = Date.now() - at;
  return age >= 0 && age < freshMs;
}

/** SHA-256 in hexadecimal. */
export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function notWritable(path: string, cause: unknown): TarjotinError {
  return new TarjotinError(
    'state-not-writable',
    `Pages that have been read cannot be kept in ${dirname(path)}.`,
    'Check the rights and the room on the disk, or name another folder: `reading: { state: … }`.',
    { cause },
  );
}
