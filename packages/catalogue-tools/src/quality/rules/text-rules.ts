import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { entriesOf } from '../../clean/localized-text.js';
import { freeTexts, MISPLACED, speaksToNobody, type FreeText } from '../free-text.js';
import { each, label, type Fact, type Rule } from '../rule.js';

/** Longest texts of PTV, in characters. */
const LONGEST_NAME = 100;
const LONGEST_SUMMARY = 150;
const LONGEST_DESCRIPTION = 5000;

/** `description (fi)`: where a text stands, in words every reader of the report knows. */
const where = ({ field, language }: Pick<FreeText, 'field' | 'language'>): string => `${field} (${language})`;

const tooLong = (field: 'name' | 'summary' | 'description', longest: number): Rule['check'] => {
  return ({ activity }) =>
    each(
      entriesOf(activity[field])
        .filter(([, text]) => text.length > longest)
        .map(([language, text]) => `${field} (${language}): ${text.length} > ${longest}`),
    );
};

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Texts of an event go with it: a date in them does not grow old. */
const LASTING: readonly Activity['kind'][] = [
  ...['group', 'course', 'service', 'place', 'advice', 'self-care', 'digital-service', 'volunteering'],
] as readonly Activity['kind'][];

const misplaced = (
  what: keyof typeof MISPLACED,
  fact: Fact,
  kinds: readonly Activity['kind'][] | undefined,
  texts: Pick<Rule, 'title' | 'why' | 'todo'>,
): Rule => ({
  id: `text-${what}`,
  part: 'find',
  severity: 'polish',
  ...(kinds && { kinds }),
  fact,
  ...texts,
  check: ({ activity }) =>
    each(
      freeTexts(activity)
        .filter(({ text }) => MISPLACED[what](text))
        .map(where),
    ),
});

