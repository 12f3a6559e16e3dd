import { expect } from '@open-wc/testing';
import type { HyteActivityCard } from '@hyte/catalogue-widget/elements/activity-card/hyte-activity-card.js';
import '@hyte/catalogue-widget/define/hyte-activity-card.js';
import {
  activityAt,
  button,
  inThreeTowns,
  KOTKA,
  KOUVOLA,
  MapTray,
  root,
  settled,
  showMap,
  spots,
  until,
} from './activity-map-tray.js';

const has = (map: HTMLElement, words: string): boolean =>
  [...map.shadowRoot!.querySelectorAll('button')].some(({ textContent }) => textContent?.trim() === words);
const pointAt = (element: Element): boolean =>
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
const inBox = ([lat, lon]: readonly [number, number], area: MapTray['query']['mapArea']): boolean =>
  typeof area === 'object' && lat > area.south && lat < area.north && lon > area.west && lon < area.east;

describe('searching a part of the map', () => {
  it('is offered once the person has moved it, asks for what is in view, and is taken back', async () => {
    const tray = new MapTray(inThreeTowns());
    const map = await showMap(tray);
    expect(has(map, 'Hae tältä alueelta')).to.equal(false);
    spots(map)
      .find(({ ariaLabel }) => ariaLabel?.includes('kouvola'))!
      .focus();
    for (let step = 0; step < 2; step++) button(map, 'Siirrä pohjoiseen').click();
    await settled(map);
    await until(() => has(map, 'Hae tältä alueelta'));
    await expect(map).to.be.accessible();
    const search = [...root(map).querySelectorAll('button')].find(({ textContent }) =>
      textContent?.includes('Hae tältä'),
    )!;
    search.focus();
    search.click();
    const { mapArea } = tray.query;
    expect([inBox(KOUVOLA, mapArea), inBox(KOTKA, mapArea)]).to.deep.equal([true, false]);
    await until(() => has(map, 'Hae koko kartalta') && !has(map, 'Hae tältä alueelta'));
    await until(() => root(map).querySelector('.map-searched')?.getAttribute('d'));
    await until(() => root(map).activeElement?.textContent?.includes('Hae koko kartalta'), 'the focus is lost');
    (root(map).activeElement as HTMLButtonElement).click();
    expect(tray.query.mapArea).to.equal(undefined);
  });

  it('is offered no more when all is shown again', async () => {
    const map = await showMap(new MapTray(inThreeTowns()));
    button(map, 'Lähennä').click();
    await until(() => has(map, 'Hae tältä alueelta'));
    button(map, 'Näytä kaikki').click();
    await until(() => !has(map, 'Hae tältä alueelta'));
  });

  it('shows on request what no map can', async () => {
    const tray = new MapTray([activityAt('kouvola', KOUVOLA), activityAt('etä')]);
    const map = await showMap(tray);
    await until(() => has(map, 'Näytä vain ne'));
    expect(root(map).querySelector('[part~=without-point]')?.textContent).to.include('1 toiminnalla');
    [...root(map).querySelectorAll('button')]
      .find(({ textContent }) => textContent?.trim() === 'Näytä vain ne')!
      .click();
    expect(tray.query.mapArea).to.equal('none');
    await until(() => has(map, 'Hae koko kartalta'));
  });
});

