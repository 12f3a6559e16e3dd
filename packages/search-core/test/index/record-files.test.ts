import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileRef } from '@hyte/catalogue-format/generated/catalogue.js';
import { buildWords } from '@hyte/search-core/index/build-words.js';
import { publishedWords } from '@hyte/search-core/index/published-words.js';
import { memoryIndex } from '@hyte/search-core/index/memory-index.js';
import { RecordFiles } from '@hyte/search-core/index/record-files.js';
import { ACTIVITIES, CATALOGUE } from '../fixture-catalogue.js';
import { LEXICON, publish, sectionsOf } from './small-index.js';

const sections = await sectionsOf(CATALOGUE);
const size = ACTIVITIES.length;

/** Record files with a reader that counts what it is asked for. */
function counted(files = publish(CATALOGUE, sections).files) {
  const { activities } = publish(CATALOGUE, sections);
  const asked: string[] = [];
  const read = async ({ path }: FileRef): Promise<Uint8Array> => {
    asked.push(path);
    await Promise.resolve();
    const bytes = files.get(path);
    if (!bytes) throw new Error('not there');
    return bytes;
  };
  return { records: new RecordFiles(activities, size, read), asked, files };
}

test('only the files that are needed are fetched, once, however many ask at the same time', async () => {
  const { records, asked } = counted();
  const [one, other] = await Promise.all([records.get([1, 0, 5]), records.get([4])]);
  assert.deepEqual(
    one.map((activity) => activity?.id),
    [1, 0, 5].map((number) => ACTIVITIES[number]?.id),
  );
  assert.equal(other[0]?.id, ACTIVITIES[4]?.id);
  assert.deepEqual(asked, ['activities-0.json', 'activities-4.json']);
  await records.get([0, 1]);
  assert.equal(asked.length, 2);
});

test('numbers that are none give nothing', async () => {
  const { records, asked } = counted();
  assert.deepEqual(await records.get([-1, size, NaN, 1e9]), [undefined, undefined, undefined, undefined]);
  assert.deepEqual(asked, []);
});

test('a file that cannot be had leaves its records out and is asked for again', async () => {
  const { records, files, asked } = counted();
  const bytes = files.get('activities-2.json') as Uint8Array;
  files.delete('activities-2.json');
  const [first, missing] = await records.get([0, 2]);
  assert.deepEqual([first?.id, missing], [ACTIVITIES[0]?.id, undefined]);
  files.set('activities-2.json', bytes);
  assert.equal((await records.get([2]))[0]?.id, ACTIVITIES[2]?.id);
  assert.equal(asked.filter((path) => path === 'activities-2.json').length, 2);
});

test('a record that breaks the format is left out, and the others stay in their places', async () => {
  const { records, files } = counted();
  files.set('activities-0.json', new TextEncoder().encode(JSON.stringify({ activities: [{ id: 5 }, ACTIVITIES[1]] })));
  files.set('activities-2.json', new TextEncoder().encode('<html>'));
  const found = await records.get([0, 1, 2]);
  assert.deepEqual(
    found.map((activity) => activity?.id),
    [undefined, ACTIVITIES[1]?.id, undefined],
  );
});

test('an abort is heard while a file is on its way; the file is kept for whoever asks next', async () => {
  const { records, asked } = counted();
  const call = new AbortController();
  const asking = records.get([0], call.signal);
  call.abort();
  await assert.rejects(asking, { name: 'AbortError' });
  await assert.rejects(records.get([0], call.signal), { name: 'AbortError' });
  assert.equal((await records.get([0]))[0]?.id, ACTIVITIES[0]?.id);
  assert.equal(asked.length, 1);
});

test('files that have not been used for long are let go, records a little later', async () => {
  const files = Array.from({ length: 200 }, (_, number) => ({ path: String(number), records: 2 }));
  const asked: string[] = [];
  const read = ({ path }: FileRef): Promise<Uint8Array> => {
    asked.push(path);
    const activities = ['a', 'b'].map((letter) => ({ id: path + letter, kind: 'group', name: { fi: path } }));
    return Promise.resolve(new TextEncoder().encode(JSON.stringify({ activities }) + ' '.repeat(50_000)));
  };
  const records = new RecordFiles(files, 400, read);
  for (let number = 0; number < 400; number += 2) await records.get([number, number % 4 === 0 ? 0 : 1]);
  assert.equal(asked.length, 200, 'the first file was used all the time');
  const [first] = await records.get([2]);
  assert.equal(first, (await records.get([2]))[0], 'the same object every time');
  await records.get([399]);
  assert.equal(asked.length, 200, 'the last file is there');
  await records.get([3]);
  assert.equal(asked.length, 201, 'the second file is not');
});

test('a record that is let go while others are on their way is given nevertheless', async () => {
  // So large that few records are kept beside it.
  const size = 100_000;
  const files = Array.from({ length: size / 1000 }, (_, number) => ({ path: String(number), records: 1000 }));
  const read = ({ path }: FileRef): Promise<Uint8Array> => {
    const activities = Array.from({ length: 1000 }, (_, place) => ({
      id: String(Number(path) * 1000 + place),
      kind: 'group',
      name: { fi: path },
    }));
    return Promise.resolve(new TextEncoder().encode(JSON.stringify({ activities })));
  };
  const records = new RecordFiles(files, size, read);
  await records.get([0]);
  const many = Array.from({ length: 1000 }, (_, place) => 5000 + place);
  const [found] = await Promise.all([records.get([0, 9000]), records.get(many)]);
  assert.deepEqual(
    found.map((activity) => activity?.id),
    ['0', '9000'],
  );
});

test('published words serve activities in memory only when they are exactly those', async () => {
  const published = publish(CATALOGUE, sections);
  const read = ({ path }: FileRef): Promise<Uint8Array> => Promise.resolve(published.files.get(path) as Uint8Array);
  const words = await publishedWords(CATALOGUE, published, { read });
  const index = memoryIndex(CATALOGUE, { loadWords: () => Promise.resolve(words) });
  const built = await buildWords(CATALOGUE, { lexicon: () => LEXICON, rings: [] });
  assert.equal((await index.words()).terms.size, (await built.words()).terms.size);
  const others = [ACTIVITIES.slice(1), [...ACTIVITIES].reverse(), []];
  for (const activities of others) {
    await assert.rejects(publishedWords({ ...CATALOGUE, activities }, published, { read }), { code: 'index-damaged' });
  }
});
