// Writes the small PMTiles file that tests and stories draw: a made-up land with streets around three towns of Kymenlaakso, whose
// names and places are real. Run after changing it:
//   node packages/catalogue-widget/scripts/map-sample.mjs stories/files/sample.pmtiles
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { Compression, TileType, zxyToTileId } from 'pmtiles';

const MAX_ZOOM = 9;
/** West, south, east, north. */
const BOX = [25.5, 60.1, 28.2, 61.4];
const TOWNS = [
  { fi: 'Kouvola', sv: 'Kouvola', at: [26.704, 60.868], rank: 9 },
  { fi: 'Kotka', sv: 'Kotka', at: [26.946, 60.466], rank: 9 },
  { fi: 'Hamina', sv: 'Fredrikshamn', at: [27.198, 60.569], rank: 8 },
];

const feature = (type, coordinates, properties) => ({ type: 'Feature', properties, geometry: { type, coordinates } });
const ring = (...points) => [[...points, points[0]]];
const collection = (features) => ({ type: 'FeatureCollection', features });

/** A round lake with uneven shores. */
function lake([lon, lat], radius, seed) {
  const points = Array.from({ length: 24 }, (_, step) => {
    const angle = (step / 24) * 2 * Math.PI;
    const far = radius * (0.7 + 0.3 * Math.sin(angle * 3 + seed) * Math.cos(angle * 2));
    return [lon + far * 2 * Math.cos(angle), lat + far * Math.sin(angle)];
  });
  return ring(...points);
}

/** Streets north–south and east–west, with blocks between. */
function streets([lon, lat]) {
  return Array.from({ length: 9 }, (_, step) => (step - 4) * 0.004).flatMap((off, index) => [
    feature(
      'LineString',
      [
        [lon - 0.032, lat + off],
        [lon + 0.032, lat + off],
      ],
      { kind: 'minor_road', name: `Itäkatu ${index + 1}`, 'name:sv': `Östra gatan ${index + 1}` },
    ),
    feature(
      'LineString',
      [
        [lon + off * 2, lat - 0.016],
        [lon + off * 2, lat + 0.016],
      ],
      { kind: 'minor_road', name: `Pohjoiskatu ${index + 1}`, 'name:sv': `Norra gatan ${index + 1}` },
    ),
  ]);
}

function layers() {
  const [west, , east, north] = BOX;
  const [kouvola, kotka, hamina] = TOWNS.map(({ at }) => at);
  const square = ([lon, lat], wide, high) =>
    ring([lon - wide, lat - high], [lon + wide, lat - high], [lon + wide, lat + high], [lon - wide, lat + high]);
  return {
    earth: [
      feature(
        'Polygon',
        ring(
          [west, 60.42],
          [26.4, 60.45],
          [26.85, 60.44],
          [27.0, 60.45],
          [27.25, 60.55],
          [27.8, 60.5],
          [east, 60.55],
          [east, north],
          [west, north],
        ),
        { kind: 'earth' },
      ),
    ],
    landuse: [
      ...TOWNS.map(({ at }) => feature('Polygon', square(at, 0.035, 0.018), { kind: 'residential' })),
      feature('Polygon', square([26.8, 60.7], 0.16, 0.05), { kind: 'forest' }),
      feature('Polygon', square([kouvola[0] + 0.012, kouvola[1] + 0.006], 0.004, 0.002), { kind: 'park' }),
    ],
    water: [
      feature('Polygon', lake([26.5, 61.05], 0.07, 1), {
        kind: 'lake',
        name: 'Keksitty järvi',
        'name:sv': 'Påhittade sjön',
        'name:en': 'Made-up Lake',
      }),
      feature('Polygon', lake([27.3, 60.85], 0.05, 4), { kind: 'lake', name: 'Pikkujärvi', 'name:sv': 'Lillsjön' }),
      feature(
        'LineString',
        [
          [26.62, 61.0],
          [26.66, 60.87],
          [26.78, 60.7],
          [26.85, 60.55],
          [26.9, 60.44],
        ],
        { kind: 'river', name: 'Kymijoki', 'name:sv': 'Kymmene älv' },
      ),
    ],
    roads: [
      feature('LineString', [[west, 60.5], [26.5, 60.51], kotka, hamina, [east, 60.62]], {
        kind: 'highway',
        name: 'Rantatie',
        'name:sv': 'Strandvägen',
      }),
      feature('LineString', [kouvola, [26.75, 60.72], kotka], {
        kind: 'major_road',
        name: 'Kotkantie',
        'name:sv': 'Kotkavägen',
      }),
      feature('LineString', [kouvola, [27.0, 60.72], hamina], {
        kind: 'major_road',
        name: 'Haminantie',
        'name:sv': 'Fredrikshamnsvägen',
      }),
      feature('LineString', [[west, 60.88], kouvola, [east, 60.95]], { kind: 'rail' }),
      ...TOWNS.flatMap(({ at }) => streets(at)),
    ],
    places: TOWNS.map(({ fi, sv, at, rank }) =>
      feature('Point', at, { kind: 'locality', name: fi, 'name:fi': fi, 'name:sv': sv, population_rank: rank }),
    ),
  };
}

