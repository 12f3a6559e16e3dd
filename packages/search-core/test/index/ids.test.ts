import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { Pace } from '@hyte/search-core/index/pace.js';
import { decodeSection } from '@hyte/search-core/index/read/open-section.js';
import { readIds } from '@hyte/search-core/index/read/read-ids.js';
import { idListSection } from '@hyte/search-core/index/write/id-list-section.js';

const pace = new Pace(undefined);

async function readBack(ids: readonly string[]): Promise<string[]> {
  const file = idListSection(ids.map((id) => ({ id }) as Activity));
  const column = await decodeSection('idlist', file, pace, (section) => readIds(section, ids.length, pace));
  return ids.map((_, activity) => column.id(activity));
}

test('ids of every system come back as they were', async () => {
  const ids = [
    'ptv:6c9f0d1e-33aa-4b7c-9a54-0123456789ab',
    'lipas:607514',
    'linkedevents:kulke:59712',
    'linkedevents:helsinki:agiy2w5azu',
    'tasapaino-kuusankoski',
    // What binary would spell otherwise stays text.
    'lipas:007',
    'ptv:6C9F0D1E-33AA-4B7C-9A54-0123456789AB',
    'x:1234567890123',
    'ends:with:',
    '__proto__',
    'äö😀',
  ];
  assert.deepEqual(await readBack(ids), ids);
  assert.deepEqual(await readBack([]), []);
});

test('any ids come back', async () => {
  const part = fc.oneof(fc.nat().map(String), fc.uuid(), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }));
  const id = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(':'));
  await fc.assert(
    fc.asyncProperty(fc.array(id, { maxLength: 30 }), async (ids) => {
      assert.deepEqual(await readBack(ids), ids);
    }),
  );
});
