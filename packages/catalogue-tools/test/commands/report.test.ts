import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import type { ReportJson } from '@hyte/catalogue-tools/quality-report/report-json.js';
import { fakeServer, tarjotin, Workplace } from './cli.js';

let place: Workplace;
let config: string;
before(async () => {
  place = await Workplace.open();
  config = await place.configure([
    {
      id: 'lista',
      system: 'csv',
      file: './lista.csv',
      name: { fi: 'Yhdistysten lista' },
      options: { now: '2026-11-22' },
    },
  ]);
  await build([
    'Kuoro;Seura ry;ti klo 13–15;Kouvola',
    'Kahvila;=HYPERLINK("x");;Kotka',
    'Retki;Seura ry;ke 10–12;Pyhtää',
  ]);
  await build([
    'Kuoro;Seura ry;to klo 13–15;Kouvola',
    'Kahvila;=HYPERLINK("x");;Kotka',
    'Uusi < vanha & muu;Seura ry;;Pyhtää',
  ]);
});
after(() => place.close());

async function build(rows: readonly string[]): Promise<void> {
  await place.write('lista.csv', ['Nimi;Järjestäjä;Milloin;Kunta', ...rows].join('\n'));
  const { code, err } = await tarjotin(['build', config, '--accept-loss']);
  assert.equal(code, 0, err);
}

async function reported(name: string, ...more: string[]): Promise<{ folder: string; json: ReportJson; out: string }> {
  const folder = join(place.folder, name);
  const { code, out, err } = await tarjotin([
    'report',
    '--config',
    config,
    '--out',
    folder,
    '--now',
    '2026-11-22',
    ...more,
  ]);
  assert.equal(code, 0, err);
  return { folder, json: JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as ReportJson, out };
}

test('a page for the catalogue and one for each organisation, with what to fix and how in their own system', async () => {
  const { folder, json, out } = await reported('fi');
  assert.equal(json.activities, 3);
  assert.equal(json.organisations.length, 2);
  assert.match(out, /Score \d+ of 100 \(\d+ before\)/);
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  assert.match(index, /Luettelon laatu: Koe/);
  const own = json.organisations.find(({ name }) => name?.fi === 'Seura ry');
  const page = await readFile(join(folder, `${own?.file}.html`), 'utf8');
  assert.match(page, /Kokoontumisajat puuttuvat/);
  assert.match(page, /Missä: taulukko – sarake ”Milloin”/);
  assert.match(page, /Uusi &lt; vanha &amp; muu/, 'a name from the data is no markup');
  assert.doesNotMatch(page, /Kahvila/, 'what is another’s is not on the page');
});

test('what was added, changed and removed since the generation before, field by field', async () => {
  const { folder, json } = await reported('muutokset');
  assert.equal(json.changes?.added.length, 1);
  assert.equal(json.changes?.removed.length, 1);
  assert.deepEqual(
    json.changes?.changed.map(({ fields }) => fields),
    [['schedule']],
  );
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  assert.match(index.replace(/\s+/g, ' '), /ti klo 13–15<\/td> <td data-name="Nyt">to klo 13–15/);
  const rows: string[][] = parse(await readFile(join(folder, 'changes.csv'), 'utf8'), { delimiter: ';', bom: true });
  assert.deepEqual(
    rows.slice(1).map(([kind, , name]) => [kind, name]),
    [
      ['Uutta', 'Uusi < vanha & muu'],
      ['Poistunut', 'Retki'],
      ['Muuttunut', 'Kuoro'],
    ],
  );
});

test('the table opens in Excel: its mark, semicolons, and no cell is a formula', async () => {
  const { folder } = await reported('taulukko');
  const text = await readFile(join(folder, 'report.csv'), 'utf8');
  assert.ok(text.startsWith('\ufeffJärjestäjä;Toiminta;'));
  const rows: string[][] = parse(text, { delimiter: ';', bom: true });
  assert.ok(rows.some(([organiser]) => organiser?.startsWith(`'=HYPERLINK`)));
  assert.ok(rows.every((row) => row.every((cell) => !/^[=+\-@\t\r]/.test(cell))));
});

