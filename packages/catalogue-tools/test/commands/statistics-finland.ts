import type { IncomingMessage, ServerResponse } from 'node:http';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';

/** A municipality as a square of small steps, in the shape of an answer of the layer `kunta4500k_…`. */
export interface FakeArea {
  readonly code: string;
  readonly west: number;
  readonly south: number;
}

/** Kymenlaakso as squares side by side, in the order of their codes. */
export const SQUARES: readonly FakeArea[] = ['075', '285', '286', '489', '624', '935'].map((code, index) => ({
  code,
  west: 26 + index * 0.2,
  south: 60.5,
}));

const SIDE = 0.2;
const STEPS = 40;

/** The border between two squares is uneven, and has the same corners on both sides. */
function outline({ west, south }: FakeArea): number[][] {
  const wave = (step: number): number => (step % 2 === 0 ? 0 : 0.00002);
  const along = Array.from({ length: STEPS + 1 }, (_, step) => (step * SIDE) / STEPS);
  const up = along.map((d, step) => [west + SIDE + (step > 0 && step < STEPS ? wave(step) : 0), south + d]);
  const down = along.map((d, step) => [west + (step > 0 && step < STEPS ? wave(step) : 0), south + SIDE - d]);
  const ring = [[west, south], ...up, ...down].map((position) => position.map((degrees) => Number(degrees.toFixed(9))));
  return ring.filter((position, index) => index === 0 || position.join() !== ring[index - 1]?.join());
}

export function municipalityFeature(area: FakeArea, year: number): object {
  const label = MUNICIPALITIES.find(({ code }) => code === area.code)?.label;
  return {
    type: 'Feature',
    id: `kunta4500k_${year}.${area.code}`,
    geometry: { type: 'MultiPolygon', coordinates: [[outline(area)]] },
    geometry_name: 'geom',
    properties: { kunta: area.code, vuosi: year, nimi: label?.fi, namn: label?.sv ?? label?.fi, name: label?.fi },
  };
}

/** A postal code area as Paavo gives it, without geometry; the middle in metres of ETRS-TM35FIN. */
export function postcodeFeature(postcode: string, kunta: string, east: number, north: number, year: number): object {
  return {
    type: 'Feature',
    id: `pno_tilasto_${year}.${postcode}`,
    geometry: null,
    properties: {
      postinumeroalue: postcode,
      nimi: `Alue ${postcode}`,
      namn: `Område ${postcode}`,
      euref_x: east,
      euref_y: north,
      vuosi: year,
      kunta,
    },
  };
}

/** What a Web Feature Service says when it refuses. */
export const EXCEPTION = (words: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="2.0.0">
  <ows:Exception exceptionCode="InvalidParameterValue" locator="typeName">
    <ows:ExceptionText>${words}</ows:ExceptionText>
  </ows:Exception>
</ows:ExceptionReport>`;

/**
 * A service that has these features of one year, filters them by `cql_filter` as GeoServer does, and gives `page` at a time.
 * @param layer its name without the year
 */
export function featureService(layer: string, year: number, features: readonly object[], page = 1000) {
  return (_request: IncomingMessage, response: ServerResponse, url: URL): void => {
    const query = url.searchParams;
    if (query.get('typeNames') !== `${layer}_${year}`) {
      const words = `Feature type ${query.get('typeNames')} unknown`;
      response.writeHead(400, { 'content-type': 'application/xml' }).end(EXCEPTION(words));
      return;
    }
    const wanted = new Set((query.get('cql_filter') ?? '').match(/\d{3}/g));
    const matched = features.filter((feature) => {
      const { properties } = feature as { readonly properties: { readonly kunta?: string } };
      return properties.kunta === undefined || wanted.has(properties.kunta);
    });
    const start = Number(query.get('startIndex'));
    const given = matched.slice(start, start + page);
    response.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' }).end(
      JSON.stringify({
        type: 'FeatureCollection',
        features: given,
        totalFeatures: matched.length,
        numberMatched: matched.length,
        numberReturned: given.length,
        timeStamp: '2026-11-22T03:00:00.000Z',
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4326' } },
      }),
    );
  };
}
