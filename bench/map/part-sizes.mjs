import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TABLE = join(import.meta.dirname, '../../packages/catalogue-widget/dist/embed/integrity.json');

/** Bytes of the map's parts as the embed was built last; nothing when it has not been. */
export function partSizes() {
  if (!existsSync(TABLE)) return [];
  const { sizes, firstLoad } = JSON.parse(readFileSync(TABLE, 'utf8'));
  const of = (name) => Object.entries(sizes).find(([file]) => file.startsWith(`parts/${name}-`))?.[1].brotli;
  return [
    ['the map itself (`svg`)', of('svg')],
    ['land, borders and names (`scenery`; 5.7 kB of it are the coast)', of('scenery')],
    ['the element around it (`hyte-activity-map`)', of('hyte-activity-map')],
    ['first load of the page, without a map', firstLoad],
  ].filter(([, bytes]) => bytes !== undefined);
}
