import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvImporter } from '@hyte/catalogue-tools/sources/spreadsheet/csv-importer.js';
import { xlsxImporter } from '@hyte/catalogue-tools/sources/spreadsheet/xlsx-importer.js';
import { numberFormat } from '@hyte/catalogue-tools/sources/spreadsheet/xlsx/number-formats.js';
import { numberText } from '@hyte/catalogue-tools/sources/spreadsheet/xlsx/number-text.js';
import { faultsOf, keptOf, outcomesOf, reader, setAsideOf } from './fixtures.js';
import { workbook, type Cell, type MadeUpSheet } from './workbook.js';

const now = '2026-11-22T10:00:00Z';
const run = (bytes: Uint8Array<ArrayBuffer>, options = {}) =>
  outcomesOf(xlsxImporter, reader({}, { now, ...options }, bytes));
const sheet = (...rows: Cell[][]): MadeUpSheet => ({ rows });
/** A file's activities and notes, valid by the schema. */
const read = async (sheets: MadeUpSheet[], options = {}, more = {}) => {
  const outcomes = await run(workbook(sheets, more), options);
  for (const { activity } of keptOf(outcomes)) assert.equal(faultsOf(activity), '');
  return {
    outcomes,
    activities: keptOf(outcomes).map(({ activity }) => activity),
    notes: keptOf(outcomes).flatMap(({ notes }) => notes.map(({ code, field }) => `${code} ${field}`)),
  };
};

test('a workbook gives the same activities as the same rows in CSV', async () => {
  const rows = [
    ['Yhdistysten toiminta syksyllä 2026'],
    [],
    ['Nimi', 'Namn', 'Milloin', 'Missä', 'Kunta', 'Hinta'],
    ['Tasapainoryhmä "Äijät" & kaverit', 'Balans <1>', 'ti klo 13–15', 'Kylätalo', 'Kouvola', '5 €'],
    ['Kahvila', '', 'parilliset viikot ke 9–11', 'Kylätalo', 'Kotka', 'vapaaehtoinen kahviraha'],
  ];
  const csv = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');
  const fromCsv = await outcomesOf(csvImporter, reader({}, { now }, new TextEncoder().encode(csv)));
  const { outcomes, activities } = await read([sheet(...rows)]);
  assert.deepEqual(outcomes, fromCsv);
  assert.deepEqual(activities[0]?.name, { fi: 'Tasapainoryhmä "Äijät" & kaverit', sv: 'Balans <1>' });
  assert.equal(activities[1]?.price?.free, 'yes');
  assert.equal(activities[1]?.schedule?.recurrences?.[0]?.weekParity, 'even');
});

test('numbers are read as they are shown: days, times, postcodes, sums', async () => {
  const { activities, notes } = await read([
    sheet(
      [
        'Nimi',
        'Alkupäivä',
        'Loppupäivä',
        'Viikonpäivä',
        'Alkaa',
        'Päättyy',
        'Postinumero',
        'Hinta',
        'Puhelin',
        'Päivitetty',
      ],
      [
        'Kuoro',
        [46273, 1],
        [46371, 6],
        'ti',
        [0.7291666666666666, 2],
        [0.8125, 2],
        [100, 4],
        [5.5, 5],
        52341234,
        [46300.5, 3],
      ],
      ['Kerho', [46273, 1], [46371, 1], 'ti', [0.5, 2], [0.541666666, 2], 45700, 5, '05 234 1234', [46300, 1]],
    ),
  ]);
  assert.deepEqual(activities[0]?.schedule?.recurrences, [
    { frequency: 'weekly', days: [2], from: '17:30', to: '19:30', validFrom: '2026-09-08', validTo: '2026-12-15' },
  ]);
  assert.equal(activities[0]?.places?.[0]?.postcode, '00100');
  assert.deepEqual(activities[0]?.price, { free: 'no', min: 5.5, max: 5.5, text: { fi: '5,50 €' } });
  assert.deepEqual(activities[0]?.contacts, [{ phone: '+35852341234' }]);
  assert.equal(activities[0]?.provenance?.[0]?.modified, '2026-10-05T09:00:00Z');
  assert.deepEqual(activities[1]?.price, { free: 'no', min: 5, max: 5, text: { fi: '5 €' } });
  assert.equal(activities[1]?.schedule?.recurrences?.[0]?.to, '13:00');
  assert.deepEqual(notes, []);
});

