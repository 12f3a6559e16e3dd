import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { calendar, inWindows1252, messyWorkbook, page, swedishCsv } from '../mirror/samples.js';
import { tarjotin, Workplace } from './cli.js';

let place: Workplace;
before(async () => void (place = await Workplace.open()));
after(() => place.close());

/** The text of a page, without its style and its tags. */
async function mirrored(
  name: string,
  bytes: Uint8Array | string,
  ...more: string[]
): Promise<{ text: string; html: string; csv: string }> {
  const file = join(place.folder, name);
  await writeFile(file, bytes);
  const { code, err } = await tarjotin(['mirror', file, '--now', '2026-11-22', ...more]);
  assert.equal(code, 0, err);
  const stem = file.replace(/\.[^.]+$/, '');
  const html = await readFile(`${stem}-tarjotin.html`, 'utf8');
  const text = html
    .replace(/<style>[^]*<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');
  return { text, html, csv: await readFile(`${stem}-tarjotin.csv`, 'utf8') };
}

test('a messy workbook: cards, what was understood from which cell, what was not, what is missing, what was left out', async () => {
  const { text, html, csv } = await mirrored('kerhot.xlsx', messyWorkbook());
  assert.match(text, /Tiedostosta tuli 4 korttia. 2 riviä jäi pois/);
  assert.match(
    text,
    /Tuolijumppa ti klo 13–15 to klo 10–11.30 seuraavan kerran ti 24.11.2026 klo 13–15/,
    'two times in a cell',
  );
  assert.match(
    text,
    /parillisilla viikoilla ke klo 18 seuraavan kerran ke 25.11.2026 klo 18/,
    'a merged name, even weeks',
  );
  assert.match(text, /Kuoro ke 2.12.2026/, 'a date that is a number');
  assert.match(text, /B Milloin kelien mukaan, soita ensin kelien mukaan, soita ensin/);
  assert.match(text, /Tätä ei ymmärretty: ”kelien mukaan soita ensin”. rivi 9, sarake B ”Milloin”/);
  assert.match(text, /Kuntaa ei tunnistettu: ”Atlantis”/);
  assert.match(text, /puuttuu suuntanumero[^]*rivi 5, sarake H ”Puhelin”/);
  assert.match(text, /rivi 7 KULTTUURI Rivillä on vain yksi solu/);
  assert.match(text, /Kaikki ajat ovat menneet/);
  assert.match(text, /sarake K ”Salasana”/);
  assert.match(text, /oma matkapuhelinnumero jätettiin pois[^]*rivi 8, sarake H/);
  assert.match(text, /Katuosoite puuttuu[^]*Mihin: sarake ”Osoite”/);
  assert.doesNotMatch(html + csv, /Maija|meikalainen|555 ?1234/i, 'a private person is in no output');
  assert.ok(csv.startsWith('\ufeffKuusankosken Eläkkeensaajat ry'), 'the titles stay');
  assert.match(csv, /Keskustelupiiri;[^\n]*kelien mukaan, soita ensin/, 'what was not understood stays');
  assert.match(csv, /Sihteeri/, 'a role is no person');
});

test('Swedish headings in Windows-1252 give a Swedish page, and no cell is a formula', async () => {
  const { text, html, csv } = await mirrored('verksamhet.csv', swedishCsv());
  assert.match(html, /<html lang="sv">/);
  assert.match(text, /Balansgrupp för äldre tis kl. 13–14 nästa gång tis 24.11.2026 kl. 13–14/);
  assert.match(text, /Fiskekafé "Strömmingen" jämna veckor ons kl. 18–20/);
  assert.match(text, /=SUM\(A1:A3\) första mån i månaden kl. 18/);
  assert.match(csv, /\n'=SUM\(A1:A3\);/);
  assert.match(csv, /Namn;Namn på finska;Arrangör/);
  assert.doesNotMatch(html + csv, /Karlsson|0199/);
});

test('a calendar and a page are told by their content, whatever their name', async () => {
  const ics = await mirrored('kalenteri.txt', calendar());
  assert.match(ics.text, /Lukupiiri ti klo 18–19.30[^]*seuraavan kerran ti 1.12.2026 klo 18–19.30/);
  assert.match(ics.csv, /\nLukupiiri;[^\n]*;ti klo 18–19.30 alkaen 1.12.2026;/);
  const web = await mirrored('tanssit.csv', page());
  assert.match(web.text, /Tanssit/);
  assert.match(web.csv, /\nTanssit;[^\n]*Tanssiseura ry[^\n]*;05 555 0100;/);
});

test('the page stands alone: no script, nothing loaded, its style known by its hash', async () => {
  const { html } = await mirrored('yksin.csv', 'Nimi;Kunta\n<script>alert(1)</script>Kuoro;Kouvola\n');
  assert.doesNotMatch(html, /<script|<link|<img|<iframe|javascript:|style="/i);
  assert.match(html, /default-src &#39;none&#39;; style-src &#39;sha256-/);
});

test('another folder and another language', async () => {
  const out = join(place.folder, 'muualla');
  await place.write('kerho.csv', 'Nimi;Kunta\nKuoro;Kouvola\n');
  const { code, err } = await tarjotin([
    'mirror',
    join(place.folder, 'kerho.csv'),
    '--out',
    out,
    '--lang',
    'en',
    '--now',
    '2026-11-22',
    '--json',
  ]);
  assert.equal(code, 0, err);
  assert.deepEqual((await readdir(out)).sort(), ['kerho-tarjotin.csv', 'kerho-tarjotin.html', 'kerho-tarjotin.xlsx']);
  assert.match(await readFile(join(out, 'kerho-tarjotin.csv'), 'utf8'), /Name;Name in Finnish|Nimi/);
});

const OLD_EXCEL = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(100).fill(0)]);
const PROTECTED = Buffer.concat([OLD_EXCEL, Buffer.from('EncryptedPackage', 'utf16le')]);
for (const [what, name, bytes, said] of [
  ['an empty file', 'tyhja.csv', '', /The file is empty. \[empty-file\]\n→ Save it again/],
  ['a file of blanks', 'valit.csv', ' \n\n', /\[empty-file\]/],
  ['a protected workbook', 'salattu.xlsx', PROTECTED, /protected with a password. \[not-xlsx\]\n→ Save it without/],
  ['an old workbook', 'vanha.xls', OLD_EXCEL, /old kind \(.xls\). \[not-xlsx\]\n→ Open it and save it as/],
  ['a PDF by the name of a spreadsheet', 'esite.xlsx', '%PDF-1.7 …', /a PDF. \[not-xlsx\]/],
  [
    'a picture by the name of a spreadsheet',
    'kuva.csv',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4]),
    /\[not-text\]\n→ Give the spreadsheet/,
  ],
  [
    'a letter',
    'kirje.txt',
    inWindows1252('Hei!\nKerhomme kokoontuu tiistaisin.\n'),
    /\[csv-no-heading\]\n→ Give the columns headings/,
  ],
  ['a web page without events', 'sivu.html', '<!doctype html><title>Moi</title>', undefined],
] as const)
  test(`${what} is told in a clear sentence`, async () => {
    const file = join(place.folder, name);
    await writeFile(file, bytes);
    const { code, out, err } = await tarjotin(['mirror', file]);
    if (said === undefined) {
      assert.match(out, /0 cards/);
      return;
    }
    assert.equal(code, 3);
    assert.match(err, said);
    assert.equal(err.trim().split('\n').length, 2, 'a sentence, and what to do');
  });

test('a file that is not there', async () => {
  const { code, err } = await tarjotin(['mirror', join(place.folder, 'ei-ole.csv')]);
  assert.deepEqual([code, /\[no-file\]/.test(err)], [2, true]);
});
