import type { Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { parseDay } from '../schedule/calendar.js';
import {
  FACET_NAMES,
  SORT_ORDERS,
  TIMES_OF_DAY,
  type FacetName,
  type NearPoint,
  type SearchQuery,
  type WhenFilter,
} from '../search-query.js';
import { FACET_PARAMETERS, PARAMETERS } from './parameter-names.js';

/** Longest text and value read, and most values of one parameter: an address may hold anything. */
const LONGEST_TEXT = 300;
const LONGEST_VALUE = 100;
const MOST_VALUES = 50;
const MOST_HITS = 1000;
const FARTHEST_KM = 2000;

/** Ids, codes and language tags; no marks that could mean something elsewhere. */
const VALUE = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} .,:_&()/+'’-]*$/u;
const LANGUAGE = /^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const WHOLE_NUMBER = /^\d{1,9}$/;
const BOX = /^-?\d{1,3}(\.\d{1,6})?(,-?\d{1,3}(\.\d{1,6})?){3}$/;
const NUMBER = /^\d{1,4}(\.\d{1,6})?$/;

/** Finds the point of a place that an address names, `municipality:286` or `postcode:45100`. */
export type LocateOrigin = (origin: string) => Point | undefined;

/**
 * Reads a query from address parameters; the opposite of `toSearchParams`. What is unknown or makes no sense is left
 * out, and nothing throws. `near` needs `locate`, because an address names a place and holds no position.
 */
export function fromSearchParams(params: URLSearchParams, prefix = '', locate?: LocateOrigin): SearchQuery {
  const one = (name: string): string | undefined => params.get(prefix + name) ?? undefined;
  const many = (name: string): string[] => params.getAll(prefix + name).slice(0, MOST_VALUES);
  const matching = (name: string, pattern: RegExp): string | undefined => {
    const value = one(name);
    return value !== undefined && value.length <= LONGEST_VALUE && pattern.test(value) ? value : undefined;
  };
  const text = one(PARAMETERS.text)?.slice(0, LONGEST_TEXT);
  const when = readWhen(one, many);
  const near = readNear(one(PARAMETERS.near), locate);
  const withinKm = numberWithin(matching(PARAMETERS.withinKm, NUMBER), FARTHEST_KM);
  const mapArea = readArea(one(PARAMETERS.mapArea));
  const sort = SORT_ORDERS.find((order) => order === one(PARAMETERS.sort));
  const offset = numberWithin(matching(PARAMETERS.offset, WHOLE_NUMBER), Infinity);
  const limit = numberWithin(matching(PARAMETERS.limit, WHOLE_NUMBER), MOST_HITS);
  const language = matching(PARAMETERS.language, LANGUAGE);
  const filters = readFilters(many);
  return {
    ...(text && { text }),
    ...(filters && { filters }),
    ...(when && { when }),
    ...(near && { near }),
    ...(withinKm !== undefined && { withinKm }),
    ...(mapArea && { mapArea }),
    ...(sort && { sort }),
    ...(offset !== undefined && { offset }),
    ...(limit !== undefined && { limit }),
    ...(language !== undefined && { language }),
  };
}

type ReadMany = (name: string) => string[];

function readFilters(many: ReadMany): SearchQuery['filters'] | undefined {
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  for (const facet of FACET_NAMES) {
    const good = many(FACET_PARAMETERS[facet]).filter((value) => value.length <= LONGEST_VALUE && VALUE.test(value));
    if (good.length > 0) filters[facet] = [...new Set(good)];
  }
  return Object.keys(filters).length > 0 ? filters : undefined;
}

function readWhen(one: (name: string) => string | undefined, many: ReadMany): WhenFilter | undefined {
  const weekdays = [...new Set(many(PARAMETERS.weekdays))].filter((day) => /^[1-7]$/.test(day)).map(Number);
  const asked = new Set(many(PARAMETERS.times));
  const times = TIMES_OF_DAY.filter((time) => asked.has(time));
  const from = dayOnly(one(PARAMETERS.from));
  const to = dayOnly(one(PARAMETERS.to));
  if (weekdays.length === 0 && times.length === 0 && !from && !to) return undefined;
  return {
    ...(weekdays.length > 0 && { weekdays }),
    ...(times.length > 0 && { times }),
    ...(from && { from }),
    ...(to && { to }),
  };
}

function dayOnly(value: string | undefined): string | undefined {
  return value?.length === 10 && parseDay(value) !== undefined ? value : undefined;
}

function readNear(origin: string | undefined, locate: LocateOrigin | undefined): NearPoint | undefined {
  if (!origin || !locate || !/^(municipality:\d{3}|postcode:\d{5})$/.test(origin)) return undefined;
  const point = locate(origin);
  return point && { lat: point.lat, lon: point.lon, origin };
}

/** Within the Earth, and the right way round. */
function readArea(value: string | undefined): SearchQuery['mapArea'] {
  if (value === 'none') return value;
  const edges = value && BOX.test(value) ? value.split(',').map(Number) : [];
  const [west = NaN, south = NaN, east = NaN, north = NaN] = edges;
  const isBox = south >= -90 && south < north && north <= 90 && west >= -180 && west < east && east <= 180;
  return isBox ? { south, west, north, east } : undefined;
}

function numberWithin(value: string | undefined, most: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  return number <= most ? number : undefined;
}
