/** A round distance for the scale bar. */
export interface ScaleBar {
  readonly text: string;
  readonly width: number;
}

/** The largest distance of 1, 2 or 5 times a power of ten that takes at most `room` pixels. */
export function scaleBar(pixelsPerKm: number, room: number): ScaleBar {
  const most = room / pixelsPerKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  // km and m are written so in every language here, and no number reaches a thousand: `Intl` would take as long as drawing.
  const text = km < 1 ? `${Math.round(km * 1000)}\u00A0m` : `${km}\u00A0km`;
  return { text, width: km * pixelsPerKm };
}
