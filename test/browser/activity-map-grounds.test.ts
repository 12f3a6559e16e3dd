import { expect, waitUntil } from '@open-wc/testing';
import type { HyteActivityMap } from '@hyte/catalogue-widget/elements/activity-map/hyte-activity-map.js';
import {
  TILES,
  CREDIT,
  threeTowns,
  ground,
  shownGround,
  listen,
  codes,
  showOver,
  places,
  offBy,
  settled,
} from './activity-map-ground.js';
import { button, MapTray, root, showMap, spots, until } from './activity-map-tray.js';

const hasWebGl = document.createElement('canvas').getContext('webgl2') !== null;

describe('<hyte-activity-map> over tiles', () => {
  it('shows them beneath the points, with who made them', async () => {
    const { map, told } = await showOver({ tiles: TILES, attribution: CREDIT });
    await shownGround(map);
    expect(ground(map)?.querySelectorAll('img.leaflet-tile-loaded').length).to.be.greaterThan(0);
    expect(root(map).textContent).to.include('Aineisto: Keksitty');
    expect(root(map).querySelector<HTMLAnchorElement>('a[href="https://www.example.fi/kartta"]')).to.exist;
    expect(spots(map)).to.have.length(3);
    expect(codes(told)).to.deep.equal([]);
  });

  it('puts every point where the tiles have it', async () => {
    const { map } = await showOver({ tiles: TILES, attribution: CREDIT });
    await shownGround(map);
    button(map, 'Lähennä').click();
    await settled(map);
    await until(() => ground(map)?.querySelector('img.leaflet-tile-loaded'));
    expect(offBy(map)).to.be.at.most(2);
  });

  it('moves with the points, and takes neither focus nor pointer', async () => {
    const { map } = await showOver({ tiles: TILES, attribution: CREDIT });
    await shownGround(map);
    expect(ground(map)?.querySelectorAll('[tabindex], a, button').length).to.equal(0);
    expect(getComputedStyle(ground(map)!).pointerEvents).to.equal('none');
    expect(ground(map)?.ariaHidden).to.equal('true');
  });

  it('takes its tiles along when the view moves, and throws none away that is still seen', async () => {
    const { map } = await showOver({ tiles: TILES, attribution: CREDIT });
    await shownGround(map);
    await settled(map);
    await until(() => ground(map)?.querySelector('img.leaflet-tile-loaded'));
    const middle = root(map).querySelector('.map-stage')!.getBoundingClientRect();
    const tile = [...ground(map)!.querySelectorAll<HTMLImageElement>('img.leaflet-tile-loaded')].find((image) => {
      const { left, right } = image.getBoundingClientRect();
      return left < middle.x + middle.width / 2 && right > middle.x + middle.width / 2;
    })!;
    const before = { tile: tile.getBoundingClientRect().x, spot: button(map, 'Ryhmä a').getBoundingClientRect().x };
    button(map, 'Siirrä itään').click();
    await settled(map);
    const moved = button(map, 'Ryhmä a').getBoundingClientRect().x - before.spot;
    expect(moved).to.be.lessThan(-20);
    expect(tile.isConnected, 'the tile is still there').to.equal(true);
    expect(tile.getBoundingClientRect().x - before.tile).to.be.closeTo(moved, 2);
  });

  it('takes the names of WMTS', async () => {
    const { map } = await showOver({
      tiles: '/ground/tiles/good/{TileMatrix}/{TileCol}/{TileRow}.svg',
      attribution: 'MML',
    });
    await shownGround(map);
    expect(ground(map)?.querySelector('img')).to.exist;
  });

  it('goes when the site no longer wants it, and the built-in map is as before', async () => {
    const tray = threeTowns();
    const map = await showMap(tray);
    await settled(map);
    map.setAttribute('tiles', TILES);
    map.setAttribute('attribution', 'Keksitty');
    await shownGround(map);
    map.removeAttribute('tiles');
    await until(() => !ground(map));
    await settled(map);
    expect(root(map).querySelector('.leaflet-tile')).not.to.exist;
    expect(root(map).querySelector('.map-has-ground')).not.to.exist;
  });
});

describe('<hyte-activity-map> over a PMTiles file', () => {
  before(function () {
    if (!hasWebGl) this.skip();
  });

  it('draws it in the colours of the theme, with the credit of the file', async () => {
    const { map, told } = await showOver({ vector: '/ground/file/good.pmtiles' });
    await shownGround(map);
    expect(ground(map)?.querySelector('canvas')).to.exist;
    expect(root(map).textContent).to.include('Keksitty kartta');
    expect(codes(told)).to.deep.equal([]);
  });

  it('asks nobody but the own server, and only for the file', async () => {
    // Under a name of its own: other maps of the page may still be asking for tiles of theirs.
    const own = crypto.randomUUID();
    const file = `/ground/for/${own}/file/good.pmtiles`;
    const start = performance.now();
    const { map } = await showOver({ vector: file });
    await shownGround(map);
    const asked = (await (await fetch(`/ground/asked/${own}`)).json()) as string[];
    expect([...new Set(asked)]).to.deep.equal([file]);
    const others = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime >= start && /^https?:/.test(name))
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin !== location.origin || !/^\/(ground\/|.*\.[mc]?js$)/.test(pathname));
    expect(others.map(({ href }) => href)).to.deep.equal([]);
  });
});

