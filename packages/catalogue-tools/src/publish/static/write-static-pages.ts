import { mkdir, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import type { ActivityList } from '../../pipeline/activity-list.js';
import { brotliQuality, COPY_SUFFIXES, removeCopies, writeCopies } from '../compressed-copies.js';
import { mapLimit } from '../map-limit.js';
import { UNFINISHED, writeWhole } from '../write-file.js';
import { type SiteOptions, siteOf } from './site.js';
import { staticFiles } from './static-pages.js';

export interface StaticOptions extends SiteOptions {
  /** Folder inside the output; `static` when missing. */
  readonly folder?: string;
  readonly compress: boolean;
}

/** What was written. */
export interface WrittenPages {
  readonly folder: string;
  /** HTML pages. */
  readonly pages: number;
  /** Of all files, without their compressed copies. */
  readonly bytes: number;
}

/** Pages in memory at once. */
const AT_ONCE = 8;
/** What one activity takes on the pages of one language, roughly: decides how thoroughly they are compressed. */
const BYTES_EACH = 3000;

/**
 * Writes the plain pages of a publication. They follow from it alone, so they are written anew after a roll-back too. Each file is
 * replaced at once, and pages that are no more go last: a link on a page that is being read leads somewhere.
 */
export async function writeStaticPages(
  output: string,
  manifest: Manifest,
  activities: ActivityList,
  { folder = 'static', compress, ...options }: StaticOptions,
): Promise<WrittenPages> {
  const site = siteOf(manifest, activities, options);
  const quality = Math.min(brotliQuality(activities.length * site.languages.length * BYTES_EACH), 9);
  const written = new Set<string>();
  let [pages, size] = [0, 0];
  await mkdir(join(output, folder), { recursive: true });
  await mapLimit(staticFiles(site), AT_ONCE, async ({ path, text }) => {
    const file = { path: `${folder}/${path}`, bytes: Buffer.from(text) };
    written.add(path);
    if (path.endsWith('.html')) pages += 1;
    size += file.bytes.length;
    if (compress) await writeCopies(output, [file], quality, false);
    else await removeCopies(output, file.path);
    await writeWhole(output, file, false);
  });
  await removeOthers(join(output, folder), '', written);
  return { folder, pages, bytes: size };
}

/** Only names that these pages can have are deleted; folders that are empty then go too. */
const OWN_FILE = /^(?:[a-z0-9-]+\.html|sitemap(?:-\d+)?\.xml|style\.css)(?:\.br|\.gz)?$/;
const OWN_FOLDER = /^(?:fi|sv|en|theme|\d{3}(?:-[a-z0-9-]+)?)$/;

async function removeOthers(root: string, folder: string, keep: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && OWN_FOLDER.test(entry.name)) await removeOthers(root, path, keep);
    const own = OWN_FILE.test(entry.name) || entry.name.startsWith(UNFINISHED);
    if (entry.isFile() && own && !keep.has(withoutSuffix(path))) await rm(join(root, path), { force: true });
  }
  if (folder !== '') await rmdir(join(root, folder)).catch(() => undefined);
}

function withoutSuffix(path: string): string {
  const suffix = COPY_SUFFIXES.find((each) => path.endsWith(each));
  return suffix ? path.slice(0, -suffix.length) : path;
}
