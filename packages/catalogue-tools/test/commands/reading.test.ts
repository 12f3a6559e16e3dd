import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fakeServer, lipas, lipasPages, place, places, summaryOf, tarjotin, Workplace } from './cli.js';

let work: Workplace;
beforeEach(async () => void (work = await Workplace.open()));
afterEach(() => work.close());

/** Each build has an output of its own, so that nothing is carried over from the one before. */
let builds = 0;

type Server = Awaited<ReturnType<typeof fakeServer>>;
type Handler = Parameters<typeof fakeServer>[0];

/** Builds from a server that behaves as `handler` says, beside a good file, and gives what became of the server's part. */
async function buildFrom(
  handler: Handler,
  limits: object = { tries: 3 },
  more: object = {},
  env: Record<string, string> = {},
) {
  const server: Server = await fakeServer(handler);
  try {
    await work.write('good.json', places(2, 9000));
    const config = await work.configure(
      [lipas({ url: `${server.url}/v1`, limits, ...more }, 'net'), lipas({ file: 'good.json' }, 'good')],
      { output: `./catalogue-${(builds += 1)}` },
    );
    const ended = await tarjotin(['build', config, '--json', '--debug'], { env });
    const summary = summaryOf(ended);
    const [net, good] = summary.sources;
    assert.ok(net && good);
    assert.equal(good.kept, 2, 'the good source must not suffer');
    return { ended, net, calls: server.calls() };
  } finally {
    await server.close();
  }
}

