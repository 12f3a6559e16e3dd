import { expect } from '@open-wc/testing';
import type { HyteActivityMap } from '@hyte/catalogue-widget/elements/activity-map/hyte-activity-map.js';
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
  spotNames,
  spots,
  until,
} from './activity-map-tray.js';

const house = (count: number) => Array.from({ length: count }, (_, index) => activityAt(`talo${index}`, KOUVOLA));

const stage = (map: HyteActivityMap): HTMLElement => root(map).querySelector<HTMLElement>('.map-stage')!;
const focused = (map: HyteActivityMap): Element | null => root(map).activeElement;
const middleOf = (element: Element): { x: number; y: number } => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

function press(map: HyteActivityMap, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  focused(map)?.dispatchEvent(event);
  return event;
}

function wheel(map: HyteActivityMap, init: WheelEventInit = {}): WheelEvent {
  const event = new WheelEvent('wheel', {
    deltaY: -120,
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: 100,
    clientY: 100,
    ...init,
  });
  stage(map).dispatchEvent(event);
  return event;
}

function canTouch(): boolean {
  try {
    return Boolean(new Touch({ identifier: 0, target: document.body }));
  } catch {
    return false;
  }
}

describe('the map with the keyboard', () => {
  it('has one point in the tab order', async () => {
    const map = await showMap(new MapTray(inThreeTowns()));
    expect(spots(map).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('moves between points with the arrow keys, in the direction of the key', async () => {
    const map = await showMap(new MapTray(inThreeTowns()));
    button(map, 'Ryhmä kouvola').focus();
    const event = press(map, 'ArrowDown');
    expect(event.defaultPrevented).to.equal(true);
    expect(focused(map)).to.equal(button(map, 'Ryhmä kotka'));
    expect((focused(map) as HTMLButtonElement).tabIndex).to.equal(0);
    press(map, 'ArrowRight');
    expect(focused(map)).to.equal(button(map, 'Ryhmä hamina'));
  });

  it('looks further when there is no point that way, and keeps the focus', async () => {
    const map = await showMap(new MapTray(inThreeTowns()));
    button(map, 'Ryhmä kouvola').focus();
    const before = middleOf(focused(map)!);
    press(map, 'ArrowUp');
    await settled(map);
    expect(focused(map)).to.equal(button(map, 'Ryhmä kouvola'));
    expect(middleOf(focused(map)!).y).to.be.greaterThan(before.y);
  });

  it('zooms into a cluster', async () => {
    const near = Array.from({ length: 11 }, (_, index) => activityAt(`p${index}`, [60.86 + index / 500, 26.7]));
    const map = await showMap(new MapTray([...near, activityAt('kaukana', [61.6, 28.5])]));
    button(map, '11 toimintaa, lähennä').click();
    await settled(map);
    expect(spots(map).length).to.be.greaterThan(1);
    expect(spotNames(map).join()).not.to.include('kaukana');
  });

  it('lists a small cluster, zooms in from there, and moves the focus to one of its points', async () => {
    const near = [
      activityAt('p1', [60.86, 26.7]),
      activityAt('p2', [60.87, 26.72]),
      activityAt('kaukana', [61.6, 28.5]),
    ];
    const map = await showMap(new MapTray(near));
    button(map, '2 toimintaa, avaa lista').focus();
    button(map, '2 toimintaa, avaa lista').click();
    expect(root(map).querySelectorAll('[role=dialog] li')).to.have.length(2);
    await expect(map).to.be.accessible();
    button(map, 'Lähennä näihin').click();
    await settled(map);
    expect(spotNames(map).join()).to.include('Ryhmä p1');
    expect(spotNames(map).join()).to.include('Ryhmä p2');
    expect((focused(map) as HTMLElement).ariaLabel).to.match(/^Ryhmä p[12]/);
  });

  it('zooms with plus and minus about where it is, and keeps those keys from the page', async () => {
    const map = await showMap(new MapTray(inThreeTowns()));
    button(map, 'Ryhmä kouvola').focus();
    let reached = 0;
    document.addEventListener('keydown', () => reached++, { once: true });
    const scale = (): string | null | undefined => root(map).querySelector('.map-scale')?.textContent;
    const [before, there] = [scale(), middleOf(button(map, 'Ryhmä kouvola'))];
    press(map, '+');
    await settled(map);
    expect(scale()).not.to.equal(before);
    expect(reached).to.equal(0);
    // What has the focus stays where it is, and in view.
    const now = middleOf(button(map, 'Ryhmä kouvola'));
    expect(Math.hypot(now.x - there.x, now.y - there.y)).to.be.lessThan(2);
  });
});

describe('several activities at one address', () => {
  it('open a small list, which chooses in the tray and gives the focus back', async () => {
    const tray = new MapTray([...house(3), activityAt('kotka', KOTKA)]);
    const map = await showMap(tray);
    const cluster = button(map, '3 toimintaa samassa paikassa');
    expect(cluster.textContent).to.equal('3');
    cluster.focus();
    cluster.click();
    const list = root(map).querySelector<HTMLElement>('[role=dialog]')!;
    expect(list.hidden).to.equal(false);
    expect(list.ariaLabel).to.equal('3 toimintaa samassa paikassa');
    expect(list.querySelectorAll('li')).to.have.length(3);
    expect(focused(map)?.closest('li')).to.equal(list.querySelector('li'));
    await expect(map).to.be.accessible();
    list.querySelectorAll<HTMLButtonElement>('li button')[1]!.click();
    expect(tray.selections).to.deep.equal(['talo1']);
    expect(list.hidden).to.equal(true);
    expect(focused(map)).to.equal(cluster);
  });

  it('close with Escape, which goes no further', async () => {
    const map = await showMap(new MapTray([...house(2), activityAt('kotka', KOTKA)]));
    const cluster = button(map, '2 toimintaa samassa paikassa');
    cluster.focus();
    cluster.click();
    const event = press(map, 'Escape');
    expect(event.defaultPrevented).to.equal(true);
    expect(root(map).querySelector<HTMLElement>('[role=dialog]')!.hidden).to.equal(true);
    expect(focused(map)).to.equal(cluster);
  });

  it('say how many of a very long list are not shown', async () => {
    const map = await showMap(new MapTray([...house(130), activityAt('kotka', KOTKA)]));
    button(map, '130 toimintaa').click();
    expect(root(map).querySelectorAll('[role=dialog] li')).to.have.length(100);
    expect(root(map).querySelector('[role=dialog]')?.textContent).to.include('Lisäksi 30 muuta');
  });

  it('count an activity with two doors to one house once', async () => {
    const twoDoors = activityAt('ovet', KOUVOLA, [KOUVOLA[0] + 0.00001, KOUVOLA[1]]);
    const map = await showMap(new MapTray([twoDoors, activityAt('kotka', KOTKA)]));
    expect(spotNames(map)).to.have.length(2);
    expect(spotNames(map).join()).to.include('Ryhmä ovet');
  });
});

describe('the map and scrolling', () => {
  it('lets the wheel scroll the page, and says how to zoom', async () => {
    const map = await showMap(new MapTray(inThreeTowns()));
    expect(wheel(map).defaultPrevented).to.equal(false);
    const hint = root(map).querySelector<HTMLElement>('.map-hint')!;
    expect(hint.hidden).to.equal(false);
    expect(hint.textContent).to.include('Ctrl');
  });

  it('zooms with the wheel while Ctrl or ⌘ is held', async () => {
    const map = await showMap(new MapTray(inThreeTowns()));
    const kouvola = middleOf(button(map, 'Ryhmä kouvola'));
    const here = { clientX: kouvola.x, clientY: kouvola.y, deltaY: -60 };
    expect(wheel(map, { ...here, ctrlKey: true }).defaultPrevented).to.equal(true);
    expect(wheel(map, { ...here, metaKey: true }).defaultPrevented).to.equal(true);
    await settled(map);
    expect(middleOf(button(map, 'Ryhmä kouvola')).y).to.be.closeTo(kouvola.y, 1);
    expect(spotNames(map).join()).not.to.include('kotka');
  });

  it('zooms with the wheel after a click, until the pointer leaves', async () => {
    const map = await showMap(new MapTray(inThreeTowns()));
    stage(map).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(wheel(map).defaultPrevented).to.equal(true);
    stage(map).dispatchEvent(new PointerEvent('pointerleave'));
    expect(wheel(map).defaultPrevented).to.equal(false);
  });

  it('scrolls the page at the end of the range', async () => {
    const map = await showMap(new MapTray(inThreeTowns()));
    stage(map).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    for (let step = 0; step < 20; step++) wheel(map, { deltaY: 120 });
    expect(wheel(map, { deltaY: 120 }).defaultPrevented).to.equal(false);
  });

  it('lets one finger scroll the page, and moves with two', async function () {
    if (!canTouch()) {
      console.log('skipped: this engine lets no script make touch events');
      this.skip();
    }
    const map = await showMap(new MapTray(inThreeTowns()));
    const touch = (type: string, ...places: readonly (readonly [number, number])[]): TouchEvent => {
      const touches = places.map(
        ([clientX, clientY], identifier) => new Touch({ identifier, target: stage(map), clientX, clientY }),
      );
      const event = new TouchEvent(type, { touches, bubbles: true, composed: true, cancelable: true });
      stage(map).dispatchEvent(event);
      return event;
    };
    touch('touchstart', [100, 100]);
    expect(touch('touchmove', [100, 150]).defaultPrevented).to.equal(false);
    touch('touchstart', [100, 100], [200, 100]);
    const before = middleOf(button(map, 'Ryhmä kouvola'));
    expect(touch('touchmove', [100, 150], [200, 150]).defaultPrevented).to.equal(true);
    await settled(map);
    expect(middleOf(button(map, 'Ryhmä kouvola')).y - before.y).to.be.closeTo(50, 1);
  });

  it('is dragged with the mouse', async () => {
    const map = await showMap(new MapTray(inThreeTowns()));
    const before = middleOf(button(map, 'Ryhmä kouvola'));
    const mouse = { pointerId: 1, pointerType: 'mouse', button: 0, bubbles: true, composed: true };
    stage(map).setPointerCapture = () => undefined;
    stage(map).dispatchEvent(new PointerEvent('pointerdown', { ...mouse, clientX: 100, clientY: 100 }));
    stage(map).dispatchEvent(new PointerEvent('pointermove', { ...mouse, clientX: 130, clientY: 110 }));
    stage(map).dispatchEvent(new PointerEvent('pointerup', mouse));
    await settled(map);
    const after = middleOf(button(map, 'Ryhmä kouvola'));
    expect(after.x - before.x).to.be.closeTo(30, 1);
    expect(after.y - before.y).to.be.closeTo(10, 1);
  });
});

describe('the buttons of the map', () => {
  it('do all that gestures do: zoom, look around, and go back to all', async () => {
    const map = await showMap(new MapTray(inThreeTowns()));
    await settled(map);
    const start = middleOf(button(map, 'Ryhmä kotka'));
    button(map, 'Siirrä länteen').click();
    await settled(map);
    expect(middleOf(button(map, 'Ryhmä kotka')).x).to.be.greaterThan(start.x + 20);
    button(map, 'Siirrä itään').click();
    button(map, 'Siirrä etelään').click();
    await settled(map);
    expect(middleOf(button(map, 'Ryhmä kotka')).y).to.be.lessThan(start.y - 20);
    button(map, 'Loitonna').click();
    await settled(map);
    button(map, 'Näytä kaikki').click();
    await settled(map);
    expect(middleOf(button(map, 'Ryhmä kotka')).x).to.be.closeTo(start.x, 0.5);
    expect(middleOf(button(map, 'Ryhmä kotka')).y).to.be.closeTo(start.y, 0.5);
  });

  it('are at least 24 pixels and have names', async () => {
    const map = await showMap(new MapTray(inThreeTowns()));
    for (const control of root(map).querySelectorAll('.map-control')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      expect(control.ariaLabel).not.to.equal('');
    }
  });

  it('say in the shared live region what is in view', async () => {
    const map = await showMap(new MapTray(inThreeTowns()));
    button(map, 'Lähennä').click();
    await until(
      () => document.querySelector('[data-hyte-announcer]')?.textContent?.includes('Kartalla näkyy'),
      'nothing is said',
    );
    expect(map.isConnected).to.equal(true);
  });

  it('keep the view that the person chose when the query changes, as long as something is in it', async () => {
    const tray = new MapTray(inThreeTowns());
    const map = await showMap(tray);
    button(map, 'Loitonna').click();
    await settled(map);
    const before = middleOf(button(map, 'Ryhmä kotka'));
    tray.setQuery({ text: 'kotka' });
    await until(() => spots(map).length === 1);
    expect(middleOf(button(map, 'Ryhmä kotka'))).to.deep.equal(before);
  });
});
