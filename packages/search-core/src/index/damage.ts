import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { INDEX_VERSION } from './sections.js';

const REPUBLISH =
  'Publish the catalogue again with `tarjotin build`, and copy the whole folder. Until then the page makes its own index.';

/** A section that is cut off, changed, or does not hold what it should. */
export function damaged(section: string, what: string, cause?: unknown): TarjotinError {
  return new TarjotinError('index-damaged', `The search index is damaged: ${what} (${section}).`, REPUBLISH, { cause });
}

/** A section that cannot be had. */
export function missing(section: string, cause?: unknown): TarjotinError {
  return new TarjotinError('index-missing', `A file of the search index is missing (${section}).`, REPUBLISH, {
    cause,
  });
}

/** A section written by another version. */
export function otherVersion(version: number): TarjotinError {
  return new TarjotinError(
    'index-version',
    `The search index is of version ${String(version)}; this page reads version ${String(INDEX_VERSION)}.`,
    'Use the same version of Tarjotin for the page and for `tarjotin build`. Until then the page makes its own index.',
  );
}