test('all pages of an interface are read, and it is told who asks', async () => {
  let agent: string | undefined;
  const { ended, net, calls } = await buildFrom((request, response, url, call) => {
    agent = request.headers['user-agent'];
    lipasPages(4, 25)(request, response, url, call);
  });
  assert.deepEqual([ended.code, net.kept, calls, net.failure], [0, 100, 4, undefined]);
  assert.match(agent ?? '', /^tarjotin\//);
});

test('a source that stumbles twice is asked a third time', async () => {
  const { ended, net, calls } = await buildFrom((request, response, url, call) => {
    if (call <= 2) response.writeHead(503).end('busy');
    else lipasPages(1, 5)(request, response, url, call);
  });
  assert.deepEqual([ended.code, net.kept, calls], [0, 5, 3]);
});

test('Retry-After is honoured', async () => {
  let first = 0;
  let waited = 0;
  await buildFrom((request, response, url, call) => {
    if (call === 1) {
      first = performance.now();
      response.writeHead(429, { 'retry-after': '2' }).end();
      return;
    }
    waited = performance.now() - first;
    lipasPages(1, 1)(request, response, url, call);
  });
  assert.ok(waited >= 1990, `only ${waited} ms`);
});

test('a source that is down: three tries, a plain message, exit code 1', async () => {
  const { ended, net, calls } = await buildFrom((_request, response) => void response.destroy());
  assert.deepEqual([ended.code, calls, net.failure?.code, net.read], [1, 3, 'unreachable', 0]);
  assert.match(net.failure?.message ?? '', /could not be read: .+ \(tried 3 times\)/);
});

test('a page that never ends its sentence is given up', async () => {
  const { net } = await buildFrom((_request, response) => void response.writeHead(200).write('['), {
    timeoutSeconds: 0.2,
  });
  assert.equal(net.failure?.code, 'unreachable');
  assert.match(net.failure?.message ?? '', /no whole answer in 0\.2 s/);
});

test('a web page instead of data is called that', async () => {
  const { ended, net, calls } = await buildFrom(
    (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Huoltokatko'),
  );
  assert.deepEqual([ended.code, net.failure?.code, calls], [1, 'not-json', 1]);
  assert.match(net.failure?.message ?? '', /web page instead of data/);
});

test('a page cut short is an error; what came before it stays', async () => {
  const { ended, net } = await buildFrom((request, response, url, call) => {
    if (call === 1) lipasPages(2, 5)(request, response, url, call);
    else response.writeHead(200).end(JSON.stringify(places(5)).slice(0, 300));
  });
  assert.deepEqual([ended.code, net.failure?.code, net.kept], [1, 'not-json', 5]);
});

test('endless pages stop at the cap, and a page that leads back is noticed', async () => {
  const endless = await buildFrom(
    (request, response, url, call) => lipasPages(1_000_000, 2)(request, response, url, call),
    { pages: 6 },
  );
  assert.deepEqual(
    [endless.ended.code, endless.net.failure?.code, endless.net.kept, endless.calls],
    [1, 'too-many-pages', 12, 6],
  );
  const loop = await buildFrom((_request, response, url) => {
    const page = url.searchParams.get('page') ?? '1';
    response
      .writeHead(200, { link: `</v1?page=${page === '2' ? '3' : '2'}>; rel="next"` })
      .end(JSON.stringify([place(Number(page))]));
  });
  assert.deepEqual([loop.ended.code, loop.net.failure?.code, loop.net.kept], [1, 'page-loop', 3]);
});

test('an answer above the size cap is not taken in', async () => {
  const { net, calls } = await buildFrom(lipasPages(1, 500), { megabytes: 0.01 });
  assert.deepEqual([net.failure?.code, net.read, calls], ['too-large', 0, 1]);
});

test('neither a redirect nor a next page leads to another host', async () => {
  const redirect = await buildFrom(
    (_request, response) => void response.writeHead(302, { location: 'http://localhost:1/secret' }).end(),
  );
  assert.equal(redirect.net.failure?.code, 'other-host');
  const next = await buildFrom(
    (_request, response) =>
      void response
        .writeHead(200, { link: '<http://169.254.169.254/latest>; rel="next"' })
        .end(JSON.stringify(places(1))),
  );
  assert.deepEqual([next.net.failure?.code, next.net.kept], ['other-host', 1]);
  const same = await buildFrom((request, response, url, call) => {
    if (call === 1) response.writeHead(301, { location: '/v1/moved' }).end();
    else lipasPages(1, 3)(request, response, url, call);
  });
  assert.deepEqual([same.ended.code, same.net.kept], [0, 3]);
});

test('a secret reaches the source and nothing else', async () => {
  const secret = 'hyvin-salainen-avain-4711';
  let given: unknown;
  const { ended, net } = await buildFrom(
    (request, response) => {
      given = request.headers['x-api-key'];
      // The source is so rude as to send the key back in its data.
      response.writeHead(200).end(`[{"sportsPlaceId": "${secret}"}]`);
    },
    {},
    { headers: { 'x-api-key': 'TARJOTIN_TEST_KEY' } },
    { TARJOTIN_TEST_KEY: secret },
  );
  assert.equal(given, secret);
  assert.equal(net.read, 1);
  assert.equal((ended.out + ended.err).includes(secret), false);
  const unset = await tarjotin([
    'build',
    await work.configure([lipas({ url: 'https://example.org', headers: { 'x-api-key': 'TARJOTIN_NOT_SET' } })]),
  ]);
  assert.equal(unset.code, 2);
  assert.match(unset.err, /headers\.x-api-key.* TARJOTIN_NOT_SET, which is not set/);
});

test('a folder of saved pages is read in order of number, by name or by sub-folder of the part', async () => {
  const saved = async (names: string[], folder: string) => {
    await mkdir(join(work.folder, folder), { recursive: true });
    for (const [index, name] of names.entries())
      await work.write(`${folder}/${name}`, [place(1, { name: `Sivu ${index}` }), place(index + 2)]);
    const summary = summaryOf(
      await tarjotin([
        'build',
        await work.configure([lipas({ folder: folder.split('/')[0] })]),
        '--json',
        '--accept-loss',
      ]),
    );
    return summary.sources[0]?.kept;
  };
  assert.equal(await saved(['page-1.json', 'page-2.json', 'page-10.json'], 'pages'), 4);
  assert.equal(await saved(['1.json', '2.json'], 'parts/sports-places'), 3);
  assert.equal(await saved(['sports-places-1.json', 'sports-places-2.json', 'other.json'], 'mixed'), 3);
  const envelope = { items: places(3) };
  await work.write('envelope.json', envelope);
  assert.equal(
    summaryOf(
      await tarjotin(['build', await work.configure([lipas({ file: 'envelope.json' })]), '--json', '--accept-loss']),
    ).sources[0]?.kept,
    3,
  );
});
