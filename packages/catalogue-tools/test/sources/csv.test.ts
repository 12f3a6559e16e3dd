import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvImporter } from '@hyte/catalogue-tools/sources/spreadsheet/csv-importer.js';
import { decodeText } from '@hyte/catalogue-tools/reading/decode-text.js';
import { columnOf } from '@hyte/catalogue-tools/sources/spreadsheet/headings.js';
import { faultsOf, keptOf, outcomesOf, reader, setAsideOf } from './fixtures.js';

const now = '2026-11-22T10:00:00Z';
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const run = (bytes: Uint8Array<ArrayBuffer> | string, options = {}) =>
  outcomesOf(csvImporter, reader({}, { now, ...options }, typeof bytes === 'string' ? utf8(bytes) : bytes));
/** One activity from headings and cells. */
const row = async (cells: Record<string, string>, options = {}) => {
  const quoted = (texts: string[]) => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(';');
  const [outcome] = await run(`${quoted(Object.keys(cells))}\n${quoted(Object.values(cells))}\n`, options);
  assert.ok(outcome?.kind === 'kept', JSON.stringify(outcome));
  assert.equal(faultsOf(outcome.activity), '');
  return outcome;
};

const SHEET = `Yhdistysten toiminta syksyllä 2026;;;;;
;;;;;
Nimi;Järjestäjä;Milloin;Missä;Kunta;Hinta
Tasapainoryhmä äijille;Mäen Äijät ry;ti klo 13–15;Kylätalo;Kouvola;5 €
Öljyvärimaalaus;Taideyhdistys;ke 18-20;Kylätalo;Kotka;maksuton
`;
const CP1252 = new Map([
  ['€', 0x80],
  ['–', 0x96],
]);

test('every usual encoding and delimiter gives the same activities', async () => {
  const windows = Uint8Array.from([...SHEET], (letter) => CP1252.get(letter) ?? letter.charCodeAt(0));
  const utf16 = Buffer.from(`\ufeff${SHEET}`, 'utf16le');
  const bigEndian = Buffer.from(utf16).swap16();
  const variants = [
    utf8(SHEET),
    utf8(`\ufeff${SHEET}`),
    windows,
    utf16,
    bigEndian,
    Buffer.from(SHEET, 'utf16le'),
    utf8(SHEET.replaceAll(';', '\t')),
    utf8(SHEET.replaceAll(';', ',')),
    utf8(SHEET.replaceAll('\n', '\r\n')),
  ];
  const [first, ...others] = await Promise.all(variants.map((bytes) => run(bytes)));
  assert.equal(keptOf(first!).length, 2);
  assert.deepEqual(
    keptOf(first!).map(({ activity }) => activity.name.fi),
    ['Tasapainoryhmä äijille', 'Öljyvärimaalaus'],
  );
  for (const other of others) assert.deepEqual(other, first);
});

test('bytes of any kind are decoded without an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => assert.equal(typeof decodeText(bytes).text, 'string')),
  );
});

test('headings are understood in three languages, with or without a language named', () => {
  assert.deepEqual(columnOf('Nimi'), { field: 'name', language: 'fi' });
  assert.deepEqual(columnOf('NAMN:'), { field: 'name', language: 'sv' });
  assert.deepEqual(columnOf('Nimi ruotsiksi'), { field: 'name', language: 'sv' });
  assert.deepEqual(columnOf('Kuvaus (EN)'), { field: 'description', language: 'en' });
  assert.deepEqual(columnOf('Sähköposti'), { field: 'email', language: 'fi' });
  assert.deepEqual(columnOf('E-postadress'), { field: 'email', language: 'sv' });
  assert.equal(columnOf('Terveiset'), undefined);
  assert.equal(columnOf('__proto__'), undefined);
});

