import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { provideTray } from '@hyte/catalogue-widget/controllers/trays.js';
import type { MapDegradedDetail } from '@hyte/catalogue-widget/elements/activity-map/hyte-activity-map.js';
import { setMapProviderLoader } from '@hyte/catalogue-widget/elements/activity-map/map-provider-loader.js';
import type { LocateResult } from '@hyte/search-core/search-engine.js';
import {
  activityAt,
  button,
  HAMINA,
  KOTKA,
  KOUVOLA,
  locateAll,
  MapTray,
  root,
  settled,
  showMap,
  spotNames,
  spots,
  until,
} from './activity-map-tray.js';
import { FakeServer } from './support/fake-fetch.js';

const away = { ...activityAt('etä'), channels: ['remote' as const] };
const threeTowns = () => new MapTray([activityAt('a', KOUVOLA), activityAt('b', KOTKA), activityAt('c', HAMINA), away]);

const square = (code: string, name: string, west: number, south: number) => ({
  type: 'Feature',
  properties: { code, level: 'municipality', name: { fi: name } },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west + 0.5, south],
        [west + 0.5, south + 0.3],
        [west, south + 0.3],
        [west, south],
      ],
    ],
  },
});
const outlines = {
  type: 'FeatureCollection',
  attribution: 'Testilaitos',
  features: [square('286', 'Kouvola', 26.4, 60.7), square('285', 'Kotka', 26.8, 60.3)],
};

const visibleNames = (map: Parameters<typeof root>[0]) => [
  ...root(map).querySelectorAll('.map-name:not(.map-unplaced)'),
];

describe('<hyte-activity-map> and the list', () => {
  it('shows the points that the engine locates for the query, and counts those without one', async () => {
    const map = await showMap(threeTowns());
    expect(spotNames(map)).to.deep.equal([
      'Ryhmä a, Kymen Seura · Talo a',
      'Ryhmä b, Kymen Seura · Talo b',
      'Ryhmä c, Kymen Seura · Talo c',
    ]);
    expect(root(map).textContent).to.include('1 toiminnalla ei ole paikkaa kartalla');
  });

  it('follows the query', async () => {
    const tray = threeTowns();
    const map = await showMap(tray);
    tray.setQuery({ text: 'b' });
    await until(() => spots(map).length === 1);
    expect(spotNames(map)[0]).to.include('Ryhmä b');
    expect(root(map).textContent).not.to.include('ei ole paikkaa');
  });

  it('lets a late answer to an older query go', async () => {
    const tray = threeTowns();
    const map = await showMap(tray);
    let answerLate: (result: LocateResult) => void = () => undefined;
    const late = new Promise<LocateResult>((resolve) => (answerLate = resolve));
    tray.locate = ({ text }) => (text === 'a' ? late : locateAll([activityAt('c', HAMINA)]));
    tray.setQuery({ text: 'a' });
    await map.updateComplete;
    tray.setQuery({ text: 'c' });
    await until(() => spots(map).length === 1);
    answerLate(locateAll([activityAt('a', KOUVOLA), activityAt('b', KOTKA)]));
    await settled(map);
    expect(spotNames(map)).to.have.length(1);
    expect(spotNames(map)[0]).to.include('Ryhmä c');
  });

  it('asks for the places once while only the page of the list changes', async () => {
    const tray = threeTowns();
    const map = await showMap(tray);
    let asked = 0;
    tray.locate = () => {
      asked++;
      return locateAll([]);
    };
    tray.setQuery({ offset: 20 });
    await settled(map);
    expect(asked).to.equal(0);
  });

  it('chooses in the tray what is clicked, and lets go of it at the second click', async () => {
    const tray = threeTowns();
    const map = await showMap(tray);
    button(map, 'Ryhmä b').click();
    await map.updateComplete;
    expect(button(map, 'Ryhmä b').ariaPressed).to.equal('true');
    button(map, 'Ryhmä b').click();
    expect(tray.selections).to.deep.equal(['b', undefined]);
  });

  it('marks and names what is chosen in the list, and brings it into view', async () => {
    const tray = threeTowns();
    const map = await showMap(tray);
    button(map, 'Lähennä').click();
    button(map, 'Lähennä').click();
    button(map, 'Lähennä').click();
    await settled(map);
    expect(spotNames(map).join()).not.to.include('Ryhmä b');
    tray.select('b');
    await until(() => spotNames(map).join().includes('Ryhmä b'));
    await settled(map);
    expect(button(map, 'Ryhmä b').ariaPressed).to.equal('true');
    expect(root(map).querySelectorAll('.map-mark')).to.have.length(1);
    expect(root(map).querySelector('.map-name-selected:not(.map-unplaced)')?.textContent).to.equal('Ryhmä b');
  });
});

