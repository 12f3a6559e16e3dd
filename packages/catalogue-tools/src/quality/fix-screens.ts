import type { Label } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';
import { label, type Fact } from './rule.js';

/** Where a fact is edited in a system that has screens. */
export type Screens = Readonly<Record<Fact, Label>>;

/** Of Suomi.fi's service catalogue. */
export const PTV: Screens = {
  name: label(
    'palvelun perustiedot, ”Palvelun nimi”',
    'tjänstens basuppgifter, ”Tjänstens namn”',
    'basic data of the service, “Service name”',
  ),
  summary: label(
    'palvelun perustiedot, ”Tiivistelmä”',
    'tjänstens basuppgifter, ”Sammandrag”',
    'basic data of the service, “Summary”',
  ),
  description: label(
    'palvelun perustiedot, ”Kuvaus”',
    'tjänstens basuppgifter, ”Beskrivning”',
    'basic data of the service, “Description”',
  ),
  times: label(
    'palvelupaikan ”Palveluajat”. Ryhmien kokoontumisajoille PTV:ssä ei ole kohtaa: ilmoita ne lisäksi Lähellä.fi:ssä tai taulukossa',
    'serviceställets ”Servicetider”. För gruppers mötestider finns inget fält i PTV: ge dem dessutom i Lähellä.fi eller en tabell',
    '“Service hours” of the service location. PTV has no field for the times of groups: give them on Lähellä.fi or in a spreadsheet too',
  ),
  place: label(
    'palveluun liitetty palvelupaikka, ”Käyntiosoite”',
    'serviceställe som kopplats till tjänsten, ”Besöksadress”',
    'the service location connected to the service, “Visiting address”',
  ),
  area: label(
    'palvelun perustiedot, ”Alue, jolla palvelu on saatavilla”',
    'tjänstens basuppgifter, ”Område där tjänsten är tillgänglig”',
    'basic data of the service, “Area in which the service is available”',
  ),
  access: label(
    'palvelupaikan ”Esteettömyystiedot”',
    'serviceställets ”Tillgänglighetsuppgifter”',
    '“Accessibility information” of the service location',
  ),
  contact: label(
    'asiointikanavan ”Yhteystiedot”',
    'servicekanalens ”Kontaktuppgifter”',
    '“Contact details” of the service channel',
  ),
  registration: label(
    'palvelun ”Toimintaohjeet” tai verkkoasiointi asiointikanavana',
    'tjänstens ”Anvisningar” eller e-tjänst som servicekanal',
    '“Instructions” of the service, or an e-service as its channel',
  ),
  price: label(
    'palvelun perustiedot, ”Maksullisuus”',
    'tjänstens basuppgifter, ”Avgiftsbelagd”',
    'basic data of the service, “Charge”',
  ),
  firstTime: label('palvelun ”Toimintaohjeet”', 'tjänstens ”Anvisningar”', '“Instructions” of the service'),
  theme: label('luokittelu, ”Palveluluokka”', 'klassificering, ”Serviceklass”', 'classification, “Service class”'),
  audience: label('luokittelu, ”Kohderyhmä”', 'klassificering, ”Målgrupp”', 'classification, “Target group”'),
  spoken: label(
    'palvelun perustiedot, ”Kielet, joilla palvelu on saatavilla”',
    'tjänstens basuppgifter, ”Språk på vilka tjänsten är tillgänglig”',
    'basic data of the service, “Languages the service is available in”',
  ),
  translation: label(
    'palvelun kieliversiot: lisää kieli tai tilaa käännös PTV:stä',
    'tjänstens språkversioner: lägg till språket eller beställ en översättning i PTV',
    'language versions of the service: add the language, or order a translation in PTV',
  ),
  classes: label('luokittelu, ”Palveluluokka”', 'klassificering, ”Serviceklass”', 'classification, “Service class”'),
  terms: label(
    'luokittelu, ”Ontologiakäsitteet”',
    'klassificering, ”Ontologibegrepp”',
    'classification, “Ontology terms”',
  ),
  link: label(
    'asiointikanavan ”Verkkosivu” tai palvelun linkit',
    'servicekanalens ”Webbplats” eller tjänstens länkar',
    '“Web page” of the channel, or the links of the service',
  ),
  checked: label(
    'palvelu ja asiointikanavat: tallenna ja julkaise uudelleen',
    'tjänsten och servicekanalerna: spara och publicera på nytt',
    'service and channels: save and publish again',
  ),
};

