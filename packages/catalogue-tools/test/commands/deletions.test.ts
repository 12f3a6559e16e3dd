import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { fakeServer, summaryOf, tarjotin, Workplace } from './cli.js';

let work: Workplace;
beforeEach(async () => void (work = await Workplace.open()));
afterEach(() => work.close());

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

/** What a version of PTV publishes and calls archived, as numbers of services. */
interface Register {
  published: number[];
  archived: number[];
}

type Answer = (url: URL, register: Register) => object | undefined;

/** Version 11: lists of an area, and lists by status. Made up after its published description. */
const answer11: Answer = (url, { published, archived }) => {
  const list = (itemList: object[]) => ({ pageNumber: 1, pageCount: 1, itemList });
  if (url.pathname.endsWith('/Service'))
    return list(url.searchParams.get('status') === 'Archived' ? archived.map((each) => ({ id: idOf(each) })) : []);
  if (url.pathname.includes('/Service/list/area/'))
    return list(
      published.map((each) => ({
        id: idOf(each),
        publishingStatus: 'Published',
        serviceNames: [{ language: 'fi', type: 'Name', value: `Palvelu ${each}` }],
        serviceClasses: [{ code: 'P27.1' }],
        areaType: 'LimitedType',
        areas: [{ type: 'Municipality', municipalities: [{ code: '286' }] }],
      })),
    );
  return url.pathname.includes('/list/area/') ? list([]) : undefined;
};

/** Version 12: searches, and archived records of their own. Made up after its published description. */
const answer12: Answer = (url, { published, archived }) => {
  const list = (items: object[]) => ({ page: 1, pageSize: 100, totalItems: items.length, totalPages: 1, items });
  if (url.pathname.endsWith('/service/archived')) return list(archived.map((each) => ({ contentId: idOf(each) })));
  if (url.pathname.endsWith('/service/search'))
    return list(
      published.map((each) => ({
        contentId: idOf(each),
        serviceClasses: ['P27.1'],
        area: { areaType: 'LimitedArea', municipalities: ['286'], regions: [], wellbeingServicesCounties: [] },
        languageVersions: { fi: { name: `Palvelu ${each}` } },
      })),
    );
  return url.pathname.endsWith('/search') ? list([]) : undefined;
};

for (const [version, answer] of [
  [11, answer11],
  [12, answer12],
] as const) {
  test(`PTV ${version}: what was archived leaves without a word, what is only missing is a loss`, async () => {
    const register: Register = { published: numbers(0, 40), archived: [] };
    const keys = new Set<string | undefined>();
    const server = await fakeServer((request, response, url) => {
      keys.add(request.headers['x-api-key'] as string | undefined);
      const body = answer(url, register);
      response
        .writeHead(body === undefined ? 404 : 200, { 'content-type': 'application/json' })
        .end(JSON.stringify(body ?? { title: 'Not found' }));
    });
    const configure = (output: string) =>
      work.configure(
        [
          {
            id: 'ptv',
            system: 'ptv',
            name: { fi: 'PTV' },
            url: `${server.url}/api/v${version}`,
            headers: { 'x-api-key': 'PTV_TEST_KEY' },
            options: { version, municipalities: ['286'], now: '2026-11-22T03:00:00Z' },
          },
        ],
        { output },
      );
    const build = async (output = './catalogue') =>
      tarjotin(['build', await configure(output), '--json'], { env: { PTV_TEST_KEY: 'secret-key-of-test' } });
    try {
      const first = await build();
      assert.equal(first.code, 0, first.err + first.out);
      assert.equal(summaryOf(first).activities, 40);

      register.published = numbers(10, 40);
      register.archived = numbers(0, 10);
      const told = summaryOf(await build());
      assert.deepEqual([told.ending, told.activities, told.losses], ['published', 30, []]);
      assert.equal(told.sources[0]?.reasons['archived']?.count, 10);

      // Night by night or all at once, the files are the same.
      const atOnce = summaryOf(await build('./at-once'));
      assert.deepEqual(atOnce.files, told.files);
      register.published = numbers(20, 40);
      const missing = await build();
      assert.deepEqual([missing.code, summaryOf(missing).losses[0]?.kind], [3, 'vanished']);
      assert.deepEqual([...keys], ['secret-key-of-test']);
      assert.equal(JSON.stringify(await work.published()).includes('secret-key-of-test'), false);
    } finally {
      await server.close();
    }
  });
}
