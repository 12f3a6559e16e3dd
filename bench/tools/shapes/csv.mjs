import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';

const NAMES = new Map(MUNICIPALITIES.map(({ code, label }) => [code, label.fi]));
const DAYS = ['ma', 'ti', 'ke', 'to', 'pe'];
const NAMED = ['maanantaisin', 'tiistaisin', 'keskiviikkoisin', 'torstaisin', 'perjantaisin'];

/** As people write times. */
function timesOf({ weekday, hour }, number) {
  const [short, long] = [DAYS[weekday - 1], NAMED[weekday - 1]];
  return [
    `${short} klo ${hour}–${hour + 1}`,
    `${long} klo ${hour}-${hour + 1}.30`,
    `${short} ${hour}.00-${hour + 1}.30`,
    `joka ${short} klo ${hour}`,
    'sopimuksen mukaan',
  ][number % 5];
}

export const CSV_HEADINGS = 'Tunnus;Nimi;Järjestäjä;Kuvaus;Milloin;Paikka;Osoite;Postinumero;Kunta;Hinta;Puhelin;WWW';

/** A row of an association's spreadsheet. */
export function csvLine({ name, organiser, description, places, links, meets }, number) {
  const place = places?.[0];
  return [
    number,
    name.fi,
    organiser.name.fi,
    description?.fi,
    timesOf(meets, number),
    place?.name.fi,
    place?.address?.fi,
    place?.postcode,
    NAMES.get(place?.municipality ?? '286'),
    meets.free ? 'maksuton' : '5 €',
    `05 23${String(10000 + (number % 89999))}`,
    links?.[0]?.url,
  ]
    .map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`)
    .join(';');
}
