import type { Activity, Place, Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { MUNICIPALITIES, type MunicipalityEntry } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { distanceKm } from '@hyte/search-core/geo/distance.js';
import { kilometresOutside, type OutlineGeometry } from './outline-distance.js';
import type { Note } from './record.js';

/** The longest municipality, Inari, reaches about this far from its centre. */
const FAR_KM = 150;
/** Outlines for maps are generalised: coasts and borders lie up to some kilometres off. */
const OUTSIDE_KM = 10;
/** The corners of Finland, Åland and the outer isles included. */
const BOX = { south: 59.45, north: 70.1, west: 19.0, east: 31.6 };
/** Outlines of municipalities by code. */
export type OutlinesByCode = ReadonlyMap<string, OutlineGeometry>;

const BY_CODE: ReadonlyMap<string, MunicipalityEntry> = new Map(MUNICIPALITIES.map((entry) => [entry.code, entry]));

/**
 * Compares places with the municipalities they name. A point outside Finland is dropped, because a map would show it;
 * a point that is clearly not in its municipality is kept and noted, because either may be wrong. Clearly is 10 km
 * outside the outline, or 150 km from the centre of a municipality that has no outline here.
 */
export function geographyOf(
  activity: Activity,
  outlines: OutlinesByCode = new Map(),
): { activity: Activity; notes: Note[] } {
  const notes: Note[] = [];
  const places = (activity.places ?? []).map((place, index) =>
    checkedPlace(place, `places[${index}]`, outlines, notes),
  );
  return { activity: notes.length === 0 ? activity : { ...activity, places }, notes };
}

/** Whether a point can be in Finland: inside its corners and not farther from every centre than a municipality reaches. */
export function isInFinland(point: Point): boolean {
  const { lat, lon } = point;
  const inBox = lat >= BOX.south && lat <= BOX.north && lon >= BOX.west && lon <= BOX.east;
  return inBox && distanceKm(point, nearestMunicipality(point).centre) <= FAR_KM;
}

function checkedPlace(place: Place, field: string, outlines: OutlinesByCode, notes: Note[]): Place {
  const { municipality: code, point } = place;
  const municipality = code === undefined ? undefined : BY_CODE.get(code);
  if (code !== undefined && municipality === undefined) {
    notes.push({
      code: 'unknown-municipality',
      field: `${field}.municipality`,
      message: `No municipality has the code ${code} today. Use the code of 2026.`,
    });
  }
  if (point === undefined) return place;
  if (!isInFinland(point)) {
    notes.push({
      code: 'outside-finland',
      field: `${field}.point`,
      message: `The point ${written(point)} is not in Finland and was left out. Correct it in the source.`,
    });
    const rest: Place = { ...place };
    delete rest.point;
    return rest;
  }
  if (municipality !== undefined && isFarFrom(municipality, point, outlines)) {
    const near = nearestMunicipality(point).label;
    const message = `The point ${written(point)} is near ${near.fi ?? near.sv}, far from ${municipality.label.fi}. Correct the point or the municipality in the source.`;
    notes.push({ code: 'point-far-from-municipality', field: `${field}.point`, message });
  }
  return place;
}

function isFarFrom({ code, centre }: MunicipalityEntry, point: Point, outlines: OutlinesByCode): boolean {
  const outline = outlines.get(code);
  return outline === undefined ? distanceKm(point, centre) > FAR_KM : kilometresOutside(outline, point) > OUTSIDE_KM;
}

function nearestMunicipality(point: Point): MunicipalityEntry {
  return MUNICIPALITIES.reduce((best, entry) =>
    distanceKm(point, entry.centre) < distanceKm(point, best.centre) ? entry : best,
  );
}

function written({ lat, lon }: Point): string {
  return `${lat.toFixed(4)}, ${lon.toFixed(4)}`;
}
