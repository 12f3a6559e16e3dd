import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Activity, FileRef, IndexFiles } from '@hyte/catalogue-format/generated/catalogue.js';
import { chooseLexicon } from '@hyte/catalogue-tools/lexicon/choose-lexicon.js';
import { compose, type Publication } from '@hyte/catalogue-tools/publish/compose.js';
import { lockOutput } from '@hyte/catalogue-tools/publish/lock.js';
import { inPublishedOrder } from '@hyte/catalogue-tools/publish/published-order.js';
import { lastPublication } from '@hyte/catalogue-tools/publish/read-publication.js';
import { buildSearchIndex } from '@hyte/catalogue-tools/publish/search-index.js';
import { writePublication } from '@hyte/catalogue-tools/publish/write-publication.js';
import { publishedIndex } from '@hyte/search-core/index/published-index.js';
import { INDEX_VERSION, SECTIONS } from '@hyte/search-core/index/sections.js';

/** Compressed copies have tests of their own. */
const PLAIN = { compress: false };

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

test('up to 1 000 activities make one file, more make small ones, in order, with counts and hashes that are right', async () => {
  const output = join(folder, 'shards');
  await writePublication(output, edition(1, 1000), PLAIN);
  assert.equal((await lastPublication(output))?.manifest?.files.activities.length, 1);
  await writePublication(output, edition(1, 2500), PLAIN);
  const reading = await lastPublication(output);
  assert.deepEqual(reading?.problems, []);
  const records = reading?.manifest?.files.activities.map((file) => file.records) ?? [];
  assert.deepEqual([records.length, records[0], records.at(-1)], [79, 32, 4]);
  const ids = reading?.activities.map(({ id }) => id) ?? [];
  assert.deepEqual([ids.length, ids], [2500, [...ids].sort()]);
  for (const line of (await readFile(join(output, reading?.manifest?.files.activities[0]?.path ?? ''), 'utf8'))
    .split('\n')
    .slice(1, -2)) {
    assert.deepEqual(Object.keys(JSON.parse(line.replace(/,$/, '')) as object), ['id', 'kind', 'name']);
  }
});

test('files of the generation before stay; older ones go after an hour; foreign files are never touched', async () => {
  const output = join(folder, 'cleaned');
  const editions = [1, 2, 3].map((number) => edition(number));
  await writePublication(output, editions[0] as Publication, PLAIN);
  await writeFile(join(output, 'files', 'own-picture.png'), 'x');
  await writePublication(output, editions[1] as Publication, PLAIN);
  const names = (publication: Publication | undefined) =>
    (publication?.files ?? []).map(({ path }) => path.replace('files/', ''));
  const long = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const name of [...names(editions[0]), ...names(editions[1]), 'own-picture.png'])
    await utimes(join(output, 'files', name), long, long);
  await writePublication(output, editions[2] as Publication, PLAIN);
  assert.deepEqual(
    (await readdir(join(output, 'files'))).sort(),
    [...names(editions[1]), ...names(editions[2]), 'own-picture.png'].sort(),
  );
});

test('a reader that is two generations late still finds all it was told of', async () => {
  const output = join(folder, 'late');
  const old = edition(1);
  await writePublication(output, old, PLAIN);
  // Written long ago, current until now.
  const long = new Date(Date.now() - 30 * 24 * 60 * 60 * 1000);
  for (const { path } of old.files) await utimes(join(output, path), long, long);
  for (const number of [2, 3, 4]) await writePublication(output, edition(number), PLAIN);
  for (const { path, bytes } of old.files) assert.deepEqual(await readFile(join(output, path)), bytes);
});

test('the same publication again writes nothing', async () => {
  const output = join(folder, 'again');
  assert.equal(await writePublication(output, edition(1), PLAIN), 'published');
  assert.equal(await writePublication(output, edition(1), PLAIN), 'unchanged');
});

