import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { lastPublication } from '@hyte/catalogue-tools/publish/read-publication.js';
import { fakeServer, lipas, lipasPages, place, places, tarjotin, Workplace } from '../commands/cli.js';

/** How many runs are killed; 200 for the full figure: `TARJOTIN_KILLS=200`. */
const KILLS = Number(process.env['TARJOTIN_KILLS'] ?? 20);
const PAGES = 8;
const SIZE = 30;

/** Changes what the server gives, and with it the ETags. */
let edition = 1;
let asked: string[] = [];
let onCall: (url: URL) => void = () => undefined;
let server: Awaited<ReturnType<typeof fakeServer>>;
let work: Workplace;

before(async () => {
  server = await fakeServer((request, response, url) => {
    const etag = `"${edition}-${url.href.length}"`;
    const known = request.headers['if-none-match'] === etag;
    asked.push(`${url.searchParams.get('page') ?? 1}${known ? ' unchanged' : ''}`);
    onCall(url);
    // Slow enough that a kill can meet any page.
    setTimeout(() => {
      response.setHeader('etag', etag);
      if (known) response.writeHead(304).end();
      else if (edition === 1) lipasPages(PAGES, SIZE)(request, response, url, 0);
      else if (edition === 2) response.end(JSON.stringify(places(PAGES * SIZE, 2)));
      else response.end(JSON.stringify(places(40)));
    }, 15);
  });
});
after(() => server.close());
beforeEach(async () => {
  edition = 1;
  asked = [];
  onCall = () => undefined;
  work = await Workplace.open();
});
afterEach(() => work.close());

/** A configuration with a source on the server and a file, publishing into `output`. */
async function configure(output: string, reading: object = {}): Promise<string> {
  await work.write('own.json', [place(9000), place(9001)]);
  const hosts = { '127.0.0.1': { http: true, private: true, requestsPerSecond: 1000 } };
  return work.write(`${output}.config.json`, {
    title: { fi: 'Koe' },
    output: `./${output}`,
    reading: { hosts, ...reading },
    static: {},
    // Of the lexicons the quickest to load: what is tried here has nothing to do with words.
    search: { lexicon: 'rules' },
    sources: [lipas({ url: `${server.url}/v1` }, 'net'), lipas({ file: 'own.json' }, 'own')],
  });
}

/** Path and hash of every file, hidden ones too. */
async function bytesOf(output: string): Promise<Record<string, string>> {
  const folder = join(work.folder, output);
  const names = (await readdir(folder, { recursive: true })).sort();
  const files: Record<string, string> = {};
  for (const name of names) {
    if ((await stat(join(folder, name))).isFile())
      files[name] = createHash('sha256')
        .update(await readFile(join(folder, name)))
        .digest('hex');
  }
  return files;
}

/** Resolves when a page is asked for. */
function whenAsked(number: number): Promise<void> {
  return new Promise((resolve) => {
    onCall = (url) => {
      if (Number(url.searchParams.get('page') ?? 1) === number) resolve();
    };
  });
}

async function killedAtPage(number: number, config: string): Promise<void> {
  const { code } = await tarjotin(['build', config], { killWhen: whenAsked(number) });
  onCall = () => undefined;
  assert.equal(code, null, 'it was killed');
  asked = [];
}

const spooled = async () =>
  (await readdir(join(work.folder, '.tarjotin'), { recursive: true }))
    .filter((name) => name.endsWith('.page'))
    .sort()
    .map((name) => join(work.folder, '.tarjotin', name));

test('a run goes on behind the last page that a killed one had', async () => {
  const config = await configure('catalogue');
  await killedAtPage(5, config);
  assert.equal((await spooled()).length, 4);
  assert.equal((await tarjotin(['build', config])).code, 0);
  assert.deepEqual(asked, ['1 unchanged', '5', '6', '7', '8']);
  assert.deepEqual(await readdir(work.folder), ['catalogue', 'catalogue.config.json', 'own.json']);
});

test('pages of a killed run are not used when the first one has changed, or when they are too old', async () => {
  const config = await configure('catalogue');
  await killedAtPage(5, config);
  edition = 2;
  assert.equal((await tarjotin(['build', config])).code, 0);
  assert.deepEqual(asked, ['1']);
  edition = 1;
  const impatient = await configure('second', { freshHours: 0 });
  await killedAtPage(5, impatient);
  assert.equal((await tarjotin(['build', impatient])).code, 0);
  assert.deepEqual(asked, ['1', '2', '3', '4', '5', '6', '7', '8']);
});