describe('<hyte-activity-map> near a place', () => {
  /** Five in the streets around the place, and one in a town far from it. */
  const aroundHamina = () =>
    new MapTray([
      ...[1, 2, 3, 4, 5].map((step) => activityAt(`lähi${step}`, [HAMINA[0] + step / 100, HAMINA[1]])),
      activityAt('kaukana', KOUVOLA),
    ]);
  const near = { lat: HAMINA[0], lon: HAMINA[1], origin: 'postcode:49460' };

  it('marks and names the place that distances are measured from, as long as there is one', async () => {
    const tray = aroundHamina();
    tray.setQuery({ near });
    const map = await showMap(tray);
    await until(() => root(map).querySelector('.map-name-from')?.textContent === '49460', 'the place has no name');
    const mark = root(map).querySelector('.map-from')!.getBoundingClientRect();
    const stage = root(map).querySelector('.map-stage')!.getBoundingClientRect();
    expect(mark.width).to.be.greaterThan(8);
    expect(mark.left > stage.left && mark.right < stage.right && mark.top > stage.top).to.equal(true);
    tray.setQuery({});
    await until(() => !root(map).querySelector('.map-name-from'), 'the name stays');
    expect(root(map).querySelector('.map-from')).to.equal(null);
  });

  it('looks at what is nearest to it, even after the view was moved, and at all points when asked', async () => {
    const tray = aroundHamina();
    const map = await showMap(tray);
    expect(spotNames(map).join()).to.include('kaukana');
    button(map, 'Loitonna').click();
    await settled(map);
    tray.setQuery({ near });
    await until(() => !spotNames(map).join().includes('kaukana'), 'the view stays where it was');
    expect(spots(map).length).to.be.greaterThan(0);
    button(map, 'Näytä kaikki').click();
    await until(() => spotNames(map).join().includes('kaukana'), 'not all are shown');
    const ratio = (): string =>
      root(map).querySelector<HTMLElement>('.map-stage')!.style.getPropertyValue('--_map-ratio');
    const before = ratio();
    map.style.inlineSize = '400px';
    await until(() => ratio() !== before, 'the map has its old size');
    await settled(map);
    expect(spotNames(map).join()).to.include('kaukana');
  });

  it('shows all points as ever to somebody who is far away', async () => {
    const tray = aroundHamina();
    tray.setQuery({ near: { lat: 52.5, lon: 13.4, origin: 'device' } });
    const map = await showMap(tray);
    expect(spotNames(map).join()).to.include('kaukana');
    expect(spots(map).length).to.be.greaterThan(1);
  });

  it('tells near ones apart though the fifth of them is in another town, and says how far each is', async () => {
    const tray = new MapTray([
      activityAt('a', HAMINA),
      activityAt('b', [HAMINA[0] + 0.05, HAMINA[1]]),
      activityAt('c', KOUVOLA),
    ]);
    tray.setQuery({ near });
    const map = await showMap(tray);
    await until(() => spotNames(map).length === 2, `not two of three: ${spotNames(map).join()}`);
    expect(button(map, 'Ryhmä b').ariaLabel).to.match(/· 5,6\skm$/);
    const [lat, lon] = KOUVOLA;
    tray.setQuery({ near: { lat, lon, origin: 'postcode:45100' } });
    await until(() => spotNames(map).some((name) => /^Ryhmä c, .* · 50\sm$/.test(name)), spotNames(map).join());
  });
});

