import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MERCATOR, zoomOf } from '@hyte/catalogue-widget/elements/activity-map/providers/mercator.js';
import { readAreas } from '@hyte/catalogue-widget/elements/activity-map/providers/svg/areas.js';
import {
  between,
  fitBox,
  toPlane,
  toScreen,
  trueScale,
  withGround,
  zoomAt,
} from '@hyte/catalogue-widget/elements/activity-map/providers/svg/camera.js';
import { ClusterIndex } from '@hyte/catalogue-widget/elements/activity-map/providers/svg/cluster-index.js';
import { overlaps, placeLabels } from '@hyte/catalogue-widget/elements/activity-map/providers/svg/labels.js';
import { homePath } from '@hyte/catalogue-widget/elements/activity-map/providers/svg/outline.js';
import {
  boxAround,
  HOME_BOX,
  project,
  unproject,
} from '@hyte/catalogue-widget/elements/activity-map/providers/svg/projection.js';
import { scaleBar } from '@hyte/catalogue-widget/elements/activity-map/providers/svg/scale-bar.js';
import { shortened } from '@hyte/catalogue-widget/elements/activity-map/providers/svg/shortened.js';

const size = { width: 600, height: 400 };
const finland = fc.record({
  lat: fc.double({ min: 59.7, max: 70, noNaN: true }),
  lon: fc.double({ min: 20, max: 31.5, noNaN: true }),
});
const near = (actual: number, wanted: number, slack: number): void =>
  assert.ok(Math.abs(actual - wanted) <= slack, `${actual} is not ${wanted} ± ${slack}`);

describe('the projection', () => {
  it('gives distances in kilometres, right within half a percent', () => {
    const haversine = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => {
      const rad = Math.PI / 180;
      const h =
        Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
        Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
      return 2 * 6371 * Math.asin(Math.sqrt(h));
    };
    fc.assert(
      fc.property(finland, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (a, step) => {
        const b = { lat: a.lat + step, lon: a.lon + step };
        const [p, q] = [project(a.lat, a.lon), project(b.lat, b.lon)];
        const km = haversine(a, b);
        near(Math.hypot(p.x - q.x, p.y - q.y), km, km * 0.005);
      }),
    );
  });

  it('finds the way back', () => {
    fc.assert(
      fc.property(finland, ({ lat, lon }) => {
        const back = unproject(project(lat, lon));
        near(back.lat, lat, 1e-9);
        near(back.lon, lon, 1e-9);
      }),
    );
  });

  it('has north up and east to the right', () => {
    assert.ok(project(61, 27).y < project(60, 27).y);
    assert.ok(project(61, 28).x > project(61, 27).x);
  });
});

describe('a view over tiles', () => {
  // Views stay within the country's box.
  const middle = fc.record({
    lat: fc.double({ min: 60, max: 69.5, noNaN: true }),
    lon: fc.double({ min: 20.5, max: 30.5, noNaN: true }),
  });
  const view = fc.record({ at: middle, scale: fc.double({ min: 5, max: 900, noNaN: true }) });

  it('keeps its middle and its kilometres when the tiles come and go', () => {
    fc.assert(
      fc.property(view, ({ at, scale }) => {
        const flat = { ...project(at.lat, at.lon), scale };
        const tiled = withGround(flat, size, MERCATOR);
        near(trueScale(tiled), scale, scale * 1e-9);
        const back = withGround(tiled, size, undefined);
        near(back.scale, scale, scale * 1e-9);
        assert.deepEqual([back.x, back.y], [flat.x, flat.y]);
      }),
    );
  });

  it('puts every place where the tiles have it', () => {
    fc.assert(
      fc.property(view, finland, ({ at, scale }, place) => {
        const camera = { ...project(at.lat, at.lon), scale, ground: MERCATOR };
        const { x, y } = toScreen(camera, size, project(place.lat, place.lon));
        // The formulas of tile numbers, in pixels of the zoom.
        const world = 256 * 2 ** zoomOf(scale, 256);
        const rad = Math.PI / 180;
        const column = ({ lon }: { lon: number }): number => ((lon + 180) / 360) * world;
        const row = ({ lat }: { lat: number }): number =>
          ((1 - Math.log(Math.tan(lat * rad) + 1 / Math.cos(lat * rad)) / Math.PI) / 2) * world;
        near(x, column(place) - column(at) + size.width / 2, 0.01);
        near(y, row(place) - row(at) + size.height / 2, 0.01);
      }),
    );
  });

  it('holds the place under the pointer while zooming', () => {
    fc.assert(
      fc.property(view, ({ at, scale }) => {
        const anchor = { x: 120, y: 310 };
        const camera = { ...project(at.lat, at.lon), scale, ground: MERCATOR };
        const held = toPlane(camera, size, anchor);
        const after = toScreen(zoomAt(camera, size, 1.1, anchor), size, held);
        near(after.x, anchor.x, 2);
        near(after.y, anchor.y, 2);
      }),
    );
  });

  it('says true distances anywhere', () => {
    const camera = { ...project(69, 27), scale: 10, ground: MERCATOR };
    const north = toScreen(camera, size, project(69 + 0.1, 27));
    near(size.height / 2 - north.y, 0.1 * 111.19 * trueScale(camera), 1);
  });
});