/** Tiles by their number, in its order: `[number, bytes]`. */
function tiles() {
  const indexes = Object.entries(layers()).map(([name, features]) => [
    name,
    new GeoJSONVT(collection(features), {
      maxZoom: MAX_ZOOM,
      indexMaxZoom: MAX_ZOOM,
      indexMaxPoints: 0,
      tolerance: 2,
      buffer: 32,
    }),
  ]);
  const made = [];
  for (let zoom = 0; zoom <= MAX_ZOOM; zoom++) {
    const column = (lon) => Math.floor(((lon + 180) / 360) * 2 ** zoom);
    const row = (lat) => {
      const rad = (lat * Math.PI) / 180;
      return Math.floor(((1 - Math.asinh(Math.tan(rad)) / Math.PI) / 2) * 2 ** zoom);
    };
    for (let x = column(BOX[0]); x <= column(BOX[2]); x++) {
      for (let y = row(BOX[3]); y <= row(BOX[1]); y++) {
        const found = indexes.flatMap(([name, index]) => {
          const tile = index.getTile(zoom, x, y);
          return tile?.features.length ? [[name, tile]] : [];
        });
        if (found.length)
          made.push([
            zxyToTileId(zoom, x, y),
            gzipSync(fromGeojsonVt(Object.fromEntries(found), { version: 2 }), { level: 9 }),
          ]);
      }
    }
  }
  return made.sort(([a], [b]) => a - b);
}

/** Numbers of seven bits a byte, the lowest first. */
function varints(numbers) {
  const bytes = [];
  for (let number of numbers) {
    while (number >= 0x80) {
      bytes.push((number % 0x80) | 0x80);
      number = Math.floor(number / 0x80);
    }
    bytes.push(number);
  }
  return Buffer.from(bytes);
}

/** The root directory: numbers as steps, then runs, lengths and places; 0 says behind the one before. */
function directory(entries) {
  const steps = entries.map(([id], index) => id - (entries[index - 1]?.[0] ?? 0));
  const lengths = entries.map(([, bytes]) => bytes.length);
  return varints([
    entries.length,
    ...steps,
    ...entries.map(() => 1),
    ...lengths,
    ...entries.map((_, index) => (index ? 0 : 1)),
  ]);
}

/** The file, PMTiles version 3. */
export function mapSample() {
  const entries = tiles();
  const root = gzipSync(directory(entries));
  const metadata = gzipSync(
    JSON.stringify({
      name: 'Sample',
      attribution: '<a href="https://www.example.fi/kartta">Keksitty kartta</a>',
      vector_layers: Object.keys(layers()).map((id) => ({ id, fields: {} })),
    }),
  );
  const data = Buffer.concat(entries.map(([, bytes]) => bytes));
  const header = Buffer.alloc(127);
  header.write('PMTiles');
  header.writeUInt8(3, 7);
  const from = [127, root.length, 127 + root.length, metadata.length, 127 + root.length + metadata.length, 0];
  [...from, 127 + root.length + metadata.length, data.length, entries.length, entries.length, entries.length].forEach(
    (number, index) => header.writeBigUInt64LE(BigInt(number), 8 + index * 8),
  );
  header.writeUInt8(1, 96);
  header.writeUInt8(Compression.Gzip, 97);
  header.writeUInt8(Compression.Gzip, 98);
  header.writeUInt8(TileType.Mvt, 99);
  header.writeUInt8(0, 100);
  header.writeUInt8(MAX_ZOOM, 101);
  BOX.forEach((degrees, index) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + index * 4));
  header.writeUInt8(8, 118);
  header.writeInt32LE(Math.round(26.9 * 1e7), 119);
  header.writeInt32LE(Math.round(60.65 * 1e7), 123);
  return Buffer.concat([header, root, metadata, data]);
}

if (import.meta.filename === process.argv[1] || process.argv[1]?.endsWith('map-sample.mjs')) {
  const file = mapSample();
  writeFileSync(process.argv[2], file);
  console.log(`${process.argv[2]}: ${file.length} B`);
}
