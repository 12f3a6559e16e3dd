import { waitUntil } from '@open-wc/testing';
import type {
  HyteActivityMap,
  MapDegradedDetail,
} from '@hyte/catalogue-widget/elements/activity-map/hyte-activity-map.js';
import { activityAt, button, HAMINA, KOTKA, KOUVOLA, MapTray, root, showMap, spots } from './activity-map-tray.js';

export const TILES = '/ground/tiles/good/{z}/{x}/{y}.svg';
export const CREDIT = 'Aineisto: [Keksitty](https://www.example.fi/kartta)';
export const threeTowns = () =>
  new MapTray([activityAt('a', KOUVOLA), activityAt('b', KOTKA), activityAt('c', HAMINA)]);

export const ground = (map: HyteActivityMap): HTMLElement | null =>
  root(map).querySelector<HTMLElement>('.map-has-ground > .map-ground');
export const shownGround = (map: HyteActivityMap): Promise<void> =>
  waitUntil(() => ground(map), 'no street map is shown', { timeout: 30_000 });

/** What the map has told is missing, from now on. */
export function listen(map: HyteActivityMap): MapDegradedDetail[] {
  const told: MapDegradedDetail[] = [];
  map.addEventListener('hyte-map-degraded', (event) => told.push((event as CustomEvent<MapDegradedDetail>).detail));
  return told;
}

export const codes = (told: readonly MapDegradedDetail[]): string[] =>
  told.map(({ reason, cause }) => `${reason}: ${(cause as { code?: string }).code ?? String(cause)}`);

export async function showOver(
  settings: object,
  tray = threeTowns(),
): Promise<{ map: HyteActivityMap; told: MapDegradedDetail[] }> {
  const map = await showMap(tray);
  const told = listen(map);
  Object.assign(tray, { settings: { map: settings } });
  map.requestUpdate();
  return { map, told };
}

/** Where the buttons of the points are, to the pixel. */
export const places = (map: HyteActivityMap): string[] =>
  spots(map).map((spot) => {
    const { x, y } = spot.getBoundingClientRect();
    return `${spot.ariaLabel ?? ''} ${x.toFixed(0)} ${y.toFixed(0)}`;
  });

/** Pixels between a point and where the newest tile has it; far when there is no tile. */
export function offBy(map: HyteActivityMap): number {
  const image = [...ground(map)!.querySelectorAll<HTMLImageElement>('img.leaflet-tile-loaded')].at(-1);
  const names = /(\d+)\/(\d+)\/(\d+)\.svg/.exec(image?.src ?? '');
  if (!image || !names) return Infinity;
  const [z = 0, x = 0, y = 0] = names.slice(1).map(Number);
  const box = image.getBoundingClientRect();
  const [lat, lon] = HAMINA;
  const rad = (lat * Math.PI) / 180;
  const column = ((lon + 180) / 360) * 2 ** z;
  const row = ((1 - Math.asinh(Math.tan(rad)) / Math.PI) / 2) * 2 ** z;
  const spot = button(map, 'Ryhmä c').getBoundingClientRect();
  const right = spot.x + spot.width / 2 - box.x - (column - x) * box.width;
  const down = spot.y + spot.height / 2 - box.y - (row - y) * box.height;
  return Math.hypot(right, down);
}

/** Waits until the points stay where they are; tiles may still be coming. */
export async function settled(map: HyteActivityMap): Promise<void> {
  let before = '';
  let same = 0;
  const isStill = async (): Promise<boolean> => {
    await new Promise(requestAnimationFrame);
    const now = places(map).join();
    same = now === before ? same + 1 : 0;
    before = now;
    return same > 3;
  };
  await waitUntil(isStill, 'the points keep moving', { interval: 10, timeout: 10_000 });
}
