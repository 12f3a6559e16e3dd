import { FACET_NAMES, type FacetName } from '@hyte/search-core/search-query.js';
import type { Filters } from '../../controllers/tray-store.js';
import { badAttribute } from './attributes.js';

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
    // An age is mostly written as a number.
    const texts: unknown[] = [value].flat().map((each: unknown) => (typeof each === 'number' ? String(each) : each));
    const values = texts.filter((each): each is string => typeof each === 'string' && each !== '');
    if (isFacetName(name) && values.length) filters[name] = values;
    else badAttribute('filters', json, `facets (${FACET_NAMES.join(', ')}) with texts as values`);
  }
  return filters;
}

function isFacetName(name: string): name is FacetName {
  return (FACET_NAMES as readonly string[]).includes(name);
}