test('report.json has the shape of its schema', async () => {
  const { json } = await reported('muoto', '--before', join(place.folder, 'catalogue'));
  const schema = JSON.parse(
    await readFile(new URL('../../quality-report.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv2020({ strict: true }).compile(schema);
  assert.ok(validate(json), JSON.stringify(validate.errors));
});

test('the same day gives the same bytes, and pages of those that are no more go', async () => {
  const first = await reported('kahdesti');
  const bytes = async () => {
    const names = (await readdir(first.folder, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    const texts = names.map(
      async (entry) => [entry.name, await readFile(join(entry.parentPath, entry.name), 'utf8')] as const,
    );
    return Object.fromEntries((await Promise.all(texts)).sort());
  };
  const before = await bytes();
  await writeFile(join(first.folder, 'organisations', 'poistunut-0123abcd.html'), 'vanha');
  await writeFile(join(first.folder, 'organisations', 'oma-muistio.html'), 'säilyy');
  await reported('kahdesti');
  assert.deepEqual(await bytes(), { ...before, 'oma-muistio.html': 'säilyy' });
});

test('in Swedish too, and in no language there is not', async () => {
  const { folder } = await reported('sv', '--lang', 'sv');
  assert.match(await readFile(join(folder, 'index.html'), 'utf8'), /<html lang="sv">[^]*Katalogens kvalitet/);
  const refused = await tarjotin(['report', '--config', config, '--lang', 'de']);
  assert.deepEqual([refused.code, /bad-language/.test(refused.err)], [2, true]);
  const day = await tarjotin(['report', '--config', config, '--now', '2026-02-31']);
  assert.deepEqual([day.code, /bad-day/.test(day.err)], [2, true]);
});

test('a catalogue at an address, a single file, and one that is not whole', async () => {
  const server = await fakeServer((_request, response, { pathname }) => {
    readFile(join(place.output, pathname)).then(
      (bytes) => response.writeHead(200).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  try {
    const there = await tarjotin([
      'report',
      '--catalogue',
      server.url,
      '--out',
      join(place.folder, 'verkosta'),
      '--json',
    ]);
    assert.equal(there.code, 0, there.err);
    assert.equal((JSON.parse(there.out) as ReportJson).activities, 3);
  } finally {
    await server.close();
  }
  const single = await place.write('yksi.json', {
    formatVersion: '1.0',
    activities: [{ id: 'a:1', kind: 'group', name: { fi: 'Kuoro' } }],
  });
  const one = await tarjotin(['report', '--catalogue', single, '--out', join(place.folder, 'yksi'), '--json']);
  assert.equal((JSON.parse(one.out) as ReportJson).activities, 1, one.err);
  const broken = await Workplace.open();
  const manifest = JSON.parse(await readFile(join(place.output, 'manifest.json'), 'utf8')) as object;
  await broken.write('manifest.json', manifest);
  const refused = await tarjotin(['report', '--catalogue', broken.folder, '--out', join(broken.folder, 'r')]);
  assert.match(refused.err, /broken-catalogue/);
  assert.equal(refused.code, 3);
  await broken.close();
});

test('links are tried when asked: dead ones are named, those of this machine are not touched', async () => {
  const asked: string[] = [];
  const server = await fakeServer((request, response, { pathname }) => {
    asked.push(`${request.method} ${pathname}`);
    if (pathname === '/ei-head') response.writeHead(request.method === 'HEAD' ? 405 : 200).end();
    else if (pathname === '/muutti') response.writeHead(301, { location: '/hyvin' }).end();
    else if (pathname === '/kirjaudu') response.writeHead(401).end();
    else response.writeHead(pathname === '/hyvin' ? 200 : 404).end();
  });
  try {
    const port = new URL(server.url).port;
    const links = ['hyvin', 'poissa', 'ei-head', 'muutti', 'kirjaudu'].map((path) => ({
      url: `${server.url}/${path}`,
    }));
    const inside = [{ url: `http://localhost:${port}/salaa` }, { url: `http://[::1]:${port}/salaa` }];
    const output = await Workplace.open();
    await output.write('catalogue.json', {
      formatVersion: '1.0',
      activities: [{ id: 'a:1', kind: 'group', name: { fi: 'Kuoro' }, links: [...links, ...inside] }],
    });
    const own = await output.configure([{ id: 'a', system: 'csv', file: './a.csv', name: { fi: 'A' } }], {
      output: '.',
    });
    const { code, out, err } = await tarjotin([
      'report',
      '--config',
      own,
      '--out',
      join(output.folder, 'r'),
      '--check-links',
      '--json',
    ]);
    assert.equal(code, 0, err);
    const { links: found } = JSON.parse(out) as ReportJson;
    assert.deepEqual(found?.dead, [
      { url: `${server.url}/poissa`, why: '404' },
      { url: inside[1]?.url, why: 'private-address' },
      { url: inside[0]?.url, why: 'private-address' },
    ]);
    assert.deepEqual(found?.unsure, [{ url: `${server.url}/kirjaudu`, why: '401' }]);
    assert.equal(found?.checked, 7);
    const pages = await readFile(join(output.folder, 'r/index.html'), 'utf8');
    assert.match(
      pages,
      /\/poissa<\/code>[^]{0,40}Sivua ei enää ole\.[^]*\/kirjaudu<\/code>[^]{0,40}Sivu vaatii kirjautumisen/,
    );
    const page = (await readdir(join(output.folder, 'r/organisations'))).find((name) => name.endsWith('.html')) ?? '';
    assert.match(await readFile(join(output.folder, 'r/organisations', page), 'utf8'), /poissa – Sivua ei enää ole\./);
    assert.deepEqual(
      asked.filter((each) => each.includes('salaa')),
      [],
    );
    assert.ok(asked.includes('GET /ei-head') && asked.includes('HEAD /hyvin'));
    await output.close();
  } finally {
    await server.close();
  }
});

test('pairs to decide come from the log of the build they belong to', async () => {
  const { generation } = JSON.parse(await readFile(join(place.output, 'manifest.json'), 'utf8')) as {
    generation: string;
  };
  const record = (recordId: string) => ({ source: 'lista', recordId, name: `Ryhmä <${recordId}>` });
  const ask = {
    records: [record('1'), record('2')],
    activities: ['lista:1', 'lista:2'],
    because: 'score',
    score: 3,
    evidence: [{ code: 'name-same', points: 4, why: 'The names are the same.' }],
    same: 'same;lista:1;lista:2;',
    different: 'different;lista:1;lista:2;',
  };
  const log = (of: string) =>
    place.write('.tarjotin/catalogue-merges.json', {
      formatVersion: 1,
      generation: of,
      joins: [],
      asks: [ask],
      problems: [],
    });
  await mkdir(join(place.folder, '.tarjotin'), { recursive: true });
  await log(generation);
  const { folder, json } = await reported('parit');
  assert.deepEqual(json.duplicates, [{ activities: ['lista:1', 'lista:2'], score: 3 }]);
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  assert.match(index, /Ryhmä &lt;1&gt;[^]*Ryhmä &lt;2&gt;[^]*same;lista:1;lista:2;[^]*different;lista:1;lista:2;/);
  await log('0000000000000000');
  assert.equal((await reported('parit')).json.duplicates, undefined);
});
