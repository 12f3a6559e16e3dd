import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '@hyte/catalogue-format/problem.js';
import { isManifest, parseCatalogue, readManifest } from '@hyte/catalogue-format/read-catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { catalogueFile, parsedOrNothing } from '../publish/catalogue-file.js';
import { keptGenerations } from '../publish/generations.js';
import { readPublication } from '../publish/read-publication.js';
import { isAllowedAddress } from '../reading/address-policy.js';
import { createFetcher, type Fetcher, type Network, NO_SECRETS } from '../reading/fetcher.js';
import type { ReadingLimits } from '../reading/reading-limits.js';
import type { ReportedCatalogue } from './report.js';

/** A catalogue that was opened for the report. */
export interface OpenedCatalogue extends ReportedCatalogue {
  /** Folder of the publication; missing when it was read from an address or is a single file. */
  readonly folder?: string;
}

const LIMITS: ReadingLimits = {
  timeoutMs: 30_000,
  totalMs: 30 * 60_000,
  pages: 10_000,
  bytes: 64_000_000,
  totalBytes: 2_000_000_000,
  tries: 5,
};

/**
 * Opens a catalogue: a folder it was published into, a manifest, a catalogue file, or the address of one of these.
 * @throws TarjotinError `no-catalogue`, `broken-catalogue`, `bad-address` and what `Fetcher.get` throws
 */
export async function openCatalogue(where: string, network: Network): Promise<OpenedCatalogue> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(where)) return fromAddress(where, network);
  const { file, text } = await catalogueFile(where);
  const json = parsedOrNothing(text);
  return isManifest(json) ? fromFolder(dirname(file), json) : ofCatalogue(where, text);
}

/** The publication before the one in use; `undefined` when none is kept or it cannot be read whole. */
export async function generationBefore(folder: string): Promise<ReportedCatalogue | undefined> {
  const last = (await keptGenerations(folder)).at(-1);
  if (last === undefined) return undefined;
  return fromFolder(folder, last.manifest).catch(() => undefined);
}

/** A single catalogue file: its head says what a manifest says. */
function ofCatalogue(where: string, text: string): OpenedCatalogue {
  const { catalogue, problems } = parseCatalogue(text);
  const { activities, ...head } = catalogue;
  if (activities.length === 0) refuse(where, problems);
  return { manifest: { ...head, files: { activities: [] } }, activities };
}

async function fromFolder(folder: string, json: unknown): Promise<OpenedCatalogue> {
  const { manifest, activities, problems } = await readPublication(folder, json);
  const parts = new Set(manifest?.files.activities.map(({ path }) => path));
  const missing = problems.filter(({ field }) => field !== undefined && parts.has(field));
  // A report on a part of the catalogue would look like a report on all of it.
  if (manifest === undefined || missing.length > 0) refuse(folder, missing.length > 0 ? missing : problems);
  return { manifest, activities, folder };
}

function refuse(where: string, [problem]: readonly Problem[]): never {
  const why = problem === undefined ? '' : `: ${problem.field ?? 'record'} should be ${problem.expected}`;
  throw new TarjotinError(
    'broken-catalogue',
    `The catalogue in ${where} cannot be read whole${why}.`,
    '`tarjotin check` tells everything that is wrong with it.',
  );
}

/** Brings the manifest and the files of activities into a folder of their own, which goes when they have been read. */
async function fromAddress(where: string, network: Network): Promise<OpenedCatalogue> {
  const address = /\.json$/i.test(new URL(where).pathname)
    ? new URL(where)
    : new URL('manifest.json', `${where.replace(/\/?$/, '/')}`);
  if (!isAllowedAddress(address, network.rules))
    throw new TarjotinError(
      'bad-address',
      `The address ${where.slice(0, 200)} cannot be read.`,
      'Addresses begin with https://.',
    );
  const fetcher = createFetcher(network, NO_SECRETS, LIMITS);
  const text = await textOf(fetcher, address);
  const json = parsedOrNothing(text);
  if (!isManifest(json)) return ofCatalogue(where, text);
  const { manifest } = readManifest(json);
  if (manifest === undefined) return ofCatalogue(where, text);
  const folder = await mkdtemp(join(tmpdir(), 'tarjotin-report-'));
  try {
    for (const { path } of manifest.files.activities) {
      if (path.split('/').includes('..')) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), (await fetcher.get(new URL(path, address))).bytes);
    }
    const { folder: _passing, ...opened } = await fromFolder(folder, json);
    return opened;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const textOf = async (fetcher: Fetcher, address: URL): Promise<string> =>
  (await fetcher.get(address)).bytes.toString('utf8');
