import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { secretsNamed, writtenForms } from '@hyte/catalogue-tools/reading/secrets.js';
import { openKey } from '@hyte/catalogue-tools/reading/secret-names.js';
import { fakeServer, lipas, place, places, tarjotin, Workplace } from './cli.js';

let work: Workplace;
let server: Awaited<ReturnType<typeof fakeServer>> | undefined;
beforeEach(async () => void (work = await Workplace.open()));
afterEach(async () => {
  await server?.close();
  await work.close();
});

/** Signs that are written otherwise in addresses, in JSON and in HTML. */
const SECRETS = { HEADER_KEY: 'avain/4711+"&=<1>', URL_KEY: 'k%20e y/&?="salainen', FEED_KEY: 'syöte-8848-ääkköset' };
const FORMS = Object.values(SECRETS).flatMap(writtenForms);

/** Every file below the folder of the test, as bytes: what is published, pages of the state, lock files. */
async function everything(): Promise<Map<string, Buffer>> {
  const entries = await readdir(work.folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file)] as const)));
}

function assertNowhere(texts: Iterable<readonly [string, string | Buffer]>): void {
  for (const [where, text] of texts)
    for (const form of FORMS) assert.ok(!text.includes(form), `${where} holds ${form}`);
}

test('planted secrets are in no output: not printed, not published, not in the state, however the source gives them back', async () => {
  const seen = new Set<string>();
  let few = false;
  server = await fakeServer((request, response, url) => {
    const key = url.searchParams.get('key') ?? '';
    const header = String(request.headers['x-api-key'] ?? '');
    for (const each of [key, header]) if (each !== '') seen.add(each);
    const [, kind = ''] = url.pathname.split('/');
    const json = (value: unknown, headers = {}): void =>
      void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
    if (kind === 'echo') json([place(1, { name: `Avain ${header}`, marketingName: encodeURIComponent(header) })]);
    else if (kind === 'pages') {
      const page = Number(url.searchParams.get('page') ?? 1);
      const next = new URL(url);
      next.searchParams.set('page', String(page + 1));
      const more =
        page < 3 && !few ? { link: `<${next.pathname}${next.search}>; rel="next"`, etag: encodeURIComponent(key) } : {};
      json(
        places(20, 100 * page).map((each) => ({ ...each, www: `https://example.org/?k=${encodeURIComponent(key)}` })),
        more,
      );
    } else if (kind === 'refuse') response.writeHead(401).end(`bad key ${header}`);
    else if (kind === 'exception')
      response
        .writeHead(400)
        .end(
          `<ExceptionText>no such key ${header.replaceAll(/[<>&]/g, '')} ${key.replaceAll(/[<>&]/g, '')}</ExceptionText>`,
        );
    else if (kind === 'redirect')
      response.writeHead(302, { location: `https://elsewhere.example.org/${encodeURIComponent(header)}` }).end();
    else if (kind === 'html') response.writeHead(200).end(`<p>${header}</p>`);
    else response.destroy();
  });
  const limits = { tries: 1 };
  const headers = { 'x-api-key': 'HEADER_KEY' };
  const at = (kind: string, more: object = { headers }): object =>
    lipas({ url: `${server?.url}/${kind}/`, limits, ...more }, kind);
  const sources = [
    at('echo'),
    lipas({ url: `${server?.url}/pages/?key=\${URL_KEY}`, limits }, 'pages'),
    ...['refuse', 'exception', 'redirect', 'html', 'cut'].map((kind) => at(kind)),
    lipas({ url: `${server?.url}/exception/?key=\${FEED_KEY}`, limits }, 'feed'),
  ];
  const config = await work.configure(sources, { static: {} });
  const env = { ...SECRETS };
  const first = await tarjotin(['build', config, '--debug', '--verbose'], { env });
  assert.equal(first.code, 1, first.err);
  assert.ok(SECRETS.URL_KEY && [...seen].includes(SECRETS.URL_KEY), 'the source got the key of the address');
  assert.ok([...seen].includes(SECRETS.HEADER_KEY), 'the source got the key of the header');
  assert.match(first.out, /pages +60 +60/, 'following pages were read with the key');
  few = true;
  const second = await tarjotin(['build', config, '--debug', '--json'], { env });
  assert.equal(second.code, 3, 'so much has gone that pages stay on disk');
  const doctor = await tarjotin(['doctor', config, '--debug', '--json'], { env });
  const files = await everything();
  assert.ok(
    [...files.keys()].some((file) => file.endsWith('.page')),
    'pages are on disk',
  );
  assertNowhere(files);
  assertNowhere(
    [first, second, doctor].flatMap(({ out, err }, index) => [
      [`out ${index}`, out],
      [`err ${index}`, err],
    ]),
  );
});

test('a secret that is not set, or stands openly in the configuration, is a mistake of the configuration', async () => {
  const config = await work.configure([
    lipas({ url: 'https://example.org/a?key=${TARJOTIN_NOT_SET}' }, 'a'),
    lipas({ url: 'https://example.org/b?api_key=0123456789abcdef' }, 'b'),
    lipas({ url: 'https://example.org/c', headers: { 'x-api-key': 'TARJOTIN_EMPTY' } }, 'c'),
  ]);
  const ended = await tarjotin(['build', config], { env: { TARJOTIN_EMPTY: '' } });
  assert.equal(ended.code, 2);
  assert.match(ended.err, /sources\[0\]\.url` names the environment variable TARJOTIN_NOT_SET, which is not set/);
  assert.match(ended.err, /sources\[1\]\.url` holds the value of `api_key` openly/);
  assert.match(
    ended.err,
    /sources\[2\]\.headers\.x-api-key` names the environment variable TARJOTIN_EMPTY, which is not set/,
  );
  assert.doesNotMatch(ended.err, /0123456789abcdef/);
  assert.equal(openKey('https://example.org/?municipality=28600000&page_token=x'), undefined);
});

test('whatever a secret is and wherever it stands, what comes in is without it and what goes out has it', () => {
  const secret = fc
    .string({ minLength: 4, maxLength: 40, unit: 'grapheme-ascii' })
    .filter((text) => text.trim().length >= 4 && !'${AVAIN}'.includes(text));
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
      const { veil, veilBytes, reveal } = secretsNamed(['AVAIN', 'NOT_SET'], { AVAIN: value });
      for (const form of writtenForms(value)) {
        const text = veil(`${before}${form}${after}`);
        assert.ok(
          !text.includes(value) ||
            `${before}${after}\${AVAIN}`.includes(value) ||
            '${AVAIN}'.includes(value) ||
            overlaps(before, after, value),
        );
        assert.equal(veilBytes(Buffer.from(`${before}${form}${after}`)).toString(), text);
      }
      const address = reveal(new URL('https://example.org/a?k=${AVAIN}&n=${NOT_SET}'));
      assert.equal(address.searchParams.get('k'), value);
      assert.equal(address.searchParams.get('n'), '${NOT_SET}');
    }),
  );
  const bytes = Buffer.from([0xff, 0xfe, 0x41, 0x00]);
  assert.equal(secretsNamed(['A'], { A: 'zzzz' }).veilBytes(bytes), bytes);
});

/** What stood round a secret may make the same letters anew, together with the name that took its place. */
function overlaps(before: string, after: string, value: string): boolean {
  return `${before}\${AVAIN}${after}`.includes(value);
}
