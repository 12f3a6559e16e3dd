import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { workbook } from '../sources/workbook.js';
import { fakeServer, summaryOf, tarjotin, Workplace } from './cli.js';

let place: Workplace;
before(async () => void (place = await Workplace.open()));
after(() => place.close());

const page = (name: string) =>
  `<html lang="fi"><script type="application/ld+json">${JSON.stringify({ '@type': 'Event', name, startDate: '2026-12-05T13:00', location: { '@type': 'Place', name: 'Talo', address: { addressLocality: 'Kouvola' } } })}</script></html>`;
const options = { now: '2026-11-22' };

test('pages, a calendar and a workbook make one catalogue', async () => {
  const calendar =
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Kerho\r\nDTSTART:20261205T130000\r\nLOCATION:Talo\\, Kotka\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
  const xlsx = workbook([
    {
      rows: [
        ['Nimi', 'Milloin', 'Kunta'],
        ['Kuoro', 'ti 13–15', 'Kotka'],
      ],
    },
  ]);
  await place.write('sivut.html', page('Tanssit'));
  await place.write('kalenteri.ics', calendar);
  await writeFile(join(place.folder, 'lista.xlsx'), xlsx);
  const source = (id: string, system: string, file: string) => ({ id, system, file, name: { fi: id }, options });
  const config = await place.configure([
    source('sivut', 'schema-org', './sivut.html'),
    source('kalenteri', 'icalendar', './kalenteri.ics'),
    source('lista', 'xlsx', './lista.xlsx'),
  ]);
  const ended = await tarjotin(['build', config, '--json']);
  assert.equal(ended.code, 0, ended.err);
  const { read, kept } = summaryOf(ended).sources.reduce(
    (sum, each) => ({ read: sum.read + each.read, kept: sum.kept + each.kept }),
    { read: 0, kept: 0 },
  );
  assert.deepEqual([read, kept], [3, 3]);
});

test('of several addresses one that fails does not stop the others, and keys stay with their host', async () => {
  const keys: (string | undefined)[] = [];
  const other = await fakeServer((request, response) => {
    keys.push(request.headers['x-key'] as string | undefined);
    response.writeHead(200).end(page('Muualla'));
  });
  const own = await fakeServer((request, response, url) => {
    keys.push(request.headers['x-key'] as string | undefined);
    if (url.pathname === '/puuttuu') response.writeHead(404).end();
    else response.writeHead(200).end(page(`Sivu ${url.pathname}`));
  });
  try {
    const config = await place.configure([
      {
        id: 'osoitteet',
        system: 'schema-org',
        name: { fi: 'Sivut' },
        url: `${own.url}/a`,
        headers: { 'x-key': 'TEST_KEY' },
        options: { ...options, addresses: ['/puuttuu', '/b', `${other.url}/`] },
      },
    ]);
    const ended = await tarjotin(['build', config, '--json', '--dry-run'], { env: { TEST_KEY: 'salaisuus' } });
    assert.equal(ended.code, 1, ended.err);
    assert.equal(summaryOf(ended).sources[0]?.kept, 3);
    assert.deepEqual(keys, ['salaisuus', 'salaisuus', 'salaisuus', undefined]);
    assert.doesNotMatch(ended.out + ended.err, /salaisuus/);
  } finally {
    await own.close();
    await other.close();
  }
});

test('a folder gives its pages in order of name', async () => {
  const folder = await Workplace.open();
  await folder.write('2.html', page('Toinen'));
  await folder.write('10.jsonld', '{"@type":"Event","name":"Kymmenes"}');
  await folder.write('muu.txt', 'ei tätä');
  const config = await place.configure([
    { id: 'sivut', system: 'schema-org', name: { fi: 'Sivut' }, folder: folder.folder, options },
  ]);
  const ended = await tarjotin(['build', config, '--json', '--dry-run']);
  assert.equal(summaryOf(ended).sources[0]?.kept, 2, ended.err);
  await folder.close();
});
