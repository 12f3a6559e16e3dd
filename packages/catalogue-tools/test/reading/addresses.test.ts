import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { test } from 'node:test';
import fc from 'fast-check';
import { createFetcher, type Network, NO_SECRETS } from '@hyte/catalogue-tools/reading/fetcher.js';
import { hostRules } from '@hyte/catalogue-tools/reading/host-rules.js';
import { createPace } from '@hyte/catalogue-tools/reading/pace.js';
import { retryAfterMs } from '@hyte/catalogue-tools/reading/passing-failure.js';
import { isPublicAddress } from '@hyte/catalogue-tools/reading/public-address.js';
import { readingLimits } from '@hyte/catalogue-tools/reading/reading-limits.js';
import { vettedLookup, type Resolve } from '@hyte/catalogue-tools/reading/vetted-lookup.js';
import { fakeServer } from '../commands/cli.js';

const PRIVATE = [
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254', '172.16.0.1'],
  ...['172.31.255.255', '192.168.1.1', '192.0.0.8', '198.18.0.1', '203.0.113.9', '224.0.0.1', '240.0.0.1'],
  ...[
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    'fe80::1',
    'fe80::1%eth0',
  ],
  ...[
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '2001::1',
    '64:ff9b::7f00:1',
    '64:ff9b::a00:1',
  ],
  ...[
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    '3fff::1',
    'fec0::1',
    '',
    'localhost',
    '1.2.3',
    '0x7f.1',
    '127.1',
    '1.2.3.4 ',
  ],
];
const PUBLIC = [
  '8.8.8.8',
  '193.166.3.2',
  '172.32.0.1',
  '100.128.0.1',
  '2a00:1450:4001:800::1',
  '2001:708::1',
  '64:ff9b::808:808',
];

test('only addresses of the open internet are public', () => {
  assert.deepEqual(
    PRIVATE.filter((address) => isPublicAddress(address)),
    [],
  );
  assert.deepEqual(
    PUBLIC.filter((address) => !isPublicAddress(address)),
    [],
  );
  fc.assert(
    fc.property(fc.ipV4(), (address) => isPublicAddress(`64:ff9b::${address}`) === isPublicAddress(address)),
    { numRuns: 500 },
  );
});

/** A network in which every name leads where `resolve` says. */
function networkOf(resolve: Resolve, hosts: Parameters<typeof hostRules>[0] = {}): Network {
  const rules = hostRules(hosts);
  return { rules, pace: createPace(rules), lookup: vettedLookup(rules, resolve), userAgent: 'tarjotin/test' };
}
const limits = { ...readingLimits({}), tries: 1, timeoutMs: 2000 };
const codeOf = (error: unknown) => (error as { code?: string }).code;
const fetchFrom = (network: Network, address: string) =>
  createFetcher(network, NO_SECRETS, limits).get(new URL(address));

test('a name that leads to a private address is refused before anything is sent, even when another address is public', async () => {
  const server = await fakeServer((_request, response) => void response.end('[]'));
  const { port } = new URL(server.url);
  try {
    for (const addresses of [['127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['::1'], ['169.254.169.254']]) {
      const resolve: Resolve = async () =>
        addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 }));
      const network = networkOf(resolve, { 'source.example': { http: true } });
      await assert.rejects(
        fetchFrom(network, `http://source.example:${port}/`),
        (error) => codeOf(error) === 'private-address',
      );
    }
    assert.equal(server.calls(), 0);
  } finally {
    await server.close();
  }
});

test('a name is looked up once for a connection, so that a second, other answer leads nowhere', async () => {
  const server = await fakeServer((_request, response) => void response.end('[]'));
  let asked = 0;
  const resolve: Resolve = async () => [{ address: (asked += 1) === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
  const network = networkOf(resolve, { 'source.example': { http: true, private: true } });
  try {
    const { bytes } = await fetchFrom(network, `http://source.example:${new URL(server.url).port}/`);
    assert.deepEqual([asked, bytes.toString()], [1, '[]']);
  } finally {
    await server.close();
  }
});

test('addresses written as numbers are refused in every spelling', async () => {
  const network = networkOf(async () => assert.fail('no name to look up'));
  for (const host of [
    '[::ffff:127.0.0.1]',
    '[fe80::1]',
    '10.0.0.1',
    '0xa.1',
    '167772161',
    '01200000001',
    '169.254.1.1',
    '0',
  ])
    await assert.rejects(fetchFrom(network, `https://${host}/`), (error) => codeOf(error) === 'private-address', host);
});

test('this machine is allowed when the configuration calls it by its own name, and only then', () => {
  const rules = hostRules(undefined);
  for (const host of ['localhost', '127.0.0.1', '[::1]'])
    assert.deepEqual([rules(host).http, rules(host).private], [true, true], host);
  for (const host of ['localhost.example', '128.0.0.1', '1127.0.0.1', '[::2]'])
    assert.equal(rules(host).private, false, host);
  assert.equal(hostRules({ localhost: { private: false } })('localhost').private, false);
});

test('a redirect is followed to the same host only, and its address is looked at anew', async () => {
  const server = await fakeServer((_request, response, url) => {
    if (url.pathname === '/') response.writeHead(302, { location: '/next' }).end();
    else response.end('[]');
  });
  let asked = 0;
  const resolve: Resolve = async () => [{ address: '127.0.0.1', family: (asked += 1) && 4 }];
  const rules = hostRules({ 'source.example': { http: true } });
  // The first hop is let through, as if the name had led to the open internet then.
  const honest = vettedLookup(hostRules({ 'source.example': { private: true } }), resolve);
  const vetted = vettedLookup(rules, resolve);
  let hops = 0;
  const network: Network = {
    rules,
    pace: { turn: async () => undefined },
    lookup: (...call) => ((hops += 1) === 1 ? honest : vetted)(...call),
    userAgent: 'tarjotin/test',
  };
  try {
    const address = `http://source.example:${new URL(server.url).port}/`;
    await assert.rejects(fetchFrom(network, address), (error) => codeOf(error) === 'private-address');
    assert.deepEqual([server.calls(), asked], [1, 2]);
  } finally {
    await server.close();
  }
});

test('requests to one host are kept apart, those to another are not', async () => {
  const pace = createPace(hostRules({ slow: { requestsPerSecond: 20 }, quick: { requestsPerSecond: 1000 } }));
  const { signal } = new AbortController();
  const started = performance.now();
  for (let call = 0; call < 3; call += 1) await pace.turn('slow', signal);
  assert.ok(performance.now() - started >= 98);
  const order: string[] = [];
  const slow = pace.turn('slow', signal).then(() => order.push('slow'));
  const quick = pace.turn('quick', signal).then(() => order.push('quick'));
  await Promise.all([slow, quick]);
  assert.deepEqual(order, ['quick', 'slow']);
});

test('Retry-After is read as seconds or as a date, and nonsense is none', () => {
  const now = Date.parse('2026-11-22T03:00:00Z');
  assert.equal(retryAfterMs('120', now), 120_000);
  assert.equal(retryAfterMs('Sun, 22 Nov 2026 03:00:30 GMT', now), 30_000);
  assert.equal(retryAfterMs('Sun, 22 Nov 2026 02:00:00 GMT', now), 0);
  for (const value of [null, '', 'soon', '-5', '1e9999', '99999999999999999999']) {
    const pause = retryAfterMs(value, now);
    assert.ok(pause === undefined || pause >= 0, String(value));
  }
});
