import { baseSheet } from './base-sheet.js';
import { COLOURS, SHAPES } from './generated/base.js';

/**
 * The default look, as CSS text for a constructable style sheet: every element adopts it and puts the class `hyte` on its
 * inner wrapper. It maps the public `--hyte-*` properties a page may set to the private `--_*` the elements use.
 * Colours are `light-dark()` pairs, so they follow the page's own `color-scheme`; a page that sets none stays light.
 */
export const baseTheme: string = baseSheet(COLOURS, SHAPES);
