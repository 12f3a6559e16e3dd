/** A box on the screen, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A name that wants a place, with the places it would take: the box's left top corner, best first. */
export interface LabelWish<Label> {
  readonly label: Label;
  readonly width: number;
  readonly height: number;
  readonly spots: readonly { readonly left: number; readonly top: number }[];
}

/** A name with its place. */
export interface PlacedLabel<Label> extends Box {
  readonly label: Label;
}

/**
 * Gives each wish, the most important first, its first spot that is inside the frame and touches neither an obstacle nor
 * a name placed before it. Names for which there is no room are left out, so that none ever overlap.
 */
export function placeLabels<Label>(
  wishes: readonly LabelWish<Label>[],
  obstacles: readonly Box[],
  frame: { readonly width: number; readonly height: number },
): PlacedLabel<Label>[] {
  const taken = [...obstacles];
  const placed: PlacedLabel<Label>[] = [];
  for (const { label, width, height, spots } of wishes) {
    const spot = spots.find(({ left, top }) => {
      const box = { left, top, width, height };
      return isInside(box, frame) && !taken.some((other) => overlaps(box, other));
    });
    if (!spot) continue;
    const box = { label, left: spot.left, top: spot.top, width, height };
    taken.push(box);
    placed.push(box);
  }
  return placed;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

function isInside(box: Box, frame: { readonly width: number; readonly height: number }): boolean {
  return box.left >= 0 && box.top >= 0 && box.left + box.width <= frame.width && box.top + box.height <= frame.height;
}
