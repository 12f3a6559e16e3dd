import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { isManifest, parseCatalogue } from '@hyte/catalogue-format/read-catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { geographyOf, type OutlinesByCode } from '../pipeline/geography.js';
import { type PublicationReading, readPublication } from '../publish/read-publication.js';
import type { CheckReport, Remark } from '../report/check-report.js';

/**
 * Checks a catalogue file, a manifest with its files, or a folder that holds either.
 * @throws TarjotinError `no-catalogue` when there is nothing to check
 */
export async function check(path: string): Promise<CheckReport> {
  const { file, text } = await catalogueFile(path);
  const json = parsedOrNothing(text);
  const { activities, outlines, problems } = isManifest(json)
    ? await readPublication(dirname(file), json, { copies: true })
    : ofCatalogue(text);
  return {
    file,
    activities: activities.length,
    problems,
    remarks: activities.flatMap((activity) => remarksOn(activity, outlines)),
  };
}

function ofCatalogue(text: string): Pick<PublicationReading, 'activities' | 'outlines' | 'problems'> {
  const { catalogue, problems } = parseCatalogue(text);
  return { activities: catalogue.activities, outlines: new Map(), problems };
}

function remarksOn(activity: Activity, outlines: OutlinesByCode): Remark[] {
  return geographyOf(activity, outlines).notes.map((note) => ({ recordId: activity.id, ...note }));
}

async function catalogueFile(path: string): Promise<{ file: string; text: string }> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
  const candidates = isFolder ? [join(path, 'manifest.json'), join(path, 'catalogue.json')] : [path];
  for (const file of candidates) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) return { file, text };
  }
  const message = isFolder ? `${path} holds neither manifest.json nor catalogue.json.` : `${path} could not be read.`;
  throw new TarjotinError(
    'no-catalogue',
    message,
    'Give a catalogue file, a manifest, or the folder it was published into.',
  );
}

function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
