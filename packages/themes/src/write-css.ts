import { NEW_ENOUGH } from './base-sheet.js';
import { toHex } from './colour.js';
import { STRONGER } from './more-contrast.js';
import { COLOUR_NAMES, SHAPE_NAMES } from './theme.js';
import type { ColourName, Theme } from './theme.js';

/** A map drawn in SVG is not forced to system colours by the browser, so the roles themselves change. */
const FORCED: Record<ColourName, string> = {
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

/** The default look as the table that `baseSheet` makes the elements' style sheet from. */
export function baseTable(theme: Theme): { readonly colours: string; readonly shapes: string } {
  const colours = COLOUR_NAMES.map((name) => {
    const change = STRONGER.get(name);
    const strong = change === undefined ? '-' : 'as' in change ? change.as : `${change.share * 100}%`;
    const [light, dark] = [theme.light[name], theme.dark[name]].map((colour) => toHex(colour).slice(1));
    return [name, light, dark, strong, FORCED[name], PAPER[name] ?? '#000'].join(' ');
  });
  return { colours: colours.join('\n'), shapes: SHAPE_NAMES.map((name) => `${name} ${theme.shape[name]}`).join('\n') };
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

function rule(selector: string, lines: readonly string[]): string {
  return `${selector} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}
