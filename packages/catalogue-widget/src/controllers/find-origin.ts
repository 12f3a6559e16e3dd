import type { Catalogue, LocalizedText, Point } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { originLocator } from '@hyte/search-core/geo/locate-origin.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import type { NearPoint } from '@hyte/search-core/search-query.js';

/** Where to look for a place that a person names. */
export interface OriginSources {
  readonly catalogue: Catalogue;
  readonly engine: Pick<SearchEngine, 'search'>;
  /** Points of postcodes, where the operator publishes them. */
  readonly postcodes: ReadonlyMap<string, Point>;
  /** Language names are preferred in. */
  readonly language: string;
}

/** Hits among which a place of that name is looked for. */
const MOST_HITS = 20;

/**
 * The point of a place as a person writes it: a postcode, a municipality, or a place where something in the catalogue is held
 * (`Kuusankoski-talo`). `undefined` when none is known by that name.
 */
export async function findOrigin(
  written: string,
  { catalogue, engine, postcodes, language }: OriginSources,
  signal: AbortSignal,
): Promise<NearPoint | undefined> {
  const wanted = fold(written);
  if (!wanted) return undefined;
  const locate = originLocator(catalogue, { postcodes });
  const code = catalogue.municipalities?.find(({ name }) => texts(name).includes(wanted))?.code;
  const origin = code ? `municipality:${code}` : /^\d{5}$/.test(wanted) ? `postcode:${wanted}` : undefined;
  const point = origin && locate(origin);
  if (point) return { ...point, origin };
  const { hits } = await engine.search({ text: written, limit: MOST_HITS, language }, { signal });
  for (const { places = [] } of hits.map(({ activity }) => activity)) {
    const place = places.find(
      ({ name, postcode }) => texts(name).some((text) => text.includes(wanted)) || postcode === wanted,
    );
    if (!place?.point) continue;
    return { ...place.point, origin: `place:${localize(place.name, language).text || wanted}` };
  }
  return undefined;
}

function texts(text: LocalizedText | undefined): string[] {
  return Object.values(text ?? {}).flatMap((each) => (each ? [fold(each)] : []));
}

function fold(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
