import type { AreaCentre, MapItem } from '../map-provider.js';
import type { Area } from './areas.js';
import type { PlacedPoint, Spot } from './cluster-index.js';
import type { PlaceName } from './label-layer.js';
import { project, type PlanePoint } from './projection.js';
import { shortened } from './shortened.js';

/** Below this scale, pixels to a kilometre, counties are named and municipalities are not, when the file has both. */
const MUNICIPALITY_SCALE = 0.9;
/** From this scale on, single points are named when there are few of them. */
const PLACE_SCALE = 3;
const MOST_NAMED_PLACES = 25;

/** What there is to name on the map. */
export interface Nameable {
  readonly areas: readonly Area[];
  readonly centres: readonly AreaCentre[];
  readonly chosen: readonly string[];
  readonly from: AreaCentre | undefined;
  readonly spots: readonly Spot[];
  readonly selected: readonly PlacedPoint[];
  readonly language: string;
  describe(id: string): MapItem;
}

/**
 * Names in the order they get room: the chosen place, the one distances are measured from, chosen areas, areas from the largest on,
 * then single points.
 */
export function namesToShow(map: Nameable, scale: number): PlaceName[] {
  const levels = new Set(map.areas.map(({ level }) => level));
  const level = levels.size > 1 && scale < MUNICIPALITY_SCALE ? 'county' : 'municipality';
  const areas = levels.size > 1 ? map.areas.filter((area) => area.level === level) : [...map.areas];
  const isChosen = ({ code }: Area): number => Number(map.chosen.includes(code));
  areas.sort((a, b) => isChosen(b) - isChosen(a) || b.room - a.room);
  return [
    ...map.selected.map(({ id, x, y }) => ({ kind: 'selected' as const, text: map.describe(id).name, x, y })),
    ...(map.from ? [{ kind: 'from' as const, ...named(map.from) }] : []),
    ...areas.map(({ names, label, level: kind, room }) => ({
      kind,
      text: shortened(nameOf(names, map.language)),
      room,
      ...label,
    })),
    ...(areas.length > 0 ? [] : map.centres.map((centre) => ({ kind: 'municipality' as const, ...named(centre) }))),
    ...placeNames(map, scale),
  ];
}

function named({ name, lat, lon }: AreaCentre): PlanePoint & { readonly text: string } {
  return { text: shortened(name), ...project(lat, lon) };
}

function placeNames({ spots, selected, describe }: Nameable, scale: number): PlaceName[] {
  const single = spots.filter(({ count, ids }) => count === 1 && ids()[0] !== selected[0]?.id);
  if (scale < PLACE_SCALE || single.length > MOST_NAMED_PLACES) return [];
  return single.map(({ ids, x, y }) => ({ kind: 'place', text: describe(ids()[0] ?? '').name, x, y }));
}

function nameOf(names: Area['names'], language: string): string {
  const primary = language.split('-')[0] ?? '';
  return names.get(primary) ?? names.get('') ?? names.get('fi') ?? [...names.values()][0] ?? '';
}
