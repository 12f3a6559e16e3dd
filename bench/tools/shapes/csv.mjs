import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';

const NAMES = new Map(MUNICIPALITIES.map(({ code, label }) => [code, label.fi]));
const TIMES = ['ti klo 13–15', 'parillisten viikkojen ke klo 18-19.30', 'ma ja to 9.00-10.30', 'joka kuun ensimmäinen ma klo 12', 'sopimuksen mukaan'];

export const CSV_HEADINGS = 'Tunnus;Nimi;Järjestäjä;Kuvaus;Milloin;Paikka;Osoite;Postinumero;Kunta;Hinta;Puhelin;WWW';

/** A row of an association's spreadsheet. */
export function csvLine({ name, organiser, description, places, links }, number) {
  const place = places?.[0];
  return [
    number,
    name.fi,
    organiser.name.fi,
    description?.fi,
    TIMES[number % TIMES.length],
    place?.name.fi,
    place?.address?.fi,
    place?.postcode,
    NAMES.get(place?.municipality ?? '286'),
    number % 3 === 0 ? '5 €' : 'maksuton',
    `05 23${String(10000 + (number % 89999))}`,
    links?.[0]?.url,
  ]
    .map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`)
    .join(';');
}
