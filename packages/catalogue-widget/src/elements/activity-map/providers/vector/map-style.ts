import type { ExpressionSpecification as Expression, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Colours } from './colours.js';
import type { Drawn, LineLook, TextLook } from './schemas.js';

/** The one source of the style. */
export const SOURCE = 'map';

/** What a style is made from. */
export interface StyleParts {
  readonly drawn: readonly Drawn[];
  /** Address of the tiles, by the protocol that reads the file. */
  readonly url: string;
  readonly colours: Colours;
  /** BCP 47. */
  readonly language: string;
  /** Typefaces as in `font-family`: with no `glyphs` in the style, letters are drawn from them in the page. */
  readonly fonts: readonly string[];
  /** Text size of the page, pixels. */
  readonly em: number;
}

/** The whole look of the map: no typefaces, pictures or anything else from elsewhere. */
export function mapStyle(parts: StyleParts): StyleSpecification {
  const { drawn, url, colours } = parts;
  // Land lies under everything where the tiles draw it; else only water is drawn, and land is the background.
  const background = drawn.some(({ fill }) => fill === 'land') ? colours.water : colours.land;
  return {
    version: 8,
    sources: { [SOURCE]: { type: 'vector', url } },
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': background } },
      ...drawn.flatMap((each, index) => layersOf(each, index, parts)),
    ],
  };
}

/** The name of a place in a language: that one, the one used there, Finnish, Swedish, English. */
export function nameIn(language: string): Expression {
  const own = language.split('-')[0] ?? '';
  const names = [`name:${own}`, 'name', 'name:fi', 'name:sv', 'name:en'].map((name): Expression => ['get', name]);
  return ['coalesce', ...names] as unknown as Expression;
}

function layersOf(
  { layer, filter, fill, line, text, from = 0 }: Drawn,
  index: number,
  parts: StyleParts,
): LayerSpecification[] {
  const { colours } = parts;
  const base = { source: SOURCE, 'source-layer': layer, minzoom: from, ...(filter && { filter }) };
  if (fill) return [{ id: `${String(index)} ${layer}`, type: 'fill', ...base, paint: { 'fill-color': colours[fill] } }];
  if (line) return linesOf(`${String(index)} ${layer}`, base, line, colours);
  return text ? [namesOf(`${String(index)} ${layer}`, base, text, parts)] : [];
}

function linesOf(
  id: string,
  base: object,
  { colour, width, casing, dashed }: LineLook,
  colours: Colours,
): LayerSpecification[] {
  const line = (name: string, hue: keyof Colours, more: number): LayerSpecification =>
    ({
      id: name,
      type: 'line',
      ...base,
      layout: { 'line-cap': dashed ? 'butt' : 'round', 'line-join': 'round' },
      paint: {
        'line-color': colours[hue],
        'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 10, width[0] + more, 17, width[1] + more],
        ...(dashed && { 'line-dasharray': [3, 2] }),
      },
    }) as unknown as LayerSpecification;
  return [...(casing ? [line(`${id} casing`, casing, 1.5)] : []), line(id, colour, 0)];
}

function namesOf(
  id: string,
  base: object,
  look: TextLook,
  { colours, language, fonts, em }: StyleParts,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    ...base,
    layout: {
      'text-field': nameIn(language),
      // The word in the name is how MapLibre is asked for a weight.
      'text-font': look.isBold ? ['bold', ...fonts] : [...fonts],
      'text-size': look.size * em,
      'text-max-width': 8,
      'text-padding': 6,
      ...(look.alongLine
        ? { 'symbol-placement': 'line' }
        : // Where a town is, its activities are: its name keeps off the number that is drawn there.
          { 'text-variable-anchor': ['bottom', 'top'], 'text-radial-offset': 1.3 }),
      ...(look.rank && { 'symbol-sort-key': look.rank }),
    },
    paint: { 'text-color': colours[look.colour], 'text-halo-color': colours.land, 'text-halo-width': 1.6 },
  } as unknown as LayerSpecification;
}
