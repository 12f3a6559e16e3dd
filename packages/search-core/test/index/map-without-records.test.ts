import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedIndex } from '@hyte/search-core/index/published-index.js';
import { openSearchEngine } from '@hyte/search-core/open-search-engine.js';
import { CATALOGUE } from '../fixture-catalogue.js';
import { publish, sectionsOf } from './small-index.js';

test('a map of a published catalogue has every point with its id, and reads no activity for it', async () => {
  const { index, activities, files } = publish(CATALOGUE, await sectionsOf(CATALOGUE));
  const asked: string[] = [];
  const read = ({ path }: { readonly path: string }): Promise<Uint8Array> => {
    asked.push(path);
    return Promise.resolve(files.get(path) as Uint8Array);
  };
  const now = (): Date => new Date('2026-01-15T10:00:00Z');
  const engine = openSearchEngine(publishedIndex({ index, activities }, { read }), { now });
  const { points = [], withoutPoint } = (await engine.locate?.({})) ?? {};

  const shown = new Set((await engine.search({ limit: 100 })).hits.map(({ activity }) => activity.id));
  const wanted = CATALOGUE.activities
    .filter(({ id }) => shown.has(id))
    .flatMap(({ id, places = [] }) => places.flatMap(({ point }) => (point ? [{ id, ...point }] : [])));
  assert.deepEqual(points, wanted);
  assert.equal(withoutPoint, shown.size - new Set(points.map(({ id }) => id)).size);
  const before = asked.slice(
    0,
    asked.findIndex((path) => path.startsWith('activities-')),
  );
  assert.ok(before.includes('idlist') && before.includes('points'), asked.join(' '));
});