describe('the map and the cards', () => {
  async function withCard(): Promise<{
    map: Awaited<ReturnType<typeof showMap>>;
    card: HyteActivityCard;
    tray: MapTray;
  }> {
    const tray = new MapTray(inThreeTowns());
    const map = await showMap(tray);
    const card = document.createElement('hyte-activity-card');
    card.activity = inThreeTowns()[1]!;
    map.after(card);
    await card.updateComplete;
    return { map, card, tray };
  }
  const kotka = (map: HTMLElement): HTMLButtonElement =>
    [...map.shadowRoot!.querySelectorAll<HTMLButtonElement>('.map-spot')].find(({ ariaLabel }) =>
      ariaLabel?.includes('kotka'),
    )!;

  it('point at each other', async () => {
    const { map, card } = await withCard();
    pointAt(card);
    expect(kotka(map).classList.contains('map-is-hovered')).to.equal(true);
    pointAt(document.body);
    expect(kotka(map).classList.contains('map-is-hovered')).to.equal(false);
    kotka(map).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    expect(card.hasAttribute('pointed')).to.equal(true);
    kotka(map).dispatchEvent(new PointerEvent('pointerout', { bubbles: true, composed: true }));
    expect(card.hasAttribute('pointed')).to.equal(false);
    kotka(map).focus();
    expect(card.hasAttribute('pointed')).to.equal(true);
  });

  it('stay in view when the map is zoomed by its buttons', async () => {
    const tray = new MapTray(inThreeTowns());
    const map = await showMap(tray);
    tray.select('kouvola');
    for (let step = 0; step < 4; step++) {
      button(map, 'Lähennä').click();
      await settled(map);
    }
    const chosen = button(map, 'Ryhmä kouvola');
    expect(chosen.ariaPressed).to.equal('true');
  });

  it('are reached from each other: the card of what is chosen by a button, its point by the tab key', async () => {
    const { map, card, tray } = await withCard();
    tray.select('kotka');
    await until(() => kotka(map).tabIndex === 0, 'the keyboard does not enter at what is chosen');
    await until(() => has(map, 'Siirry valitun tietoihin'));
    [...root(map).querySelectorAll('button')]
      .find(({ textContent }) => textContent?.includes('Siirry valitun'))!
      .click();
    expect(document.activeElement).to.equal(card);
  });
});

describe('what an activity serves', () => {
  it('is shown as areas and in words, not as a point', async () => {
    const ring = [
      [26, 60.5],
      [27, 60.5],
      [27, 61],
      [26, 61],
      [26, 60.5],
    ];
    const feature = {
      type: 'Feature',
      properties: { code: '286', level: 'municipality', name: { fi: 'Kouvola' } },
      geometry: { type: 'Polygon', coordinates: [ring] },
    };
    const areas = `data:application/json,${encodeURIComponent(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))}`;
    const home = { ...activityAt('koti'), areaServed: { municipalities: ['286'] } };
    const municipalities = [{ code: '286', name: { fi: 'Kouvola' } }];
    const tray = new MapTray([home, activityAt('kotka', KOTKA)], { areas, municipalities });
    const map = await showMap(tray);
    await until(() => root(map).querySelector('.map-municipality'));
    tray.select('koti');
    await until(() => root(map).querySelector('.map-served'), 'no area is shown');
    expect(root(map).querySelector('[part~=served]')?.textContent).to.include('Kouvola');
    expect(root(map).querySelectorAll('.map-mark')).to.have.length(0);
  });
});

describe('the map and paper', () => {
  it('numbers its points as the list does', async () => {
    const tray = new MapTray(inThreeTowns());
    const map = await showMap(tray);
    const shown = tray.state as Extract<MapTray['state'], { status: 'ready' }>;
    const hits = [inThreeTowns()[2]!, inThreeTowns()[0]!].map((activity) => ({
      activity,
      score: 1,
      why: [],
      next: [],
    }));
    tray.state = { ...shown, result: { ...shown.result, hits } };
    tray.select('hamina');
    const numbers = (): string[] =>
      spots(map)
        .map((spot) => `${spot.title} ${spot.dataset['numbers']}`)
        .sort();
    await until(() => numbers().join() === 'Ryhmä hamina 1,Ryhmä kotka ,Ryhmä kouvola 2', 'no numbers');
    // No list on this page says what they mean, so the map does.
    const key = root(map).querySelector<HTMLOListElement>('.key')!;
    expect(key.start).to.equal(1);
    expect([...key.querySelectorAll('li span')].map(({ textContent }) => textContent)).to.deep.equal([
      'Ryhmä hamina',
      'Ryhmä kouvola',
    ]);
    expect(getComputedStyle(key).display).to.equal('none');
  });
});
