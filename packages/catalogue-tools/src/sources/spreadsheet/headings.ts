/** What a column may hold. */
export type CsvField =
  | 'id'
  | 'name'
  | 'organiser'
  | 'summary'
  | 'description'
  | 'when'
  | 'weekday'
  | 'time'
  | 'startTime'
  | 'endTime'
  | 'startDate'
  | 'endDate'
  | 'openingHours'
  | 'place'
  | 'address'
  | 'postcode'
  | 'postOffice'
  | 'municipality'
  | 'latitude'
  | 'longitude'
  | 'price'
  | 'kaikukortti'
  | 'contactPerson'
  | 'phone'
  | 'email'
  | 'www'
  | 'registration'
  | 'audience'
  | 'theme'
  | 'form'
  | 'channel'
  | 'language'
  | 'access'
  | 'firstTime'
  | 'bring'
  | 'whoMeets'
  | 'keywords'
  | 'status'
  | 'modified';

/**
 * Headings by field: Finnish; Swedish; English, each a list of words people write above the column. The first language
 * whose list has the heading tells the language of the column's texts. Compared in lower case without punctuation.
 */
const SYNONYMS: Readonly<Record<CsvField, readonly [fi: string, sv: string, en: string]>> = {
  id: ['tunnus, tunniste, numero, nro', 'nummer', 'id, number'],
  name: [
    'nimi, toiminnan nimi, ryhmän nimi, ryhmä, toiminta, otsikko, tapahtuma, tapahtuman nimi, kurssi, kurssin nimi, mitä, palvelu, palvelun nimi',
    'namn, rubrik, verksamhet, verksamhetens namn, gruppens namn, grupp, evenemang, vad',
    'name, title, activity, group, event, what',
  ],
  organiser: [
    'järjestäjä, yhdistys, järjestö, toimija, toteuttaja, taho, kuka järjestää, organisaatio, seura',
    'arrangör, förening, organisation, ordnas av',
    'organiser, organizer, organisation, organization, association, provider',
  ],
  summary: [
    'tiivistelmä, lyhyt kuvaus, ingressi, lyhyesti',
    'sammanfattning, kort beskrivning, ingress',
    'summary, short description',
  ],
  description: [
    'kuvaus, esittely, lisätiedot, lisätieto, tietoa, sisältö, toiminnan kuvaus, kuvausteksti, pitkä kuvaus, info, huomioitavaa, muuta, muu tieto, huom, huomautukset',
    'beskrivning, information, mera information, tilläggsinformation, innehåll, övrigt, obs',
    'description, details, more information, content, other, notes, remarks',
  ],
  when: [
    'milloin, ajankohta, aika, aikataulu, kokoontumisaika, kokoontumisajat, päivä ja aika, pvm ja kello, päivämäärä ja aika, kokoontuminen',
    'när, tidpunkt, tid, tidtabell, tidpunkter',
    'when, schedule, times, date and time',
  ],
  weekday: ['viikonpäivä, päivä, viikonpäivät', 'veckodag, dag', 'weekday, day'],
  time: ['kellonaika, kello, klo', 'klockslag, klockan, kl', 'time, hours'],
  startTime: ['alkaa, alkaa klo, alkamisaika, aloitusaika', 'börjar, börjar kl', 'starts, start time'],
  endTime: ['päättyy, päättyy klo, päättymisaika, loppuu, lopetusaika', 'slutar, slutar kl', 'ends, end time'],
  startDate: [
    'alkaa pvm, alkupäivä, alkamispäivä, aloituspäivä, alkupvm, päivämäärä, pvm',
    'börjar datum, startdatum, datum',
    'start date, date, from date',
  ],
  endDate: ['päättyy pvm, loppupäivä, päättymispäivä, loppupvm', 'slutar datum, slutdatum', 'end date, to date'],
  openingHours: [
    'aukiolo, aukioloajat, aukioloaika, avoinna, auki',
    'öppet, öppettider, öppethållning',
    'opening hours, open',
  ],
  place: [
    'missä, paikka, tila, kokoontumispaikka, tapahtumapaikka, paikan nimi, kohde, sijainti',
    'var, plats, lokal, utrymme, platsens namn',
    'where, place, venue, location',
  ],
  address: [
    'osoite, katuosoite, lähiosoite, käyntiosoite',
    'adress, gatuadress, besöksadress',
    'address, street address',
  ],
  postcode: ['postinumero, postinro, pnro', 'postnummer', 'postcode, postal code, zip'],
  postOffice: ['postitoimipaikka, toimipaikka', 'postanstalt, postort', 'post office, town, city'],
  municipality: ['kunta, kaupunki, paikkakunta, kotikunta, alue', 'kommun, stad, ort, område', 'municipality, area'],
  latitude: ['leveysaste, lat', 'latitud', 'latitude'],
  longitude: ['pituusaste, lon, lng', 'longitud', 'longitude'],
  price: [
    'hinta, maksu, osallistumismaksu, kustannus, maksullisuus, hinnat, paljonko',
    'pris, avgift, kostnad, deltagaravgift',
    'price, cost, fee',
  ],
  kaikukortti: ['kaikukortti, kaikukortilla', 'kaikukort, kaikukortet', 'kaikukortti card'],
  contactPerson: [
    'yhteyshenkilö, yhdyshenkilö, vastuuhenkilö, ohjaaja, vetäjä',
    'kontaktperson, ansvarig, ledare',
    'contact person, leader, instructor',
  ],
  phone: ['puhelin, puh, puhelinnumero, puhelinnro, gsm', 'telefon, tel, telefonnummer', 'phone, telephone'],
  email: ['sähköposti, sähköpostiosoite, s posti, sposti', 'e post, epost, e postadress', 'email, e mail, mail'],
  www: [
    'verkkosivu, verkkosivut, kotisivu, kotisivut, nettisivu, nettisivut, linkki, verkko osoite',
    'webbplats, webbsida, hemsida, länk, webb',
    'www, web, website, url, link, homepage',
  ],
  registration: [
    'ilmoittautuminen, ilmoittautumiset, ilmoittaudu, ennakkoilmoittautuminen, ilmoittautumislinkki',
    'anmälan, anmälning, förhandsanmälan',
    'registration, sign up, booking, enrolment',
  ],
  audience: [
    'kenelle, kohderyhmä, kohderyhmät, ikäryhmä, ikä, osallistujat, kenelle tarkoitettu',
    'för vem, målgrupp, målgrupper, ålder, åldersgrupp',
    'for whom, who, audience, target group, age',
  ],
  theme: ['teema, aihe, aihealue, teemat, luokka, kategoria', 'tema, ämne, kategori', 'theme, topic, category'],
  form: ['muoto, toimintamuoto, toiminnan muoto, tyyppi, toiminnan tyyppi', 'form, verksamhetsform, typ', 'type, kind'],
  channel: [
    'osallistumistapa, toteutustapa, osallistuminen',
    'deltagande, sätt att delta',
    'way to take part, channel, mode',
  ],
  language: ['kieli, kielet, toimintakieli, palvelukieli', 'språk', 'language, languages'],
  access: [
    'esteettömyys, esteetön, esteettömyystiedot, saavutettavuus',
    'tillgänglighet, tillgänglig',
    'accessibility, accessible, access',
  ],
  firstTime: [
    'ensikertalaiselle, ensimmäisellä kerralla, ensimmäinen kerta, uudelle osallistujalle, ohje ensikertalaiselle',
    'för nya, första gången, för förstagångsbesökare',
    'first time, for newcomers',
  ],
  bring: [
    'mitä mukaan, ota mukaan, tarvittavat välineet, varusteet',
    'ta med, utrustning',
    'bring, what to bring, equipment',
  ],
  whoMeets: ['kuka ottaa vastaan, vastaanottaja', 'vem tar emot', 'who meets you'],
  keywords: ['avainsanat, hakusanat, asiasanat, tagit', 'nyckelord, sökord', 'keywords, tags'],
  status: ['tila ja status, status, tilanne', 'läge', 'state'],
  modified: ['päivitetty, muokattu, viimeksi päivitetty', 'uppdaterad, ändrad', 'updated, modified'],
};

