import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { PageReader } from '../pipeline/record.js';
import type { Layer } from './layer.js';

/** A feature of a layer whose municipality is one that was asked for. */
export interface LayerFeature {
  readonly municipality: string;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly geometry: unknown;
}

/** Features of one answer. A county has some hundreds at most. */
const PAGE = 1000;

/**
 * Reads the features of some municipalities, page by page.
 * @param codes three-digit codes; the service is asked for these only, and others it gives all the same are left out
 * @param pages opened at `layerAddress`
 * @throws TarjotinError `no-layer`, `not-features`, `renamed-property`, `wrong-year`, `missing-municipality`, and what reading throws
 */
export async function readLayer(
  layer: Layer,
  codes: ReadonlySet<string>,
  pages: Pick<PageReader, 'json'>,
): Promise<LayerFeature[]> {
  const features: LayerFeature[] = [];
  try {
    for await (const page of pages.json({ name: layer.name, path: '', next: nextPage })) {
      const read = featuresOf(page, layer).map((feature) => readFeature(feature, layer));
      features.push(...read.filter(({ municipality }) => codes.has(municipality)));
    }
  } catch (error) {
    throw error instanceof TarjotinError && error.code === 'refused' ? noLayer(layer, error) : error;
  }
  const found = new Set(features.map(({ municipality }) => municipality));
  const missing = [...codes].filter((code) => !found.has(code));
  if (missing.length > 0) throw missingMunicipality(layer, missing);
  return features;
}

/** Where the features of some municipalities are read: the first page. */
export function layerAddress(layer: Layer, codes: ReadonlySet<string>): URL {
  const {
    name,
    codeProperties: [code = 'kunta'],
    properties,
  } = layer;
  const wanted = [...codes].sort().map((each) => `'${each}'`);
  const address = new URL(layer.address);
  const query = {
    service: 'WFS',
    version: '2.0.0',
    request: 'GetFeature',
    typeNames: name,
    outputFormat: 'application/json',
    srsName: 'EPSG:4326',
    ...(properties && { propertyName: properties.join(',') }),
    cql_filter: `${code} IN (${wanted.join(',')})`,
    // Without an order the pages of a list may overlap.
    sortBy: properties?.[0] ?? code,
    count: String(PAGE),
    startIndex: '0',
  };
  for (const [key, value] of Object.entries(query)) address.searchParams.set(key, value);
  return address;
}

function nextPage(page: unknown, current: URL): URL | undefined {
  const { numberMatched, features } = page as { readonly numberMatched?: unknown; readonly features?: unknown };
  const start = Number(current.searchParams.get('startIndex') ?? 0);
  const given = Array.isArray(features) ? features.length : 0;
  if (typeof numberMatched !== 'number' || given === 0 || start + given >= numberMatched) return undefined;
  const next = new URL(current);
  next.searchParams.set('startIndex', String(start + given));
  return next;
}

interface Feature {
  readonly properties: ReadonlyMap<string, unknown>;
  readonly geometry: unknown;
}

function featuresOf(page: unknown, { name }: Layer): Feature[] {
  const { type, features } = (page ?? {}) as { readonly type?: unknown; readonly features?: unknown };
  if (type !== 'FeatureCollection' || !Array.isArray(features))
    throw new TarjotinError(
      'not-features',
      `The answer for the layer ${name} is JSON, but no GeoJSON FeatureCollection.`,
      'The service has probably changed. Look at the answer in a browser, and report it to the maintainers of Tarjotin.',
    );
  return features.map((feature: unknown) => {
    const { properties, geometry } = (feature ?? {}) as { readonly properties?: object | null; geometry?: unknown };
    return { properties: new Map(Object.entries(properties ?? {})), geometry };
  });
}

function readFeature({ properties, geometry }: Feature, layer: Layer): LayerFeature {
  const municipality = propertyOf(properties, layer.codeProperties, layer);
  const year: unknown = properties.get('vuosi');
  if (year !== undefined && year !== null && Number(year) !== layer.year)
    throw new TarjotinError(
      'wrong-year',
      `The layer ${layer.name} holds the division of ${JSON.stringify(year).slice(0, 20)}, not of ${layer.year}.`,
      'Name the year you want with --year.',
    );
  // Codes that have been numbers on their way have lost their zeros.
  return { municipality: String(municipality).padStart(3, '0'), properties, geometry };
}

/**
 * The value of the first of these properties that is there.
 * @throws TarjotinError `renamed-property`, which tells the properties there are
 */
export function propertyOf(
  properties: ReadonlyMap<string, unknown>,
  names: readonly string[],
  { name }: Layer,
): string | number {
  for (const each of names) {
    const value = properties.get(each);
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') return value;
  }
  const there = [...properties.keys()].slice(0, 20).join(', ') || 'none at all';
  throw new TarjotinError(
    'renamed-property',
    `A feature of the layer ${name} has no property ${names.join(' or ')}; it has: ${there}.`,
    'The layer has probably changed. Try the year before with --year, and report it to the maintainers of Tarjotin.',
  );
}

function noLayer({ name, year }: Layer, cause: TarjotinError): TarjotinError {
  return new TarjotinError(
    'no-layer',
    `The layer ${name} is not given. ${cause.message}`,
    `A division is published in January, postcodes at its end. Name another year with --year, ${year - 1} say. The layers there are: https://geo.stat.fi/geoserver/web/`,
    { cause },
  );
}

function missingMunicipality({ name }: Layer, codes: readonly string[]): TarjotinError {
  const names = codes.map((code) => {
    const label = MUNICIPALITIES.find((entry) => entry.code === code)?.label.fi;
    return label === undefined ? code : `${label} (${code})`;
  });
  return new TarjotinError(
    'missing-municipality',
    `The layer ${name} has nothing for ${names.join(', ')}.`,
    'Either the answer was cut, or the municipality is not in the division of that year: run again, or name another with --year.',
  );
}
