import { FACET_NAMES, type FacetName } from '@hyte/search-core/search-query.js';
import type { Filters } from '../../controllers/tray-store.js';

/** What the tray shows first. */
export const LAYOUTS = ['list', 'map', 'both'] as const;
export type Layout = (typeof LAYOUTS)[number];

const told = new Set<string>();

/** One console line for the web editor; the same line only once a page. */
export function warn(code: string, message: string): void {
  const line = `[hyte] ${code}: ${message}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}

function badAttribute(name: string, value: string, allowed: string): void {
  warn('bad-attribute', `<hyte-catalogue ${name}="${value}">: use ${allowed}.`);
}

/** The value when it is one of the allowed ones, else the first of them and a console line. */
export function readOneOf<T extends string>(name: string, value: string | undefined, allowed: readonly [T, ...T[]]): T {
  const known = allowed.find((each) => each === value?.trim());
  if (!known && value?.trim()) badAttribute(name, value, allowed.join(' or '));
  return known ?? allowed[0];
}

/** A whole number in the range, else `undefined` and a console line. */
export function readNumber(name: string, value: string | undefined, least: number, most: number): number | undefined {
  if (!value?.trim()) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  badAttribute(name, value, `a whole number from ${String(least)} to ${String(most)}`);
  return undefined;
}

/** The items of a comma-separated list. */
export function readList(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

/** Filters from an object or JSON such as `{"targetGroup": ["KR1.1"], "price": "free"}`; what does not fit is left out and told. */
export function readFilters(preset: string | Filters | undefined): Filters {
  if (!preset || (typeof preset === 'string' && !preset.trim())) return {};
  const json = typeof preset === 'string' ? preset : JSON.stringify(preset);
  let written: unknown;
  try {
    written = JSON.parse(json);
  } catch {
    written = undefined;
  }
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    badAttribute('filters', json, 'JSON such as {"targetGroup": ["KR1.1"]}');
    return {};
  }
  const filters: Partial<Record<FacetName, readonly string[]>> = {};
  for (const [name, value] of Object.entries(written)) {
    const values = [value].flat().filter((each): each is string => typeof each === 'string' && each !== '');
    if (isFacetName(name) && values.length) filters[name] = values;
    else badAttribute('filters', json, `facets (${FACET_NAMES.join(', ')}) with texts as values`);
  }
  return filters;
}

function isFacetName(name: string): name is FacetName {
  return (FACET_NAMES as readonly string[]).includes(name);
}
