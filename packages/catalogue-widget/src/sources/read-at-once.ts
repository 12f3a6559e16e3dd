import { areFaultless, isFaultless, isFaultlessManifest } from '@hyte/catalogue-format/check-catalogue.js';
import type { Activity, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Problem } from '@hyte/catalogue-format/problem.js';
import type { LoadedCatalogue } from './catalogue-source.js';
import { failure } from './failure.js';
import type { Part, ReadHead } from './published-part.js';
import type * as reader from './read-parts.js';

// Everything that comes in is checked. What has no fault is used as it is; what has some is read by a part of the embed that
// can read around them and says what they are (docs/adr/0005-check-first-read-around-later.md).

/**
 * Reads a catalogue that is all in one object.
 * @throws TarjotinError when nothing of it can be shown.
 */
export async function readWhole(json: unknown): Promise<LoadedCatalogue> {
  const loaded: LoadedCatalogue = isFaultless(json)
    ? { catalogue: json, problems: [], leftOut: 0 }
    : (await loadReader()).readWhole(json);
  // Published catalogues describe the municipalities they name, hand-written ones seldom do. One without a name works all the same.
  return import('./municipality-names.js').then(
    ({ withMunicipalityNames }) => withMunicipalityNames(loaded),
    () => loaded,
  );
}

/**
 * Reads the head of a published catalogue.
 * @throws TarjotinError when the parts cannot be found by it.
 */
export async function readHead(json: unknown): Promise<ReadHead> {
  if (isFaultlessManifest(json)) return { manifest: json, problems: [] };
  return (await loadReader()).readHead(json);
}

/**
 * Puts a published catalogue together. A part that is missing or broken costs its activities only.
 * @throws NothingToShowError when no part is usable.
 */
export async function joinParts(
  manifest: Manifest,
  problems: readonly Problem[],
  parts: readonly Part[],
): Promise<LoadedCatalogue> {
  const activities = allFaultless(parts);
  if (!activities || problems.length) return (await loadReader()).joinParts(manifest, problems, parts);
  const { files: _files, counts: _counts, ...head } = manifest;
  return { catalogue: { ...head, activities }, problems, leftOut: 0 };
}

/** Says that its index could not be used, and why. */
export async function withoutIndex(loaded: LoadedCatalogue, why: unknown): Promise<LoadedCatalogue> {
  return (await loadReader()).withoutIndex(loaded, why);
}

/** The activities of all parts when each is there and nothing is wrong with any of them. */
function allFaultless(parts: readonly Part[]): Activity[] | undefined {
  const activities: Activity[] = [];
  const seenIds = new Set<string>();
  for (const { json, error } of parts) {
    if (error || !areFaultless(json, seenIds)) return undefined;
    activities.push(...json.activities);
  }
  return activities;
}

async function loadReader(): Promise<typeof reader> {
  try {
    return await import('./read-parts.js');
  } catch (cause) {
    throw await failure('no-reader', '', cause);
  }
}