/** Content rules of PTV for texts (DVV); they are good rules for every source. */
export const TEXT_RULES: readonly Rule[] = [
  {
    id: 'name-long',
    part: 'find',
    severity: 'polish',
    fact: 'name',
    title: label('Nimi on yli 100 merkkiä', 'Namnet har över 100 tecken', 'The name has over 100 characters'),
    why: label(
      'Pitkää nimeä ei ehdi lukea, eikä se mahdu korttiin eikä kalenteriin.',
      'Ett långt namn hinner man inte läsa, och det ryms inte på kortet eller i kalendern.',
      'Nobody reads a long name, and it does not fit a card or a calendar.',
    ),
    todo: label(
      'Lyhennä nimi siihen, millä nimellä toimintaa kutsutaan. Muu kuuluu tiivistelmään.',
      'Korta namnet till det som verksamheten kallas. Resten hör till sammanfattningen.',
      'Shorten it to what it is called. The rest belongs in the summary.',
    ),
    check: tooLong('name', LONGEST_NAME),
  },
  {
    id: 'summary-long',
    part: 'find',
    severity: 'polish',
    fact: 'summary',
    title: label(
      'Tiivistelmä on yli 150 merkkiä',
      'Sammanfattningen har över 150 tecken',
      'The summary has over 150 characters',
    ),
    why: label(
      'Tiivistelmästä näkee yhdellä silmäyksellä, onko toiminta minulle. Pitkä katkeaa kortissa.',
      'Av sammanfattningen ser man genast om det är något för en själv. En lång klipps av på kortet.',
      'The summary tells at a glance whether it is for me. A long one is cut off on the card.',
    ),
    todo: label(
      'Tiivistä yhteen tai kahteen lauseeseen: mitä, kenelle.',
      'Sammanfatta i en eller två meningar: vad, för vem.',
      'Say in a sentence or two what it is and for whom.',
    ),
    check: tooLong('summary', LONGEST_SUMMARY),
  },
  {
    id: 'summary-copies-name',
    part: 'find',
    severity: 'complete',
    fact: 'summary',
    title: label('Tiivistelmä toistaa nimen', 'Sammanfattningen upprepar namnet', 'The summary repeats the name'),
    why: label(
      'Asukas ei saa tietää, mitä toiminnassa tehdään.',
      'Invånaren får inte veta vad man gör.',
      'It does not say what one does there.',
    ),
    todo: label(
      'Kirjoita, mitä tehdään ja kenelle se sopii.',
      'Skriv vad man gör och för vem det passar.',
      'Write what one does and for whom it is.',
    ),
    check: ({ activity: { name, summary } }) =>
      each(
        entriesOf(summary)
          .filter(([language, text]) => folded(text) === folded(name[language] ?? '\u0000'))
          .map(([language]) => `summary (${language})`),
      ),
  },
  {
    id: 'description-long',
    part: 'find',
    severity: 'polish',
    fact: 'description',
    title: label(
      'Kuvaus on yli 5 000 merkkiä',
      'Beskrivningen har över 5 000 tecken',
      'The description has over 5,000 characters',
    ),
    why: label('Tärkein hukkuu.', 'Det viktigaste drunknar.', 'What matters drowns in it.'),
    todo: label(
      'Jätä se, mitä asukas tarvitsee päättääkseen lähteä. Loput verkkosivulle.',
      'Behåll det invånaren behöver för att besluta sig. Resten på webbplatsen.',
      'Keep what somebody needs to decide to come. The rest goes on your website.',
    ),
    check: tooLong('description', LONGEST_DESCRIPTION),
  },
  misplaced('address', 'place', undefined, {
    title: label('Tekstissä on osoite', 'Det finns en adress i texten', 'There is an address in the text'),
    why: label(
      'Tekstissä olevaa osoitetta ei löydä kartta eikä reittiopas, ja se unohtuu, kun paikka vaihtuu.',
      'En adress i texten hittas inte av kartan, och den glöms när platsen byts.',
      'The map cannot find it there, and it is forgotten when the place changes.',
    ),
    todo: label(
      'Siirrä osoite omaan kohtaansa ja poista se tekstistä.',
      'Flytta adressen till sitt eget fält och ta bort den ur texten.',
      'Move it to the field for the address and take it out of the text.',
    ),
  }),
  misplaced('hours', 'times', LASTING, {
    title: label('Tekstissä on kellonaikoja', 'Det finns klockslag i texten', 'There are times in the text'),
    why: label(
      'Tekstin aika jää vanhaksi, kun aikataulu muuttuu: asukas näkee kaksi eri aikaa.',
      'Tiden i texten blir gammal när tidtabellen ändras: invånaren ser två olika tider.',
      'It grows old when the schedule changes: then there are two different times.',
    ),
    todo: label(
      'Siirrä ajat omaan kohtaansa ja poista ne tekstistä.',
      'Flytta tiderna till sitt eget fält och ta bort dem ur texten.',
      'Move them to the field for times and take them out of the text.',
    ),
  }),
  misplaced('date', 'times', LASTING, {
    title: label('Tekstissä on päivämääriä', 'Det finns datum i texten', 'There are dates in the text'),
    why: label(
      'Mennyt päivämäärä saa koko toiminnan näyttämään päättyneeltä.',
      'Ett datum som passerat får hela verksamheten att se avslutad ut.',
      'A date that is over makes all of it look over.',
    ),
    todo: label(
      'Siirrä päivät omaan kohtaansa ja poista ne tekstistä.',
      'Flytta datumen till sitt eget fält och ta bort dem ur texten.',
      'Move them to the field for times and take them out of the text.',
    ),
  }),
  misplaced('contact', 'contact', undefined, {
    title: label(
      'Tekstissä on puhelinnumero, sähköposti tai verkko-osoite',
      'Det finns ett telefonnummer, en e-postadress eller en webbadress i texten',
      'There is a phone number, a mail or web address in the text',
    ),
    why: label(
      'Sitä ei voi painaa puhelimessa, ja ruudunlukijan käyttäjä joutuu etsimään sen lauseen keskeltä.',
      'Den kan inte tryckas på i telefonen, och den som använder skärmläsare måste leta efter den i meningen.',
      'It cannot be tapped, and somebody with a screen reader has to look for it inside a sentence.',
    ),
    todo: label(
      'Siirrä yhteystieto omaan kohtaansa ja poista se tekstistä.',
      'Flytta kontaktuppgiften till sitt eget fält och ta bort den ur texten.',
      'Move it to the field for contacts and take it out of the text.',
    ),
  }),
  misplaced('person', 'description', undefined, {
    title: label(
      'Tekstissä on henkilön nimi',
      'Det finns en persons namn i texten',
      'There is a person’s name in the text',
    ),
    why: label(
      'Nimi on henkilötieto, ja se jää verkkoon, kun henkilö vaihtuu.',
      'Ett namn är en personuppgift, och det blir kvar på nätet när personen byts.',
      'A name is personal data, and it stays on the web when the person has left.',
    ),
    todo: label(
      'Kirjoita tehtävä nimen sijaan: ”ryhmän ohjaaja”.',
      'Skriv uppgiften i stället för namnet: ”gruppens ledare”.',
      'Write the role instead: “the leader of the group”.',
    ),
  }),
  {
    id: 'not-to-reader',
    part: 'find',
    severity: 'polish',
    fact: 'description',
    title: label(
      'Teksti ei puhuttele lukijaa',
      'Texten talar inte till läsaren',
      'The text does not speak to its reader',
    ),
    why: label(
      '”Voit tulla yksin” kutsuu mukaan. ”Toiminta on suunnattu asiakkaille” ei.',
      '”Du kan komma ensam” bjuder in. ”Verksamheten riktar sig till klienter” gör det inte.',
      '“You may come alone” invites. “The activity is aimed at clients” does not.',
    ),
    todo: label(
      'Kirjoita sinä-muodossa: mitä sinä teet, mitä saat, miten pääset mukaan.',
      'Skriv i du-form: vad du gör, vad du får, hur du kommer med.',
      'Write to “you”: what you do, what you get, how you join.',
    ),
    check: ({ activity }) => each(freeTexts(activity).filter(speaksToNobody).map(where)),
  },
];