describe('the outline', () => {
  it('is Finland: within its bounds, with the towns inside', () => {
    const points = [...homePath().matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
    const box = boxAround(points);
    assert.ok(
      box &&
        box.west >= HOME_BOX.west - 40 &&
        box.east <= HOME_BOX.east + 5 &&
        box.north >= HOME_BOX.north &&
        box.south <= HOME_BOX.south,
    );
    near(box.south - box.north, 1150, 40);
  });
});

describe('the camera', () => {
  it('finds back the place that a pixel shows', () => {
    fc.assert(
      fc.property(finland, fc.double({ min: 0.3, max: 2000, noNaN: true }), (place, scale) => {
        const plane = project(place.lat, place.lon);
        const camera = { x: plane.x + 3, y: plane.y - 2, scale };
        const back = toPlane(camera, size, toScreen(camera, size, plane));
        near(back.x, plane.x, 1e-6);
        near(back.y, plane.y, 1e-6);
      }),
    );
  });

  it('shows every point of the box it is fitted to', () => {
    fc.assert(
      fc.property(fc.array(finland, { minLength: 1, maxLength: 20 }), (places) => {
        const points = places.map(({ lat, lon }) => project(lat, lon));
        const camera = fitBox(boxAround(points)!, size);
        for (const point of points) {
          const { x, y } = toScreen(camera, size, point);
          assert.ok(x >= 0 && x <= size.width && y >= 0 && y <= size.height, `${x} ${y}`);
        }
      }),
    );
  });

  it('keeps the place under the pointer while it zooms, also half-way through the movement', () => {
    const camera = { x: 0, y: 300, scale: 4 };
    const anchor = { x: 450, y: 120 };
    const zoomed = zoomAt(camera, size, 2, anchor);
    const half = between(camera, zoomed, 0.5);
    for (const each of [zoomed, half]) {
      near(toPlane(each, size, anchor).x, toPlane(camera, size, anchor).x, 1e-6);
      near(toPlane(each, size, anchor).y, toPlane(camera, size, anchor).y, 1e-6);
    }
    assert.equal(zoomed.scale, 8);
  });
});

describe('clusters', () => {
  it('hold each activity in view once, at every scale', () => {
    fc.assert(
      fc.property(
        fc.array(finland, { minLength: 1, maxLength: 60 }),
        fc.double({ min: 0.3, max: 1900, noNaN: true }),
        (places, scale) => {
          const index = new ClusterIndex(places.map((place, id) => ({ id: String(id), ...place })));
          const ids = index
            .spots({ x: -50, y: 0, scale }, { width: 2000 * scale, height: 3000 * scale })
            .flatMap((spot) => spot.ids());
          assert.deepEqual(
            ids.map(Number).sort((a, b) => a - b),
            places.map((_, id) => id),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('cannot be split when all are in one house, and split at the scale they name otherwise', () => {
    const house = { lat: 60.87, lon: 26.7 };
    const camera = (scale: number) => ({ ...project(house.lat, house.lon), scale });
    const same = new ClusterIndex([
      { id: 'a', ...house },
      { id: 'b', ...house },
    ]).spots(camera(5), size);
    assert.deepEqual([same[0]?.isOnePlace, same[0]?.splitScale()], [true, undefined]);
    const apart = new ClusterIndex([
      { id: 'a', ...house },
      { id: 'b', lat: 60.88, lon: 26.7 },
    ]);
    const [cluster] = apart.spots(camera(5), size);
    assert.equal(apart.spots(camera(cluster!.splitScale()!), size).length, 2);
  });
});

describe('names', () => {
  const wish = fc.record({
    label: fc.string(),
    width: fc.integer({ min: 10, max: 120 }),
    height: fc.integer({ min: 10, max: 30 }),
    spots: fc.array(fc.record({ left: fc.integer({ min: -50, max: 600 }), top: fc.integer({ min: -50, max: 400 }) }), {
      maxLength: 4,
    }),
  });
  const box = fc.record({ left: fc.nat(600), top: fc.nat(400), width: fc.nat(50), height: fc.nat(50) });

  it('never overlap each other or an obstacle, and stay inside', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 30 }), fc.array(box, { maxLength: 10 }), (wishes, obstacles) => {
        const placed = placeLabels(wishes, obstacles, size);
        placed.forEach((one, index) => {
          assert.ok(
            one.left >= 0 && one.top >= 0 && one.left + one.width <= size.width && one.top + one.height <= size.height,
          );
          for (const other of [...obstacles, ...placed.slice(index + 1)]) assert.ok(!overlaps(one, other));
        });
      }),
    );
  });
});

describe('the scale bar', () => {
  it('shows a round distance that fits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 2000, noNaN: true }), (scale) => {
        const { text, width } = scaleBar(scale, 96);
        assert.ok(width <= 96.001 && width > 96 / 2.6, `${width}`);
        assert.match(text, /^[125]0*\s(km|m)$/u);
      }),
    );
  });
});

