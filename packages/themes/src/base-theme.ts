import { colourValue, cssValue } from './tokens.js';
import type { Token, Tokens } from './tokens.js';
import { ThemeError } from './theme-error.js';
import { COLOUR_NAMES, SHAPE_NAMES } from './theme.js';
import type { Mode, Palette, ShapeName, Theme } from './theme.js';

/** Where each shape stands in the token files. */
const SHAPE_PATHS: Record<ShapeName, string> = {
  font: 'font.body',
  'font-heading': 'font.heading',
  'weight-heading': 'font.weight-heading',
  radius: 'radius.box',
  'radius-control': 'radius.control',
  space: 'space.unit',
  shadow: 'shadow.raised',
};

/**
 * The default look: the sets of `tokens/theme.resolver.json`, resolved once for each mode.
 * @throws ThemeError `theme-incomplete` when a role has no token
 */
export function readBaseTheme(resolved: Readonly<Record<Mode, Tokens>>): Theme {
  return {
    name: 'base',
    light: readPalette(resolved.light),
    dark: readPalette(resolved.dark),
    shape: Object.fromEntries(
      SHAPE_NAMES.map((name) => [name, cssValue(SHAPE_PATHS[name], required(resolved.light, SHAPE_PATHS[name]))]),
    ) as Theme['shape'],
  };
}

function readPalette(tokens: Tokens): Palette {
  return Object.fromEntries(
    COLOUR_NAMES.map((name) => [name, colourValue(`color.${name}`, required(tokens, `color.${name}`))]),
  ) as unknown as Palette;
}

function required(tokens: Tokens, path: string): Token {
  const token = tokens.get(path);
  if (!token) throw new ThemeError('theme-incomplete', `The base tokens lack ${path}.`, 'Add it in tokens/.');
  return token;
}
