import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { strToU8, Zip, ZipDeflate, type Zippable } from 'fflate';
import { measureImport } from './measure-import.js';
import { workbook } from './workbook.js';

const MOST_SECONDS = 10;
const MOST_MEGABYTES = 300;

const folder = mkdtempSync(join(tmpdir(), 'tarjotin-hostile-'));
after(() => rmSync(folder, { recursive: true }));

const HEADINGS = ['Nimi', 'Milloin', 'Kuvaus'];
const headingRow = `<row r="1">${HEADINGS.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
const sheetXml = (rows: string, more = '') =>
  `<worksheet>${more}<sheetData>${headingRow}${rows}</sheetData></worksheet>`;
const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index)).join('');
const filled = (index: number) =>
  `<row r="${index + 2}"><c t="inlineStr"><is><t>Ryhmä ${index}</t></is></c><c t="inlineStr"><is><t>ti klo 13–15, ei pyhinä</t></is></c></row>`;
const one = (xml: string, parts: Zippable = {}) => workbook([{ xml }], { parts });

/** A workbook whose sheet unpacks to `megabytes` of spaces, made without holding them. */
function bomb(megabytes: number): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (name: string, pieces: Iterable<Uint8Array>) => {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    for (const piece of pieces) part.push(piece);
    part.push(new Uint8Array(), true);
  };
  const spaces = new Uint8Array(1_000_000).fill(32);
  add('xl/workbook.xml', [strToU8('<workbook><sheets><sheet name="A" id="r1"/></sheets></workbook>')]);
  add('xl/_rels/workbook.xml.rels', [strToU8('<r><Relationship Id="r1" Type="x/worksheet" Target="s.xml"/></r>')]);
  add(
    'xl/s.xml',
    (function* () {
      yield strToU8('<worksheet><sheetData>');
      for (let each = 0; each < megabytes; each += 1) yield spaces;
    })(),
  );
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** The same, with sizes in its directory that say that nothing much is inside. */
function lyingBomb(): Uint8Array<ArrayBuffer> {
  const bytes = bomb(200);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50)
      view.setUint32(at + 24, Math.min(view.getUint32(at + 24, true), 500), true);
  return bytes;
}

const calendarText = (lines: string, events = 1) =>
  `BEGIN:VCALENDAR\r\n${many(events, (i) => `BEGIN:VEVENT\r\nUID:${i}\r\nSUMMARY:Kuoro\r\nDTSTART:20261201T100000\r\n${lines}\r\nEND:VEVENT\r\n`)}END:VCALENDAR\r\n`;

const FILES: readonly (readonly [
  name: string,
  system: string,
  make: () => Uint8Array | string,
  code: string | undefined,
])[] = [
  ['a ratio bomb, 300 MB of spaces', 'xlsx', () => bomb(300), 'too-large'],
  ['a ratio bomb that lies about its size', 'xlsx', lyingBomb, 'not-xlsx'],
  [
    'a million rows',
    'xlsx',
    () => one(sheetXml(many(1_048_575, (i) => `<row r="${i + 2}"><c><v>1</v></c></row>`))),
    'table-too-long',
  ],
  [
    'a million rows without content',
    'xlsx',
    () => one(sheetXml(filled(0) + many(1_000_000, (i) => `<row r="${i + 3}" spans="1:3"/>`))),
    undefined,
  ],
  [
    'a million rows claimed',
    'xlsx',
    () => one(sheetXml(filled(1_048_574), '<dimension ref="A1:XFD1048576"/>')),
    undefined,
  ],
  [
    'entities that multiply',
    'xlsx',
    () =>
      one(
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>${sheetXml('<row><c><v>&b;</v></c></row>')}`,
      ),
    'unsafe-xml',
  ],
  [
    'an entity of a file',
    'xlsx',
    () => one(sheetXml(''), { 'xl/sharedStrings.xml': strToU8('<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>') }),
    'unsafe-xml',
  ],
  ['elements a million deep', 'xlsx', () => one(`<worksheet>${'<a>'.repeat(1_000_000)}`), 'unsafe-xml'],
  ['a million attributes', 'xlsx', () => one(`<worksheet ${many(1_000_000, (i) => `a${i}="1" `)}/>`), 'unsafe-xml'],
  [
    'one long text in a hundred thousand cells',
    'xlsx',
    () =>
      one(sheetXml(many(10_000, (i) => `<row r="${i + 2}">${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`)), {
        'xl/sharedStrings.xml': strToU8(`<sst><si><t>${'a'.repeat(32_000)}</t></si></sst>`),
      }),
    'too-large',
  ],
  [
    'ten million short texts',
    'xlsx',
    () => one(sheetXml(''), { 'xl/sharedStrings.xml': strToU8(`<sst>${'<si/>'.repeat(10_000_000)}</sst>`) }),
    'too-large',
  ],
  [
    'fifty thousand parts',
    'xlsx',
    () =>
      one(
        sheetXml(filled(0)),
        Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`x/${i}`, new Uint8Array()])),
      ),
    'too-large',
  ],
  [
    'twenty thousand merged areas a million rows high',
    'xlsx',
    () =>
      one(
        `<worksheet><sheetData>${headingRow}${filled(0)}</sheetData><mergeCells>${'<mergeCell ref="A2:A1048576"/>'.repeat(20_000)}</mergeCells></worksheet>`,
      ),
    undefined,
  ],
  ['five thousand rows, all good', 'xlsx', () => one(sheetXml(many(5_000, filled))), undefined],
  ['a text file renamed', 'xlsx', () => 'Nimi;Milloin\nKuoro;ti 10\n', 'not-xlsx'],
  ['a million lines', 'csv', () => `Nimi;Milloin\n${'Kuoro;ti 10\n'.repeat(1_000_000)}`, 'table-too-long'],
  ['twenty megabytes in one quotation', 'csv', () => `Nimi;Milloin\n"${'a;'.repeat(9_900_000)}`, 'row-too-long'],
  [
    'ten thousand lines, all good',
    'csv',
    () =>
      `Nimi;Järjestäjä;Kuvaus;Milloin;Osoite;Kunta;Hinta;Puhelin\n${many(9_990, (i) => `Kuoro ${i};Yhdistys ${i % 90} ry;"Lauletaan yhdessä, kaikki mukaan. Soita Matille 040 123 4567 tai kirjoita info@x.example.fi.";parillisten viikkojen ti klo 13–15, ei pyhinä;Katu ${i};Kotka;5 €, ryhmät 3 €;05 234 ${1000 + (i % 9000)}\n`)}`,
    undefined,
  ],
  ['a workbook renamed', 'csv', () => one(sheetXml(filled(0))), 'not-csv'],
  [
    'a million JSON-LD blocks',
    'schema-org',
    () => '<script type="application/ld+json">{"@type":"Event","name":"a"}</script>'.repeat(150_000),
    undefined,
  ],
  ['JSON-LD a hundred thousand deep', 'schema-org', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`, undefined],
  [
    'a description of elements that never close',
    'schema-org',
    () => JSON.stringify({ '@type': 'Event', name: 'Kuoro', description: '<div>'.repeat(300_000) }),
    undefined,
  ],
  ['a web page of elements that never close', 'schema-org', () => `<html>${'<div>'.repeat(300_000)}`, undefined],
  [
    'fifteen thousand events on a page',
    'schema-org',
    () =>
      JSON.stringify(
        Array.from({ length: 15_000 }, (_, i) => ({
          '@type': 'Event',
          name: `Kuoro ${i}`,
          startDate: '2026-12-01T18:00',
        })),
      ),
    undefined,
  ],
  ['an event a minute for ever', 'icalendar', () => calendarText('RRULE:FREQ=MINUTELY'), undefined],
  [
    'a thousand rules that never meet',
    'icalendar',
    () => calendarText('RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 1000),
    undefined,
  ],
  ['fifty thousand events', 'icalendar', () => calendarText('RRULE:FREQ=WEEKLY', 50_000), undefined],
  [
    'one line of twenty megabytes, folded',
    'icalendar',
    () => calendarText(`DESCRIPTION:a${'\r\n a'.repeat(4_500_000)}`),
    undefined,
  ],
  [
    'a million dates that fall out',
    'icalendar',
    () => calendarText(`RRULE:FREQ=DAILY\r\n${'EXDATE:20261201T100000\r\n'.repeat(500_000)}`),
    undefined,
  ],
];

for (const [index, [name, system, make, code]] of FILES.entries()) {
  test(`${system}: ${name}: under ${MOST_SECONDS} s and ${MOST_MEGABYTES} MB`, async (context) => {
    const file = join(folder, `${index}.${system}`);
    writeFileSync(file, make());
    const measured = await measureImport(system, file);
    context.diagnostic(`${measured.seconds} s, ${measured.megabytes} MB, ${measured.records} records`);
    assert.equal(measured.code, code);
    assert.ok(measured.seconds < MOST_SECONDS, `${measured.seconds} s`);
    assert.ok(measured.megabytes < MOST_MEGABYTES, `${measured.megabytes} MB`);
  });
}
