import { ASSOCIATIONS } from '../tables/associations.mjs';
import { ASSOCIATION_ACTIVITIES } from '../tables/association-activities.mjs';
import { VENUES } from '../tables/venues.mjs';
import { phone } from './text.mjs';

const COLUMNS = [
  'Toiminnan nimi',
  'Nimi ruotsiksi',
  'Järjestäjä',
  'Lyhyesti',
  'Lyhyesti ruotsiksi',
  'Kuvaus',
  'Kuvaus ruotsiksi',
  'Aihe',
  'Toimintamuoto',
  'Osallistumistapa',
  'Kenelle',
  'Paikka',
  'Paikka ruotsiksi',
  'Osoite',
  'Postinumero',
  'Postitoimipaikka',
  'Kunta',
  'Leveysaste',
  'Pituusaste',
  'Milloin',
  'Alkaa pvm',
  'Päättyy pvm',
  'Hinta',
  'Kaikukortti',
  'Ilmoittautuminen',
  'Kuka ottaa vastaan',
  'Ota mukaan',
  'Ensimmäisellä kerralla',
  'Esteettömyys',
  'Kieli',
  'Puhelin',
  'Sähköposti',
  'Verkkosivu',
  'Päivitetty',
];

const ACCESS_WORDS = {
  W: 'pyörätuoli',
  R: 'rollaattori',
  T: 'esteetön wc',
  I: 'induktiosilmukka',
  P: 'invapysäköinti',
  S: 'portaaton sisäänkäynti',
};

/** `WRt` → `pyörätuoli, rollaattori, ei: esteetön wc`. */
function access(letters) {
  const words = (test, translate) =>
    [...letters]
      .filter(test)
      .map((letter) => ACCESS_WORDS[translate(letter)])
      .filter(Boolean);
  const has = words(
    (letter) => letter in ACCESS_WORDS,
    (letter) => letter,
  );
  const lacks = words(
    (letter) => !(letter in ACCESS_WORDS),
    (letter) => letter.toUpperCase(),
  );
  return [...has, ...lacks.map((word) => `ei ${word}`)].join(', ');
}

/** Dates of the last check, from fresh to a little old; spread by the row's number. */
const CHECKED = ['2026-11-02', '2026-10-18', '2026-09-30', '2026-11-14', '2026-08-25', '2026-11-09'];
const PAUSES = ['', ', ei pyhinä', '', '', ', ei koulujen loma-aikoina'];
const COMPANY = { kyllä: 'Voit tulla yksin tai ottaa kaverin mukaan.', ei: 'Ryhmään tullaan yksin, ilman läheisiä.' };

function row(activity, [venueId, associationId, when, price], index) {
  const [venue, venueSv, street, postcode, town, municipality, latitude, longitude, letters] = VENUES[venueId];
  const [organiser, mailbox, number] = ASSOCIATIONS[associationId];
  const swedish = venueSv !== '' || /rf$/.test(organiser);
  const decimal = (degrees) => String(degrees).replace('.', ',');
  const [starts, ends] = activity.season ?? ['', ''];
  const speaks = activity.languages ?? (/rf$/.test(organiser) ? 'ruotsi' : swedish ? 'suomi, ruotsi' : 'suomi');
  // The first Swedish sentence is the summary, the others the description.
  const [shortSv = '', ...moreSv] = swedish ? (activity.textSv ?? '').split(/(?<=\.) /) : [];
  const times =
    when === 'sopimuksen mukaan' || /viikot|kuukauden|\d{4}/.test(when)
      ? when
      : `${when}${PAUSES[index % PAUSES.length]}`;
  return [
    activity.name,
    swedish ? activity.sv : '',
    organiser,
    activity.short,
    shortSv,
    activity.text,
    moreSv.join(' '),
    activity.topic,
    activity.form,
    activity.way ?? 'paikan päällä',
    [activity.who, activity.age].filter(Boolean).join(', '),
    venue,
    venueSv,
    street,
    postcode,
    town,
    municipality,
    decimal(latitude),
    decimal(longitude),
    times,
    starts,
    ends,
    price || activity.price,
    activity.kaiku ?? '',
    activity.book,
    activity.meets,
    activity.bring,
    COMPANY[activity.friend] ?? '',
    access(letters),
    speaks,
    phone(number),
    `info@${mailbox}.example.org`,
    `https://${mailbox}.example.org/`,
    CHECKED[index % CHECKED.length],
  ];
}

/** A cell as spreadsheet programs write it: in quotes when it must be. */
const cell = (text) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * What the office of associations sends: a spreadsheet saved as CSV, with a title above the headings, semicolons, decimal
 * commas, Windows line ends and a byte order mark.
 */
export function associationCsv() {
  const rows = ASSOCIATION_ACTIVITIES.flatMap((activity) => activity.at.map((place) => [activity, place]));
  const lines = [
    [
      'Järjestöjen toiminta Kymenlaaksossa 2026–2027 (keksitty esimerkkiaineisto, ei oikeita järjestöjä)',
      ...Array(COLUMNS.length - 1).fill(''),
    ],
    Array(COLUMNS.length).fill(''),
    COLUMNS,
    ...rows.map(([activity, place], index) => row(activity, place, index)),
  ];
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`;
}
