import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { widthMetres } from '@hyte/catalogue-tools/geography/outlines.js';
import { type Outline, simplifyOutlines } from '@hyte/catalogue-tools/geography/simplify-outlines.js';
import { kilometresOutside } from '@hyte/catalogue-tools/pipeline/outline-distance.js';
import { feature, neighbors } from 'topojson-client';
import { fixture, noFixtures } from './sources/fixtures.js';

/** The municipalities of a county from the real outlines of 2024, in the shape of a layer. */
function realOutlines(county: string): Outline[] {
  const topology = fixture('geo/fi-areas-2024.topo.json') as never as Parameters<typeof feature>[0];
  const { features } = feature(topology, topology.objects['kunnat'] as never) as never as {
    features: { id: string; geometry: Outline['geometry'] }[];
  };
  const codes = new Set(MUNICIPALITIES.filter((each) => each.wellbeingCounty === county).map(({ code }) => code));
  return features
    .filter(({ id }) => codes.has(id))
    .map(({ id: code, geometry: { type, coordinates } }) => ({
      code,
      geometry: { type, coordinates: withMore(coordinates) as never },
    }));
}

/** Eight corners for one, which change no border: those outlines have been simplified already, the layer has not. */
function withMore(coordinates: unknown): unknown {
  const list = coordinates as unknown[];
  if (!Array.isArray((list[0] as unknown[])[0])) {
    const ring = list as [number, number][];
    return ring.flatMap(([x, y], index) => {
      const [nextX, nextY] = ring[index + 1] ?? [x, y];
      const steps = index + 1 < ring.length ? 8 : 1;
      return Array.from({ length: steps }, (_, step) => [x + ((nextX - x) * step) / 8, y + ((nextY - y) * step) / 8]);
    });
  }
  return list.map(withMore);
}

for (const [county, count] of [
  ['10', 6],
  ['05', 27],
  ['21', 21],
] as const)
  test(
    `real outlines of county ${county}: every municipality stays, round its centre, with its neighbours`,
    { skip: noFixtures },
    (t) => {
      const outlines = realOutlines(county);
      assert.equal(outlines.length, count);
      const metres = widthMetres(outlines) / 1500;
      const { topology, points } = simplifyOutlines(outlines, [county], metres);
      const coarse = simplifyOutlines(outlines, [county], metres * 20);
      t.diagnostic(
        `${county}: ${points.before} → ${points.after} points at ${metres.toFixed(0)} m, ${coarse.points.after} at ${(metres * 20).toFixed(0)} m`,
      );
      assert.ok(points.after < points.before / 2 && coarse.points.after <= points.after);
      const shapes = topology.objects.municipalities.geometries;
      assert.deepEqual(
        shapes.map(({ id }) => id),
        outlines.map(({ code }) => code).sort(),
      );
      const before = simplifyOutlines(outlines, [], 0.001).topology;
      assert.deepEqual(
        neighbors(shapes as never).map((each) => [...each].sort()),
        neighbors(before.objects.municipalities.geometries as never).map((each) => [...each].sort()),
        'neighbours share their borders as before',
      );
      for (const shape of shapes) {
        const { geometry } = feature(topology as never, shape as never) as never as { geometry: Outline['geometry'] };
        const { centre, label } = MUNICIPALITIES.find(({ code }) => code === shape.id)!;
        assert.ok(kilometresOutside(geometry, centre) < 2, `${label.fi} lost its centre`);
      }
      const [whole] = topology.objects.counties.geometries;
      assert.equal(whole?.id, county);
    },
  );
