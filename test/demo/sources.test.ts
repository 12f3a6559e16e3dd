import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const demo = new URL('../../demo/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(`sources/${name}`, demo), 'utf8');

type Ring = [number, number][];
interface Spot {
  readonly name: string;
  readonly municipality: string;
  readonly lat: number;
  readonly lon: number;
}
interface Outline {
  readonly id: string;
  readonly geometry: { readonly coordinates: Ring[] };
}
interface LipasPlace {
  readonly name: string;
  readonly location: {
    readonly city: { readonly cityCode: number };
    readonly coordinates: { readonly wgs84: { readonly lat: number; readonly lon: number } };
  };
}
interface LinkedEvent {
  readonly location: {
    readonly name: { readonly fi: string };
    readonly position?: { readonly coordinates: [number, number] };
    readonly divisions?: { readonly name: { readonly fi: string } }[];
  };
  readonly start_time: string | null;
  readonly end_time: string | null;
}

const CODES: Record<string, string> = {
  Hamina: '075',
  Kotka: '285',
  Kouvola: '286',
  Miehikkälä: '489',
  Pyhtää: '624',
  Virolahti: '935',
};
const outlines = (JSON.parse(text('areas.geojson')) as { features: Outline[] }).features;
const lipas = JSON.parse(text('lipas-places.json')) as LipasPlace[];
const events = (JSON.parse(text('linked-events.json')) as { data: LinkedEvent[] }).data;
const rows = text('associations.csv')
  .split('\r\n')
  .filter((line) => line.replaceAll(';', '') !== '');

const spots: Spot[] = [
  ...lipas.map(({ name, location }) => ({
    name,
    municipality: String(location.city.cityCode).padStart(3, '0'),
    ...location.coordinates.wgs84,
  })),
  ...events.flatMap(({ location: { name, position, divisions } }) =>
    position && divisions?.[0]
      ? [
          {
            name: name.fi,
            municipality: CODES[divisions[0].name.fi] ?? '',
            lat: position.coordinates[1],
            lon: position.coordinates[0],
          },
        ]
      : [],
  ),
];

/** Whether a point is inside a ring, by counting the edges to its east. */
function isInside(ring: Ring, lon: number, lat: number): boolean {
  return ring.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    const crosses = y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1;
    return crosses ? !inside : inside;
  }, false);
}

/** Rings of the municipalities of a TopoJSON file, outer ones only. */
function topoRings(file: string): Map<string, Ring[]> {
  const topology = JSON.parse(readFileSync(file, 'utf8')) as {
    transform: { scale: [number, number]; translate: [number, number] };
    arcs: [number, number][][];
    objects: { kunnat: { geometries: { id: string; type: string; arcs: number[][] | number[][][] }[] } };
  };
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): [number, number] => [
      (x += dx) * scale[0] + translate[0],
      (y += dy) * scale[1] + translate[1],
    ]);
  });
  const ring = (indices: number[]): Ring =>
    indices.flatMap((index) => (index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? [])));
  return new Map(
    topology.objects.kunnat.geometries.map(({ id, type, arcs: parts }) => [
      id,
      (type === 'MultiPolygon' ? (parts as number[][][]) : [parts as number[][]]).map((polygon) =>
        ring(polygon[0] ?? []),
      ),
    ]),
  );
}

