import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Activity, Catalogue, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { originLocator } from '@hyte/search-core/geo/locate-origin.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import type { NearPoint } from '@hyte/search-core/search-query.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

describe('near a border, in the demo', () => {
  let folder: string;
  let catalogue: Catalogue;
  let engine: SearchEngine;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'tarjotin-demo-'));
    cpSync(at('demo/sources'), join(folder, 'sources'), { recursive: true });
    const config = join(folder, 'sources/tarjotin.yaml');
    execFileSync(process.execPath, [at('packages/catalogue-tools/bin/tarjotin.mjs'), 'build', config, '--quiet']);
    const read = (path: string): unknown =>
      JSON.parse(readFileSync(join(folder, 'catalogue', path), 'utf8')) as unknown;
    const { files, ...head } = read('manifest.json') as Manifest;
    const activities = files.activities.flatMap(({ path }) => (read(path) as Pick<Catalogue, 'activities'>).activities);
    catalogue = { ...head, activities };
    engine = createSearchEngine(catalogue, { now: () => new Date('2026-11-23T08:00:00Z') });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const near = (postcode: string): NearPoint => {
    const origin = `postcode:${postcode}`;
    const point = originLocator(catalogue)(origin);
    assert.ok(point, `${postcode} is not known`);
    return { ...point, origin };
  };
  const municipalityOf = ({ places = [] }: Activity): string => places[0]?.municipality ?? '';

  for (const [postcode, own, next] of [
    ['49460', '075', '285'],
    ['49220', '624', '285'],
    ['48310', '285', '624'],
  ] as const) {
    it(`${postcode} finds what is near it on both sides, the nearest first`, async () => {
      const { hits } = await engine.search({ near: near(postcode), withinKm: 20, sort: 'distance', limit: 1000 });
      const found = hits.map(({ activity }) => municipalityOf(activity));
      assert.ok(found.includes(own) && found.includes(next), [...new Set(found)].join());
      const distances = hits.map(({ distanceKm = NaN }) => distanceKm);
      assert.deepEqual(
        distances,
        [...distances].sort((a, b) => a - b),
      );
    });
  }

  it('finds the nearest balance group from a postcode, by words and distance together', async () => {
    const { hits } = await engine.search({ text: 'tasapainoryhmä', near: near('49460'), sort: 'distance' });
    const names = hits.map(({ activity }) => `${activity.name.fi ?? ''} (${municipalityOf(activity)})`);
    assert.ok(hits.length > 1, names.join());
    assert.ok(new Set(hits.map(({ activity }) => municipalityOf(activity))).size > 1, names.join());
    assert.match(names[0] ?? '', /tasapaino/i);
  });
});