test('a full row becomes a full activity', async () => {
  const { activity } = await row({
    Nimi: 'Tasapainoryhmä',
    Namn: 'Balansgrupp',
    Järjestäjä: 'Kuusankosken Voimistelijat ry',
    Kuvaus: 'Tuolijumppaa',
    Milloin: 'ti ja to 10-11.30',
    Missä: 'Kuusankoskitalo',
    Osoite: 'Kymenlaaksonkatu 1',
    Postinumero: '45700',
    Kunta: 'Kouvola',
    Hinta: '5–10 €/kerta, Kaikukortti',
    Puhelin: '05 234 1234',
    Sähköposti: 'info@voimistelijat.fi',
    WWW: 'voimistelijat.fi',
    Ilmoittautuminen: 'Ei tarvitse ilmoittautua',
    Kenelle: 'ikäihmiset, 65+',
    Teema: 'Liikunta',
    Muoto: 'ohjattu ryhmä',
    Kieli: 'suomi ja ruotsi',
    Esteettömyys: 'esteetön, ei induktiosilmukkaa, saattaja mukaan',
    Ensikertalaiselle: 'Ohjaaja on ovella vastassa',
  });
  assert.deepEqual(activity.name, { fi: 'Tasapainoryhmä', sv: 'Balansgrupp' });
  assert.equal(activity.kind, 'group');
  assert.deepEqual(activity.schedule, {
    recurrences: [{ frequency: 'weekly', days: [2, 4], from: '10:00', to: '11:30' }],
  });
  assert.deepEqual(activity.places, [
    {
      name: { fi: 'Kuusankoskitalo' },
      address: { fi: 'Kymenlaaksonkatu 1' },
      postcode: '45700',
      municipality: '286',
      access: { wheelchair: 'yes', 'induction-loop': 'no' },
    },
  ]);
  assert.deepEqual(activity.access, { companion: 'yes' });
  assert.deepEqual(activity.price, {
    free: 'no',
    min: 5,
    max: 10,
    kaikukortti: 'yes',
    text: { fi: '5–10 €/kerta, Kaikukortti' },
  });
  assert.deepEqual(activity.contacts, [{ phone: '+35852341234', email: 'info@voimistelijat.fi' }]);
  assert.deepEqual(activity.links, [{ url: 'https://voimistelijat.fi/', kind: 'website' }]);
  assert.equal(activity.registration?.required, 'no');
  assert.deepEqual(activity.targetGroups, ['KR1.1']);
  assert.deepEqual(activity.ageRange, { min: 65 });
  assert.deepEqual(
    [activity.themes, activity.forms, activity.languages, activity.channels],
    [['exercise'], ['led-group'], ['fi', 'sv'], ['in-person']],
  );
  assert.deepEqual(activity.organiser, { name: { fi: 'Kuusankosken Voimistelijat ry' }, kind: 'association' });
  assert.equal(activity.firstTime?.note?.fi, 'Ohjaaja on ovella vastassa');
  assert.ok(activity.classified?.some(({ because }) => because === 'column theme: Liikunta'));
});

test('what is not understood stays as words and is reported by row and column', async () => {
  const { activity, notes } = await row({
    Nimi: 'Kerho',
    Milloin: 'ma klo 10–12, kelien mukaan',
    Hinta: 'kysy ohjaajalta',
    Teema: 'Jotain ihan muuta',
    Kunta: 'Atlantis',
  });
  assert.deepEqual(activity.schedule?.recurrences?.length, 1);
  assert.equal(activity.schedule?.note?.fi, 'ma klo 10–12, kelien mukaan');
  assert.equal(activity.price?.text?.fi, 'kysy ohjaajalta');
  assert.deepEqual(activity.keywords?.['fi'], ['Jotain ihan muuta']);
  assert.deepEqual(notes.map(({ code, field }) => `${code} ${field}`).sort(), [
    'not-understood row 2, column B "Milloin"',
    'not-understood row 2, column C "Hinta"',
    'not-understood row 2, column D "Teema"',
    'unknown-municipality row 2, column E "Kunta"',
  ]);
});

test("a contact person's name and mobile number are left out, the group's are kept", async () => {
  const person = await row({ Nimi: 'Kerho', Yhteyshenkilö: 'Maija Meikäläinen', Puhelin: '040 123 4567' });
  assert.doesNotMatch(JSON.stringify(person.activity), /Meikäläinen|1234567/);
  assert.deepEqual(
    person.notes.map(({ code }) => code),
    ['personal-name', 'personal-phone'],
  );
  assert.equal((await row({ Nimi: 'Kerho', Puhelin: '040 123 4567' })).activity.contacts?.[0]?.phone, '+358401234567');
  assert.deepEqual(
    (await row({ Nimi: 'Kerho', Yhteyshenkilö: 'sihteeri', Puhelin: '040 123 4567' })).activity.contacts,
    [{ label: { fi: 'sihteeri' }, phone: '+358401234567' }],
  );
});

