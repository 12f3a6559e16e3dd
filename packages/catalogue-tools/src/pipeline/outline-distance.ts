import type { Point } from '@hyte/catalogue-format/generated/catalogue.js';

type Ring = readonly (readonly [lon: number, lat: number])[];

/** The geometry of a GeoJSON Polygon or MultiPolygon in WGS 84. */
export interface OutlineGeometry {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly coordinates: unknown;
}

const KM_PER_DEGREE = 111.2;

/** How far outside an outline a point is, in kilometres; 0 inside. Measured on a plane, which is good enough for tens of kilometres. */
export function kilometresOutside({ type, coordinates }: OutlineGeometry, point: Point): number {
  const polygons = (type === 'Polygon' ? [coordinates] : coordinates) as Ring[][];
  const inside = polygons.some((rings) => rings.filter((ring) => isInRing(ring, point)).length % 2 === 1);
  if (inside) return 0;
  return Math.min(
    ...polygons
      .flat()
      .flatMap((ring) => ring.slice(1).map((end, index) => distanceToLine(point, ring[index] ?? end, end))),
  );
}

/** Even-odd rule. */
function isInRing(ring: Ring, { lat, lon }: Point): boolean {
  let inside = false;
  for (const [index, [x, y]] of ring.entries()) {
    const [previousX, previousY] = ring[(index + ring.length - 1) % ring.length] ?? [x, y];
    const crosses = y > lat !== previousY > lat && lon < ((previousX - x) * (lat - y)) / (previousY - y) + x;
    if (crosses) inside = !inside;
  }
  return inside;
}

function distanceToLine({ lat, lon }: Point, from: readonly [number, number], to: readonly [number, number]): number {
  const narrow = Math.cos((lat * Math.PI) / 180);
  const plane = ([x, y]: readonly [number, number]) =>
    [(x - lon) * narrow * KM_PER_DEGREE, (y - lat) * KM_PER_DEGREE] as const;
  const [[ax, ay], [bx, by]] = [plane(from), plane(to)];
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
