import type { Colour } from './colour.js';

/** The roles a colour can play in the elements; each is a public property `--hyte-color-<name>` and a private `--_<name>`. */
export const COLOUR_NAMES = [
  'text',
  'muted',
  'surface',
  'raised',
  'line',
  'control-line',
  'accent',
  'on-accent',
  'accent-soft',
  'on-accent-soft',
  'link',
  'focus-inner',
  'focus-outer',
  'ok',
  'warn',
  'warn-soft',
  'danger',
  'danger-soft',
  'land',
  'water',
  'border',
  'point',
] as const;

export type ColourName = (typeof COLOUR_NAMES)[number];

export type Palette = Readonly<Record<ColourName, Colour>>;

/** The page decides the mode by its `color-scheme`; a visitor's wish for more contrast strengthens either. */
export const MODES = ['light', 'dark'] as const;

export type Mode = (typeof MODES)[number];

/** What is not a colour, as CSS text: `font`, `font-heading`, `weight-heading`, `radius`, `radius-control`, `space`, `shadow`. */
export const SHAPE_NAMES = [
  'font',
  'font-heading',
  'weight-heading',
  'radius',
  'radius-control',
  'space',
  'shadow',
] as const;

export type ShapeName = (typeof SHAPE_NAMES)[number];

/** A whole look: every role in both modes, and the shapes both share. */
export interface Theme {
  /** Identifier of the organisation, as in `data-hyte-theme`; `base` for the default look. */
  readonly name: string;
  readonly light: Palette;
  readonly dark: Palette;
  readonly shape: Readonly<Record<ShapeName, string>>;
}
