import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Activity, FileRef, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Problem } from '@hyte/catalogue-format/problem.js';
import { readActivities, readManifest } from '@hyte/catalogue-format/read-catalogue.js';
import { readPostcodes } from '@hyte/catalogue-format/read-postcodes.js';
import { readTravelTimes } from '@hyte/catalogue-format/read-travel-times.js';
import type { ActivityShelf } from '../pipeline/activity-shelf.js';
import type { OutlinesByCode } from '../pipeline/geography.js';
import { parsedOrNothing } from './catalogue-file.js';
import type { AreaFeature, AreaOutlines } from './areas.js';
import { wrongCopies } from './compressed-copies.js';

/** A publication read back from disk, and all that is wrong with it. */
export interface PublicationReading {
  readonly manifest?: Manifest;
  readonly activities: readonly Activity[];
  /** Published outlines of municipalities. */
  readonly outlines: OutlinesByCode;
  readonly problems: readonly Problem[];
}

/**
 * Reads a published catalogue and checks it as a distrustful reader would: every file there, whole and as announced.
 * @param folder where `manifest.json` is
 * @param json the manifest, parsed
 * @param copies whether compressed copies are unpacked and compared too
 * @param shelf takes the activities, so that they are not held; `activities` is then empty
 */
export async function readPublication(
  folder: string,
  json: unknown,
  { copies = false, shelf }: { readonly copies?: boolean; readonly shelf?: ActivityShelf | undefined } = {},
): Promise<PublicationReading> {
  const { manifest, problems: headProblems } = readManifest(json);
  const problems: Problem[] = [...headProblems];
  const activities: Activity[] = [];
  if (manifest === undefined) return { activities, outlines: new Map(), problems };
  const seenIds = new Set<string>();
  for (const reference of manifest.files.activities) {
    const text = await referenced(folder, reference, problems);
    if (text === undefined) continue;
    const shard = readActivities(parsedOrNothing(text), seenIds);
    problems.push(...shard.problems);
    if (shelf) for (const activity of shard.activities) shelf.add(activity);
    else activities.push(...shard.activities);
    const total = shard.activities.length + new Set(shard.problems.map(({ recordId }) => recordId)).size;
    if (reference.records !== undefined && reference.records !== total) {
      problems.push(fileProblem('wrong-count', reference.path, `${reference.records} activities; it has ${total}`));
    }
  }
  const { areas, postcodes, travelTimes, attribution, index } = manifest.files;
  const outlines =
    areas === undefined ? new Map() : outlinesOf(await referenced(folder, areas, problems), areas, problems);
  if (postcodes) checkPostcodes(await referenced(folder, postcodes, problems), postcodes, problems);
  if (travelTimes) checkTravelTimes(await referenced(folder, travelTimes, problems), travelTimes, problems);
  for (const file of [...Object.values(index?.sections ?? {}), ...(attribution ? [attribution] : [])])
    await referencedBytes(folder, file, problems);
  if (copies) problems.push(...(await copyProblems(folder, ['manifest.json', ...namedPaths(manifest)])));
  return { manifest, activities, outlines, problems };
}

function namedPaths({ files: { activities, areas, postcodes, travelTimes, attribution, index } }: Manifest): string[] {
  const optional = [areas, postcodes, travelTimes, attribution].filter((reference) => reference !== undefined);
  return [...activities, ...Object.values(index?.sections ?? {}), ...optional].map(({ path }) => path);
}

/** A server sends the copy instead of the file, so a copy that holds something else is as bad as a wrong file. */
async function copyProblems(folder: string, paths: readonly string[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const path of paths) {
    const bytes = path.split('/').includes('..')
      ? undefined
      : await readFile(join(folder, path)).catch(() => undefined);
    const wrong = bytes ? await wrongCopies(folder, { path, bytes }) : [];
    problems.push(...wrong.map((copy) => fileProblem('changed-copy', copy, `the content of ${path}, compressed`)));
  }
  return problems;
}

/**
 * The last publication in an output folder; `undefined` when there is none that can be used.
 * @param shelf as for `readPublication`
 */
export async function lastPublication(output: string, shelf?: ActivityShelf): Promise<PublicationReading | undefined> {
  const text = await readFile(join(output, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const reading = await readPublication(output, parsedOrNothing(text), { shelf });
  return reading.manifest === undefined ? undefined : reading;
}

/** Outlines by code. A file that cannot be drawn is a problem of the file only: the activities are shown without a map. */
function outlinesOf(text: string | undefined, { path }: FileRef, problems: Problem[]): OutlinesByCode {
  if (text === undefined) return new Map();
  const { features } = (parsedOrNothing(text) ?? {}) as Partial<AreaOutlines>;
  if (Array.isArray(features)) {
    const drawn = (features as Partial<AreaFeature>[]).filter(
      (each) => each?.properties && each.geometry,
    ) as AreaFeature[];
    return new Map(drawn.map(({ properties, geometry }) => [properties.code, geometry]));
  }
  problems.push(fileProblem('bad-areas', path, 'a GeoJSON FeatureCollection'));
  return new Map();
}

function checkPostcodes(text: string | undefined, { path }: FileRef, problems: Problem[]): void {
  if (text === undefined) return;
  const { postcodes, faulty } = readPostcodes(parsedOrNothing(text));
  if (postcodes.length === 0 || faulty > 0) problems.push(fileProblem('bad-postcodes', path, 'a list of postcodes'));
}

function checkTravelTimes(text: string | undefined, { path }: FileRef, problems: Problem[]): void {
  if (text !== undefined && !readTravelTimes(parsedOrNothing(text)))
    problems.push(fileProblem('bad-travel-times', path, 'a table of travel times'));
}

/** Text of a file that the manifest names. */
async function referenced(folder: string, reference: FileRef, problems: Problem[]): Promise<string | undefined> {
  return (await referencedBytes(folder, reference, problems))?.toString('utf8');
}

/** Content of a file that the manifest names; what is wrong with it goes into `problems`. */
async function referencedBytes(folder: string, reference: FileRef, problems: Problem[]): Promise<Buffer | undefined> {
  if (reference.path.split('/').includes('..')) {
    problems.push(fileProblem('missing-file', reference.path, 'a path inside the folder of the manifest'));
    return undefined;
  }
  const bytes = await readFile(join(folder, reference.path)).catch(() => undefined);
  if (bytes === undefined) {
    problems.push(fileProblem('missing-file', reference.path, 'a file that can be read'));
    return undefined;
  }
  const integrity = `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
  if (reference.integrity !== undefined && reference.integrity !== integrity) {
    problems.push(fileProblem('changed-file', reference.path, `content with the hash ${reference.integrity}`));
  }
  return bytes;
}

function fileProblem(code: string, path: string, expected: string): Problem {
  return {
    code,
    severity: 'fatal',
    field: path,
    expected,
    todo: 'Publish the catalogue again with `tarjotin build`; copy the whole folder when moving it.',
  };
}
