/** A round distance for the scale bar. */
export interface ScaleBar {
  readonly text: string;
  readonly width: number;
}

/** The largest distance of 1, 2 or 5 times a power of ten that takes at most `room` pixels. */
export function scaleBar(pixelsPerKm: number, room: number, language: string): ScaleBar {
  const most = room / pixelsPerKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  const isShort = km < 1;
  const format = { style: 'unit', unit: isShort ? 'meter' : 'kilometer', maximumFractionDigits: 0 } as const;
  const text = new Intl.NumberFormat(language, format).format(Math.round(isShort ? km * 1000 : km));
  return { text, width: km * pixelsPerKm };
}