test('days count from 1900 or from 1904, and Excel’s 29 February 1900 is stepped over', () => {
  const date = numberFormat('d.m.yyyy');
  assert.equal(numberText('46348', date, false), '22.11.2026');
  assert.equal(numberText('44886', date, true), '22.11.2026');
  assert.equal(numberText('59', date, false), '28.2.1900');
  assert.equal(numberText('61', date, false), '1.3.1900');
  assert.equal(numberText('46348.99999', numberFormat('d.m.yyyy h:mm'), false), '23.11.2026');
  assert.equal(numberText('1.5', numberFormat('[h]:mm'), false), '36.00');
  assert.equal(numberText('99999999', date, false), '99999999');
});

test('format codes tell days, times and sums apart', () => {
  const shown = (value: number, code: string) => numberText(String(value), numberFormat(code), false);
  assert.equal(shown(46348.5, 'd.m.yyyy\\ h:mm'), '22.11.2026 klo 12.00');
  assert.equal(shown(46348, '[$-40B]d. mmmm"ta "yyyy'), '22.11.2026');
  assert.equal(shown(46348, 'mmmm yyyy'), '22.11.2026');
  assert.equal(shown(0.5625, 'h:mm AM/PM'), '13.30');
  assert.equal(shown(5, '#,##0.00\\ [$€-40B]'), '5,00 €');
  assert.equal(shown(5, '"day" 0'), '5');
  assert.equal(shown(0.1 + 0.2, 'General'), '0,3');
  assert.equal(shown(0.5, '0%'), '50 %');
  assert.equal(shown(1e300, 'General'), '1e+300');
});

test('formulas count by the result the file holds; errors and missing results are told by row and column', async () => {
  const { activities, notes } = await read([
    sheet(
      ['Nimi', 'Missä', 'Hinta', 'Kuvaus'],
      [
        { xml: '<c r="$" t="str"><f>A1&amp;"x"</f><v>Kuoro</v></c>' },
        { xml: '<c r="$" t="inlineStr"><is><r><t>Kylä</t></r><r><t>talo</t></r><rPh><t>x</t></rPh></is></c>' },
        { xml: '<c r="$" t="e"><f>1/0</f><v>#DIV/0!</v></c>' },
        { xml: '<c r="$"><f>NOW()</f></c>' },
      ],
    ),
  ]);
  assert.equal(activities[0]?.name.fi, 'Kuoro');
  assert.equal(activities[0]?.places?.[0]?.name?.fi, 'Kylätalo');
  assert.deepEqual(notes, ['cell-error row 2, column C', 'no-cached-value row 2, column D']);
});

test('every visible sheet with headings is read; the others are told', async () => {
  const sheets = [
    { name: 'Ohjeet', rows: [['Täytä taulukko'], ['Kiitos!']] },
    {
      name: 'Liikunta',
      rows: [
        ['Nimi', 'Missä', 'Hinta'],
        ['Kuoro', 'Talo', '?'],
      ],
    },
    {
      name: 'Piilossa',
      rows: [
        ['Nimi', 'Missä'],
        ['Salainen', 'Talo'],
      ],
      state: 'hidden',
    },
    {
      name: 'Kulttuuri',
      rows: [
        ['Namn', 'Plats'],
        ['Kör', 'Huset'],
      ],
    },
    { name: 'Tyhjä' },
  ];
  const { activities, notes } = await read(sheets);
  assert.deepEqual(
    activities.map(({ name }) => name),
    [{ fi: 'Kuoro' }, { sv: 'Kör' }],
  );
  assert.deepEqual(notes, [
    'sheet-not-read sheet "Ohjeet"',
    'hidden-sheet sheet "Piilossa"',
    'not-understood sheet "Liikunta", row 2, column C "Hinta"',
  ]);
  assert.equal((await read(sheets, { sheets: ['Kulttuuri'] })).activities.length, 1);
});

test('hidden rows are set aside, hidden columns are not read', async () => {
  const { outcomes, activities, notes } = await read([
    {
      rows: [
        ['Nimi', 'Missä', 'Puhelin'],
        ['Kuoro', 'Talo', '05 234 1234'],
        ['Kerho', 'Talo', ''],
      ],
      hiddenRows: [3],
      before: '<cols><col min="3" max="3" hidden="1"/></cols>',
    },
  ]);
  assert.deepEqual(
    setAsideOf(outcomes).map(({ reason }) => `${reason.code} ${reason.field}`),
    ['hidden-row row 3'],
  );
  assert.equal(activities[0]?.contacts, undefined);
  assert.deepEqual(notes, ['hidden-column sheet "Taul1"']);
});