test('a page that a power cut left without its bytes is read again, with all behind it', async () => {
  const config = await configure('catalogue', { state: './state' });
  await tarjotin(['build', await configure('unbroken')]);
  await killedAtPage(6, config);
  const folder = join(work.folder, 'state');
  const third = (await readdir(folder, { recursive: true })).find((name) => name.endsWith('000003.page'));
  await truncate(join(folder, third ?? ''), 400);
  assert.equal((await tarjotin(['build', config])).code, 0);
  assert.deepEqual(asked, ['1 unchanged', '3', '4', '5', '6', '7', '8']);
  assert.deepEqual(await bytesOf('catalogue'), await bytesOf('unbroken'));
});

test('a refused run keeps its pages, so that --accept-loss publishes what was looked at', async () => {
  const config = await configure('catalogue');
  await tarjotin(['build', config]);
  edition = 3;
  assert.equal((await tarjotin(['build', config])).code, 3);
  asked = [];
  assert.equal((await tarjotin(['build', config, '--accept-loss'])).code, 0);
  assert.deepEqual(asked, ['1 unchanged']);
  assert.equal((await lastPublication(work.output))?.activities.length, 42);
});

test('a dry run leaves nothing behind, neither pages nor output', async () => {
  assert.equal((await tarjotin(['build', await configure('catalogue'), '--dry-run'])).code, 0);
  assert.deepEqual(await readdir(work.folder), ['catalogue.config.json', 'own.json']);
});

test(
  `killed at ${KILLS} random moments and run again: the bytes of an unbroken run`,
  { timeout: KILLS * 30_000 },
  async (t) => {
    const seed = Number(process.env['TARJOTIN_SEED'] ?? Date.now() % 1_000_000);
    const random = randomFrom(seed);
    t.diagnostic(`TARJOTIN_SEED=${seed}`);
    // One half of the runs meets an empty folder, the other an older publication.
    edition = 2;
    await tarjotin(['build', await configure('older')]);
    edition = 1;
    const started = performance.now();
    const unbroken: Record<string, string>[] = [];
    for (const [index, name] of ['unbroken-0', 'unbroken-1'].entries()) {
      if (index === 1) await cp(join(work.folder, 'older'), join(work.folder, name), { recursive: true });
      assert.equal((await tarjotin(['build', await configure(name), '--accept-loss'])).code, 0);
      unbroken.push(await bytesOf(name));
    }
    const whole = (performance.now() - started) / 2;
    let killed = 0;
    let resumed = 0;
    for (let round = 0; killed < KILLS && round < KILLS * 3; round += 1) {
      const name = `round-${round}`;
      const older = round % 2;
      if (older === 1) await cp(join(work.folder, 'older'), join(work.folder, name), { recursive: true });
      const config = await configure(name);
      // Every other pair of rounds is killed while it reads, the rest at any moment.
      const moment =
        round % 4 < 2 ? { killAfterMs: random() * whole } : { killWhen: whenAsked(1 + Math.floor(random() * PAGES)) };
      const { code } = await tarjotin(['build', config, '--accept-loss'], moment);
      onCall = () => undefined;
      if (code !== null) continue;
      killed += 1;
      const between = await lastPublication(join(work.folder, name));
      assert.deepEqual(between?.problems ?? [], [], 'a reader sees a whole catalogue or none');
      asked = [];
      const again = await tarjotin(['build', config, '--accept-loss']);
      assert.equal(again.code, 0, again.err + again.out);
      if (asked.length < PAGES) resumed += 1;
      assert.deepEqual(await bytesOf(name), unbroken[older], `round ${round}`);
      assert.equal((await readdir(work.folder)).includes('.tarjotin'), false, 'the pages are gone');
    }
    t.diagnostic(`${killed} killed, ${resumed} went on from pages on disk`);
    assert.equal(killed, KILLS);
    assert.ok(resumed > 0, 'none was killed while it read');
  },
);

/** Numbers from 0 to 1 that can be had again (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