const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type HeadingLanguage = (typeof LANGUAGES)[number];

/** Words after a heading that tell the language of its texts: `Nimi ruotsiksi`, `Kuvaus (EN)`, `Namn på finska`. */
const SUFFIXES: readonly (readonly [HeadingLanguage, RegExp])[] = [
  ['fi', /\s+(suomeksi|suomi|fi|fin|på finska|finska|in finnish|finnish)$/],
  ['sv', /\s+(ruotsiksi|ruotsi|sv|swe|se|på svenska|svenska|in swedish|swedish)$/],
  ['en', /\s+(englanniksi|englanti|en|eng|på engelska|engelska|in english|english)$/],
];

/** A heading in comparable form. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a column holds. */
export interface Column {
  readonly field: CsvField;
  readonly language: HeadingLanguage;
}

const TAUGHT: readonly (readonly [string, Column])[] = Object.entries(SYNONYMS).flatMap(([field, lists]) =>
  LANGUAGES.flatMap((language, index) =>
    lists[index as 0 | 1 | 2]
      .split(', ')
      .map((heading) => [headingKey(heading), { field: field as CsvField, language }] as const),
  ),
);
// Earlier fields win where a heading stands in two lists.
const BY_HEADING: ReadonlyMap<string, Column> = new Map([...TAUGHT].reverse());

/** The field and language a heading stands for, `undefined` for a heading nobody has taught us. */
export function columnOf(heading: string): Column | undefined {
  const key = headingKey(heading);
  const known = BY_HEADING.get(key);
  if (known) return known;
  for (const [language, suffix] of SUFFIXES) {
    const bare = BY_HEADING.get(key.replace(suffix, ''));
    if (suffix.test(key) && bare) return { field: bare.field, language };
  }
  return undefined;
}

/** The first of the words people write above a column of the field, with a capital. */
export function usualHeading(field: CsvField, language: HeadingLanguage): string {
  const first = SYNONYMS[field][LANGUAGES.indexOf(language) as 0 | 1 | 2].split(', ')[0] ?? field;
  return first.charAt(0).toUpperCase() + first.slice(1);
}

/** Names of all fields, for the option `columns`. */
export function isCsvField(name: string): name is CsvField {
  return Object.hasOwn(SYNONYMS, name);
}
