import { BLACK, WHITE, fromOklch, mix, quantised, toOklch } from './colour.js';
import type { Colour } from './colour.js';
import { contrastRatio, nearestPassing } from './contrast.js';
import type { Inputs } from './inputs.js';
import type { Mode, Palette, Theme } from './theme.js';

/**
 * A whole look from at most a dozen inputs. What the organisation chose is taken as it is, and the contrast gate judges it;
 * what it left open is derived so that it passes: the same hue, moved to the nearest lightness that can be read.
 */
export function deriveTheme(name: string, inputs: Inputs, base: Theme): Theme {
  const { light, dark } = inputs.colours;
  return {
    name,
    light: derivePalette(light, base.light, 'light'),
    dark: derivePalette(dark, base.dark, 'dark'),
    shape: { ...base.shape, ...inputs.shape },
  };
}

function derivePalette(chosen: Inputs['colours'][Mode], base: Palette, mode: Mode): Palette {
  const text = chosen.text ?? base.text;
  const surface = chosen.surface ?? base.surface;
  const tint = chosen.tint ?? chosen.brand;
  const accent = chosen.brand;
  const raised = mix(tint, mode === 'light' ? 0.05 : 0.09, surface);
  const accentSoft = mix(tint, mode === 'light' ? 0.13 : 0.28, surface);
  const [land, water] = mapColours(tint, surface, mode);
  const readable = (colour: Colour, ...on: Colour[]): Colour => nearestPassing(colour, on, 4.5);
  const visible = (colour: Colour, ...on: Colour[]): Colour => nearestPassing(colour, on, 3);
  const point = visible(accent, land, water, surface);
  const warnSoft = mix(base['warn-soft'], 0.9, surface);
  const dangerSoft = mix(base['danger-soft'], 0.9, surface);
  return each({
    text,
    muted: readable(mix(text, 0.74, surface), surface, raised),
    surface,
    raised,
    line: mix(text, 0.17, surface),
    'control-line': visible(mix(text, 0.55, surface), surface, raised),
    accent,
    'on-accent': clearest(
      [mode === 'light' ? WHITE : shade(tint, 0.18), mode === 'light' ? shade(tint, 0.18) : WHITE, WHITE, BLACK],
      [accent, point],
    ),
    'accent-soft': accentSoft,
    'on-accent-soft': readable(mix(accent, 0.75, text), accentSoft),
    link: chosen.link ?? readable(accent, surface, raised, accentSoft),
    'focus-inner': mode === 'light' ? WHITE : shade(surface, 0.16),
    'focus-outer': mode === 'light' ? shade(text, 0.2) : WHITE,
    ok: readable(base.ok, surface, raised),
    warn: readable(base.warn, surface, warnSoft),
    'warn-soft': warnSoft,
    danger: readable(base.danger, surface, dangerSoft),
    'danger-soft': dangerSoft,
    land,
    water,
    border: visible(mix(text, 0.5, land), land),
    point,
  });
}

/** Land leans to the organisation's tint, water to blue; both so near the surface that text and points stand out on them. */
function mapColours(tint: Colour, surface: Colour, mode: Mode): [Colour, Colour] {
  const { lightness } = toOklch(surface);
  const { hue } = toOklch(tint);
  return mode === 'light'
    ? [
        fromOklch({ lightness: Math.min(lightness, 1) - 0.045, chroma: 0.012, hue }),
        fromOklch({ lightness: lightness - 0.08, chroma: 0.025, hue: 235 }),
      ]
    : [
        fromOklch({ lightness: lightness + 0.07, chroma: 0.012, hue }),
        fromOklch({ lightness: lightness + 0.015, chroma: 0.025, hue: 235 }),
      ];
}

/** The hue of a colour, nearly black. */
function shade(colour: Colour, lightness: number): Colour {
  const { chroma, hue } = toOklch(colour);
  return fromOklch({ lightness, chroma: Math.min(chroma, 0.03), hue });
}

/** The first candidate that reads on every background; the best of them when none does. */
function clearest(candidates: readonly Colour[], backgrounds: readonly Colour[]): Colour {
  const worst = (colour: Colour): number =>
    Math.min(...backgrounds.map((background) => contrastRatio(quantised(colour), quantised(background))));
  const passing = candidates.find((colour) => worst(colour) >= 4.5);
  return passing ?? [...candidates].sort((a, b) => worst(b) - worst(a))[0] ?? BLACK;
}

function each(palette: Palette): Palette {
  return Object.fromEntries(
    Object.entries(palette).map(([name, colour]) => [name, quantised(colour)]),
  ) as unknown as Palette;
}
