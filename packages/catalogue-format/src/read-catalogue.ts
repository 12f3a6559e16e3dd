import { FORMAT_VERSION } from './format-version.js';
import type { Activity, Catalogue, Manifest } from './generated/catalogue.js';
import { activity, manifestFiles } from './generated/rules.js';
import type { Problem } from './problem.js';
import { hasBody } from './reading/body.js';
import { faultsIn } from './reading/faults.js';
import { isObject } from './reading/fits.js';
import { parseJson } from './reading/parse-json.js';
import { problemOfFault } from './reading/problem-of-fault.js';
import { notACatalogue, readHead } from './reading/read-head.js';
import { withoutFaults } from './reading/without-faults.js';

export { isManifest } from './check-catalogue.js';

/** More wrong places than this in one record are not listed: it is set aside anyway. */
const FAULTS_PER_RECORD = 20;

/** What was read: always a usable catalogue, and all that was wrong. After a `fatal` problem the catalogue is empty. */
export interface CatalogueReading {
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
}

/** The activities that can be shown, in their order in the file, and all that was wrong. */
export interface ActivitiesReading {
  readonly activities: Activity[];
  readonly problems: readonly Problem[];
}

/** A manifest, or none after a `fatal` problem. */
export interface ManifestReading {
  readonly manifest?: Manifest;
  readonly problems: readonly Problem[];
}

/**
 * Reads a catalogue that somebody else wrote. Never throws.
 *
 * A record that breaks the schema, and the second of two with the same id, is set aside with a problem for each wrong field;
 * in the head only what is wrong is dropped, so that a bad e-mail address does not take the adviser's phone number along.
 * Fields the format does not know are kept. Codes: `not-a-catalogue`, `newer-format` (fatal), `bad-field`, `duplicate-id`.
 *
 * @param json what `JSON.parse` gave
 */
export function readCatalogue(json: unknown): CatalogueReading {
  const { fields, problems } = readHead(json, 'activities');
  if (!fields) return { catalogue: { formatVersion: FORMAT_VERSION, activities: [] }, problems };
  const body = readActivities(json);
  return { catalogue: { ...fields, activities: body.activities }, problems: [...problems, ...body.problems] };
}

/** Reads a catalogue from the text of a file, as `readCatalogue`; adds the fatal code `not-json`. Never throws. */
export function parseCatalogue(text: string): CatalogueReading {
  const parsed = parseJson(text);
  if ('json' in parsed) return readCatalogue(parsed.json);
  return { catalogue: { formatVersion: FORMAT_VERSION, activities: [] }, problems: [parsed.problem] };
}

/**
 * Reads one published file of activities, `{ "activities": [ … ] }`. Never throws. Codes: `not-a-catalogue` (fatal),
 * `bad-field`, `duplicate-id`.
 *
 * @param json what `JSON.parse` gave
 * @param seenIds pass the same set for all files of one catalogue: ids are added to it, and a repeated one is found
 */
export function readActivities(json: unknown, seenIds = new Set<string>()): ActivitiesReading {
  const activities: Activity[] = [];
  const problems: Problem[] = [];
  if (!isObject(json) || !hasBody(json, 'activities'))
    return { activities, problems: [notACatalogue(json, 'activities')] };
  for (const [index, record] of (json['activities'] as unknown[]).entries()) {
    const id = isObject(record) ? record['id'] : undefined;
    const where = {
      severity: 'record',
      recordId: typeof id === 'string' && id ? id.slice(0, 200) : `#${index + 1}`,
    } as const;
    const faults = faultsIn(record, activity, FAULTS_PER_RECORD);
    for (const fault of faults) problems.push(problemOfFault(fault, where));
    if (faults.length > 0) continue;
    if (seenIds.has(where.recordId)) problems.push({ code: 'duplicate-id', ...where, field: 'id', ...DUPLICATE });
    else activities.push(record as Activity);
    seenIds.add(where.recordId);
  }
  return { activities, problems };
}

const DUPLICATE = {
  expected: 'an id that no other record has',
  todo: 'The first record with this id is shown: delete this one or give it another id.',
};

/**
 * Reads the manifest of a published catalogue; wrong fields are dropped as in `readCatalogue`. Never throws. Codes:
 * `not-a-catalogue`, `newer-format` (fatal), `bad-field`, which is fatal in the list of activity files: without one of
 * them a part of the catalogue would be missing unnoticed.
 *
 * @param json what `JSON.parse` gave
 */
export function readManifest(json: unknown): ManifestReading {
  const { fields, problems } = readHead(json, 'files');
  if (!fields) return { problems };
  const { files } = json as { files: object };
  const faults = faultsIn(files, manifestFiles);
  for (const fault of faults) {
    const severity = fault.path[0] === 'activities' ? 'fatal' : 'field';
    problems.push(problemOfFault({ ...fault, path: ['files', ...fault.path] }, { severity }));
  }
  if (problems.some(({ severity }) => severity === 'fatal')) return { problems };
  return { manifest: { ...fields, files: withoutFaults(files, faults) } as Manifest, problems };
}
