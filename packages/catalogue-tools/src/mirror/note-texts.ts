import type { Note } from '../pipeline/record.js';
import { filled, type PageLanguage } from '../publish/static/words.js';
import { label } from '../quality/rule.js';
import type { Label } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';

/** Notes and reasons of the importers in words for a producer: what happened, and what to do. `%` stands for the words of the cell. */
const TEXTS: Readonly<Record<string, Label>> = {
  'not-understood': label('Tätä ei ymmärretty%.', 'Det här kunde inte tolkas%.', 'This was not understood%.'),
  'unknown-municipality': label(
    'Kuntaa ei tunnistettu%. Kirjoita kunnan nimi perusmuodossa, esimerkiksi Kouvola.',
    'Kommunen kändes inte igen%. Skriv kommunens namn i grundform, till exempel Pyttis.',
    'The municipality is not known%. Write its name in the base form, such as Kouvola.',
  ),
  'outside-finland': label(
    'Sijainti ei ole Suomessa, joten se jätettiin pois. Kirjoita leveys- ja pituusaste WGS 84 -asteina.',
    'Läget är inte i Finland och lämnades bort. Skriv latitud och longitud i grader enligt WGS 84.',
    'The position is not in Finland and was left out. Write latitude and longitude in degrees of WGS 84.',
  ),
  'personal-name': label(
    'Henkilön nimi jätettiin pois. Kirjoita tehtävä, esimerkiksi ”sihteeri”.',
    'Personens namn lämnades bort. Skriv uppgiften, till exempel ”sekreterare”.',
    'A person’s name was left out. Write the role, such as “secretary”.',
  ),
  'personal-phone': label(
    'Henkilön oma matkapuhelinnumero jätettiin pois. Anna toimiston tai ryhmän yhteinen numero.',
    'Personens eget mobilnummer lämnades bort. Ge kansliets eller gruppens gemensamma nummer.',
    'A person’s mobile number was left out. Give the office’s or the group’s shared number.',
  ),
  'personal-email': label(
    'Henkilön oma sähköposti jätettiin pois. Anna yhteinen osoite, esimerkiksi info@.',
    'Personens egen e-post lämnades bort. Ge en gemensam adress, till exempel info@.',
    'A person’s mail address was left out. Give a shared mailbox, such as info@.',
  ),
  'identity-code': label(
    'Tekstissä oli henkilötunnus. Se jätettiin pois: poista se omasta tiedostostasi heti.',
    'Det fanns en personbeteckning i texten. Den lämnades bort: ta genast bort den ur din egen fil.',
    'There was a personal identity code in a text. It was left out: delete it from your own file now.',
  ),
  'bad-email': label(
    'Sähköpostiosoite on väärin kirjoitettu, joten se jätettiin pois.',
    'E-postadressen är felskriven och lämnades bort.',
    'The mail address is misspelt and was left out.',
  ),
  'bad-phone': label(
    'Puhelinnumeroa ei saatu luettua. Kirjoita se suuntanumeroineen, esimerkiksi 05 555 0100.',
    'Telefonnumret kunde inte läsas. Skriv det med riktnummer, till exempel 05 555 0100.',
    'The phone number could not be read. Write it with its area code, such as 05 555 0100.',
  ),
  'no-area-code': label(
    'Puhelinnumerosta puuttuu suuntanumero, joten siihen ei voi soittaa kaikkialta. Kirjoita se näin: 05 555 0100.',
    'Telefonnumret saknar riktnummer, så man kan inte ringa det överallt ifrån. Skriv det så här: 05 555 0100.',
    'The phone number lacks its area code and cannot be called from everywhere. Write it as 05 555 0100.',
  ),
  'bad-link': label(
    'Verkko-osoite on väärin kirjoitettu, joten se jätettiin pois. Sen pitää alkaa https://',
    'Webbadressen är felskriven och lämnades bort. Den ska börja med https://',
    'The web address is misspelt and was left out. It must begin with https://',
  ),
  'year-guessed': label(
    'Päivästä puuttuu vuosi. Valittiin lähin tuleva: tarkista.',
    'Året saknas i datumet. Närmaste kommande valdes: kontrollera.',
    'A date has no year. The nearest coming one was taken: check it.',
  ),
  'unknown-column': label(
    'Otsikkoa ei tunneta, joten saraketta ei luettu. Vaihda otsikko mallitaulukon otsikoksi.',
    'Rubriken är okänd, så kolumnen lästes inte. Byt rubriken till en av mallens rubriker.',
    'The heading is not known, so the column was not read. Use a heading of the template.',
  ),
  'second-column': label(
    'Sama tieto on jo toisessa sarakkeessa, joten tätä ei luettu. Yhdistä ne samaan soluun.',
    'Samma uppgift finns redan i en annan kolumn, så den här lästes inte. Slå ihop dem i en cell.',
    'Another column holds the same, so this one was not read. Put both into one cell.',
  ),
  'hidden-column': label(
    'Piilotettuja sarakkeita ei luettu. Tuo ne näkyviin, jos ne saa julkaista.',
    'Dolda kolumner lästes inte. Visa dem om de får publiceras.',
    'Hidden columns were not read. Show them when they may be published.',
  ),
  'hidden-sheet': label(
    'Piilotettua välilehteä ei luettu.',
    'Det dolda bladet lästes inte.',
    'The hidden sheet was not read.',
  ),
  'hidden-row': label(
    'Rivi on piilotettu, joten sitä ei luettu. Tuo se näkyviin tai poista suodatus.',
    'Raden är dold och lästes inte. Visa den eller ta bort filtret.',
    'The row is hidden and was not read. Show it, or take the filter off.',
  ),
  'sheet-not-read': label(
    'Välilehdeltä ei löytynyt otsikkoriviä, joten sitä ei luettu.',
    'Bladet har ingen rubrikrad och lästes inte.',
    'The sheet has no row of headings and was not read.',
  ),
  'too-wide': label(
    'Sarakkeita on liikaa: oikeanpuoleisimpia ei luettu.',
    'Det finns för många kolumner: de längst till höger lästes inte.',
    'There are too many columns: those furthest right were not read.',
  ),
  'cell-error': label(
    'Solun kaava antaa virheen, joten solu tulkittiin tyhjäksi.',
    'Cellens formel ger ett fel, så cellen togs som tom.',
    'The formula gives an error, so the cell was taken for empty.',
  ),
  'no-cached-value': label(
    'Tiedostossa on kaava ilman tulosta. Avaa se taulukko-ohjelmassa ja tallenna uudelleen.',
    'Filen har en formel utan resultat. Öppna den i ett kalkylprogram och spara på nytt.',
    'The file holds a formula without its result. Open it in a spreadsheet program and save it again.',
  ),
  'no-theme': label(
    'Aihetta ei pystytty päättelemään. Kirjoita se sarakkeeseen Teema, esimerkiksi liikunta.',
    'Temat kunde inte avgöras. Skriv det i kolumnen Tema, till exempel motion.',
    'No theme could be told. Write it, such as exercise.',
  ),
  'no-municipality': label(
    'Kuntaa ei pystytty päättelemään. Kirjoita paikka näin: paikan nimi, katu 1, 45100 Kouvola.',
    'Kommunen kunde inte avgöras. Skriv platsen så här: namn, gata 1, 49270 Pyttis.',
    'The municipality could not be told. Write the place as: name, street 1, 45100 Kouvola.',
  ),
  'point-far-from-municipality': label(
    'Sijainti on kaukana kunnasta, joka on annettu. Tarkista kumpikin.',
    'Läget är långt från den angivna kommunen. Kontrollera båda.',
    'The position is far from the municipality given. Check both.',
  ),
  'price-conflict': label(
    'Sanotaan maksuttomaksi, mutta hinta on annettu: hinta näytetään. Korjaa jompikumpi.',
    'Sägs vara avgiftsfri men har ett pris: priset visas. Rätta det ena.',
    'It is said to be free and has a price: the price is shown. Correct one of them.',
  ),
  'section-title': label(
    'Rivillä on vain yksi solu: se näyttää väliotsikolta, ei toiminnalta.',
    'Raden har bara en cell: den ser ut som en mellanrubrik, inte en verksamhet.',
    'Only one cell is filled: it looks like a title between the rows.',
  ),
  'repeated-headings': label('Rivi toistaa otsikot.', 'Raden upprepar rubrikerna.', 'The row repeats the headings.'),
  'no-name': label(
    'Riviltä puuttuu nimi. Kirjoita nimi jokaiselle riville, myös yhdistettyjen solujen kohdalle.',
    'Raden saknar namn. Skriv namnet på varje rad, också där celler är sammanslagna.',
    'The row has no name. Write it on every row, where cells were merged too.',
  ),
  ended: label(
    'Kaikki ajat ovat menneet. Kirjoita seuraavan kauden ajat.',
    'Alla tider har passerat. Skriv nästa säsongs tider.',
    'All its times are over. Give those of the next season.',
  ),
  'duplicate-id': label(
    'Toisella rivillä on sama tunnus. Anna kummallekin oma.',
    'En annan rad har samma id. Ge båda ett eget.',
    'Another row has the same id. Give each its own.',
  ),
  'duplicate-record': label(
    'Sama tieto on tiedostossa kahdesti: ensimmäinen otettiin.',
    'Samma post finns två gånger i filen: den första togs.',
    'The same record is in the file twice: the first was taken.',
  ),
  private: label(
    'Tapahtuma on merkitty yksityiseksi, joten sitä ei julkaista.',
    'Evenemanget är märkt som privat och publiceras inte.',
    'The event is marked private and is not published.',
  ),
  'no-time': label('Tapahtumalta puuttuu aika.', 'Evenemanget saknar tid.', 'The event has no time.'),
  'no-event': label(
    'Muutokselta puuttuu tapahtuma, jota se muuttaa.',
    'Ändringen saknar evenemanget som den ändrar.',
    'A change lacks the event it changes.',
  ),
  'no-events': label(
    'Sivulla ei ole tapahtumaa schema.org-merkinnöin.',
    'Sidan har inget evenemang märkt enligt schema.org.',
    'The page has no event marked up with schema.org.',
  ),
  'too-many-events': label(
    'Kalenterissa on liikaa tapahtumia: jaa se osiin.',
    'Kalendern har för många evenemang: dela upp den.',
    'The calendar has too many events: split it.',
  ),
  'broken-event': label(
    'Tapahtuma on kesken: kalenteri on voinut katketa.',
    'Evenemanget är avbrutet: kalendern kan ha kapats.',
    'The event has no end: the calendar may have been cut short.',
  ),
  'broken-line': label(
    'Riviä ei saatu luettua, joten se jätettiin pois.',
    'Raden kunde inte läsas och lämnades bort.',
    'The line could not be read and was left out.',
  ),
  'broken-block': label(
    'Sivun JSON-LD-lohko on rikki. Tarkista se palvelussa validator.schema.org.',
    'Sidans JSON-LD-block är trasigt. Kontrollera det på validator.schema.org.',
    'The block of JSON-LD is broken. Check it with validator.schema.org.',
  ),
};