const NOT_IN_LAHELLA = label(
  'kuvaus: oma kohta puuttuu',
  'beskrivningen: eget fält saknas',
  'the description: there is no field of its own',
);
/** Of a notice on Lähellä.fi. */
export const LAHELLA: Screens = {
  name: label('ilmoituksen otsikko', 'annonsens rubrik', 'title of the notice'),
  summary: label('ilmoituksen tiivistelmä', 'annonsens sammandrag', 'summary of the notice'),
  description: label('ilmoituksen kuvaus', 'annonsens beskrivning', 'description of the notice'),
  times: label(
    'ilmoituksen aikataulu: viikonpäivät, kellonajat ja kausi',
    'annonsens tidtabell: veckodagar, klockslag och säsong',
    'schedule of the notice: weekdays, times and season',
  ),
  place: label('ilmoituksen paikka ja osoite', 'annonsens plats och adress', 'place and address of the notice'),
  area: label('ilmoituksen alue', 'annonsens område', 'region of the notice'),
  access: label('ilmoituksen esteettömyys', 'annonsens tillgänglighet', 'accessibility of the notice'),
  contact: label(
    'ilmoituksen yhteystiedot tai järjestön tiedot',
    'annonsens kontaktuppgifter eller organisationens uppgifter',
    'contacts of the notice, or of the organisation',
  ),
  registration: label('ilmoituksen ilmoittautuminen', 'annonsens anmälan', 'registration of the notice'),
  price: label('ilmoituksen maksullisuus', 'annonsens avgift', 'free or paid, of the notice'),
  firstTime: NOT_IN_LAHELLA,
  theme: label('ilmoituksen teemat (1–2)', 'annonsens teman (1–2)', 'themes of the notice (1–2)'),
  audience: label('ilmoituksen ikäryhmät', 'annonsens åldersgrupper', 'ages of the notice'),
  spoken: label('ilmoituksen toimintakielet', 'annonsens verksamhetsspråk', 'languages of the activity'),
  translation: label('ilmoituksen kieliversiot', 'annonsens språkversioner', 'language versions of the notice'),
  classes: label('ilmoituksen teemat (1–2)', 'annonsens teman (1–2)', 'themes of the notice (1–2)'),
  terms: NOT_IN_LAHELLA,
  link: label('ilmoituksen linkit', 'annonsens länkar', 'links of the notice'),
  checked: label(
    'avaa ilmoitus ja tallenna se uudelleen',
    'öppna annonsen och spara den på nytt',
    'open the notice and save it again',
  ),
};

const NOT_IN_LIPAS = label(
  'LIPASissa ei ole kohtaa: kirjoita se lisätietoihin ja kerro kunnan verkkosivulla, johon LIPAS linkittää',
  'LIPAS har inget fält: skriv det i tilläggsuppgifterna och på kommunens webbsida som LIPAS länkar till',
  'LIPAS has no field: write it into the further information and on the web page LIPAS links to',
);
/** Of a place in LIPAS. */
export const LIPAS: Screens = {
  name: label(
    'kohteen perustiedot, ”Nimi suomeksi”',
    'platsens basuppgifter, ”Namn på finska”',
    'basic data of the place, “Name in Finnish”',
  ),
  summary: label('kohteen ”Lisätieto”', 'platsens ”Tilläggsinformation”', '“Further information” of the place'),
  description: label('kohteen ”Lisätieto”', 'platsens ”Tilläggsinformation”', '“Further information” of the place'),
  times: NOT_IN_LIPAS,
  place: label(
    'kohteen sijainti ja ”Katuosoite”',
    'platsens läge och ”Gatuadress”',
    'position and “Street address” of the place',
  ),
  area: label('kohteen ”Kunta”', 'platsens ”Kommun”', '“Municipality” of the place'),
  access: label(
    'kohteen esteettömyystiedot ominaisuuksissa',
    'platsens tillgänglighetsuppgifter bland egenskaperna',
    'accessibility among the properties of the place',
  ),
  contact: label(
    'kohteen ”Puhelinnumero”, ”Sähköposti” ja ”WWW”',
    'platsens ”Telefonnummer”, ”E-post” och ”WWW”',
    '“Phone number”, “Email” and “WWW” of the place',
  ),
  registration: NOT_IN_LIPAS,
  price: label(
    'kohteen ominaisuudet, ”Vapaa käyttö”',
    'platsens egenskaper, ”Fri användning”',
    'properties of the place, “Free use”',
  ),
  firstTime: NOT_IN_LIPAS,
  theme: label('kohteen ”Liikuntapaikkatyyppi”', 'platsens ”Typ av idrottsplats”', '“Type” of the place'),
  audience: NOT_IN_LIPAS,
  spoken: NOT_IN_LIPAS,
  translation: label('kohteen ”Nimi ruotsiksi”', 'platsens ”Namn på svenska”', '“Name in Swedish” of the place'),
  classes: label('kohteen ”Liikuntapaikkatyyppi”', 'platsens ”Typ av idrottsplats”', '“Type” of the place'),
  terms: NOT_IN_LIPAS,
  link: label('kohteen ”WWW”', 'platsens ”WWW”', '“WWW” of the place'),
  checked: label(
    'avaa kohde LIPASissa ja tallenna se',
    'öppna platsen i LIPAS och spara den',
    'open the place in LIPAS and save it',
  ),
};
