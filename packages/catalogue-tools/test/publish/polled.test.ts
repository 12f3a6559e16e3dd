import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { FileRef, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import { lastPublication } from '@hyte/catalogue-tools/publish/read-publication.js';
import { writePublication } from '@hyte/catalogue-tools/publish/write-publication.js';
import { edition } from './editions.js';

/** `TARJOTIN_PUBLISHES=1000` for the whole figure. */
const PUBLISHES = Number(process.env['TARJOTIN_PUBLISHES'] ?? 50);
/** After so many publishes the publisher is killed while it works on the next one. */
const KILLED_EVERY = 10;
const PUBLISHER = fileURLToPath(new URL('./publisher.ts', import.meta.url));

let output = '';
let server: Server;
let address = '';
before(async () => {
  output = await mkdtemp(join(tmpdir(), 'tarjotin-polled-'));
  server = createServer((request, response) => {
    void send(request.url ?? '/', String(request.headers['accept-encoding'] ?? '')).then(
      ({ status, encoding, bytes }) =>
        response.writeHead(status, encoding === '' ? {} : { 'content-encoding': encoding }).end(bytes),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(output, { recursive: true, force: true });
});

/** As web servers do that send ready compressed copies (`brotli_static`, `gzip_static`). */
async function send(path: string, accepted: string) {
  const ways = [
    ['br', '.br'],
    ['gzip', '.gz'],
    ['', ''],
  ] as const;
  for (const [encoding, suffix] of ways) {
    if (encoding !== '' && !accepted.includes(encoding)) continue;
    const bytes = await readFile(join(output, path + suffix)).catch(() => undefined);
    if (bytes) return { status: 200, encoding, bytes };
  }
  return { status: 404, encoding: '', bytes: Buffer.alloc(0) };
}

async function get(path: string, encoding: string): Promise<Buffer> {
  const answer = await fetch(`${address}/${path}`, { headers: { 'accept-encoding': encoding } });
  assert.equal(answer.status, 200, `${path} in ${encoding}`);
  return Buffer.from(await answer.arrayBuffer());
}

const manifestIn = async (encoding: string) =>
  JSON.parse((await get('manifest.json', encoding)).toString()) as Manifest;

/** Loads everything that a manifest names, as a page does: by address, length and hash. */
async function loadAll({ files, title }: Manifest, encoding: string): Promise<void> {
  const references = [...files.activities, files.areas, files.attribution].filter(
    (each): each is FileRef => each !== undefined,
  );
  for (const { path, bytes: length, integrity } of references) {
    const bytes = await get(path, encoding);
    assert.equal(bytes.length, length, path);
    assert.equal(`sha256-${createHash('sha256').update(bytes).digest('base64')}`, integrity, path);
    const editions = new Set(bytes.toString().match(/Laitos \d+/g));
    assert.deepEqual([...editions], [title?.fi], path);
  }
}

test(
  `${PUBLISHES} publishes, roll-backs and kills in between: no reader over HTTP gets a torn catalogue`,
  { timeout: 60_000 + PUBLISHES * 3000 },
  async (t) => {
    await writePublication(output, edition(0, 8), { compress: true });
    const counts = { reads: 0, late: 0, killed: 0 };
    const seen = new Set<string>();
    let publishing = true;
    const prompt = async (encoding: string): Promise<void> => {
      while (publishing) {
        const manifest = await manifestIn(encoding);
        seen.add(manifest.title?.fi ?? '');
        await loadAll(manifest, encoding);
        counts.reads += 1;
      }
    };
    /** Reads the manifest, and its files only when another one has taken its place. */
    const late = async (): Promise<void> => {
      while (publishing) {
        const manifest = await manifestIn('br');
        while (publishing && (await manifestIn('identity')).generation === manifest.generation);
        await loadAll(manifest, 'gzip');
        counts.late += 1;
      }
    };
    const readers = [prompt('br'), prompt('gzip'), prompt('identity'), late()];
    const failure = Promise.all(readers).then(() => undefined);
    for (let published = 0; published < PUBLISHES;) {
      const { last, killed } = await Promise.race([
        publish(published + 1),
        failure.then(() => ({ last: PUBLISHES, killed: false })),
      ]);
      published = Math.max(last, published);
      counts.killed += Number(killed);
      const between = await lastPublication(output);
      assert.deepEqual(between?.problems, []);
    }
    publishing = false;
    await failure;
    t.diagnostic(
      `${counts.reads} catalogues read whole, ${counts.late} of an older manifest; ${seen.size} editions seen; ${counts.killed} kills`,
    );
    assert.ok(counts.late > PUBLISHES / 50 && seen.size > PUBLISHES / 50, 'the readers were too slow to see anything');
    assert.ok(counts.killed >= Math.floor(PUBLISHES / KILLED_EVERY) - 1);
  },
);

/** Runs the publisher, and kills it somewhere in the edition that follows the last one it may finish. */
async function publish(first: number): Promise<{ last: number; killed: boolean }> {
  const most = Math.min(first + KILLED_EVERY - 1, PUBLISHES);
  const child = spawn(process.execPath, ['--import', 'tsx', PUBLISHER, output, String(first), String(PUBLISHES)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = first - 1;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    last = Number(text.trim().split('\n').at(-1));
    // Within the time that publishing an edition takes.
    if (last >= most) setTimeout(() => child.kill('SIGKILL'), Math.random() * 30);
  });
  const [code, signal] = await new Promise<[number | null, string | null]>(
    (resolve) => void child.on('close', (...how) => resolve(how)),
  );
  assert.ok(code === 0 || signal === 'SIGKILL', `the publisher ended with ${code}`);
  return { last, killed: signal === 'SIGKILL' };
}
