import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { each, label, when, type Rule } from '../rule.js';
import { MEETINGS } from './time-rules.js';

/** Rules of the part *joining*. */
export const REACH_RULES: readonly Rule[] = [
  {
    id: 'dead-link',
    part: 'reach',
    severity: 'fix',
    fact: 'link',
    title: label('Linkki ei toimi', 'Länken fungerar inte', 'A link leads nowhere'),
    why: label(
      'Asukas päätyy virhesivulle juuri, kun oli lähdössä mukaan.',
      'Invånaren hamnar på en felsida just när hen tänkte komma med.',
      'Somebody who was about to join meets an error page.',
    ),
    todo: label(
      'Vaihda osoite tai poista linkki.',
      'Byt adressen eller ta bort länken.',
      'Change the address or take the link off.',
    ),
    check: ({ activity }, { deadLinks }) =>
      each(
        linksOf(activity).flatMap((url) => {
          const reason = deadLinks?.get(url);
          return reason === undefined ? [] : [`${url} (${reason})`];
        }),
      ),
  },
  {
    id: 'contact-missing',
    part: 'reach',
    severity: 'complete',
    kinds: [...MEETINGS, 'service', 'advice', 'volunteering', 'digital-service', 'self-care'],
    fact: 'contact',
    title: label('Yhteystieto puuttuu', 'Kontaktuppgift saknas', 'There is no contact'),
    why: label(
      'Asukas ei voi kysyä mitään, ja toiminta jää väliin.',
      'Invånaren kan inte fråga något och låter bli att komma.',
      'Nobody can be asked, and so nobody comes.',
    ),
    todo: label(
      'Anna toimiston tai ryhmän yhteinen numero, sähköposti tai verkkosivu. Älä anna yksityishenkilön tietoja.',
      'Ge kansliets eller gruppens gemensamma nummer, e-post eller webbplats. Ge inte privatpersoners uppgifter.',
      "Give the office's or group's shared number, mailbox or website. Do not give those of a private person.",
    ),
    check: ({ activity }) =>
      when(phonesOf(activity).length === 0 && mailsOf(activity).length === 0 && linksOf(activity).length === 0),
  },
  {
    id: 'phone-missing',
    part: 'reach',
    severity: 'polish',
    kinds: [...MEETINGS, 'service', 'advice', 'volunteering'],
    fact: 'contact',
    title: label('Puhelinnumero puuttuu', 'Telefonnummer saknas', 'There is no phone number'),
    why: label(
      'Kaikki eivät käytä verkkoa: heille numero on ainoa tie mukaan.',
      'Alla använder inte nätet: för dem är numret enda vägen med.',
      'Not everybody uses the web: for them a number is the only way in.',
    ),
    todo: label(
      'Anna toimiston tai ryhmän yhteinen numero.',
      'Ge kansliets eller gruppens gemensamma nummer.',
      "Give the office's or group's shared number.",
    ),
    check: ({ activity }) =>
      when(phonesOf(activity).length === 0 && mailsOf(activity).length + linksOf(activity).length > 0),
  },
  {
    id: 'registration-untold',
    part: 'reach',
    severity: 'complete',
    kinds: MEETINGS,
    fact: 'registration',
    title: label(
      'Ei kerrota, pitääkö ilmoittautua',
      'Det sägs inte om man måste anmäla sig',
      'It is not told whether one must sign up',
    ),
    why: label(
      'Ujo tai epävarma jää kotiin, jos ei tiedä, voiko vain tulla.',
      'Den som är osäker stannar hemma om hen inte vet att man bara kan komma.',
      'Who is shy stays at home when it is not clear whether one may just come.',
    ),
    todo: label(
      'Kirjoita ”Ei tarvitse ilmoittautua” tai miten ja mihin mennessä ilmoittaudutaan.',
      'Skriv ”Ingen anmälan” eller hur och senast när man anmäler sig.',
      'Write “No registration” or how and by when to sign up.',
    ),
    check: ({ activity: { registration } }) =>
      when(
        (registration?.required ?? 'unknown') === 'unknown' &&
          registration?.note === undefined &&
          registration?.url === undefined,
      ),
  },
  {
    id: 'registration-no-way',
    part: 'reach',
    severity: 'fix',
    fact: 'registration',
    title: label(
      'Pitää ilmoittautua, mutta tapaa ei kerrota',
      'Anmälan krävs, men sättet berättas inte',
      'One must sign up, but it is not told how',
    ),
    why: label(
      'Asukas ei pääse mukaan, vaikka haluaisi.',
      'Invånaren kommer inte med fast hen vill.',
      'Who wants to join cannot.',
    ),
    todo: label(
      'Kirjoita ilmoittautumisen osoite, numero tai sähköposti.',
      'Skriv anmälans adress, nummer eller e-post.',
      'Give the address, number or mailbox to sign up at.',
    ),
    check: ({ activity }) =>
      when(
        activity.registration?.required === 'yes' &&
          phonesOf(activity).length + mailsOf(activity).length === 0 &&
          activity.registration.url === undefined &&
          linksOf(activity).length === 0,
      ),
  },
  {
    id: 'price-missing',
    part: 'reach',
    severity: 'complete',
    kinds: [...MEETINGS, 'place'],
    fact: 'price',
    title: label('Hintaa ei kerrota', 'Priset berättas inte', 'The price is not told'),
    why: label(
      'Pienituloinen ei uskalla lähteä, eikä toiminta löydy, kun hakee maksutonta.',
      'Den som har lite pengar vågar inte komma, och verksamheten hittas inte bland de avgiftsfria.',
      'Who has little money does not dare to come, and it is not found among what is free.',
    ),
    todo: label(
      'Kirjoita hinta euroina tai ”maksuton”. Kerro myös Kaikukortista.',
      'Skriv priset i euro eller ”gratis”. Berätta också om Kaikukortet.',
      'Give the price in euros, or “free”. Tell of the Kaikukortti card too.',
    ),
    check: ({ activity: { price } }) =>
      when(
        (price?.free ?? 'unknown') === 'unknown' &&
          price?.min === undefined &&
          price?.max === undefined &&
          price?.text === undefined,
      ),
  },
  {
    id: 'first-time-missing',
    part: 'reach',
    severity: 'polish',
    kinds: ['group', 'course'],
    fact: 'firstTime',
    title: label(
      'Ensikertalaiselle ei kerrota mitään',
      'Inget sägs till den som kommer första gången',
      'Nothing is told to newcomers',
    ),
    why: label(
      'Ensimmäinen kerta on vaikein: kuka ottaa vastaan, voiko tulla kaverin kanssa, mitä mukaan.',
      'Första gången är svårast: vem tar emot, kan man ta med en vän, vad ska man ha med.',
      'The first time is the hardest: who meets me, may I bring a friend, what do I take along.',
    ),
    todo: label(
      'Kirjoita yksi lause: ”Ohjaaja on ovella vastassa, voit tulla yksin tai kaverin kanssa.”',
      'Skriv en mening: ”Ledaren möter dig vid dörren, kom ensam eller med en vän.”',
      'Write a sentence: “The leader meets you at the door, come alone or with a friend.”',
    ),
    check: ({ activity: { firstTime } }) => when(firstTime === undefined || Object.keys(firstTime).length === 0),
  },
];

/** Web addresses a resident may follow, each once. */
export function linksOf({ links = [], registration, organiser, contacts = [] }: Activity): string[] {
  const all = [...links.map(({ url }) => url), registration?.url, organiser?.url, ...contacts.map(({ url }) => url)];
  return [...new Set(all.filter((url) => url !== undefined))];
}

const phonesOf = ({ contacts = [], registration }: Activity): string[] =>
  [...contacts.map(({ phone }) => phone), registration?.phone].filter((phone) => phone !== undefined);

const mailsOf = ({ contacts = [], registration }: Activity): string[] =>
  [...contacts.map(({ email }) => email), registration?.email].filter((email) => email !== undefined);
