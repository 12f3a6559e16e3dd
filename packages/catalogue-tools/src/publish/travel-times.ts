import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LocalizedText, TravelTimes } from '@hyte/catalogue-format/generated/catalogue.js';
import { readTravelTimes } from '@hyte/catalogue-format/read-travel-times.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { TravelTimeFile } from '../generated/configuration.js';
import { attributionIn } from '../geography/origin.js';
import { parsedOrNothing } from './catalogue-file.js';

/** A table that was read, and the line the licences of its streets and timetables ask to show. */
export interface ReadTravelTimes {
  readonly table: TravelTimes;
  readonly attribution: LocalizedText | undefined;
}

/**
 * Reads the table of travel times that the configuration names.
 * @throws TarjotinError `bad-travel-times`
 */
export async function travelTimeFile({ file, attribution }: TravelTimeFile, folder: string): Promise<ReadTravelTimes> {
  const text = await readFile(resolve(folder, file), 'utf8').catch((cause: unknown) => {
    throw badTravelTimes(
      `The travel times ${file} could not be read.`,
      'Check `travelTimes.file`: it is relative to the configuration. `tarjotin travel-times` makes the file.',
      cause,
    );
  });
  const json = parsedOrNothing(text);
  const table = readTravelTimes(json);
  if (!table)
    throw badTravelTimes(
      `${file} is no table of travel times.`,
      'Make it anew with `tarjotin travel-times`, or see `TravelTimes` in catalogue.schema.json.',
    );
  const { mode, date, places, origins } = table;
  return { table: { mode, date, places, origins }, attribution: attribution ?? attributionIn(json) };
}

function badTravelTimes(message: string, hint: string, cause?: unknown): TarjotinError {
  return new TarjotinError('bad-travel-times', message, hint, { cause });
}