/** Kinds of failure at the start: what the site says, and what is told. */
const FAILURES: readonly [name: string, settings: object, code: string][] = [
  [
    'tiles that are not there',
    { tiles: '/ground/tiles/missing/{z}/{x}/{y}.svg', attribution: 'x' },
    'raster: no-tiles',
  ],
  [
    'a server of tiles that cannot be reached',
    { tiles: 'http://127.0.0.1:9/{z}/{x}/{y}.png', attribution: 'x' },
    'raster: no-tiles',
  ],
  ['an address without places', { tiles: '/ground/tiles/good/tile.svg', attribution: 'x' }, 'raster: bad-template'],
  ['an address with something unknown', { tiles: '/{z}/{x}/{y}/{key}.png', attribution: 'x' }, 'raster: bad-template'],
  ['tiles without attribution', { tiles: TILES }, 'raster: no-attribution'],
  ['a file that is not there', { vector: '/ground/file/missing.pmtiles' }, 'vector: bad-tile-file'],
  ['a damaged file', { vector: '/ground/file/damaged.pmtiles' }, 'vector: bad-tile-file'],
  ['a file with damaged tiles', { vector: '/ground/file/no-tiles.pmtiles' }, 'vector: bad-tile-file'],
  ['a server without range requests', { vector: '/ground/file/whole.pmtiles' }, 'vector: bad-tile-file'],
];

/** Chooses, zooms and focuses, as somebody does who is using the map. */
async function use(tray: MapTray, map: HyteActivityMap): Promise<() => void> {
  tray.select('c');
  button(map, 'Lähennä').click();
  await settled(map);
  button(map, 'Ryhmä c').focus();
  const before = places(map);
  return () => {
    expect(places(map)).to.deep.equal(before);
    expect(root(map).activeElement).to.equal(button(map, 'Ryhmä c'));
    expect(button(map, 'Ryhmä c').ariaPressed).to.equal('true');
    expect(root(map).querySelector('.map-ground')).not.to.exist;
  };
}

describe('<hyte-activity-map> whose street map fails', () => {
  for (const [name, settings, code] of FAILURES) {
    it(`shows the built-in map and keeps what is chosen, seen and focused: ${name}`, async () => {
      const tray = threeTowns();
      const map = await showMap(tray);
      await settled(map);
      const told = listen(map);
      const expectKept = await use(tray, map);
      Object.assign(tray, { settings: { map: settings } });
      map.requestUpdate();
      await waitUntil(() => told.length > 0, 'nothing is told', { timeout: 30_000 });
      await settled(map);
      expect(codes(told)).to.deep.equal([hasWebGl || !code.startsWith('vector') ? code : 'vector: no-webgl']);
      expectKept();
    });
  }

  it('tries the tiles when the file fails', async () => {
    const { map, told } = await showOver({ vector: '/ground/file/missing.pmtiles', tiles: TILES, attribution: 'x' });
    await shownGround(map);
    expect(ground(map)?.querySelector('img')).to.exist;
    expect(codes(told)).to.deep.equal([hasWebGl ? 'vector: bad-tile-file' : 'vector: no-webgl']);
  });

  it('does without WebGL', async () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const { map, told } = await showOver({ vector: '/ground/file/good.pmtiles' });
      await waitUntil(() => told.length > 0, 'nothing is told', { timeout: 10_000 });
      expect(codes(told)).to.deep.equal(['vector: no-webgl']);
      expect(spots(map)).to.have.length(3);
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });

  it('keeps what is chosen, seen and focused when WebGL is taken away while the map is in use', async function () {
    if (!hasWebGl) this.skip();
    const tray = threeTowns();
    const { map, told } = await showOver({ vector: '/ground/file/good.pmtiles' }, tray);
    await shownGround(map);
    tray.select('c');
    button(map, 'Lähennä').click();
    await settled(map);
    button(map, 'Ryhmä c').focus();
    const canvas = ground(map)!.querySelector('canvas')!;
    canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    await waitUntil(() => told.length > 0, 'nothing is told', { timeout: 10_000 });
    await settled(map);
    expect(codes(told)).to.deep.equal(['vector: webgl-lost']);
    expect(root(map).activeElement).to.equal(button(map, 'Ryhmä c'));
    expect(button(map, 'Ryhmä c').ariaPressed).to.equal('true');
    expect(root(map).querySelector('.map-ground')).not.to.exist;
  });

  it('keeps what is chosen, seen and focused when tiles stop coming while the map is in use', async () => {
    const tray = threeTowns();
    const { map, told } = await showOver({ tiles: '/ground/tiles/far/{z}/{x}/{y}.svg', attribution: 'x' }, tray);
    await shownGround(map);
    tray.select('c');
    await settled(map);
    button(map, 'Ryhmä c').focus();
    for (let step = 0; step < 3 && told.length === 0; step++) {
      const { x, y, width, height } = button(map, 'Ryhmä c').getBoundingClientRect();
      const at = { clientX: x + width / 2, clientY: y + height / 2 };
      root(map).querySelector('.map-stage')!.dispatchEvent(new MouseEvent('dblclick', at));
      await settled(map);
    }
    await waitUntil(() => told.length > 0, 'nothing is told', { timeout: 10_000 });
    await settled(map);
    expect(codes(told)).to.deep.equal(['raster: no-tiles']);
    expect(root(map).activeElement).to.equal(button(map, 'Ryhmä c'));
    expect(button(map, 'Ryhmä c').ariaPressed).to.equal('true');
    expect(root(map).querySelector('.map-ground')).not.to.exist;
  });
});
