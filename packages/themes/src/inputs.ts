import { fromOklch, toOklch } from './colour.js';
import type { Colour } from './colour.js';
import { ThemeError } from './theme-error.js';
import { colourValue, cssValue } from './tokens.js';
import type { Tokens } from './tokens.js';
import type { Mode, ShapeName } from './theme.js';

/** What an organisation says about its look in one mode. */
export interface ChosenColours {
  readonly brand: Colour;
  readonly text?: Colour | undefined;
  readonly surface?: Colour | undefined;
  readonly link?: Colour | undefined;
  readonly tint?: Colour | undefined;
}

/** What an organisation says about its look, read from its token file. */
export interface Inputs {
  readonly colours: Readonly<Record<Mode, ChosenColours>>;
  readonly shape: Partial<Record<ShapeName, string>>;
}

/** Every input there is: at most a dozen things a web editor can know. Only `color.brand` must be given. */
export const INPUTS = {
  'color.brand': 'color of buttons, chosen filters and map points',
  'color.brand-dark': 'the same in dark mode; a lighter shade of the brand when left out',
  'color.text': 'color of text in light mode',
  'color.surface': 'background of the page in light mode',
  'color.surface-dark': 'background of the page in dark mode',
  'color.link': 'color of links in light mode; from the brand when left out',
  'color.tint': 'color that tints soft backgrounds and the map; the brand when left out',
  'font.body': 'font families of the text; the page’s own when left out',
  'font.heading': 'font families of headings',
  'font.weight-heading': 'weight of headings, 1–1000',
  'radius.box': 'rounding of boxes',
  'radius.control': 'rounding of buttons and fields',
} as const;

const SHAPES: readonly (readonly [ShapeName, keyof typeof INPUTS])[] = [
  ['font', 'font.body'],
  ['font-heading', 'font.heading'],
  ['weight-heading', 'font.weight-heading'],
  ['radius', 'radius.box'],
  ['radius-control', 'radius.control'],
];

/**
 * Reads the inputs of an organisation.
 * @throws ThemeError `theme-name` for a name that cannot stand in a selector; `theme-input` for a token that is no input (with
 *   the list of those that are) or a missing brand colour
 */
export function readInputs(name: string, tokens: Tokens): Inputs {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    throw new ThemeError(
      'theme-name',
      `${name} cannot be the name of a theme.`,
      'Use a–z, digits and hyphens, such as my-town.',
    );
  }
  const unknown = [...tokens.keys()].find((path) => !Object.hasOwn(INPUTS, path));
  if (unknown !== undefined) {
    throw new ThemeError(
      'theme-input',
      `${name}: ${unknown} is not an input of a theme.`,
      `The inputs are ${Object.keys(INPUTS).join(', ')}.`,
    );
  }
  const colour = (path: keyof typeof INPUTS): Colour | undefined => {
    const token = tokens.get(path);
    return token && colourValue(`${name}: ${path}`, token);
  };
  const brand = colour('color.brand');
  if (!brand)
    throw new ThemeError(
      'theme-input',
      `${name}: color.brand is missing.`,
      'It is the one input every theme must have.',
    );
  const tint = colour('color.tint');
  return {
    colours: {
      light: { brand, text: colour('color.text'), surface: colour('color.surface'), link: colour('color.link'), tint },
      dark: {
        brand: colour('color.brand-dark') ?? lighter(brand),
        surface: colour('color.surface-dark'),
        tint: tint && lighter(tint),
      },
    },
    shape: Object.fromEntries(
      SHAPES.flatMap(([shape, path]) => {
        const token = tokens.get(path);
        return token ? [[shape, cssValue(`${name}: ${path}`, token)]] : [];
      }),
    ),
  };
}

/** A shade of the same hue that carries on a dark page. */
function lighter(colour: Colour): Colour {
  const { lightness, chroma, hue } = toOklch(colour);
  return fromOklch({ lightness: Math.max(lightness, 0.79), chroma: Math.min(chroma, 0.12), hue });
}
