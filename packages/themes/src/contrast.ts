import { BLACK, WHITE, fromOklch, luminance, quantised, toOklch } from './colour.js';
import type { Colour } from './colour.js';
import { stronger } from './more-contrast.js';
import { MODES } from './theme.js';
import type { ColourName, Mode, Theme } from './theme.js';

/** Two roles that meet on screen, the ratio they must reach and what for. */
export interface Pair {
  readonly foreground: ColourName;
  readonly background: ColourName;
  /** WCAG 2.2 ratio, 1…21. */
  readonly minimum: number;
  readonly use: 'text' | 'control' | 'focus' | 'map';
}

/** What was measured for one pair in one mode. */
export interface Finding extends Pair {
  readonly theme: string;
  readonly mode: Mode | `${Mode}, more contrast`;
  readonly ratio: number;
  readonly passes: boolean;
  /** Only when it fails: the colour nearest to the foreground, by lightness, that passes. None when the background is at fault. */
  readonly nearest?: Colour;
}

const pairs = (use: Pair['use'], minimum: number, table: Partial<Record<ColourName, ColourName[]>>): Pair[] =>
  Object.entries(table).flatMap(([foreground, backgrounds]) =>
    backgrounds.map((background) => ({ foreground: foreground as ColourName, background, minimum, use })),
  );

/**
 * Every pair the elements draw. Text 4.5 (1.4.3), controls and map points 3 (1.4.11). The two rings of the focus must
 * differ by 9, because then at least one of them reaches 3 on any background whatever (technique C40).
 */
export const PAIRS: readonly Pair[] = [
  ...pairs('text', 4.5, {
    text: ['surface', 'raised', 'accent-soft', 'warn-soft', 'danger-soft', 'land', 'water'],
    muted: ['surface', 'raised'],
    link: ['surface', 'raised', 'accent-soft'],
    'on-accent': ['accent', 'point'],
    'on-accent-soft': ['accent-soft'],
    ok: ['surface', 'raised'],
    warn: ['surface', 'warn-soft'],
    danger: ['surface', 'danger-soft'],
  }),
  ...pairs('control', 3, {
    'control-line': ['surface', 'raised'],
    accent: ['surface', 'raised'],
  }),
  ...pairs('focus', 3, { 'focus-outer': ['surface', 'raised', 'accent-soft', 'land', 'water'] }),
  ...pairs('focus', 9, { 'focus-outer': ['focus-inner'] }),
  ...pairs('map', 3, { point: ['land', 'water', 'surface'], border: ['land'] }),
];

/** With `prefers-contrast: more`: text as WCAG level AAA asks (7), everything else as ordinary text (4.5). */
const STRONG_MINIMUM: Record<Pair['use'], number> = { text: 7, control: 4.5, focus: 4.5, map: 4.5 };

/** WCAG 2.2 contrast ratio, 1…21; the order of the two does not matter. */
export function contrastRatio(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The colour nearest to `colour` that reaches `minimum` on every background: hue and chroma stay, lightness moves no
 * further than it must. Black or white when no shade of the hue will do.
 */
export function nearestPassing(colour: Colour, backgrounds: readonly Colour[], minimum: number): Colour {
  const worst = (candidate: Colour): number =>
    Math.min(...backgrounds.map((background) => contrastRatio(candidate, quantised(background))));
  const from = toOklch(colour);
  for (let step = 0; step <= 250; step += 1) {
    for (const direction of [-1, 1]) {
      const lightness = from.lightness + (direction * step) / 250;
      const candidate = quantised(step === 0 ? colour : fromOklch({ ...from, lightness }));
      if (lightness >= 0 && lightness <= 1 && worst(candidate) >= minimum) return candidate;
    }
  }
  return worst(BLACK) >= worst(WHITE) ? BLACK : WHITE;
}

/** Measures every pair of a theme in light and dark, each with and without the wish for more contrast. */
export function checkContrast(theme: Theme): Finding[] {
  return MODES.flatMap((mode) => {
    const strong = stronger(theme[mode]);
    return PAIRS.flatMap((pair) => [
      measure(theme.name, mode, pair, theme[mode]),
      measure(
        theme.name,
        `${mode}, more contrast`,
        { ...pair, minimum: Math.max(pair.minimum, STRONG_MINIMUM[pair.use]) },
        strong,
      ),
    ]);
  });
}

function measure(theme: string, mode: Finding['mode'], pair: Pair, palette: Theme['light']): Finding {
  const [foreground, background] = [quantised(palette[pair.foreground]), quantised(palette[pair.background])];
  const ratio = contrastRatio(foreground, background);
  const finding = { ...pair, theme, mode, ratio, passes: ratio >= pair.minimum };
  if (finding.passes) return finding;
  const nearest = nearestPassing(foreground, [background], pair.minimum);
  return contrastRatio(nearest, background) >= pair.minimum ? { ...finding, nearest } : finding;
}
