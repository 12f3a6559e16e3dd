import { workbook } from '../sources/workbook.js';

/** Files as producers really send them, with all that is wrong with them. */

/** Titles above the headings, two times in a cell, merged names, dates as numbers, a person, a column nobody knows. */
export const messyWorkbook = (): Uint8Array =>
  workbook([
    {
      name: 'Syksy 2026',
      rows: [
        ['Kuusankosken Eläkkeensaajat ry'],
        ['Syyskauden 2026 kerhot, päivitetty 1.11.'],
        [],
        [
          'Ryhmä',
          'Milloin',
          'Paikka',
          'Osoite',
          'Kunta',
          'Hinta',
          'Yhteyshenkilö',
          'Puhelin',
          'Sähköposti',
          'Kenelle',
          'Salasana',
        ],
        [
          'Tuolijumppa',
          'ti klo 13–15 ja to 10-11.30',
          'Taideruukki',
          'Varastokatu 1',
          'Kouvolan kaupunki',
          5,
          'Sihteeri',
          '5550100',
          'info@example.org',
          'ikäihmiset, 65+',
          'x1',
        ],
        ['', 'parilliset viikot ke 18', 'Taideruukki', 'Varastokatu 1', 'Kouvola', 'maksuton', '', '', '', '', ''],
        ['KULTTUURI'],
        [
          'Kuoro',
          [46358, 1],
          'Srk-talo',
          'Kirkkokatu 2, 45100 Kouvola',
          'Kouvola',
          '2 euroa',
          'Maija Meikäläinen',
          '040 555 1234',
          'maija.meikalainen@example.org',
          'kaikille',
          '',
        ],
        [
          'Keskustelupiiri',
          'kelien mukaan, soita ensin',
          'Olohuone',
          '',
          'Atlantis',
          'vapaaehtoinen kahviraha',
          '',
          '044 1234567',
          '',
          'miehet',
          '',
        ],
        ['Mennyt retki', '1.6.2025 klo 10', 'Repovesi', '', 'Kouvola', '', '', '', '', '', ''],
      ],
      after: '<mergeCells count="1"><mergeCell ref="A5:A6"/></mergeCells>',
    },
  ]);

const WINDOWS_1252: ReadonlyMap<string, number> = new Map([
  ['€', 0x80],
  ['–', 0x96],
]);

/** Text as spreadsheet programs of Finland have long saved it. */
export const inWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((sign) => WINDOWS_1252.get(sign) ?? sign.codePointAt(0)!));

/** Swedish headings, Windows-1252, a formula, a quotation mark too many, a private number. */
export const swedishCsv = (): Uint8Array =>
  inWindows1252(
    [
      'Pyttis Pensionärer rf;;;;;;',
      ';;;;;;',
      'Verksamhet;När;Plats;Kommun;Pris;Kontaktperson;Telefon',
      'Balansgrupp för äldre;tisdagar kl. 13–14;Församlingshemmet;Pyttis;gratis;Ordförande;05 555 0100',
      '"Fiskekafé ""Strömmingen""";jämna veckor ons 18–20;Hamnen;Pyttis;5 €;Kalle Karlsson;050 555 0199',
      '=SUM(A1:A3);första måndagen i månaden kl. 18;Biblioteket;Pyttis;;;',
    ].join('\r\n'),
  );

/** A calendar with a weekly group and a single event. */
export const calendar = (): Uint8Array =>
  new TextEncoder().encode(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:1@example.org',
      'SUMMARY:Avoimet ovet',
      'DESCRIPTION:Tule kahville ja kysy kerhoista.',
      'DTSTART;TZID=Europe/Helsinki:20261205T130000',
      'DTEND;TZID=Europe/Helsinki:20261205T150000',
      'LOCATION:Talo\\, Katu 1\\, 45100 Kouvola',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:2@example.org',
      'SUMMARY:Lukupiiri',
      'DTSTART;TZID=Europe/Helsinki:20261201T180000',
      'DTEND;TZID=Europe/Helsinki:20261201T193000',
      'RRULE:FREQ=WEEKLY;BYDAY=TU',
      'LOCATION:Kirjasto\\, Kotka',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );

/** A page with an event of schema.org in it. */
export const page = (): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><html lang="fi"><head><title>Tanssit</title><script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Tanssit <b>',
      startDate: '2026-12-05T13:00',
      endDate: '2026-12-05T15:00',
      location: {
        '@type': 'Place',
        name: 'Talo',
        address: { streetAddress: 'Katu 1', postalCode: '45100', addressLocality: 'Kouvola' },
      },
      organizer: { '@type': 'Organization', name: 'Tanssiseura ry', telephone: '05 555 0100' },
    })}</script></head><body>Tanssit</body></html>`,
  );