/** Notes about what a card shows in other words already, or that mean nothing in a single file. */
export const UNTOLD: ReadonlySet<string> = new Set(['area-unknown']);

/** What was left out because it is a private person's. */
export const PRIVATE_CODES: ReadonlySet<string> = new Set([
  'personal-name',
  'personal-phone',
  'personal-email',
  'identity-code',
]);

/** A note in the language of the page; the importer's own English sentence where there is no better. */
export function noteText({ code, message, words }: Note, language: PageLanguage): { text: string; english: boolean } {
  const known = Object.hasOwn(TEXTS, code) ? TEXTS[code] : undefined;
  if (known === undefined) return { text: message, english: language !== 'en' };
  return { text: filled(known, language, words === undefined ? '' : `: ”${words}”`), english: false };
}

const PLACE = /^(?:sheet "([^]*)"(?:, )?)?(?:row (\d+))?(?:, column ([A-Z]+) "([^]*)")?$/;
const IN_WORDS = {
  sheet: label('välilehti ”%”', 'bladet ”%”', 'sheet “%”'),
  row: label('rivi %', 'rad %', 'row %'),
  column: label('sarake %', 'kolumn %', 'column %'),
};

/** `rivi 7, sarake C ”Milloin”`: where a note stands, in the language of the page. */
export function placeText(field: string | undefined, language: PageLanguage): string {
  const match = PLACE.exec(field ?? '');
  if (!match) return field ?? '';
  const [, sheet, row, column, heading = ''] = match;
  return [
    sheet !== undefined && filled(IN_WORDS.sheet, language, sheet),
    row !== undefined && filled(IN_WORDS.row, language, row),
    column !== undefined && `${filled(IN_WORDS.column, language, column)}${heading === '' ? '' : ` ”${heading}”`}`,
  ]
    .filter(Boolean)
    .join(', ');
}
