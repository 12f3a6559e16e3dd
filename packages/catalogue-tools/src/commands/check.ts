import { dirname } from 'node:path';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { isManifest, parseCatalogue } from '@hyte/catalogue-format/read-catalogue.js';
import { geographyOf, type OutlinesByCode } from '../pipeline/geography.js';
import { catalogueFile, parsedOrNothing } from '../publish/catalogue-file.js';
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
