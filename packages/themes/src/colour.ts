/** An opaque sRGB colour; each channel 0…1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** The same colour by how people see it: lightness 0…1, chroma 0…about 0.37, hue in degrees (Björn Ottosson's OKLCH). */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Triple = readonly [number, number, number];

export const BLACK: Colour = { red: 0, green: 0, blue: 0 };
export const WHITE: Colour = { red: 1, green: 1, blue: 1 };

const HEX = /^#[0-9a-f]{6}$/i;

/** Reads `#rrggbb`. Returns `undefined` for anything else, so that the caller can name the token. */
export function fromHex(hex: string): Colour | undefined {
  if (!HEX.test(hex)) return undefined;
  const channel = (from: number): number => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return { red: channel(1), green: channel(3), blue: channel(5) };
}

/** Writes `#rrggbb`, the precision a screen gets; what is measured must have gone through here first. */
export function toHex(colour: Colour): string {
  const channel = (value: number): string =>
    Math.round(clamp(value) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(colour.red)}${channel(colour.green)}${channel(colour.blue)}`;
}

/** The colour as the eight bits a channel leaves of it. */
export function quantised(colour: Colour): Colour {
  return fromHex(toHex(colour)) ?? colour;
}

/** Relative luminance of WCAG 2.2, 0 (black) … 1 (white). */
export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

export function toOklch(colour: Colour): Oklch {
  const [lightness, a, b] = toOklab(colour);
  return { lightness, chroma: Math.hypot(a, b), hue: (Math.atan2(b, a) * 180) / Math.PI };
}

/** A colour outside sRGB loses chroma, never lightness or hue, until it fits. */
export function fromOklch({ lightness, chroma, hue }: Oklch): Colour {
  const at = (share: number): Triple => {
    const radians = (hue * Math.PI) / 180;
    return fromOklab([clamp(lightness), chroma * share * Math.cos(radians), chroma * share * Math.sin(radians)]);
  };
  if (fits(at(1))) return colourOf(at(1));
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    if (fits(at(middle))) low = middle;
    else high = middle;
  }
  return colourOf(at(low));
}

/** `share` (0…1) of the first colour and the rest of the second, as CSS `color-mix(in oklab, …)` mixes them. */
export function mix(first: Colour, share: number, second: Colour): Colour {
  const [l1, a1, b1] = toOklab(first);
  const [l2, a2, b2] = toOklab(second);
  const between = (x: number, y: number): number => x * share + y * (1 - share);
  return colourOf(fromOklab([between(l1, l2), between(a1, a2), between(b1, b2)]));
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function gamma(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}

function fits(channels: Triple): boolean {
  return channels.every((channel) => channel >= -0.0005 && channel <= 1.0005);
}

function colourOf([red, green, blue]: Triple): Colour {
  return { red: clamp(red), green: clamp(green), blue: clamp(blue) };
}

// The matrices are those of CSS Color 4, section "Sample code for Color Conversions".
function toOklab({ red, green, blue }: Colour): Triple {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab([lightness, a, b]: Triple): Triple {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
