import { toHex } from './colour.js';
import { STRONGER } from './more-contrast.js';
import { COLOUR_NAMES, SHAPE_NAMES } from './theme.js';
import type { ColourName, Theme } from './theme.js';

/** Browsers before 2024 lack `light-dark()`: they get the light colours, which every theme has. */
const NEW_ENOUGH = '@supports (color: light-dark(#000, #fff))';

/** A map drawn in SVG is not forced to system colours by the browser, so the roles themselves change. */
const FORCED: Partial<Record<ColourName, string>> = {
  text: 'CanvasText',
  muted: 'CanvasText',
  surface: 'Canvas',
  raised: 'Canvas',
  line: 'CanvasText',
  'control-line': 'ButtonText',
  accent: 'Highlight',
  'on-accent': 'HighlightText',
  'accent-soft': 'Canvas',
  'on-accent-soft': 'CanvasText',
  link: 'LinkText',
  'focus-inner': 'Canvas',
  'focus-outer': 'Highlight',
  ok: 'CanvasText',
  warn: 'CanvasText',
  'warn-soft': 'Canvas',
  danger: 'CanvasText',
  'danger-soft': 'Canvas',
  land: 'Canvas',
  water: 'Canvas',
  border: 'CanvasText',
  point: 'Highlight',
};

/**
 * The style sheet every element adopts: on its wrapper `.hyte`, a private `--_<role>` for each role, which is the page's
 * `--hyte-…` or the default. More contrast, forced colours and paper come last and are not for themes to change.
 */
export function baseCss(theme: Theme): string {
  const shapes = SHAPE_NAMES.map((name) => `--_${name}: var(--hyte-${name}, ${theme.shape[name]});`);
  const strong = [...STRONGER].map(([name, change]) =>
    'as' in change
      ? `--_${name}: var(--_${change.as});`
      : `--_${name}: color-mix(in oklab, ${role(theme, name, true)} ${change.share * 100}%, var(--_text));`,
  );
  const forced = Object.entries(FORCED).map(([name, system]) => `--_${name}: ${system};`);
  const paper = COLOUR_NAMES.map((name) => `--_${name}: ${PAPER[name] ?? '#000'};`);
  return [
    rule('.hyte', [...COLOUR_NAMES.map((name) => `--_${name}: ${role(theme, name, false)};`), ...shapes]),
    `${NEW_ENOUGH} {\n${rule(
      '.hyte',
      COLOUR_NAMES.map((name) => `--_${name}: ${role(theme, name, true)};`),
    )}\n}`,
    `@media (prefers-contrast: more) {\n${rule('.hyte', strong)}\n}`,
    `@media (forced-colors: active) {\n${rule('.hyte', forced)}\n}`,
    `@media print {\n${rule('.hyte', paper)}\n}`,
  ].join('\n');
}

/** On paper everything is black on white, apart from the few tints a map needs. */
const PAPER: Partial<Record<ColourName, string>> = {
  surface: '#fff',
  raised: '#fff',
  'on-accent': '#fff',
  'accent-soft': '#fff',
  'focus-inner': '#fff',
  'warn-soft': '#fff',
  'danger-soft': '#fff',
  land: '#fff',
  water: '#eee',
  line: '#999',
  border: '#666',
};

/**
 * The style sheet of an organisation: the public `--hyte-*` on the page, or on any element with `data-hyte-theme`.
 * Shapes that are the default look's own are left out.
 */
export function organisationCss(theme: Theme, base: Theme): string {
  const selector = `:root, [data-hyte-theme="${theme.name}"]`;
  const both = (name: ColourName): string => `light-dark(${toHex(theme.light[name])}, ${toHex(theme.dark[name])})`;
  return [
    `/* ${theme.name}: written by scripts/build.mjs from its tokens, and every colour pair checked for contrast. Do not edit. */`,
    rule(selector, [
      ...COLOUR_NAMES.map((name) => `--hyte-color-${name}: ${toHex(theme.light[name])};`),
      ...SHAPE_NAMES.filter((name) => theme.shape[name] !== base.shape[name]).map(
        (name) => `--hyte-${name}: ${theme.shape[name]};`,
      ),
    ]),
    `${NEW_ENOUGH} {\n${rule(
      selector,
      COLOUR_NAMES.map((name) => `--hyte-color-${name}: ${both(name)};`),
    )}\n}`,
    '',
  ].join('\n');
}

function role(theme: Theme, name: ColourName, both: boolean): string {
  const light = toHex(theme.light[name]);
  return `var(--hyte-color-${name}, ${both ? `light-dark(${light}, ${toHex(theme.dark[name])})` : light})`;
}

function rule(selector: string, lines: readonly string[]): string {
  return `${selector} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}
