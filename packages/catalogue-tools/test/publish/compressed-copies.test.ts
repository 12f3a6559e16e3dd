import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { check } from '@hyte/catalogue-tools/commands/check.js';
import { compose } from '@hyte/catalogue-tools/publish/compose.js';
import { brotliQuality } from '@hyte/catalogue-tools/publish/compressed-copies.js';
import { writePublication } from '@hyte/catalogue-tools/publish/write-publication.js';

let folder = '';
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'tarjotin-copies-'))));
after(() => rm(folder, { recursive: true, force: true }));

function publication(name: string) {
  const activities: Activity[] = [{ id: 'a:1', kind: 'group', name: { fi: name } }];
  return compose({ head: { formatVersion: '1.0' }, activities, areas: undefined, attribution: 'Lähde\n' });
}

test('every published file has copies that hold the same bytes', async () => {
  const output = join(folder, 'all');
  const { files, manifestFile } = publication('Jooga');
  await writePublication(output, publication('Jooga'), { compress: true });
  for (const { path, bytes } of [...files, manifestFile]) {
    assert.deepEqual(brotliDecompressSync(await readFile(join(output, `${path}.br`))), bytes, path);
    assert.deepEqual(gunzipSync(await readFile(join(output, `${path}.gz`))), bytes, path);
  }
});

test('an unchanged file is not compressed again; a copy that is wrong is found by check and mended', async () => {
  const output = join(folder, 'again');
  await writePublication(output, publication('Jooga'), { compress: true });
  const [activities, attribution] = publication('Jooga').files.map(({ path }) => join(output, path));
  const written = async (path: string): Promise<bigint> => (await stat(path, { bigint: true })).ino;
  const before = await written(`${attribution}.br`);
  await writePublication(output, publication('Tanssi'), { compress: true });
  assert.equal(await written(`${attribution}.br`), before);
  assert.deepEqual((await check(output)).problems, []);

  await writePublication(output, publication('Jooga'), { compress: true });
  await writeFile(`${activities}.gz`, 'x');
  await writeFile(`${activities}.br`, await readFile(`${attribution}.br`));
  assert.deepEqual(
    (await check(output)).problems.map(({ code, field }) => [code, field?.slice(-3)]),
    [
      ['changed-copy', '.br'],
      ['changed-copy', '.gz'],
    ],
  );
  await writePublication(output, publication('Jooga'), { compress: true });
  assert.deepEqual((await check(output)).problems, []);
});

test('without compression no old copy of the manifest is left for a server to send', async () => {
  const output = join(folder, 'off');
  await writePublication(output, publication('Jooga'), { compress: true });
  await writePublication(output, publication('Tanssi'), { compress: false });
  await assert.rejects(stat(join(output, 'manifest.json.br')), { code: 'ENOENT' });
  await assert.rejects(stat(join(output, 'manifest.json.gz')), { code: 'ENOENT' });
});

test('the larger the publication, the less thoroughly it is compressed', () => {
  assert.deepEqual([10_000, 10_000_000, 200_000_000].map(brotliQuality), [11, 9, 5]);
});
