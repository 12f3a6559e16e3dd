// Writes the coast outline that the map shows when the catalogue names no file of area outlines.
// Source: Natural Earth 1:10 million (public domain) as TopoJSON in the npm package `world-atlas` (ISC).
// Run after changing it: node packages/catalogue-widget/scripts/generate-outline.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { merge } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import { clipToBox, encodePolyline, ringKm2 } from './outline-geometry.mjs';

const target = new URL('../src/elements/activity-map/providers/svg/generated/outline.ts', import.meta.url);
const HOME = ['Finland', 'Åland'];
const NEIGHBOURS = ['Sweden', 'Norway', 'Russia', 'Estonia', 'Latvia', 'Lithuania', 'Denmark', 'Belarus', 'Poland'];
/** West, south, east, north in degrees: what a wide map of the whole country shows around it. */
const BOX = [-2, 53, 64, 74];
/** Steps to a degree: about 200 m both ways at 65° N. */
const STEPS = { lon: 250, lat: 500 };
/** A vertex stays when the triangle it makes with its neighbours is at least this large. */
const TRIANGLE_KM2 = { home: 0.3, neighbours: 350 };
const SMALLEST_ISLAND_KM2 = { home: 2, neighbours: 400 };

const world = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
);
const countries = world.objects.countries.geometries;
const named = (names) => countries.filter(({ properties }) => names.includes(properties.name));
const homeArcs = new Set(
  named(HOME)
    .flatMap(({ arcs }) => arcs.flat(3))
    .map((arc) => (arc < 0 ? ~arc : arc)),
);

const EARTH_KM2 = 6371 ** 2;
const weighed = presimplify(world, sphericalTriangleArea);
weighed.arcs = weighed.arcs.map((arc, index) => {
  const enough = (homeArcs.has(index) ? TRIANGLE_KM2.home : TRIANGLE_KM2.neighbours) / EARTH_KM2;
  // The far east of Russia reaches over the 180th meridian: no ring may jump from one side of the world to the other.
  return arc.filter(([, , weight]) => weight >= enough).map(([lon, lat]) => [lon < -100 ? lon + 360 : lon, lat]);
});

function encode(names, smallest) {
  const rings = merge(weighed, named(names))
    .coordinates.map(([outer]) => clipToBox(outer.slice(0, -1), BOX))
    .filter((ring) => ringKm2(ring) >= smallest);
  rings.sort((a, b) => ringKm2(b) - ringKm2(a));
  return rings.map((ring) => encodePolyline(ring, STEPS)).filter((line) => line.length > 4);
}

const home = encode(HOME, SMALLEST_ISLAND_KM2.home);
const neighbours = encode(NEIGHBOURS, SMALLEST_ISLAND_KM2.neighbours);
const literal = (lines) => `[\n${lines.map((line) => `  ${JSON.stringify(line)},\n`).join('')}]`;
const module = `// Written by scripts/generate-outline.mjs. Do not edit.
// Coasts and borders: Natural Earth 1:10 million, public domain, from the npm package world-atlas (ISC, Mike Bostock).
// Each string is one closed ring in the encoded polyline format: latitude and longitude differences in OUTLINE_STEPS.

/** Steps to a degree of the encoded rings. */
export const OUTLINE_STEPS = { lat: ${STEPS.lat}, lon: ${STEPS.lon} } as const;

/** Finland with Åland, largest ring first. */
export const HOME_RINGS: readonly string[] = ${literal(home)};

/** Land of the countries around, coarser and cut to a box. */
export const NEIGHBOUR_RINGS: readonly string[] = ${literal(neighbours)};
`;
writeFileSync(target, module);
const size = (text) => brotliCompressSync(text).length;
console.log(
  `outline: ${home.length} + ${neighbours.length} rings, ${size(module)} bytes brotli (home ${size(home.join())})`,
);
