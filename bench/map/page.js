/* global requestAnimationFrame, PointerEvent -- of the page */
// The page that is measured: the map of the project with made-up points in Finland's towns and made-up outlines of areas.
import { createMap } from '../../packages/catalogue-widget/dist/es/elements/activity-map/providers/svg/index.js';
import { createScenery } from '../../packages/catalogue-widget/dist/es/elements/activity-map/providers/svg/scenery.js';
import { seededRandom } from '../search/catalogue/random.mjs';

const TOWNS = [
  [60.17, 24.94, 9],
  [60.45, 22.27, 4],
  [61.5, 23.77, 5],
  [65.01, 25.47, 4],
  [62.24, 25.75, 3],
  [62.89, 27.68, 3],
  [60.87, 26.7, 2],
  [60.47, 26.95, 2],
  [60.98, 25.66, 2],
  [63.1, 21.62, 2],
  [62.6, 29.76, 2],
  [66.5, 25.73, 1],
];
const LABELS = {
  ...{ language: 'fi', points: 'Paikat', zoomIn: '+', zoomOut: '-', showAll: 'kaikki', close: 'sulje' },
  ...{ north: 'n', south: 's', west: 'w', east: 'e', wheelHint: 'Ctrl', touchHint: 'kaksi sormea' },
  zoomHere: 'lähennä näihin',
  cluster: (count) => `${count} toimintaa, lähennä`,
  fewPlaces: (count) => `${count} toimintaa, avaa lista`,
  here: (count) => `${count} toimintaa tällä kohdalla`,
  samePlace: (count) => `${count} toimintaa samassa paikassa`,
  more: (count) => `Lisäksi ${count}`,
  visible: (count) => `Kartalla näkyy ${count}`,
};

/** Points as a catalogue has them: most near a town, several at one address, some far from everything. */
export function madePoints(count) {
  const { next: random } = seededRandom(7);
  const weights = TOWNS.flatMap((town) => Array.from({ length: town[2] }, () => town));
  const spread = () => (random() + random() + random() - 1.5) * 0.5;
  const points = [];
  for (let index = 0; index < count; index++) {
    const [lat, lon] = weights[Math.floor(random() * weights.length)];
    const before = points[Math.floor(random() * points.length)];
    const place =
      before && random() < 0.3 ? before : { lat: lat + spread() * random(), lon: lon + spread() * 2 * random() };
    points.push({ id: `a${index}`, lat: place.lat, lon: place.lon });
  }
  return points;
}

/** Outlines of 300 municipalities in 20 counties, some 60 corners each: what an operator of the whole country publishes. */
export function madeAreas() {
  const features = [];
  const ring = (south, west, high, wide) => {
    const side = 15;
    const corner = (step) => [
      [west + (wide * step) / side, south],
      [west + wide, south + (high * step) / side],
      [west + wide - (wide * step) / side, south + high],
      [west, south + high - (high * step) / side],
    ];
    const edges = [0, 1, 2, 3].flatMap((edge) => Array.from({ length: side }, (_, step) => corner(step)[edge]));
    return [...edges, edges[0]];
  };
  const add = (code, level, coordinates) =>
    features.push({
      type: 'Feature',
      properties: { code, level, name: { fi: `${level === 'county' ? 'Maakunta' : 'Kunta'} ${code}` } },
      geometry: { type: 'Polygon', coordinates: [coordinates] },
    });
  for (let row = 0; row < 20; row++)
    for (let column = 0; column < 15; column++)
      add(`${row * 15 + column}`, 'municipality', ring(60 + row * 0.45, 21 + column * 0.6, 0.45, 0.6));
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < 4; column++)
      add(`m${row * 4 + column}`, 'county', ring(60 + row * 1.8, 21 + column * 2.25, 1.8, 2.25));
  return { type: 'FeatureCollection', land: true, features };
}

let map;
let release = () => {};
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const twice = async () => {
  await painted();
  await painted();
};

/** The build of the bench has the map load its scenery from here: it comes over the network otherwise. */
globalThis.loadScenery = () => new Promise((done) => (release = () => done({ createScenery })));

/** Milliseconds of the clock until `count` points are drawn, and then land and names, each time in a new map. */
globalThis.firstDraw = async (count) => {
  map?.destroy();
  const points = madePoints(count);
  const outlines = madeAreas();
  const container = document.querySelector('main');
  const options = { labels: LABELS, describe: (id) => ({ name: `Tasapainoryhmä ${id}`, detail: 'Seurantalo' }) };
  const silent = { onSelect() {}, onAnnounce() {}, onDegraded() {}, onMoved() {}, onHover() {} };
  await twice();
  performance.mark('draw-start');
  const start = performance.now();
  map = createMap(container, { ...options, ...silent });
  map.setAreas({ outlines, centres: [], chosen: ['10'], served: [] });
  map.setPoints(points);
  do await painted();
  while (!container.querySelector('.map-spot'));
  const first = performance.now() - start;
  performance.mark('draw-end');
  await twice();
  performance.mark('land-start');
  const released = performance.now();
  release();
  do await painted();
  while (!container.querySelector('.map-name'));
  const land = performance.now() - released;
  performance.mark('land-end');
  await twice();
  return { ms: first, land, spots: container.querySelectorAll('.map-spot').length };
};

/** Drags the map for so many frames; milliseconds from each frame to the next. */
globalThis.pan = async (frames) => {
  const stage = document.querySelector('.map-stage');
  stage.setPointerCapture = () => {};
  const mouse = { pointerId: 1, pointerType: 'mouse', button: 0, bubbles: true };
  const at = (type, x) => stage.dispatchEvent(new PointerEvent(type, { ...mouse, clientX: x, clientY: 300 }));
  at('pointerdown', 400);
  at('pointermove', 410);
  const times = [];
  performance.mark('pan-start');
  await new Promise((done) => {
    let frame = 0;
    const step = (now) => {
      times.push(now);
      at('pointermove', 410 + 80 * Math.sin(frame / 8));
      if (frame++ < frames) requestAnimationFrame(step);
      else done();
    };
    requestAnimationFrame(step);
  });
  performance.mark('pan-end');
  at('pointerup', 400);
  return times.slice(1).map((time, index) => time - times[index]);
};

/** Zooms in about the middle, and waits until the map is at rest. */
globalThis.zoom = async (steps) => {
  map.zoom(steps);
  await new Promise((done) => setTimeout(done, 600));
  return document.querySelectorAll('.map-spot').length;
};
