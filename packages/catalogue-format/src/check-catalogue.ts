import { activity, head, manifestFiles } from './generated/rules.js';
import type { Activity, Catalogue, Manifest } from './generated/catalogue.js';
import { hasBody } from './reading/body.js';
import { isObject, isRight } from './reading/fits.js';

/**
 * Whether nothing at all is wrong with a catalogue, so that it can be used as it is: true exactly when `readCatalogue` would
 * have no problem to tell. For pages, which read around faults only when there are some.
 */
export function isFaultless(json: unknown): json is Catalogue {
  return isObject(json) && hasFaultlessHead(json) && areFaultless(json);
}

/** The same for a manifest and `readManifest`. */
export function isFaultlessManifest(json: unknown): json is Manifest {
  return isManifest(json) && hasFaultlessHead(json) && isRight(json['files'], manifestFiles);
}

/**
 * The same for one published file of activities and `readActivities`.
 * @param seenIds pass the same set for all files of one catalogue
 */
export function areFaultless(json: unknown, seenIds = new Set<string>()): json is { readonly activities: Activity[] } {
  if (!isObject(json) || !hasBody(json, 'activities')) return false;
  return (json['activities'] as unknown[]).every((record) => {
    if (!isRight(record, activity)) return false;
    const { id } = record as Activity;
    return !seenIds.has(id) && Boolean(seenIds.add(id));
  });
}

/** Whether a file is the manifest of a published catalogue, whose activities are in the files it names. */
export function isManifest(json: unknown): json is Record<string, unknown> {
  return isObject(json) && hasBody(json, 'files');
}

// The rule of the version lets no newer format pass.
function hasFaultlessHead(json: Record<string, unknown>): boolean {
  return json['formatVersion'] !== undefined && isRight(json, head);
}