test('a name merged over three rows of times belongs to all three', async () => {
  const { activities } = await read([
    {
      rows: [
        ['Toiminta 2026'],
        ['Nimi', 'Milloin', 'Missä'],
        ['Kuoro', 'ti 10–11', 'Talo'],
        ['', 'ke 10–11', 'Talo'],
        ['', 'to 10–11', 'Sali'],
      ],
      after: '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A5"/><mergeCell ref="A1:A1048576"/></mergeCells>',
    },
  ]);
  assert.deepEqual(
    activities.map(({ name }) => name.fi),
    ['Kuoro', 'Kuoro', 'Kuoro'],
  );
  assert.equal(new Set(activities.map(({ id }) => id)).size, 3);
});

test('other files are refused with what to do', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const refused = async (file: Uint8Array<ArrayBuffer>, code: string, hint: RegExp) =>
    assert.rejects(run(file), (error: Error & { code?: string; hint?: string }) => {
      assert.equal(error.code, code, error.message);
      assert.match(`${error.message} ${error.hint}`, hint);
      return true;
    });
  await refused(bytes('Nimi;Missä\nKuoro;Talo\n'), 'not-xlsx', /system: csv/);
  await refused(bytes('<html><body>Kirjaudu</body></html>'), 'not-xlsx', /web page/);
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2000)]);
  await refused(ole, 'not-xlsx', /\.xls\)/);
  ole.set(Buffer.from('EncryptedPackage', 'utf16le'), 1000);
  await refused(ole, 'not-xlsx', /password/);
  const good = workbook([sheet(['Nimi', 'Missä'], ['Kuoro', 'Talo'])]);
  await refused(good.slice(0, good.length - 300), 'not-xlsx', /cut short/);
  await refused(workbook([sheet(['a', 'b'], ['c', 'd'])]), 'csv-no-heading', /tarjotin template/);
  await refused(
    workbook([], { parts: { 'content.xml': bytes('<x/>'), 'xl/workbook.xml': bytes(''), '_rels/.rels': bytes('') } }),
    'csv-no-heading',
    /./,
  );
  await assert.rejects(outcomesOf(csvImporter, reader({}, {}, good)), { code: 'not-csv' });
});

test('any cell XML gives a clear error or valid activities', async () => {
  const piece = fc.constantFrom(
    '<row>',
    '</row>',
    '<row r="3">',
    '<row r="-1">',
    '<row r="x" hidden="1">',
    '<c>',
    '</c>',
    '<c r="A2" t="s">',
    '<c r="ZZZ9" s="99">',
    '<c t="e">',
    '<c t="b">',
    '<c t="d">',
    '<v>',
    '</v>',
    '<v>0</v>',
    '<v>1e9</v>',
    '<v>-5</v>',
    '<f/>',
    '<is><t>Kuoro</t></is>',
    '&amp;',
    '&x;',
    '&#x1F600;',
    '<![CDATA[<b>]]>',
    '<!-- -->',
    '<mergeCell ref="A1:B9"/>',
    '<col min="1" max="9" hidden="1"/>',
    'ti 13–15',
    '__proto__',
    '<__proto__ constructor="1">',
    '<x:c xmlns:x="y">',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const heading =
        '<row r="1"><c t="inlineStr"><is><t>Nimi</t></is></c><c t="inlineStr"><is><t>Milloin</t></is></c></row>';
      try {
        await read([{ xml: `<worksheet><sheetData>${heading}${pieces.join('')}</sheetData></worksheet>` }]);
      } catch (error) {
        assert.match(String((error as { code?: string }).code), /^(csv-no-heading|unsafe-xml)$/, String(error));
      }
    }),
    { numRuns: 300 },
  );
});

test('any bytes are a clear error', async () => {
  const good = workbook([sheet(['Nimi', 'Missä'], ['Kuoro', 'Talo'])]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      async (changes) => {
        const bytes = new Uint8Array(good);
        for (const [at, byte] of changes) bytes[at] = byte;
        try {
          await run(bytes);
        } catch (error) {
          assert.match(
            String((error as { code?: string }).code),
            /^(not-xlsx|csv-no-heading|unsafe-xml|too-large|table-too-long)$/,
            String(error),
          );
        }
      },
    ),
    { numRuns: 300 },
  );
});