describe('example sources', () => {
  it('are what the tables say', () => {
    execFileSync(process.execPath, [fileURLToPath(new URL('sources/make.mjs', demo)), '--check'], { stdio: 'pipe' });
  });

  it('are as many as a demo needs', () => {
    assert.ok(rows.length - 2 >= 150, `${rows.length - 2} activities of associations`);
    assert.ok(lipas.length >= 60 && events.length >= 40);
  });

  it('lead to nobody: every mail and web address is at example.org, every number in the range of the README', () => {
    const own = [
      text('associations.csv'),
      text('lipas-places.json'),
      text('linked-events.json'),
      text('ptv/services-1.json'),
      text('ptv/channels-1.json'),
      text('ptv/organizations-1.json'),
    ].join('\n');
    const mails = own.match(/[\w.-]+@[\w.-]+/g) ?? [];
    const hosts = [...own.matchAll(/https?:\/\/([^/"\s;]+)/g)].map((match) => match[1] ?? '');
    assert.deepEqual(
      [...new Set(mails)].filter((mail) => !mail.endsWith('example.org')),
      [],
    );
    // The identifiers of vocabularies look like addresses.
    assert.deepEqual(
      [...new Set(hosts)].filter(
        (host) => !host.endsWith('example.org') && !['schema.org', 'uri.suomi.fi'].includes(host),
      ),
      [],
    );
    const numbers = [...own.matchAll(/(?<![\d.])(?:\+358 ?|0)\d{1,2} \d{3} \d{3,4}\b/g)].map((match) => match[0]);
    assert.ok(numbers.length > 150);
    assert.deepEqual(
      numbers.filter((number) => !/^05 555 01\d\d$/.test(number)),
      [],
    );
  });

  it('say that they are made up', () => {
    assert.match(rows[0] ?? '', /keksitty/);
    const names = [...text('tarjotin.yaml').matchAll(/^ {4}name:\n {6}fi: (.*)$/gm)].map((match) => match[1] ?? '');
    assert.equal(names.length, 4);
    assert.deepEqual(
      names.filter((name) => !/keksitty/.test(name)),
      [],
    );
  });

  it('lie within the demo’s dates', () => {
    const times = events
      .flatMap(({ start_time, end_time }) => [start_time, end_time])
      .filter((time) => time !== null)
      .sort();
    assert.ok((times[0] ?? '') >= '2026-11-23' && (times.at(-1) ?? '') < '2027-06');
  });

  it('lie inside their municipality on the sketch, and inside no other', () => {
    const wrong = spots.filter(({ municipality, lat, lon }) => {
      const around = outlines
        .filter(({ geometry }) => geometry.coordinates.some((ring) => isInside(ring, lon, lat)))
        .map(({ id }) => id);
      return around.join() !== municipality;
    });
    assert.deepEqual(wrong, []);
  });

  const real = fileURLToPath(new URL('../../shared/fixtures/geo/fi-areas-2024.topo.json', demo));
  it(
    'lie inside the real municipality',
    { skip: existsSync(real) ? false : 'the real borders are not here (../shared/fixtures/geo)' },
    () => {
      const rings = topoRings(real);
      assert.deepEqual(
        spots.filter(
          ({ municipality, lat, lon }) => !rings.get(municipality)?.some((ring) => isInside(ring, lon, lat)),
        ),
        [],
      );
    },
  );

  it('give coordinates in EPSG:3067 that agree with a published pair', async () => {
    const { tm35fin } = (await import(new URL('sources/write/tm35fin.mjs', demo).href)) as {
      tm35fin: (lat: number, lon: number) => [number, number];
    };
    // A place as the sports place register gives it in both systems.
    const [northing, easting] = tm35fin(62.2613211721703, 24.7051081551397);
    assert.ok(Math.abs(northing - 6905404.53) < 0.05 && Math.abs(easting - 380848.64) < 0.05, `${northing} ${easting}`);
  });
});

describe('the build of the example', () => {
  it('keeps every record, shows once what two sources tell, and has nothing to complain about', () => {
    const tool = fileURLToPath(new URL('../packages/catalogue-tools/bin/tarjotin.mjs', demo));
    const config = fileURLToPath(new URL('sources/tarjotin.yaml', demo));
    const out = execFileSync(process.execPath, [tool, 'build', config, '--dry-run', '--json'], { encoding: 'utf8' });
    const { sources } = JSON.parse(out) as {
      sources: { id: string; merged: number; notes: object; reasons: Record<string, { count: number }> }[];
    };
    assert.deepEqual(
      sources.map(({ id, merged }) => [id, merged]),
      [
        ['associations', 0],
        ['services', 0],
        ['sports-places', 2],
        ['events', 2],
      ],
    );
    for (const { id, notes, reasons } of sources) {
      // The service "Uimahalli ja vesiliikunta" may be the hall that the register of sports places has: a person is asked.
      assert.deepEqual(Object.keys(notes), id === 'sports-places' ? ['merge-ambiguous'] : [], id);
      assert.deepEqual(Object.keys(reasons), id === 'events' ? ['part-of-series'] : [], id);
    }
  });
});
