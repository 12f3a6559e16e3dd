import type { AreaServed } from '@hyte/catalogue-format/generated/catalogue.js';
import { municipalityNamed } from '../../clean/municipality.js';
import { countiesOfRegion } from '../../clean/regions.js';

/** Municipalities of the list that have merged into others since. */
const MERGED: ReadonlyMap<string, string> = new Map([
  ['Honkajoki', '214'],
  ['Valtimo', '541'],
  ['Pertunmaa', '507'],
]);

/** Regions as the catalogue says them, and those that could not be read. */
export interface Regions {
  readonly area: AreaServed;
  readonly unknown: readonly string[];
}

/** Reads `city/FI/Kouvola` and `state/FI/Kymenlaakso`. */
export function regionsOf(regions: readonly string[]): Regions {
  const municipalities = new Set<string>();
  const counties = new Set<string>();
  const unknown: string[] = [];
  for (const region of regions) {
    const [, level, name = ''] = /^(city|state)\/FI\/(.+)$/.exec(region.normalize('NFC')) ?? [];
    const code = level === 'city' ? (municipalityNamed(name) ?? MERGED.get(name)) : undefined;
    const found = level === 'state' ? countiesOfRegion(name) : undefined;
    if (code !== undefined) municipalities.add(code);
    else if (found !== undefined) found.forEach((county) => counties.add(county));
    else unknown.push(region);
  }
  return {
    area: {
      ...(municipalities.size > 0 && { municipalities: [...municipalities] }),
      ...(counties.size > 0 && { wellbeingCounties: [...counties] }),
    },
    unknown,
  };
}
