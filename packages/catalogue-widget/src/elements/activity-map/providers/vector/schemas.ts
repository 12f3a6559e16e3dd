import type { ExpressionSpecification as Expression } from 'maplibre-gl';
import type { Colours } from './colours.js';

/** What a layer of the drawing is made from: where it is in the tiles, and how it looks. In the order it is drawn. */
export interface Drawn {
  readonly layer: string;
  readonly filter?: Expression;
  readonly fill?: keyof Colours;
  readonly line?: LineLook;
  readonly text?: TextLook;
  readonly from?: number;
}

export interface LineLook {
  readonly colour: keyof Colours;
  /** Pixels at zoom 10 and at zoom 17. */
  readonly width: readonly [number, number];
  /** Colour of its edges. */
  readonly casing?: keyof Colours;
  readonly dashed?: boolean;
}

export interface TextLook {
  readonly colour: keyof Colours;
  /** In shares of the text size of the page. */
  readonly size: number;
  readonly alongLine?: boolean;
  readonly isBold?: boolean;
  /** Less comes first where there is no room for all. */
  readonly rank?: Expression;
}

const is = (property: string, ...values: string[]): Expression => ['in', ['get', property], ['literal', values]];
const isLine: Expression = ['==', ['geometry-type'], 'LineString'];
const isArea: Expression = ['==', ['geometry-type'], 'Polygon'];

const ROADS = {
  motorway: { colour: 'road', width: [2.5, 18], casing: 'casing' },
  major: { colour: 'road', width: [1.5, 14], casing: 'casing' },
  minor: { colour: 'road', width: [0.5, 9], casing: 'casing' },
  path: { colour: 'path', width: [0.4, 1.4], dashed: true },
  rail: { colour: 'rail', width: [0.8, 2] },
} as const satisfies Record<string, LineLook>;
const STREET: TextLook = { colour: 'text', size: 0.75, alongLine: true };
const WATER_NAME: TextLook = { colour: 'water-text', size: 0.75 };
const TOWN: TextLook = { colour: 'text', size: 1, isBold: true };
const VILLAGE: TextLook = { colour: 'muted', size: 0.8125 };

/** Layers as in the daily files of Protomaps, which `pmtiles extract` cuts a region from. */
const PROTOMAPS: readonly Drawn[] = [
  { layer: 'earth', filter: isArea, fill: 'land' },
  {
    layer: 'landuse',
    filter: is('kind', 'residential', 'commercial', 'industrial', 'school', 'hospital'),
    fill: 'built',
  },
  {
    layer: 'landuse',
    filter: is(
      'kind',
      'park',
      'forest',
      'wood',
      'grass',
      'nature_reserve',
      'cemetery',
      'pitch',
      'playground',
      'recreation_ground',
    ),
    fill: 'green',
  },
  { layer: 'water', filter: isArea, fill: 'water' },
  { layer: 'water', filter: isLine, line: { colour: 'water', width: [0.8, 4] } },
  { layer: 'buildings', filter: isArea, fill: 'building', from: 13.5 },
  { layer: 'roads', filter: is('kind', 'rail'), line: ROADS.rail, from: 10 },
  { layer: 'roads', filter: is('kind', 'path'), line: ROADS.path, from: 13 },
  { layer: 'roads', filter: is('kind', 'minor_road', 'other'), line: ROADS.minor, from: 11 },
  { layer: 'roads', filter: is('kind', 'major_road'), line: ROADS.major },
  { layer: 'roads', filter: is('kind', 'highway'), line: ROADS.motorway },
  { layer: 'boundaries', line: { colour: 'border', width: [0.8, 1.5], dashed: true } },
  { layer: 'roads', filter: is('kind', 'highway', 'major_road', 'minor_road'), text: STREET, from: 13 },
  { layer: 'water', text: WATER_NAME, from: 9 },
  { layer: 'places', filter: is('kind', 'neighbourhood', 'macrohood'), text: VILLAGE, from: 11 },
  {
    layer: 'places',
    filter: is('kind', 'locality'),
    text: { ...TOWN, rank: ['-', ['coalesce', ['get', 'population_rank'], 0]] },
  },
];

/** Layers of the OpenMapTiles schema, which Planetiler makes by itself. */
const OPEN_MAP_TILES: readonly Drawn[] = [
  {
    layer: 'landuse',
    filter: is('class', 'residential', 'commercial', 'industrial', 'school', 'hospital'),
    fill: 'built',
  },
  { layer: 'landcover', filter: is('class', 'wood', 'grass', 'wetland', 'farmland'), fill: 'green' },
  { layer: 'park', filter: isArea, fill: 'green' },
  { layer: 'water', filter: isArea, fill: 'water' },
  { layer: 'waterway', filter: isLine, line: { colour: 'water', width: [0.8, 4] } },
  { layer: 'building', filter: isArea, fill: 'building', from: 13.5 },
  { layer: 'transportation', filter: is('class', 'rail', 'transit'), line: ROADS.rail, from: 10 },
  { layer: 'transportation', filter: is('class', 'path', 'track'), line: ROADS.path, from: 13 },
  { layer: 'transportation', filter: is('class', 'minor', 'service', 'tertiary'), line: ROADS.minor, from: 11 },
  { layer: 'transportation', filter: is('class', 'primary', 'secondary'), line: ROADS.major },
  { layer: 'transportation', filter: is('class', 'motorway', 'trunk'), line: ROADS.motorway },
  { layer: 'boundary', line: { colour: 'border', width: [0.8, 1.5], dashed: true } },
  { layer: 'transportation_name', text: STREET, from: 13 },
  { layer: 'water_name', text: WATER_NAME, from: 9 },
  {
    layer: 'place',
    filter: is('class', 'village', 'hamlet', 'suburb', 'quarter', 'neighbourhood'),
    text: VILLAGE,
    from: 10,
  },
  { layer: 'place', filter: is('class', 'city', 'town'), text: { ...TOWN, rank: ['coalesce', ['get', 'rank'], 20] } },
];

/**
 * How the tiles of a file are drawn, by the layers it has.
 * @returns nothing when they are of a kind that is not known
 */
export function drawnFrom(layers: ReadonlySet<string>): readonly Drawn[] {
  const schema = layers.has('transportation') ? OPEN_MAP_TILES : PROTOMAPS;
  return schema.filter(({ layer }) => layers.has(layer));
}