describe('<hyte-activity-map> outlines', () => {
  let server: FakeServer;
  beforeEach(() => (server = new FakeServer()));
  afterEach(() => server.close());

  it('draws and names the areas of the file that the catalogue names', async () => {
    server.on('/areas.json', outlines);
    const map = await showMap(
      new MapTray([activityAt('a', KOUVOLA), activityAt('b', KOTKA)], { areas: '/areas.json' }),
    );
    await until(() => visibleNames(map).some(({ textContent }) => textContent === 'Kouvola'));
    expect(root(map).querySelectorAll('.map-municipality')).to.have.length(2);
    expect(root(map).textContent).to.include('Testilaitos');
  });

  it('makes the chosen area stronger', async () => {
    server.on('/areas.json', outlines);
    const tray = new MapTray([activityAt('a', KOUVOLA)], { areas: '/areas.json' });
    tray.query = { filters: { municipality: ['286'] } };
    const map = await showMap(tray);
    await until(() => root(map).querySelector('.map-chosen'));
    expect(root(map).querySelectorAll('.map-chosen')).to.have.length(1);
  });

  const failures: readonly [string, object | string | Response][] = [
    ['is missing', new Response('', { status: 404 })],
    ['is not JSON', 'Not found'],
    ['holds no areas', { type: 'FeatureCollection', features: [{ geometry: null }] }],
    ['is something else', '[1, 2]'],
  ];
  for (const [what, answer] of failures) {
    it(`shows the coast and says so in an event when the file ${what}`, async () => {
      server.on('/areas.json', answer);
      const around = await fixture<HTMLElement>(html`<div></div>`);
      const degraded = oneEvent(around, 'hyte-map-degraded');
      provideTray(around, new MapTray([activityAt('a', KOUVOLA)], { areas: '/areas.json' }));
      const map = document.createElement('hyte-activity-map');
      around.append(map);
      const { detail } = (await degraded) as CustomEvent<MapDegradedDetail>;
      expect(detail.reason).to.equal('areas');
      await until(() => spots(map).length === 1 && root(map).querySelector('.map-home'));
      expect(root(map).querySelector('.map-home')?.getBoundingClientRect().width).to.be.greaterThan(0);
    });
  }
});

describe('<hyte-activity-map> when the map does not load', () => {
  it('says so in words, tells the page, and leaves the tray alone', async () => {
    setMapProviderLoader(() => Promise.reject(new TypeError('blocked')));
    const tray = threeTowns();
    const around = await fixture<HTMLElement>(html`<div></div>`);
    provideTray(around, tray);
    const degraded = oneEvent(around, 'hyte-map-degraded');
    const map = document.createElement('hyte-activity-map');
    around.append(map);
    const { detail } = (await degraded) as CustomEvent<MapDegradedDetail>;
    await map.updateComplete;
    setMapProviderLoader(() => import('@hyte/catalogue-widget/elements/activity-map/providers/svg/index.js'));
    expect(detail.reason).to.equal('provider');
    expect(root(map).textContent).to.include('Kartta ei auennut. Samat toiminnat ovat listassa.');
    expect(tray.state.status).to.equal('ready');
  });
});

const centre = (code: string, name: string, [lat, lon]: readonly [number, number]) => ({
  code,
  name: { fi: name },
  centre: { lat, lon },
});