describe('area outlines', () => {
  it('are read whatever else the file holds, or refused with a TypeError', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        try {
          assert.ok(readAreas(json).areas.length > 0);
        } catch (error) {
          assert.ok(error instanceof TypeError && /area outlines/.test(error.message), String(error));
        }
      }),
    );
  });

  it('keep harmless names and codes from the file, and leave features that are no areas out', () => {
    const ring = [
      [26, 60],
      [27, 60],
      [27, 61],
      [26, 61],
      [26, 60],
    ];
    const area = {
      type: 'Feature',
      properties: { code: 10, level: 'county', name: { fi: 'Kymenlaakso', __proto__: null } },
      geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
    };
    const { areas, isLand } = readAreas({
      features: [area, null, { geometry: { type: 'Point', coordinates: [1, 2] } }],
      land: true,
    });
    assert.equal(areas.length, 1);
    assert.equal(areas[0]?.code, '10');
    assert.equal(areas[0]?.level, 'county');
    assert.equal(areas[0]?.names.get('fi'), 'Kymenlaakso');
    assert.equal(isLand, true);
    const inside = project(60.5, 26.5);
    near(areas[0]!.label.x, inside.x, 5);
  });
});

describe('texts on the map', () => {
  it('are left as they are up to a hundred letters, and cut between whole characters from there on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const cut = shortened(text);
        if (text.length <= 100) return assert.equal(cut, text);
        assert.ok(cut.length <= 100 && cut.endsWith('…'));
        assert.ok(text.startsWith(cut.slice(0, -1)) && !/\p{Surrogate}/u.test(cut));
      }),
    );
    assert.equal(shortened(`${'a'.repeat(98)}😀b`), `${'a'.repeat(98)}…`);
  });
});
