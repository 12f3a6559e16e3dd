import { readFile, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { ConfiguredSource } from '../generated/configuration.js';
import type { PagePart, PageReader } from '../pipeline/record.js';
import type { PageListener, ReadingLimits } from './reading-limits.js';
import { parsePage } from './parse-page.js';

/** Reads pages from disk: one file, a folder, or files named by part. */
export function savedPages(
  configured: ConfiguredSource,
  folder: string,
  limits: ReadingLimits,
  onPage: PageListener,
): Pick<PageReader, 'json' | 'bytes'> {
  let read = 0;
  /** Pages whose names tell no part belong to the stream that is asked for first: a source's main one, or its only one. */
  let mainPart: string | undefined;

  async function* json(part: PagePart): AsyncGenerator<unknown> {
    mainPart ??= part.name;
    const isMain = part.name === mainPart;
    const files = await filesOfPart(configured, folder, part.name, isMain);
    if (files.length > limits.pages) {
      throw new TarjotinError(
        'too-many-pages',
        `\`${part.name}\` has ${files.length} saved pages; ${limits.pages} are read at most.`,
        'Raise `limits.pages`.',
      );
    }
    for (const file of files) {
      const page = parsePage(await readCapped(file, limits.bytes), file);
      read += 1;
      onPage(read, files.length);
      const own = configured.file === undefined ? page : partOfEnvelope(page, part.name, isMain);
      if (own !== undefined) yield own;
    }
  }

  return { json, bytes: () => readCapped(resolve(folder, configured.file ?? ''), limits.bytes) };
}

/** One file may hold several parts: `{ "services": […], "channels": […] }`. Else all of it is the main part. */
function partOfEnvelope(page: unknown, part: string, isMain: boolean): unknown {
  const isEnvelope = typeof page === 'object' && page !== null && !Array.isArray(page) && Object.hasOwn(page, part);
  if (isEnvelope) return (page as Record<string, unknown>)[part];
  return isMain ? page : undefined;
}

async function filesOfPart(
  configured: ConfiguredSource,
  base: string,
  part: string,
  isMain: boolean,
): Promise<string[]> {
  if (configured.file !== undefined) return [resolve(base, configured.file)];
  if (configured.parts !== undefined) {
    const files = Object.hasOwn(configured.parts, part) ? configured.parts[part] : undefined;
    return (files ?? []).map((file) => resolve(base, file));
  }
  return pagesOfFolder(resolve(base, configured.folder ?? ''), part, isMain);
}

/** A sub-folder named as the part, else files whose name begins with it, else – for the main part – every page. */
async function pagesOfFolder(folder: string, part: string, isMain: boolean): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw unreadable(folder, cause);
  });
  const pages = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => entry.name)
    .sort(byName);
  const folders = entries.filter((entry) => entry.isDirectory());
  if (folders.some((entry) => entry.name === part)) {
    const inside = await readdir(join(folder, part));
    return inside
      .filter((name) => name.endsWith('.json'))
      .sort(byName)
      .map((name) => join(folder, part, name));
  }
  const named = pages.filter((name) => new RegExp(`^${escape(part)}([-_.]|\\d|$)`, 'i').test(name));
  const chosen = named.length > 0 || !isMain ? named : pages;
  return chosen.map((name) => join(folder, name));
}

/** `page-2` before `page-10`; the same order whatever the machine's locale. */
function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true }) || (a < b ? -1 : 1);
}

/** The bytes of a file, when it is no larger than `cap`. */
export async function readCapped(file: string, cap: number): Promise<Uint8Array> {
  const size = (
    await stat(file).catch((cause: unknown) => {
      throw unreadable(file, cause);
    })
  ).size;
  if (size > cap)
    throw new TarjotinError(
      'too-large',
      `${file} is larger than ${cap / 1_000_000} MB.`,
      'Split it, or raise `limits.megabytes`.',
    );
  return readFile(file).catch((cause: unknown) => {
    throw unreadable(file, cause);
  });
}

/** A path cannot be read. */
export function unreadable(path: string, cause: unknown): TarjotinError {
  return new TarjotinError(
    'unreadable',
    `${path} could not be read.`,
    'Check the path (it is relative to the configuration) and the rights.',
    { cause },
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
