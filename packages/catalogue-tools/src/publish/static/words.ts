import type { Label } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';

/** Languages the pages are written in. */
export const PAGE_LANGUAGES = ['fi', 'sv', 'en'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** The words of the pages themselves, in the three languages; `%` stands for what is put in. */
export const WORDS = {
  language: { fi: 'Suomeksi', sv: 'På svenska', en: 'In English' },
  languages: { fi: 'Kielet', sv: 'Språk', en: 'Languages' },
  skip: { fi: 'Siirry sisältöön', sv: 'Gå till innehållet', en: 'Skip to content' },
  youAreHere: { fi: 'Olet tässä', sv: 'Du är här', en: 'You are here' },
  front: { fi: 'Kaikki toiminnat', sv: 'Alla verksamheter', en: 'All activities' },
  byMunicipality: { fi: 'Kunnittain', sv: 'Efter kommun', en: 'By municipality' },
  byTheme: { fi: 'Aiheittain', sv: 'Efter tema', en: 'By theme' },
  everywhere: {
    fi: 'Koko alue, etänä ja useissa kunnissa',
    sv: 'Hela området, på distans och i flera kommuner',
    en: 'Whole area, remote and in many municipalities',
  },
  otherTheme: { fi: 'Muut', sv: 'Övrigt', en: 'Other' },
  one: { fi: '1 toiminta', sv: '1 verksamhet', en: '1 activity' },
  many: { fi: '% toimintaa', sv: '% verksamheter', en: '% activities' },
  search: { fi: 'Hae ja rajaa toimintoja', sv: 'Sök och avgränsa verksamheter', en: 'Search and filter activities' },
  page: { fi: 'Sivu %', sv: 'Sida %', en: 'Page %' },
  pages: { fi: 'Sivut', sv: 'Sidor', en: 'Pages' },
  onThisPage: { fi: 'Tällä sivulla', sv: 'På den här sidan', en: 'On this page' },
  otherThemes: { fi: 'Muut aiheet', sv: 'Andra teman', en: 'Other themes' },
  otherPlaces: { fi: 'Sama aihe muualla', sv: 'Samma tema på andra orter', en: 'The same theme elsewhere' },
  when: { fi: 'Milloin', sv: 'När', en: 'When' },
  where: { fi: 'Missä', sv: 'Var', en: 'Where' },
  price: { fi: 'Hinta', sv: 'Pris', en: 'Price' },
  join: { fi: 'Näin pääset mukaan', sv: 'Så kommer du med', en: 'How to join' },
  firstTime: { fi: 'Ensimmäisellä kerralla', sv: 'Första gången', en: 'The first time' },
  organiser: { fi: 'Järjestäjä', sv: 'Arrangör', en: 'Organiser' },
  contact: { fi: 'Yhteys', sv: 'Kontakt', en: 'Contact' },
  links: { fi: 'Lisää tietoa', sv: 'Mer information', en: 'More information' },
  spoken: { fi: 'Kielet', sv: 'Språk', en: 'Languages spoken' },
  forWhom: { fi: 'Kenelle', sv: 'För vem', en: 'For whom' },
  form: { fi: 'Muoto', sv: 'Form', en: 'Form' },
  access: { fi: 'Esteettömyys', sv: 'Tillgänglighet', en: 'Accessibility' },
  accessNo: { fi: 'ei: %', sv: 'nej: %', en: 'no: %' },
  accessUnknown: { fi: 'muista ei tietoa', sv: 'övrigt inte känt', en: 'the rest is not known' },
  whenUnknown: {
    fi: 'Emme tiedä aikoja – kysy järjestäjältä.',
    sv: 'Vi känner inte till tiderna – fråga arrangören.',
    en: 'We do not know the times – ask the organiser.',
  },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  sources: { fi: 'Lähteet ja käyttöluvat', sv: 'Källor och licenser', en: 'Sources and licences' },
  checked: { fi: 'tarkistettu %', sv: 'kontrollerad %', en: 'checked %' },
  updated: { fi: 'Tiedot päivitetty %', sv: 'Uppgifterna uppdaterade %', en: 'Information updated %' },
  stale: {
    fi: 'lähdettä ei saatu luettua, tieto voi olla vanhempi',
    sv: 'källan kunde inte läsas, uppgifterna kan vara äldre',
    en: 'the source could not be read, the information may be older',
  },
  staleSince: {
    fi: 'lähdettä ei saatu luettua, tiedot on haettu %',
    sv: 'källan kunde inte läsas, uppgifterna är hämtade %',
    en: 'the source could not be read, the information was fetched %',
  },
  advice: { fi: 'Kysy neuvoa', sv: 'Fråga råd', en: 'Ask for advice' },
  phone: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' },
  answered: { fi: 'avoinna', sv: 'öppet', en: 'open' },
  status: { fi: 'Tilanne', sv: 'Läge', en: 'Status' },
  paused: { fi: 'Tauolla', sv: 'Paus', en: 'Paused' },
  full: { fi: 'Täynnä', sv: 'Fullt', en: 'Full' },
  cancelled: { fi: 'Peruttu', sv: 'Inställt', en: 'Cancelled' },
  ended: { fi: 'Päättynyt', sv: 'Avslutat', en: 'Ended' },
  free: { fi: 'maksuton', sv: 'avgiftsfritt', en: 'free of charge' },
  paid: { fi: 'maksullinen', sv: 'avgiftsbelagt', en: 'there is a charge' },
  from: { fi: 'alkaen %', sv: 'från %', en: 'from %' },
  atMost: { fi: 'enintään %', sv: 'högst %', en: 'at most %' },
  kaikukortti: { fi: 'Kaikukortilla maksuton', sv: 'gratis med Kaikukortet', en: 'free with the Kaikukortti card' },
  signUp: { fi: 'Ilmoittaudu', sv: 'Anmäl dig', en: 'Sign up' },
  noSignUp: { fi: 'Ei ilmoittautumista', sv: 'Ingen anmälan', en: 'No need to sign up' },
  referral: { fi: 'Tarvitset lähetteen', sv: 'Du behöver en remiss', en: 'You need a referral' },
  bring: { fi: 'Ota mukaan: %', sv: 'Ta med: %', en: 'Bring along: %' },
  companion: { fi: 'Voit ottaa kaverin mukaan', sv: 'Du får ta med en vän', en: 'You may bring a companion' },
  beginners: { fi: 'Sopii aloittelijalle', sv: 'Passar nybörjare', en: 'Suits beginners' },
  ages: { fi: '%-vuotiaat', sv: '% år', en: 'ages %' },
  agesFrom: { fi: '% vuotta täyttäneet', sv: 'från % år', en: 'from age %' },
  agesTo: { fi: 'enintään %-vuotiaat', sv: 'högst % år', en: 'up to age %' },
  remote: { fi: 'etänä', sv: 'på distans', en: 'remotely' },
  byPhone: { fi: 'puhelimitse', sv: 'per telefon', en: 'by phone' },
  atHome: { fi: 'kotona', sv: 'hemma hos dig', en: 'at your home' },
  morePlaces: { fi: 'ja % muuta paikkaa', sv: 'och % andra platser', en: 'and % more places' },
  chooseLanguage: { fi: 'Valitse kieli', sv: 'Välj språk', en: 'Choose a language' },
} as const satisfies Record<string, Label>;

export type Word = keyof typeof WORDS;

/** A word of the pages in a language, with something put in its place. */
export function say(word: Word, language: PageLanguage, what: string | number = ''): string {
  return filled(WORDS[word], language, what);
}

/** A text in a language, with something put in the place of `%`. */
export function filled(text: Label, language: PageLanguage, what: string | number = ''): string {
  return text[language].replace('%', () => String(what));
}

/** `1 toiminta`, `1 234 toimintaa`. */
export function countInWords(count: number, language: PageLanguage): string {
  return count === 1 ? say('one', language) : say('many', language, count.toLocaleString(localeOf(language)));
}

/** Locale for numbers and dates as they are written in Finland. */
export function localeOf(language: PageLanguage): string {
  return language === 'en' ? 'en-GB' : `${language}-FI`;
}
