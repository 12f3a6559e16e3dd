/** What a street map is coloured with, by the names of its custom properties. */
export const COLOURS = [
  'land',
  'water',
  'green',
  'built',
  'building',
  'road',
  'casing',
  'path',
  'rail',
  'border',
  'text',
  'muted',
  'water-text',
] as const;

export type Colours = Readonly<Record<(typeof COLOURS)[number], string>>;

/**
 * The colours as MapLibre understands them: it reads neither custom properties nor most of what CSS computes. Mixed with itself in
 * sRGB, any colour computes to numbers.
 */
export function readColours(element: HTMLElement): Colours {
  const probe = document.createElement('i');
  probe.className = 'map-colour';
  element.append(probe);
  const read = (name: string): string => {
    const colour = `var(--_ground-${name})`;
    probe.style.setProperty('color', `color-mix(in srgb, ${colour}, ${colour})`);
    return toRgb(getComputedStyle(probe).color);
  };
  const colours = Object.fromEntries(COLOURS.map((name) => [name, read(name)])) as Record<keyof Colours, string>;
  probe.remove();
  return colours;
}

/** `color(srgb 0.1 0.2 0.3)` as `rgb(26,51,77)`; what is no such colour as it is. */
function toRgb(colour: string): string {
  const parts = /^color\(srgb ([-\d.e]+) ([-\d.e]+) ([-\d.e]+)/.exec(colour)?.slice(1);
  if (!parts) return colour;
  return `rgb(${parts.map((part) => Math.round(Math.min(Math.max(Number(part), 0), 1) * 255)).join(',')})`;
}
