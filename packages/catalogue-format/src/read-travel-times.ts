import type { TravelTimes } from './generated/catalogue.js';
import { travelTimes } from './generated/later-rules.js';
import { isRight } from './reading/fits.js';

/**
 * Reads a published table of travel times. Never throws. A row with a minute more or less than there are places would tell the
 * wrong ways, so the table is good as a whole or not at all.
 * @param json what `JSON.parse` gave
 */
export function readTravelTimes(json: unknown): TravelTimes | undefined {
  if (!isRight(json, travelTimes)) return undefined;
  const table = json as TravelTimes;
  return table.origins.every(({ minutes }) => minutes.length === table.places.length) ? table : undefined;
}
