import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import type { OutlineGeometry } from '../pipeline/outline-distance.js';

/** Outlines of municipalities and counties that share their borders. The `id` of each geometry is its code. */
export type OutlineTopology = Topology<{ municipalities: OutlineCollection; counties: OutlineCollection }>;
type OutlineCollection = GeometryCollection;

/** The outline of a municipality as it was read. */
export interface Outline {
  readonly code: string;
  readonly geometry: OutlineGeometry;
}

export interface Simplified {
  readonly topology: OutlineTopology;
  /** Corners of the borders, each counted once. */
  readonly points: { readonly before: number; readonly after: number };
}

const EARTH_METRES = 6_371_000;
/** Finer than the published outlines are rounded to. */
const GRID = 1e5;
/** Vertices this close, in parts of the whole width, are one: neighbours were reprojected apart. */
const SNAP = 1e7;

/**
 * Simplifies borders as a whole, so that neighbours keep sharing theirs and no gaps or overlaps arise. A corner goes when the
 * triangle it makes with its neighbours is smaller than `metres`²; islands smaller than four such triangles go too, but never
 * the largest part of a municipality. Counties are put together from what is left of their municipalities.
 * @param counties codes of those whose municipalities are all among the outlines
 */
export function simplifyOutlines(
  outlines: readonly Outline[],
  counties: readonly string[],
  metres: number,
): Simplified {
  const municipalities = {
    type: 'FeatureCollection',
    features: [...outlines]
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, geometry }) => ({ type: 'Feature', id: code, properties: null, geometry })),
  };
  const whole = topology({ municipalities } as never, SNAP) as Topology<{ municipalities: GeometryCollection }>;
  const steradians = (metres / EARTH_METRES) ** 2;
  const fine = presimplify(whole, sphericalTriangleArea as never);
  const coarse = simplify(fine, steradians);
  const isLarge = filterWeight(coarse, 4 * steradians, sphericalRingArea as never) as unknown as RingFilter;
  const largest = largestRings(coarse);
  const kept = filter(
    coarse,
    ((ring: number[], interior: boolean) =>
      isLarge(ring, interior) || (!interior && largest.has(ring.join()))) as never,
  ) as typeof coarse;
  const withCounties = { ...kept, objects: { ...kept.objects, counties: countiesOf(kept, counties) } };
  const simplified = quantize(withCounties as never, GRID) as unknown as OutlineTopology;
  return { topology: simplified, points: { before: pointsIn(whole), after: pointsIn(simplified) } };
}

type RingFilter = (ring: number[], interior: boolean) => boolean;
type Shape = Polygon | MultiPolygon;

/** The largest outer ring of each municipality, as its arcs. */
function largestRings(of: Topology<{ municipalities: GeometryCollection }>): Set<string> {
  const area = (ring: number[]): number => {
    let size = 0;
    // `filterWeight` is the library's way to the coordinates of a ring.
    filterWeight(
      of,
      0,
      ((coordinates: never) => (size = sphericalRingArea(coordinates, false))) as never,
    )(ring as never, false);
    return size;
  };
  return new Set(
    of.objects.municipalities.geometries.map((geometry) =>
      outerRings(geometry as Shape)
        .map((ring) => ({ ring, size: area(ring) }))
        .reduce((best, each) => (each.size > best.size ? each : best))
        .ring.join(),
    ),
  );
}

function outerRings(shape: Shape): number[][] {
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  return polygons.flatMap(([outer]) => (outer ? [outer] : []));
}

function countiesOf(of: Topology<{ municipalities: GeometryCollection }>, codes: readonly string[]): OutlineCollection {
  const shapes = of.objects.municipalities.geometries as (Shape & { id: string })[];
  const countyOf = new Map(MUNICIPALITIES.map(({ code, wellbeingCounty }) => [code, wellbeingCounty]));
  return {
    type: 'GeometryCollection',
    geometries: [...codes].sort().map((code) => ({
      ...mergeArcs(of, shapes.filter(({ id }) => countyOf.get(id) === code) as never),
      id: code,
    })),
  };
}

function pointsIn({ arcs }: Topology): number {
  return arcs.reduce((sum, arc) => sum + arc.length, 0);
}
