import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvText } from '@hyte/catalogue-tools/sources/spreadsheet/csv/write-csv.js';
import { workbookBytes } from '@hyte/catalogue-tools/sources/spreadsheet/xlsx/write-workbook.js';
import { correctedSheet } from '@hyte/catalogue-tools/mirror/corrected.js';
import { mirrorPage } from '@hyte/catalogue-tools/mirror/page.js';
import { readFile, type MirroredFile } from '@hyte/catalogue-tools/mirror/read-file.js';
import { calendar, messyWorkbook, page, swedishCsv } from './samples.js';

const TODAY = '2026-11-22';
const bytes = (text: string) => new TextEncoder().encode(text);
const activities = ({ records }: MirroredFile) =>
  records.flatMap(({ outcome }) => (outcome.kind === 'kept' ? [outcome.activity] : []));

/** Reads the corrected file again, as CSV and as a workbook. */
async function again(file: MirroredFile): Promise<[MirroredFile, MirroredFile]> {
  const sheet = correctedSheet(file);
  const csv = csvText([...sheet.above, sheet.headings, ...sheet.rows]);
  return [await readFile(file.name, bytes(csv), TODAY), await readFile(file.name, workbookBytes(sheet), TODAY)];
}

for (const [name, sample] of [
  ['kerhot.xlsx', messyWorkbook()],
  ['verksamhet.csv', swedishCsv()],
] as const)
  test(`the corrected file of ${name} gives the same activities with the same ids`, async () => {
    const first = await readFile(name, sample, TODAY);
    assert.ok(activities(first).length > 2);
    for (const second of await again(first)) assert.deepEqual(activities(second), activities(first));
  });

test('words beside the number of a second column stay, and an emptied first one gets the office’s number', async () => {
  const numbers = async (first: string, second: string) => {
    const file = await readFile('a.csv', bytes(`Ryhmä;Paikka;GSM;Puhelin\nKuoro;Talo;${first};${second}\n`), TODAY);
    for (const other of await again(file)) assert.deepEqual(activities(other), activities(file));
    return activities(file)[0]?.contacts;
  };
  const office = { label: { fi: 'toimisto' }, phone: '+35855550100' };
  assert.deepEqual(await numbers('', '05 555 0100 (toimisto)'), [office]);
  assert.deepEqual(await numbers('05 555 0100 (toimisto)', '09 310 8771'), [office]);
  assert.deepEqual(await numbers('05 555 0100, Maija 040 555 1234', ''), [{ phone: '+35855550100' }]);
});

for (const [name, sample] of [
  ['kalenteri.ics', calendar()],
  ['sivu.html', page()],
] as const)
  test(`the spreadsheet made of ${name} tells the same name, times, place and contact`, async () => {
    const first = await readFile(name, sample, TODAY);
    const told = (file: MirroredFile) =>
      activities(file).map(({ name: named, schedule, places, contacts, organiser, themes, description }) => ({
        ...{ named, schedule, themes, description, organiser: organiser?.name },
        phones: contacts?.map(({ phone }) => phone),
        place: places?.map((each) => [each.name, each.address, each.postcode, each.municipality]),
      }));
    for (const second of await again(first)) assert.deepEqual(told(second), told(first));
  });

const HEADINGS = [
  ...[
    'Nimi',
    'Namn',
    'Nimi ruotsiksi',
    'Järjestäjä',
    'Kuvaus',
    'Lisätiedot',
    'Milloin',
    'När',
    'Viikonpäivä',
    'Klo',
    'Alkaa pvm',
  ],
  ...[
    'Päättyy pvm',
    'Aukiolo',
    'Missä',
    'Osoite',
    'Postinumero',
    'Kunta',
    'Hinta',
    'Puhelin',
    'GSM',
    'Sähköposti',
    'WWW',
  ],
  ...[
    'Ilmoittautuminen',
    'Kenelle',
    'Teema',
    'Muoto',
    'Kieli',
    'Esteettömyys',
    'Yhteyshenkilö',
    'Avainsanat',
    'Tunnus',
    'Outo',
    '',
  ],
];
const CELLS = [
  ...[
    '',
    'Kuoro',
    '=1+1',
    '-',
    '+358 40 555 1234',
    "'=x",
    '"lainaus"',
    'a;b',
    'rivi 1\nrivi 2',
    'ti klo 13–15',
    'ti ja to 10-11.30',
  ],
  ...[
    'parilliset viikot ke 18',
    'joka kuun 1. ma klo 18',
    '2.12. klo 14',
    '1.9.–15.12.2026 tiistaisin klo 17–18',
    'ei kesällä',
    'ma',
  ],
  ...[
    'kelien mukaan',
    'Kouvolan kaupunki',
    'Pyttis',
    'Atlantis',
    'Katu 1, 45100 Kouvola',
    '0100',
    '45100',
    '5',
    '5 €',
    'maksuton',
  ],
  ...['05 555 0100', '5550100', '040 5551234, 05 5550100', 'info@example.org', 'Maija Meikäläinen'],
  '05 555 0100 (toimisto)',
  ...[
    'www.example.org',
    'https://example.org/a?b=1',
    'ei tarvitse',
    'ikäihmiset, 65+',
    'liikunta',
    'suomi, klingon',
    'esteetön, ramppi',
  ],
  ...['10–12', '13', '2.12.2026', '31.5.2027', 'id-1', 'id-1', '<b>x</b>', 'ti klo 13–15 (1.9.2026–)', 'x', 'ei'],
];

// A cell with a private person's code or mailbox loses it, and what is left may be read otherwise: the next test is about those.
test('whatever stands in the cells, the corrected file is read as the same activities', async () => {
  const cell = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...CELLS) }, fc.string({ maxLength: 12 }));
  const sheet = fc
    .tuple(fc.uniqueArray(fc.constantFrom(...HEADINGS), { minLength: 2, maxLength: 14 }), fc.nat(2))
    .chain(([more, titles]) => {
      const headings = ['Ryhmä', 'Paikka', ...more];
      const row = fc.array(cell, { minLength: headings.length, maxLength: headings.length });
      return fc.tuple(fc.constant(headings), fc.constant(titles), fc.array(row, { minLength: 1, maxLength: 6 }));
    });
  await fc.assert(
    fc.asyncProperty(sheet, async ([headings, titles, rows]) => {
      const above = Array.from({ length: titles }, () => ['Syksyn kerhot']);
      const first = await readFile('a.csv', bytes(csvText([...above, headings, ...rows])), TODAY);
      for (const second of await again(first)) assert.deepEqual(activities(second), activities(first));
    }),
    { numRuns: 150 },
  );
});

test('what is a private person’s is in neither the page nor the corrected file', async () => {
  const person = 'Maija Meikäläinen;040 555 1234;maija.meikalainen@example.org;Soita Maijalle, 131052-308T';
  const file = await readFile(
    'a.csv',
    bytes(`Nimi;Yhteyshenkilö;Puhelin;Sähköposti;Kuvaus\nKuoro;${person}\n;${person}\n`),
    TODAY,
  );
  const { above, headings, rows } = correctedSheet(file);
  const written = csvText([...above, headings, ...rows]) + mirrorPage(file, { csv: 'a.csv', xlsx: 'a.xlsx' }, 'fi');
  assert.doesNotMatch(written, /Meikäläinen|555 ?1234|5551234|maija\.meikalainen|131052/i);
});