test('a file spoilt on disk is found out, and mended by publishing again', async () => {
  const output = join(folder, 'spoilt');
  const publication = edition(1);
  await writePublication(output, publication, PLAIN);
  await writeFile(join(output, publication.files[0]?.path ?? ''), '{"activities":[]}');
  assert.deepEqual(
    (await lastPublication(output))?.problems.map(({ code }) => code),
    ['changed-file', 'wrong-count'],
  );
  await writePublication(output, publication, PLAIN);
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

test('a search index is published beside the activities, found whole again, and a changed section is told', async () => {
  const output = join(folder, 'indexed');
  const rules = await chooseLexicon({ lexicon: 'rules' });
  const activities = inPublishedOrder(gymnastics(40));
  const head = { formatVersion: '1.0' };
  const index = await buildSearchIndex({ ...head, activities }, rules);
  const parts = { head, activities, index, areas: undefined, attribution: '' };
  const publication = compose(parts);
  await writePublication(output, publication, PLAIN);
  const { files } = publication.manifest;
  assert.deepEqual(
    { ...files.index, sections: Object.keys(files.index?.sections ?? {}) },
    { version: INDEX_VERSION, lexicon: 'rules', size: 40, sections: [...SECTIONS].sort() },
  );
  assert.match(files.index?.sections['words']?.path ?? '', /^files\/index-words-[\w-]{12}\.bin$/);
  assert.deepEqual((await lastPublication(output))?.problems, []);

  const read = async ({ path }: FileRef): Promise<Uint8Array> => new Uint8Array(await readFile(join(output, path)));
  const opened = publishedIndex({ index: files.index as IndexFiles, activities: files.activities }, { read });
  const { terms, head: postings } = await opened.words();
  const term = terms.equal('tuolijumppa').from;
  assert.equal(postings.read(term).count, 20);
  assert.equal(
    await opened.numberOf('a:00007'),
    activities.findIndex(({ id }) => id === 'a:00007'),
  );

  // Built anew from the same activities in any order, it is the same to the byte.
  const again = inPublishedOrder([...activities].reverse());
  assert.deepEqual(
    compose({ ...parts, activities: again, index: await buildSearchIndex({ ...head, activities: again }, rules) }),
    publication,
  );

  await writeFile(join(output, files.index?.sections['head']?.path ?? ''), 'x');
  assert.deepEqual(
    (await lastPublication(output))?.problems.map(({ code }) => code),
    ['changed-file'],
  );
});

test('the sections of the generation before stay for an hour, like all other files', async () => {
  const output = join(folder, 'old-sections');
  const rules = await chooseLexicon({ lexicon: 'rules' });
  for (const count of [10, 20, 30]) {
    const activities = inPublishedOrder(gymnastics(count));
    const head = { formatVersion: '1.0' };
    const index = await buildSearchIndex({ ...head, activities }, rules);
    await writePublication(output, compose({ head, activities, index, areas: undefined, attribution: '' }), PLAIN);
    if (count === 20) {
      const past = new Date(Date.now() - 2 * 60 * 60 * 1000);
      for (const name of await readdir(join(output, 'files'))) await utimes(join(output, 'files', name), past, past);
    }
  }
  const records = (await readdir(join(output, 'files'))).filter((name) => name.startsWith('index-records-'));
  assert.equal(records.length, 2, 'those of the first generation went, those of the second stay');
  assert.deepEqual((await lastPublication(output))?.problems, []);
});

test('activities are published by municipality, organiser, theme and id', () => {
  const activity = (id: string, municipality: string | undefined, organiser: string, theme: string): Activity => ({
    id,
    kind: 'group',
    name: { fi: id },
    organiser: { id: organiser, name: { fi: organiser } },
    themes: [theme],
    ...(municipality && { places: [{ municipality }] }),
  });
  const wanted = [
    activity('9', undefined, 'a', 'mind'),
    activity('1', '142', 'b', 'culture'),
    activity('0', '142', 'b', 'mind'),
    activity('2', '142', 'b', 'mind'),
    activity('3', '286', 'a', 'mind'),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(wanted, { minLength: wanted.length }), (activities) => {
      assert.deepEqual(inPublishedOrder(activities), wanted);
    }),
  );
});

/** Activities of two kinds by name, several organisers and two municipalities. */
function gymnastics(count: number): Activity[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `a:${String(number).padStart(5, '0')}`,
    kind: 'group',
    name: { fi: number % 2 ? 'Tuolijumppa' : 'Vesijumppa' },
    organiser: { id: `o${number % 3}`, name: { fi: `Seura ${number % 3}` } },
    places: [{ municipality: number % 5 ? '286' : '285' }],
  }));
}