test('signing up is read with its address, number or mailbox', async () => {
  const of = async (text: string) => (await row({ Nimi: 'Kerho', Ilmoittautuminen: text })).activity.registration;
  assert.deepEqual(await of('kyllä'), { required: 'yes' });
  assert.deepEqual(await of('https://kerho.fi/ilmo'), { required: 'yes', url: 'https://kerho.fi/ilmo' });
  assert.deepEqual(await of('05 234 1234'), { required: 'yes', phone: '+35852341234' });
  assert.equal((await of('Ilmoittaudu viimeistään torstaina info@kerho.fi'))?.email, 'info@kerho.fi');
  assert.equal((await of('Kom som du är, utan anmälan'))?.required, 'no');
  for (const only of [
    'Ei tarvitse ilmoittautua.',
    'ei ennakkoilmoittautumista',
    'Ingen anmälan',
    'No registration needed',
  ])
    assert.deepEqual(await of(only), { required: 'no' }, only);
  assert.equal(
    (await of('Ei tarvitse ilmoittautua, tule ajoissa'))?.note?.fi,
    'Ei tarvitse ilmoittautua, tule ajoissa',
  );
});

test('split columns of date, day and time are put together', async () => {
  const { activity } = await row({
    Nimi: 'Kurssi',
    Alkupäivä: '8.9.2026',
    Loppupäivä: '15.12.2026',
    Viikonpäivä: 'tiistai',
    Alkaa: '17.30',
    Päättyy: '19',
  });
  assert.deepEqual(activity.schedule?.recurrences, [
    { frequency: 'weekly', days: [2], from: '17:30', to: '19:00', validFrom: '2026-09-08', validTo: '2026-12-15' },
  ]);
});

test('ids stay when rows are sorted, added or edited elsewhere', async () => {
  const ids = async (text: string) => (await run(text)).map(({ recordId }) => recordId);
  const [a, b] = await ids('Nimi;Missä;Hinta\nKuoro;Talo;5 €\nKerho;Talo;1 €\n');
  assert.deepEqual(
    await ids('Nimi;Missä;Hinta\nKerho;Talo;2 €\nUusi;Talo;1 €\nKuoro;Talo;6 €\n').then(([first, , third]) => [
      third,
      first,
    ]),
    [a, b],
  );
  const twins = await ids('Nimi;Missä;Milloin\nKuoro;Talo;ma 10-11\nKuoro;Talo;ti 10-11\n');
  assert.equal(new Set(twins).size, 2);
});

test('titles between rows, past rows and nameless rows are set aside with their row', async () => {
  const outcomes = await run(
    'Nimi;Milloin;Missä\nLIIKUNTA;;\n;ti 10-11;Talo\nVanha;1.2.2020 klo 18;Talo\nNimi;Milloin;Missä\nKerho;ti 10-11;Talo\n',
  );
  assert.deepEqual(
    setAsideOf(outcomes).map(({ reason }) => reason.code),
    ['section-title', 'no-name', 'ended', 'repeated-headings'],
  );
  assert.equal(keptOf(outcomes).length, 1);
});

test('an unknown column is reported once and can be taught', async () => {
  const sheet = 'Nimi;Missä;Terveiset\nKerho;Talo;Tervetuloa\nKuoro;Talo;Tervetuloa\n';
  const notes = keptOf(await run(sheet)).flatMap(({ notes }) => notes);
  assert.deepEqual(
    notes.map(({ code, field }) => `${code} ${field}`),
    ['unknown-column row 2, column C "Terveiset"'],
  );
  assert.equal(
    keptOf(await run(sheet, { columns: { Terveiset: 'description' } }))[0]?.activity.description?.fi,
    'Tervetuloa',
  );
});

