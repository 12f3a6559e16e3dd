import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { IMPORTERS } from '@hyte/catalogue-tools/configuration/importers.js';
import { faultsOf, keptOf, outcomesOf, reader } from '../sources/fixtures.js';
import { tarjotin, Workplace } from './cli.js';

for (const system of ['csv', 'xlsx'])
  for (const language of ['fi', 'sv', 'en'])
    test(`the template in ${language} as .${system} is read without a note`, async () => {
      const place = await Workplace.open();
      const file = join(place.folder, `oma.${system}`);
      const { code, err } = await tarjotin(['template', file, '--lang', language]);
      assert.equal(code, 0, err);
      const bytes = new Uint8Array(await readFile(file));
      const outcomes = await outcomesOf(IMPORTERS.get(system)!, reader({}, { now: '2026-11-22' }, bytes));
      const kept = keptOf(outcomes);
      assert.equal(outcomes.length, 2);
      assert.deepEqual(
        kept.map(({ notes }) => notes),
        [[], []],
      );
      for (const { activity } of kept) {
        assert.equal(faultsOf(activity), '');
        assert.ok(activity.name[language]);
        assert.equal(activity.schedule?.note, undefined);
        assert.equal(activity.schedule?.recurrences?.length, 1);
        assert.equal(activity.places?.[0]?.access?.['wheelchair'], 'yes');
        assert.ok(activity.registration?.required === 'yes' || activity.registration?.required === 'no');
      }
      assert.deepEqual(
        kept.map(({ activity }) => activity.price?.free),
        ['no', 'yes'],
      );
      assert.equal(kept[0]?.activity.firstTime?.bring?.[language] !== undefined, true);
      const again = await tarjotin(['template', file]);
      assert.equal(again.code, 2, 'what is there is left alone');
      assert.match(again.err, /file-exists/);
      await place.close();
    });

test('another language or ending is refused', async () => {
  assert.match((await tarjotin(['template', 'a.ods'])).err, /bad-file-name/);
  assert.match((await tarjotin(['template', 'a.csv', '--lang', 'de'])).err, /bad-language/);
});
