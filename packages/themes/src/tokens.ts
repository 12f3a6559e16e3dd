import { fromHex, fromOklch, toHex } from './colour.js';
import type { Colour } from './colour.js';
import { ThemeError } from './theme-error.js';

/** One design token after its type was inherited and its alias followed. `value` is still as DTCG 2025.10 writes it. */
export interface Token {
  readonly type: string;
  readonly value: unknown;
}

/** Tokens by dotted path, such as `color.brand`. A `Map`, so that no name in a file can touch a prototype. */
export type Tokens = ReadonlyMap<string, Token>;

const ALIAS = /^\{([^{}]+)\}$/;

/**
 * Reads DTCG 2025.10 token files, later ones over earlier ones, and follows whole-value aliases (`{color.brand}`).
 * @param files parsed JSON with the name to blame in a message
 * @throws ThemeError `theme-tokens` when a file is not a token file, a type is missing or an alias leads nowhere
 */
export function readTokens(files: readonly { readonly name: string; readonly json: unknown }[]): Tokens {
  const tokens = new Map<string, Token>();
  for (const file of files) collect(file.json, file.name, [], undefined, tokens);
  return new Map([...tokens].map(([path, token]) => [path, follow(path, token, tokens)]));
}

function collect(
  node: unknown,
  file: string,
  path: string[],
  inherited: string | undefined,
  into: Map<string, Token>,
): void {
  if (!isObject(node)) throw notTokens(file, path, 'is neither a group nor a token');
  const type = typeof node['$type'] === 'string' ? node['$type'] : inherited;
  if (node['$extends'] !== undefined || node['$ref'] !== undefined)
    throw notTokens(file, path, 'uses $extends or $ref, which this build does not follow');
  if (node['$value'] !== undefined) {
    if (type === undefined) throw notTokens(file, path, 'has no $type of its own or from a group');
    into.set(path.join('.'), { type, value: node['$value'] });
    return;
  }
  for (const [key, child] of Object.entries(node)) {
    if (!key.startsWith('$')) collect(child, file, [...path, key], type, into);
  }
}

function follow(path: string, token: Token, tokens: Tokens, seen: readonly string[] = []): Token {
  const target = typeof token.value === 'string' ? ALIAS.exec(token.value)?.[1] : undefined;
  if (target === undefined) return token;
  const found = tokens.get(target);
  if (!found || seen.includes(target)) {
    throw new ThemeError(
      'theme-tokens',
      `${path}: the alias {${target}} leads ${found ? 'in a circle' : 'nowhere'}.`,
      'Name a token that exists.',
    );
  }
  return follow(target, found, tokens, [...seen, target]);
}

/**
 * A DTCG colour: an object with `colorSpace` (`srgb` or `oklch`), three `components`, no transparency and, for people, `hex`.
 * @throws ThemeError `theme-colour` for another space, transparency, or a `hex` that says something else than the components
 */
export function colourValue(path: string, { type, value }: Token): Colour {
  const fail = (what: string, hint: string): ThemeError => new ThemeError('theme-colour', `${path} ${what}.`, hint);
  if (type !== 'color' || !isObject(value)) {
    throw fail(
      'is not a colour object',
      'Write {"colorSpace": "srgb", "components": [0, 0.4, 0.6], "alpha": 1, "hex": "#006699"}.',
    );
  }
  const { colorSpace, components, alpha = 1, hex } = value;
  if (alpha !== 1)
    throw fail('is translucent', 'Use the opaque colour people see: contrast cannot be known otherwise.');
  const [one, two, three] = Array.isArray(components) ? (components as unknown[]) : [];
  if (typeof one !== 'number' || typeof two !== 'number' || typeof three !== 'number') {
    throw fail('has no three numbers as components', 'Channels of srgb are 0…1, not 0…255.');
  }
  const colour = inSpace(colorSpace, one, two, three);
  if (!colour)
    throw fail(
      `has colorSpace ${String(colorSpace)} with ${one} ${two} ${three}`,
      'Use srgb with channels 0…1, or oklch.',
    );
  if (typeof hex === 'string' && !near(colour, fromHex(hex))) {
    throw fail(`says hex ${hex}, but its components are ${toHex(colour)}`, 'Correct whichever is wrong.');
  }
  return colour;
}

/** CSS text of a font family, font weight, dimension or shadow token; `rem` becomes `em`, since `rem` depends on the host page. */
export function cssValue(path: string, { type, value }: Token): string {
  if (type === 'fontFamily')
    return (Array.isArray(value) ? value : [value]).map((name) => family(path, name)).join(', ');
  if (type === 'fontWeight' && typeof value === 'number' && value >= 1 && value <= 1000) return String(value);
  if (type === 'dimension') return dimension(path, value);
  if (type === 'shadow' && isObject(value)) {
    const [x, y, blur, spread] = ['offsetX', 'offsetY', 'blur', 'spread'].map((key) => dimension(path, value[key]));
    const colour = isObject(value['color']) ? value['color'] : {};
    const [r, g, b] = (Array.isArray(colour['components']) ? colour['components'] : []).map((part) =>
      Math.round(Number(part) * 255),
    );
    return `${x} ${y} ${blur} ${spread} rgb(${r} ${g} ${b} / ${Number(colour['alpha'] ?? 1)})`;
  }
  throw new ThemeError(
    'theme-shape',
    `${path} has a value its type ${type} does not allow.`,
    'See the base tokens for an example.',
  );
}

function dimension(path: string, value: unknown): string {
  const { value: size, unit } = isObject(value) ? value : {};
  if (typeof size !== 'number' || !Number.isFinite(size) || (unit !== 'px' && unit !== 'rem')) {
    throw new ThemeError(
      'theme-shape',
      `${path} is not a dimension.`,
      'Write {"value": 4, "unit": "px"}, or unit rem for multiples of the text size.',
    );
  }
  return size === 0 ? '0px' : `${size}${unit === 'rem' ? 'em' : 'px'}`;
}

/** Only what a font name can hold: the text goes into a style sheet. */
function family(path: string, name: unknown): string {
  if (typeof name !== 'string' || !/^[\p{L}\d][\p{L}\d -]*$/u.test(name)) {
    throw new ThemeError(
      'theme-shape',
      `${path} has a font name of other than letters, digits, spaces and hyphens.`,
      'List one name per item, without quotes.',
    );
  }
  return name.includes(' ') ? `'${name}'` : name;
}

function inSpace(space: unknown, one: number, two: number, three: number): Colour | undefined {
  if (space === 'oklch') return fromOklch({ lightness: one, chroma: two, hue: three });
  const inside = [one, two, three].every((channel) => channel >= 0 && channel <= 1);
  return space === 'srgb' && inside ? { red: one, green: two, blue: three } : undefined;
}

function near(one: Colour, other: Colour | undefined): boolean {
  if (!other) return false;
  return (['red', 'green', 'blue'] as const).every((channel) => Math.abs(one[channel] - other[channel]) < 0.004);
}

function notTokens(file: string, path: string[], what: string): ThemeError {
  return new ThemeError(
    'theme-tokens',
    `${file}: ${path.join('.') || 'the file'} ${what}.`,
    'Token files follow DTCG 2025.10: designtokens.org.',
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