/** What an office sends on: titles, Swedish headings, sections, merged cells, a second heading row, a sum; Windows-1252. */
const MESSY = `Hobbyer och grupper i nejden – våren 2027;;;;;;;;
;;;;;;;;
Verksamhetens namn;Namn på finska;Arrangör;När;Kommun;Pris;Telefon;E-post;Övrigt
MOTION;;;;;;;;
Stolgymnastik;Tuolijumppa;Strandens Pensionärer rf;tisdagar kl. 13–14.30;Pyttis;2 €/gång;05 555 0118;info@strand.example.org;"Ta med handduk.
Kaffe efteråt"
;;;onsdagar kl 10-11;Kotka;5,50 €;;;
Damkör ”Havsljud”;Naiskuoro;Körförbundet rf;må 18.30–20.30;Kotka;gratis;045 123 4567;maria.sundqvist@koren.example.org;

Verksamhetens namn;Namn på finska;Arrangör;När;Kommun;Pris;Telefon;E-post;Övrigt
"Läsecirkel ""Bok & Bulle""";;Biblioteket;den första torsdagen i månaden kl 17;Fredrikshamn;avgiftsfritt – kaffe 1 €;05 555 0121;;
Hantverk;;Martharna rf;varannan vecka to 18-20 fr.o.m. 14.1.2027, ej under skollov;Pyttis;;;;
Summa: 5 grupper;;;;;;;;
`.replaceAll('\n', '\r\n');

test('a messy spreadsheet gives what is in it, and tells the rest by row', async () => {
  const letters = new Map([...CP1252, ['”', 0x94]]);
  const outcomes = await run(Uint8Array.from([...MESSY], (letter) => letters.get(letter) ?? letter.charCodeAt(0)));
  assert.deepEqual(
    setAsideOf(outcomes).map(({ reason }) => `${reason.code} ${reason.field}`),
    ['section-title row 4', 'no-name row 6', 'repeated-headings row 9', 'section-title row 12'],
  );
  const [gymnastics, choir, books, crafts] = keptOf(outcomes).map(({ activity }) => activity);
  assert.deepEqual(gymnastics?.name, { fi: 'Tuolijumppa', sv: 'Stolgymnastik' });
  assert.equal(gymnastics?.description?.sv, 'Ta med handduk.\nKaffe efteråt');
  assert.deepEqual(gymnastics?.price, { free: 'no', min: 2, max: 2, text: { sv: '2 €/gång' } });
  assert.equal(gymnastics?.places?.[0]?.municipality, '624');
  assert.equal(choir?.name.sv, 'Damkör ”Havsljud”');
  assert.equal(choir?.contacts, undefined, "a person's mail, and the mobile number beside it");
  assert.equal(books?.name.sv, 'Läsecirkel "Bok & Bulle"');
  assert.deepEqual(books?.price, { free: 'yes', min: 0, max: 1, text: { sv: 'avgiftsfritt – kaffe 1 €' } });
  assert.deepEqual(crafts?.schedule, {
    recurrences: [{ frequency: 'weekly', days: [4], from: '18:00', to: '20:00', validFrom: '2027-01-14', interval: 2 }],
    skipsSchoolHolidays: 'yes',
  });
});

test('the day of the last change is read as people write it', async () => {
  const modified = async (text: string) =>
    (await row({ Nimi: 'Kerho', Päivitetty: text })).activity.provenance?.[0]?.modified;
  assert.equal(await modified('2.11.2026'), '2026-11-01T22:00:00Z');
  assert.equal(await modified('2.11.2026 klo 9.30'), '2026-11-02T07:30:00Z');
  assert.equal(await modified('2026-07-02'), '2026-07-01T21:00:00Z');
  const odd = await row({ Nimi: 'Kerho', Päivitetty: '31.2.2026' });
  assert.equal(odd.activity.provenance?.[0]?.modified, undefined);
  assert.deepEqual(
    odd.notes.map(({ code, field }) => `${code} ${field}`),
    ['not-understood row 2, column B "Päivitetty"'],
  );
});

test('a file without headings is a clear error', async () => {
  await assert.rejects(run('a;b;c\n1;2;3\n'), { code: 'csv-no-heading' });
  await assert.rejects(run(''), { code: 'csv-no-heading' });
});

