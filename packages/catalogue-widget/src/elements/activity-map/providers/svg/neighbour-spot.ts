import type { Spot } from './cluster-index.js';

/** One of the four directions of the arrow keys, right and down positive. */
export interface Direction {
  readonly x: number;
  readonly y: number;
}

/**
 * The spot an arrow key leads to: the nearest in that quarter of the compass, where a spot off the line counts as further
 * away than one on it. `undefined` when there is none.
 */
export function spotTowards(spots: readonly Spot[], from: Spot, direction: Direction): Spot | undefined {
  let best: Spot | undefined;
  let least = Infinity;
  for (const spot of spots) {
    const ahead = (spot.x - from.x) * direction.x + (spot.y - from.y) * direction.y;
    const aside = Math.abs((spot.x - from.x) * direction.y) + Math.abs((spot.y - from.y) * direction.x);
    const cost = ahead + 2 * aside;
    if (spot.key === from.key || ahead <= 0 || aside > ahead || cost >= least) continue;
    best = spot;
    least = cost;
  }
  return best;
}

/** The spot nearest to a place. */
export function nearestSpot(
  spots: readonly Spot[],
  { x, y }: { readonly x: number; readonly y: number },
): Spot | undefined {
  const distance = (spot: Spot): number => Math.hypot(spot.x - x, spot.y - y);
  return spots.reduce<Spot | undefined>(
    (best, spot) => (best && distance(best) <= distance(spot) ? best : spot),
    undefined,
  );
}
