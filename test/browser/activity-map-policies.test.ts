import { expect, waitUntil } from '@open-wc/testing';
import type { HyteActivityMap } from '@hyte/catalogue-widget/elements/activity-map/hyte-activity-map.js';
import { deep } from './support/host-frame.js';

const SRC = '/packages/catalogue-format/examples/catalogue.json';
const EMBED = '/packages/catalogue-widget/dist/embed/tarjotin.js';
const VECTOR = { vector: '/ground/file/good.pmtiles' };
const RASTER = { tiles: '/ground/tiles/good/{z}/{x}/{y}.svg', attribution: 'Keksitty' };

interface Watched extends Window {
  readonly told: string[];
}

let frame: HTMLIFrameElement;
const page = (): Watched => frame.contentWindow as unknown as Watched;
const find = (selector: string): HTMLElement | undefined =>
  frame.contentDocument ? deep(frame.contentDocument).find((element) => element.matches(selector)) : undefined;
const told = (kind: string): string[] => page().told.filter((line) => line.includes(`] map-${kind}:`));

/** A site under a policy that shows the map first, over a street map when it is told of one. */
async function open(policy: string, map?: object, embed = EMBED): Promise<void> {
  const settings = map && { settings: JSON.stringify({ map }) };
  frame.src = `/host/${policy}?${new URLSearchParams({ src: SRC, layout: 'map', embed, ...settings }).toString()}`;
  document.body.append(frame);
  await waitUntil(() => find('.map-spot'), 'no points are drawn', { timeout: 30_000 });
}

/** Chooses and focuses a point, as somebody does who is using the map when the street map is asked for. */
async function use(): Promise<() => void> {
  const spot = find('.map-spot:not(.map-cluster)') as HTMLButtonElement;
  const { ariaLabel } = spot;
  spot.click();
  spot.focus();
  await waitUntil(() => spot.ariaPressed === 'true', 'the point is not chosen', { timeout: 10_000 });
  return () => {
    expect(find('.map-ground')).not.to.exist;
    const focused = (spot.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    expect(focused?.ariaLabel).to.equal(ariaLabel);
    expect(focused?.ariaPressed).to.equal('true');
  };
}

// Whether this engine draws with WebGL here decides how far a file gets.
const hasWebGl = document.createElement('canvas').getContext('webgl2') !== null;

describe('street maps of the embed', () => {
  beforeEach(() => {
    frame = document.createElement('iframe');
    frame.title = 'host page';
    frame.style.cssText = 'inline-size: 1000px; block-size: 900px';
  });
  afterEach(() => frame.remove());

  it('come as parts, tiles under a policy that allows pictures', async () => {
    await open('street-map', RASTER);
    await waitUntil(() => find('.map-has-ground > .map-ground img'), 'no tiles', { timeout: 30_000 });
    expect(told('raster')).to.deep.equal([]);
  });

  it('come as parts, a file with its checked worker under a policy that allows both', async function () {
    if (!hasWebGl) this.skip();
    await open('street-map', VECTOR);
    await waitUntil(() => find('.map-has-ground > .map-ground canvas'), 'no canvas', { timeout: 60_000 });
    expect(told('vector')).to.deep.equal([]);
  }).timeout(70_000);

  it('are not loaded where no site asks for one', async () => {
    await open('open');
    const files = page()
      .performance.getEntriesByType('resource')
      .map(({ name }) => name);
    expect(files.filter((name) => /parts\/(raster|vector|map-worker)/.test(name))).to.deep.equal([]);
  });

  for (const [name, policy, map, embed, kind, words] of [
    ['pages with Trusted Types, tiles', 'trusted-types', RASTER, EMBED, 'raster', 'Trusted Types'],
    ['pages with Trusted Types, a file', 'trusted-types', VECTOR, EMBED, 'vector', 'Trusted Types'],
    ['a policy that allows no pictures', 'own-worker', RASTER, EMBED, 'raster', 'tiles of the map came'],
    ['a policy that allows no worker', 'no-worker', VECTOR, EMBED, 'vector', 'worker of the map'],
    ['a part with another hash, tiles', 'open', RASTER, `/tampered-raster${EMBED}`, 'raster', 'could not be loaded'],
    ['a part with another hash, a file', 'open', VECTOR, `/tampered-vector${EMBED}`, 'vector', 'could not be loaded'],
    ['a worker with another hash', 'open', VECTOR, `/tampered-map-worker${EMBED}`, 'vector', 'worker of the map'],
  ] as const) {
    it(`give way to the built-in map, and keep what is chosen and focused: ${name}`, async () => {
      await open(policy, undefined, embed);
      const expectKept = await use();
      Object.assign(find('hyte-activity-map') as HyteActivityMap, map);
      await waitUntil(() => told(kind).length > 0, 'nothing is told', { timeout: 40_000 });
      const expected = kind === 'vector' && !hasWebGl && words === 'worker of the map' ? 'WebGL' : words;
      expect(told(kind).join()).to.include(expected);
      expectKept();
    }).timeout(60_000);
  }
});
