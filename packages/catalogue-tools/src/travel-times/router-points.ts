import type { Activity, Point, Postcode } from '@hyte/catalogue-format/generated/catalogue.js';
import { cellOf } from '@hyte/search-core/geo/travel-row.js';

const HEADING = 'id,lat,lon';

/** The id of a place in the lists for a router: its point, `60.868 26.704`, so that a matrix alone tells what it is about. */
export function placeId({ lat, lon }: Point): string {
  return `${lat.toFixed(3)} ${lon.toFixed(3)}`;
}

/** The point an id names; `undefined` when it is none. */
export function pointOfId(id: string): Point | undefined {
  const [, lat, lon] = /^(\d{1,2}\.\d+)[ _](\d{1,2}\.\d+)$/.exec(id) ?? [];
  return lat === undefined ? undefined : { lat: Number(lat), lon: Number(lon) };
}

/** The places of a catalogue as a table of travel times knows them, each once, by id. */
export function placesOf(activities: Iterable<Pick<Activity, 'places'>>): ReadonlyMap<string, Point> {
  const found = new Map<string, Point>();
  for (const { places = [] } of activities)
    for (const { point } of places) if (point) found.set(placeId(cellOf(point)), cellOf(point));
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a router starts from: the postcodes. */
export function originList(postcodes: readonly Postcode[]): string {
  return listOf(postcodes.map(({ code, point }) => [code, point]));
}

/** What a router goes to: the places. */
export function destinationList(places: ReadonlyMap<string, Point>): string {
  return listOf([...places]);
}

/** True for a list that was written here. */
export function isPointList(text: string): boolean {
  return text.startsWith(HEADING);
}

function listOf(points: readonly (readonly [id: string, point: Point])[]): string {
  return `${[HEADING, ...points.map(([id, { lat, lon }]) => `${id},${String(lat)},${String(lon)}`)].join('\n')}\n`;
}
