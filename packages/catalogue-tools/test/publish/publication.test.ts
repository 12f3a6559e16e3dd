import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { compose, type Publication } from '@hyte/catalogue-tools/publish/compose.js';
import { lockOutput } from '@hyte/catalogue-tools/publish/lock.js';
import { lastPublication } from '@hyte/catalogue-tools/publish/read-publication.js';
import { writePublication } from '@hyte/catalogue-tools/publish/write-publication.js';

let folder = '';
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'tarjotin-publish-'))));
after(() => rm(folder, { recursive: true, force: true }));

/** A publication in which every activity carries the same edition, so that a mixture of two shows. */
function edition(number: number, count = 3): Publication {
  const activities = Array.from({ length: count }, (_, index): Activity => ({
    id: `a:${String(index).padStart(5, '0')}`,
    kind: 'group',
    name: { fi: `Laitos ${number}` },
  }));
  return compose({
    head: { formatVersion: '1.0', title: { fi: `Laitos ${number}` } },
    activities,
    areas: undefined,
    attribution: `Laitos ${number}\n`,
  });
}

test('the same content gives the same bytes, whatever the order of keys', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{2,4}$/), fc.string()),
      fc.array(fc.string(), { maxLength: 3 }),
      (name, themes) => {
        const one = { id: 'a:1', kind: 'group', name, themes, summary: { fi: 'S', sv: 'T' } } as Activity;
        const other = {
          summary: { sv: 'T', fi: 'S' },
          themes,
          name: Object.fromEntries(Object.entries(name).reverse()),
          kind: 'group',
          id: 'a:1',
        } as Activity;
        const [a, b] = [one, other].map((activity) =>
          compose({ head: { formatVersion: '1.0' }, activities: [activity], areas: undefined, attribution: '' }),
        );
        assert.deepEqual(a, b);
      },
    ),
  );
});

test('2 500 activities make three files, in order, with counts and hashes that are right', async () => {
  const output = join(folder, 'shards');
  await writePublication(output, edition(1, 2500));
  const reading = await lastPublication(output);
  assert.deepEqual(reading?.problems, []);
  assert.deepEqual(
    reading?.manifest?.files.activities.map(({ records }) => records),
    [1000, 1000, 500],
  );
  const ids = reading?.activities.map(({ id }) => id) ?? [];
  assert.deepEqual([ids.length, ids], [2500, [...ids].sort()]);
  for (const line of (await readFile(join(output, reading?.manifest?.files.activities[0]?.path ?? ''), 'utf8'))
    .split('\n')
    .slice(1, -2)) {
    assert.deepEqual(Object.keys(JSON.parse(line.replace(/,$/, '')) as object), ['id', 'kind', 'name']);
  }
});

test('a reader polling during 50 publishes never sees a torn catalogue', async () => {
  const output = join(folder, 'polled');
  await writePublication(output, edition(0));
  let publishing = true;
  const seen = new Set<string>();
  const reader = (async () => {
    while (publishing) {
      const reading = await lastPublication(output);
      assert.deepEqual(reading?.problems, []);
      assert.equal(reading?.activities.length, 3);
      const editions = new Set([
        reading?.manifest?.title?.fi,
        ...(reading?.activities ?? []).map(({ name }) => name.fi),
      ]);
      assert.equal(editions.size, 1, `a mixture: ${[...editions].join(', ')}`);
      seen.add([...editions].join());
    }
  })();
  for (let number = 1; number <= 50; number += 1) await writePublication(output, edition(number));
  publishing = false;
  await reader;
  assert.ok(seen.size > 5, `the reader saw only ${seen.size} editions`);
});

test('files of the generation before stay; older ones go after an hour; foreign files are never touched', async () => {
  const output = join(folder, 'cleaned');
  const editions = [1, 2, 3].map((number) => edition(number));
  await writePublication(output, editions[0] as Publication);
  await writeFile(join(output, 'files', 'own-picture.png'), 'x');
  await writePublication(output, editions[1] as Publication);
  const names = (publication: Publication | undefined) =>
    (publication?.files ?? []).map(({ path }) => path.replace('files/', ''));
  const long = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const name of [...names(editions[0]), ...names(editions[1]), 'own-picture.png'])
    await utimes(join(output, 'files', name), long, long);
  await writePublication(output, editions[2] as Publication);
  assert.deepEqual(
    (await readdir(join(output, 'files'))).sort(),
    [...names(editions[1]), ...names(editions[2]), 'own-picture.png'].sort(),
  );
});

test('a reader that is two generations late still finds all it was told of', async () => {
  const output = join(folder, 'late');
  const old = edition(1);
  await writePublication(output, old);
  // Written long ago, current until now.
  const long = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000);
  for (const { path } of old.files) await utimes(join(output, path), long, long);
  for (const number of [2, 3, 4]) await writePublication(output, edition(number));
  for (const { path, bytes } of old.files) assert.deepEqual(await readFile(join(output, path)), bytes);
});

test('the same publication again writes nothing', async () => {
  const output = join(folder, 'again');
  assert.equal(await writePublication(output, edition(1)), 'published');
  assert.equal(await writePublication(output, edition(1)), 'unchanged');
});

test('a file spoilt on disk is found out, and mended by publishing again', async () => {
  const output = join(folder, 'spoilt');
  const publication = edition(1);
  await writePublication(output, publication);
  await writeFile(join(output, publication.files[0]?.path ?? ''), '{"activities":[]}');
  assert.deepEqual(
    (await lastPublication(output))?.problems.map(({ code }) => code),
    ['changed-file', 'wrong-count'],
  );
  await writePublication(output, publication);
  assert.deepEqual((await lastPublication(output))?.problems, []);
});

test('an output has one lock; that of a process which is gone is taken over', async () => {
  const output = join(folder, 'locked');
  const unlock = await lockOutput(output);
  await assert.rejects(lockOutput(output), { code: 'locked' });
  await unlock();
  const lock = join(output, '.tarjotin.lock');
  const [{ hostname }] = [await import('node:os')];
  await writeFile(lock, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }));
  await (
    await lockOutput(output)
  )();
  await writeFile(lock, JSON.stringify({ pid: process.pid, host: 'another-host' }));
  await assert.rejects(lockOutput(output), { code: 'locked' });
});
