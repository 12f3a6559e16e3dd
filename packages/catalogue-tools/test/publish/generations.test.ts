import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Activity, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import { lastPublication, readPublication } from '@hyte/catalogue-tools/publish/read-publication.js';
import { generationsOf, rollBack } from '@hyte/catalogue-tools/publish/roll-back.js';
import { writePublication } from '@hyte/catalogue-tools/publish/write-publication.js';
import { edition } from './editions.js';

/** `PUBLISHES=1000` for the whole bar. */
const PUBLISHES = Number(process.env['PUBLISHES'] ?? 200);
const PLAIN = { compress: false };
const PACKED = { compress: true };

let folder = '';
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'tarjotin-generations-'))));
after(() => rm(folder, { recursive: true, force: true }));

const editionIn = async (output: string): Promise<string | undefined> =>
  (await lastPublication(output))?.manifest?.title?.fi;

/** Makes files look as if they had been current for the last time long ago. */
async function age(output: string): Promise<void> {
  const past = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const name of await readdir(join(output, 'files'))) await utimes(join(output, 'files', name), past, past);
}

test(`readers polling through ${PUBLISHES} publishes and roll-backs never see a torn catalogue, plain or compressed`, async () => {
  const output = join(folder, 'polled');
  await writePublication(output, edition(0), PACKED);
  let publishing = true;
  const seen = new Set<string>();
  let reads = 0;
  const unpackers = { '': (bytes: Buffer) => bytes, '.br': brotliDecompressSync, '.gz': gunzipSync };
  const reader = async (suffix: keyof typeof unpackers): Promise<void> => {
    const unpack = unpackers[suffix];
    while (publishing) {
      const manifest = JSON.parse(
        unpack(await readFile(join(output, `manifest.json${suffix}`))).toString(),
      ) as Manifest;
      const title = manifest.title?.fi ?? '';
      for (const { path } of manifest.files.activities) {
        const text = unpack(await readFile(join(output, path + suffix))).toString();
        const names = (JSON.parse(text) as { activities: Activity[] }).activities.map(({ name }) => name.fi);
        assert.deepEqual(names, [title, title, title]);
      }
      assert.equal(
        unpack(await readFile(join(output, `${manifest.files.attribution?.path}${suffix}`))).toString(),
        `${title}\n`,
      );
      assert.deepEqual((await readPublication(output, manifest)).problems, []);
      seen.add(title);
      reads += 1;
    }
  };
  const readers = (['', '.br', '.gz'] as const).map(reader);
  for (let number = 1; number <= PUBLISHES; number += 1) {
    await writePublication(output, edition(number), PACKED);
    if (number % 10 === 0) await rollBack(output, PACKED);
    if (number % 25 === 0) await age(output);
  }
  publishing = false;
  await Promise.all(readers);
  assert.ok(seen.size > 10 && reads > 30, `the readers saw only ${seen.size} editions in ${reads} reads`);
});

test('rolling back puts the generation before in use, keeps the other, and twice changes nothing', async () => {
  const output = join(folder, 'rolled');
  for (const number of [1, 2, 3]) await writePublication(output, edition(number), PACKED);
  assert.deepEqual(
    (await generationsOf(output)).earlier.map(({ manifest }) => manifest.title?.fi),
    ['Laitos 2'],
  );
  const first = await rollBack(output, PACKED);
  assert.deepEqual(
    [first.from?.manifest.title?.fi, first.to.manifest.title?.fi, first.activities.length],
    ['Laitos 3', 'Laitos 2', 3],
  );
  assert.equal(await editionIn(output), 'Laitos 2');
  assert.deepEqual(
    brotliDecompressSync(await readFile(join(output, 'manifest.json.br'))),
    edition(2).manifestFile.bytes,
  );
  assert.deepEqual(gunzipSync(await readFile(join(output, 'manifest.json.gz'))), edition(2).manifestFile.bytes);
  await rollBack(output, PACKED);
  assert.equal(await editionIn(output), 'Laitos 3');
});

test('a roll-back that is not possible says why and changes nothing', async () => {
  await assert.rejects(rollBack(join(folder, 'nothing'), PLAIN), {
    code: 'no-generation',
    message: /Nothing has been published/,
  });
  const output = join(folder, 'only-one');
  await writePublication(output, edition(1), PLAIN);
  await assert.rejects(rollBack(output, PLAIN), { code: 'no-generation', message: /keeps no earlier generation/ });
  await writePublication(output, edition(2), PLAIN);
  await writeFile(join(output, edition(1).files[0]?.path ?? ''), '{"activities":[]}');
  await assert.rejects(rollBack(output, PLAIN), {
    code: 'broken-generation',
    message: /activities-.*\[changed-file\]/,
  });
  assert.equal(await editionIn(output), 'Laitos 2');
});

test('files go only when no kept generation names them, however old they are', async () => {
  const output = join(folder, 'old');
  await writePublication(output, edition(1), PACKED);
  await writePublication(output, edition(2), PACKED);
  await rollBack(output, PACKED);
  await age(output);
  // The first is in use and the second kept; the third makes the first kept and the second forgotten.
  await writePublication(output, edition(3), PACKED);
  const names = await readdir(join(output, 'files'));
  const there = (number: number): boolean[] =>
    edition(number).files.flatMap(({ path }) =>
      ['', '.br', '.gz'].map((suffix) => names.includes(path.replace('files/', '') + suffix)),
    );
  assert.ok(there(1).every(Boolean) && there(3).every(Boolean), names.join());
  assert.ok(!there(2).some(Boolean), names.join());
});

test('a manifest that was spoilt is replaced, and what was kept before stays to roll back to', async () => {
  const output = join(folder, 'spoilt');
  await writePublication(output, edition(1), PLAIN);
  await writePublication(output, edition(2), PLAIN);
  await writeFile(join(output, 'manifest.json'), '{"generation": "../../../etc", ');
  const { from, to } = await rollBack(output, PLAIN);
  assert.deepEqual([from, to.manifest.title?.fi], [undefined, 'Laitos 1']);
  assert.equal(await editionIn(output), 'Laitos 1');
});