test('a column of ages is read with and without its unit', async () => {
  const cells = ['7–12', '7-12 vuotta', '65+', 'alle 7-vuotiaat', 'ikäihmiset, 60 v täyttäneet'];
  const outcomes = await run(`Nimi;Ikä\n${cells.map((cell) => `Kuoro;${cell}\n`).join('')}`);
  assert.deepEqual(
    keptOf(outcomes).map(({ activity }) => activity.ageRange),
    [{ min: 7, max: 12 }, { min: 7, max: 12 }, { min: 65 }, { max: 6 }, { min: 60 }],
  );
});

test('the id made of a name tells nothing of the person whose mailbox stands in it', async () => {
  const [outcome] = await run('Nimi;Missä\nKuoro, maija.meikalainen@example.org;Talo\n');
  assert.match(outcome?.recordId ?? '', /^kuoro-[0-9a-f]{8}$/);
});

test('quotation marks that are never closed lose no row', async () => {
  assert.equal((await run('Nimi;Missä\nKerho "tähti;Talo\n"Kuoro;Talo\nRyhmä;Talo\n')).length, 3);
});

test('any cells give one outcome a row and a valid activity', async () => {
  const headings = [
    'Nimi',
    'Milloin',
    'Aukiolo',
    'Hinta',
    'Kunta',
    'Osoite',
    'Postinumero',
    'Puhelin',
    'Sähköposti',
    'WWW',
    'Ilmoittautuminen',
    'Kenelle',
    'Teema',
    'Kieli',
    'Esteettömyys',
    'Tunnus',
    'Lat',
    'Lon',
  ];
  const piece = fc.constantFrom(
    'ti ',
    'klo 13',
    '–15',
    '2.12.2026',
    '31.2.',
    ' ja ',
    '5 €',
    '__proto__',
    '<b>',
    '040 1234567',
    'a.b@c.fi',
    'https://x.fi',
    '65+',
    '200-300 v',
    ';',
    '"',
    '\n',
    'ei',
    'ä',
    '\u0000',
    '60,5',
    '25',
    'joka kuun 1. ma',
    '24/7',
    '99.99.9999',
  );
  const cell = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 30 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: headings.length, maxLength: headings.length }), {
        minLength: 1,
        maxLength: 4,
      }),
      async (rows) => {
        const quoted = (texts: string[]) => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(';');
        const outcomes = await run([headings, ...rows].map(quoted).join('\n'));
        assert.equal(outcomes.length, rows.filter((cells) => cells.some((text) => text.trim() !== '')).length);
        for (const outcome of outcomes) {
          if (outcome.kind === 'kept') assert.equal(faultsOf(outcome.activity), '');
          else assert.notEqual(outcome.reason.code, 'unreadable', JSON.stringify(outcome));
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('a venue with its address in one cell is taken apart, and other commas are left alone', async () => {
  const placeOf = async (cells: Record<string, string>) =>
    (await row({ Nimi: 'Ryhmä', ...cells })).activity.places?.[0];
  assert.deepEqual(await placeOf({ Paikka: 'Kirjasto, Kauppakatu 2, 45100 Kouvola' }), {
    name: { fi: 'Kirjasto' },
    address: { fi: 'Kauppakatu 2' },
    postcode: '45100',
    municipality: '286',
  });
  assert.deepEqual(await placeOf({ Paikka: 'Urheilutalo, Puistotie 4 B, Kotka' }), {
    name: { fi: 'Urheilutalo' },
    address: { fi: 'Puistotie 4 B, Kotka' },
    municipality: '285',
  });
  assert.deepEqual(await placeOf({ Paikka: 'Kirjasto, 45100 Kouvola' }), {
    name: { fi: 'Kirjasto' },
    postcode: '45100',
    municipality: '286',
  });
  const hall = { Paikka: 'Kylätalo, iso sali', Kunta: 'Kotka' };
  assert.deepEqual(await placeOf(hall), { name: { fi: 'Kylätalo, iso sali' }, municipality: '285' });
  const both = { Paikka: 'Talo, Katu 1', Osoite: 'Toinen katu 3', Kunta: 'Kotka' };
  assert.deepEqual(await placeOf(both), {
    name: { fi: 'Talo, Katu 1' },
    address: { fi: 'Toinen katu 3' },
    municipality: '285',
  });
});
