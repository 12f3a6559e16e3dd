import { mix } from './colour.js';
import type { ColourName, Palette } from './theme.js';

/** What a role becomes when the visitor asks for more contrast: another role, or this share of itself mixed into the text. */
export type Stronger = { readonly as: ColourName } | { readonly share: number };

/**
 * The strengthening of `prefers-contrast: more`. Greys become text, tints become the surface, and colours keep only a hint
 * of their hue. Nothing here is for the organisation to choose; the contrast gate checks the result to 7:1.
 */
export const STRONGER: ReadonlyMap<ColourName, Stronger> = new Map<ColourName, Stronger>([
  ['muted', { as: 'text' }],
  ['raised', { as: 'surface' }],
  ['line', { as: 'text' }],
  ['control-line', { as: 'text' }],
  ['accent', { share: 0.35 }],
  ['on-accent', { as: 'surface' }],
  ['accent-soft', { as: 'surface' }],
  ['on-accent-soft', { as: 'text' }],
  ['link', { share: 0.35 }],
  ['ok', { share: 0.35 }],
  ['warn', { share: 0.35 }],
  ['warn-soft', { as: 'surface' }],
  ['danger', { share: 0.35 }],
  ['danger-soft', { as: 'surface' }],
  ['land', { as: 'surface' }],
  ['water', { as: 'surface' }],
  ['border', { as: 'text' }],
  ['point', { share: 0.35 }],
]);

/** The palette as `prefers-contrast: more` shows it. */
export function stronger(palette: Palette): Palette {
  const result = { ...palette };
  for (const [name, change] of STRONGER) {
    result[name] = 'as' in change ? palette[change.as] : mix(palette[name], change.share, palette.text);
  }
  return result;
}
