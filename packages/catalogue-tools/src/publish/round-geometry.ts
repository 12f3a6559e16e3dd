import type { OutlineGeometry } from '../pipeline/outline-distance.js';

/** A geometry as somebody else wrote it. */
export interface InputGeometry {
  readonly type: string;
  readonly coordinates?: unknown;
}

type Position = readonly [number, number];

/** About 50 metres in Finland: finer than the outlines of a whole county are ever drawn. */
const DECIMALS = 3;

/** A polygon or multipolygon with rounded coordinates; `undefined` for anything else and when nothing is left of it. */
export function roundedGeometry(geometry: InputGeometry | null | undefined): OutlineGeometry | undefined {
  if (geometry?.type === 'Polygon') {
    const coordinates = polygon(geometry.coordinates as Position[][]);
    return coordinates.length === 0 ? undefined : { type: 'Polygon', coordinates };
  }
  if (geometry?.type !== 'MultiPolygon') return undefined;
  const coordinates = (geometry.coordinates as Position[][][]).map(polygon).filter((rings) => rings.length > 0);
  return coordinates.length === 0 ? undefined : { type: 'MultiPolygon', coordinates };
}

/** Rings that rounding has made into a line go; when the outer one goes, so does the polygon. */
function polygon(rings: readonly Position[][]): Position[][] {
  const [outer, ...holes] = rings.map(ring);
  return outer === undefined || outer.length < 4 ? [] : [outer, ...holes.filter((hole) => hole.length >= 4)];
}

function ring(positions: readonly Position[]): Position[] {
  const factor = 10 ** DECIMALS;
  const round = (value: number): number => Math.round(value * factor) / factor;
  const points = positions.map(([lon, lat]): Position => [round(lon), round(lat)]);
  return points.filter(
    (point, index) => index === 0 || point[0] !== points[index - 1]?.[0] || point[1] !== points[index - 1]?.[1],
  );
}