describe('<hyte-activity-map> drawing', () => {
  const manyTowns = () =>
    new MapTray(
      Array.from({ length: 400 }, (_, index) =>
        activityAt(`n${index}`, [60.3 + ((index * 37) % 100) / 120, 26.2 + ((index * 61) % 100) / 70]),
      ),
      {
        municipalities: [
          centre('286', 'Kouvola', KOUVOLA),
          centre('285', 'Kotka', KOTKA),
          centre('075', 'Hamina', HAMINA),
        ],
      },
    );

  it('counts every activity once in its clusters', async () => {
    const map = await showMap(manyTowns());
    const count = spots(map).reduce((sum, { textContent }) => sum + (Number(textContent) || 1), 0);
    expect(count).to.equal(400);
  });

  it('gives every point a target of 24 pixels that no other covers', async () => {
    const map = await showMap(manyTowns());
    await settled(map);
    const boxes = spots(map).map((spot) => spot.getBoundingClientRect());
    for (const box of boxes) expect(Math.min(box.width, box.height)).to.be.at.least(24);
    const middles = boxes.map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }));
    for (const [index, a] of middles.entries()) {
      for (const b of middles.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.at.least(24);
    }
  });

  it('never lets names overlap one another', async () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      centre(String(100 + index), `Kunta numero ${index}`, [
        60.4 + (index % 8) * 0.04,
        26.5 + Math.floor(index / 8) * 0.06,
      ]),
    );
    const tray = new MapTray([activityAt('a', KOUVOLA), activityAt('b', KOTKA)], { municipalities: crowd });
    const map = await showMap(tray);
    await settled(map);
    expect(visibleNames(map).length).to.be.greaterThan(3);
    for (const name of ['Lähennä', 'Lähennä', 'Lähennä']) {
      button(map, name).click();
      await settled(map);
      const boxes = visibleNames(map).map((each) => each.getBoundingClientRect());
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const apart =
            a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
          expect(apart, 'two names overlap').to.equal(true);
        }
      }
    }
  });

  it('cuts what is too long to be a name, wherever it is drawn or told', async () => {
    const long = 'sana '.repeat(4000);
    const longNamed = (id: string, at: readonly [number, number]) => ({
      ...activityAt(id, at),
      name: { fi: `${id} ${long}` },
      organiser: { name: { fi: long } },
    });
    const tray = new MapTray([longNamed('a', KOUVOLA), longNamed('b', KOUVOLA), longNamed('c', KOTKA)], {
      municipalities: [centre('075', long, HAMINA)],
    });
    const map = await showMap(tray);
    tray.select('c');
    await until(() => root(map).querySelector('.map-name-selected'));
    button(map, '2 toimintaa').click();
    await settled(map);
    const told = [...root(map).querySelectorAll('[aria-label], [title]')].flatMap((element) => [
      element.ariaLabel ?? '',
      element.getAttribute('title') ?? '',
    ]);
    const drawn = [...root(map).querySelectorAll('text, [role=dialog] li span, [role=dialog] li small')].map(
      ({ textContent }) => textContent ?? '',
    );
    expect(drawn.filter((text) => /^[abc] sana/.test(text))).to.have.length(3);
    for (const text of drawn) expect(text.length).to.be.at.most(100);
    // Name and place together.
    for (const text of told) expect(text.length).to.be.at.most(202);
  });

  it('cleans up when it leaves the page, and draws again when it comes back', async () => {
    const map = await showMap(threeTowns());
    const sheets = root(map).adoptedStyleSheets.length;
    const parent = map.parentElement!;
    map.remove();
    expect(root(map).querySelector('.map-stage')).to.equal(null);
    // That of the points and that of the land.
    expect(root(map).adoptedStyleSheets.length).to.equal(sheets - 2);
    parent.append(map);
    await until(() => spots(map).length === 3);
  });

  it('has no accessibility faults that axe can find', async () => {
    const tray = threeTowns();
    const map = await showMap(tray);
    await expect(map).to.be.accessible();
    tray.select('a');
    await settled(map);
    await expect(map).to.be.accessible();
  });
});
