/** Languages the template is written in. */
export const TEMPLATE_LANGUAGES = ['fi', 'sv', 'en'] as const;
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

/** A column: its heading, what to write below it, and the cells of two made-up groups. */
export interface TemplateColumn {
  readonly heading: string;
  readonly hint: string;
  readonly examples: readonly [string, string];
}

/** Lines above the table. */
export const TEMPLATE_TITLES: Readonly<Record<TemplateLanguage, readonly string[]>> = {
  fi: [
    'Toiminta palvelutarjottimelle',
    'Yksi rivi on yksi ryhmä, kurssi, tapahtuma tai palvelu. Vain nimi on pakollinen. Poista esimerkit ja tyhjät sarakkeet. Älä kirjoita yksityishenkilön nimeä, omaa numeroa tai osoitetta.',
  ],
  sv: [
    'Verksamhet till servicebrickan',
    'En rad är en grupp, en kurs, ett evenemang eller en tjänst. Bara namnet är obligatoriskt. Ta bort exemplen och tomma kolumner. Skriv inte privatpersoners namn, egna nummer eller adresser.',
  ],
  en: [
    'Activities for the catalogue',
    'One row is one group, course, event or service. Only the name is needed. Delete the examples and empty columns. Do not write names, numbers or addresses of private persons.',
  ],
};

const column = (heading: string, hint: string, first: string, second: string): TemplateColumn => ({
  heading,
  hint,
  examples: [first, second],
});

/** Columns in the order of a form a producer fills. */
export const TEMPLATE_COLUMNS: Readonly<Record<TemplateLanguage, readonly TemplateColumn[]>> = {
  fi: [
    column('Nimi', 'Kuten esitteessä', 'Esimerkki: Tuolijumppa', 'Esimerkki: Kahvila Kohtaamo'),
    column('Nimi ruotsiksi', 'Jos on', 'Exempel: Stolgymnastik', ''),
    column('Järjestäjä', 'Yhdistys, seura tai toimija', 'Esimerkkiyhdistys ry', 'Esimerkkiyhdistys ry'),
    column(
      'Kuvaus',
      'Mitä tehdään ja kenen kanssa',
      'Kevyttä jumppaa tuolilla istuen.',
      'Kahvia ja seuraa, tule yksin tai kaverin kanssa.',
    ),
    column(
      'Milloin',
      'ti klo 13–15 · parilliset viikot ke 18–20 · joka kuun 1. ma klo 18 · 2.12.2026 klo 14',
      'ti klo 13–15',
      'parilliset viikot ke ja pe klo 10–12',
    ),
    column('Missä', 'Paikan nimi', 'Esimerkkitalo', 'Esimerkkitalo'),
    column('Osoite', 'Katu ja numero', 'Esimerkkikatu 1', 'Esimerkkikatu 1'),
    column('Postinumero', 'Viisi numeroa', '45700', '45700'),
    column('Kunta', 'Perusmuodossa', 'Kouvola', 'Kouvola'),
    column('Hinta', 'maksuton · 5 € · 5–10 €/kerta · vapaaehtoinen kahviraha', '5 €', 'vapaaehtoinen kahviraha'),
    column('Puhelin', 'Ryhmän tai toimiston numero', '05 555 0100', ''),
    column('Sähköposti', 'Yhteinen osoite, ei etunimi.sukunimi@', 'info@example.org', 'info@example.org'),
    column('WWW', 'Sivun osoite', 'https://www.example.org/', ''),
    column(
      'Ilmoittautuminen',
      'ei tarvitse · osoite, numero tai sähköposti',
      'Ilmoittaudu numeroon 05 555 0100',
      'Ei tarvitse ilmoittautua',
    ),
    column('Kenelle', 'kaikille · ikäihmiset · 65+ · 7–12 v · omaiset', 'ikäihmiset, 65+', 'kaikille'),
    column('Teema', 'liikunta, luonto, kulttuuri, yhteisö …', 'liikunta', ''),
    column('Kieli', 'suomi, ruotsi …', 'suomi, ruotsi', 'suomi'),
    column('Esteettömyys', 'esteetön · invaWC · ei induktiosilmukkaa', 'esteetön, invaWC', 'esteetön'),
    column('Ensikertalaiselle', 'Mitä uuden on hyvä tietää', 'Ohjaaja on ovella vastassa.', ''),
    column('Mitä mukaan', 'Varusteet', 'Juomapullo', ''),
  ],
  sv: [
    column('Namn', 'Som i broschyren', 'Exempel: Stolgymnastik', 'Exempel: Kaféet'),
    column('Namn på finska', 'Om det finns', 'Esimerkki: Tuolijumppa', ''),
    column('Arrangör', 'Förening eller annan arrangör', 'Exempelföreningen rf', 'Exempelföreningen rf'),
    column(
      'Beskrivning',
      'Vad man gör och med vem',
      'Lätt gymnastik på en stol.',
      'Kaffe och sällskap, kom ensam eller med en vän.',
    ),
    column(
      'När',
      'tisdagar kl. 13–15 · jämna veckor ons 18–20 · första måndagen i månaden kl. 18 · 2.12.2026 kl. 14',
      'tisdagar kl. 13–15',
      'jämna veckor onsdagar kl. 10–12',
    ),
    column('Plats', 'Platsens namn', 'Exempelhuset', 'Exempelhuset'),
    column('Adress', 'Gata och nummer', 'Exempelgatan 1', 'Exempelgatan 1'),
    column('Postnummer', 'Fem siffror', '49270', '49270'),
    column('Kommun', 'I grundform', 'Pyttis', 'Pyttis'),
    column('Pris', 'gratis · 5 € · 5–10 €/gång · frivillig kaffeavgift', '5 €', 'gratis'),
    column('Telefon', 'Gruppens eller kansliets nummer', '05 555 0100', ''),
    column('E-post', 'Gemensam adress, inte förnamn.efternamn@', 'info@example.org', 'info@example.org'),
    column('Webbplats', 'Sidans adress', 'https://www.example.org/', ''),
    column('Anmälan', 'behövs inte · adress, nummer eller e-post', 'Anmälan till 05 555 0100', 'Ingen anmälan'),
    column('För vem', 'alla · äldre · 65+ · 7–12 år · anhöriga', '65+', 'alla'),
    column('Tema', 'motion, natur, kultur, gemenskap …', 'motion', ''),
    column('Språk', 'svenska, finska …', 'svenska, finska', 'svenska'),
    column(
      'Tillgänglighet',
      'tillgänglig · tillgänglig toalett · ingen hörslinga',
      'tillgänglig, tillgänglig toalett',
      'tillgänglig',
    ),
    column('För nya', 'Vad en ny deltagare bör veta', 'Ledaren möter dig vid dörren.', ''),
    column('Ta med', 'Utrustning', 'Vattenflaska', ''),
  ],
  en: [
    column('Name', 'As in the leaflet', 'Example: Chair exercise', 'Example: Meeting café'),
    column('Name in Finnish', 'If there is one', 'Esimerkki: Tuolijumppa', ''),
    column('Organiser', 'Association or other organiser', 'Example association', 'Example association'),
    column(
      'Description',
      'What you do and with whom',
      'Light exercise on a chair.',
      'Coffee and company, come alone or with a friend.',
    ),
    column('When', 'Tuesdays 1–3 pm · 2.12.2026 14.00', 'Tuesdays 13–15', 'even weeks Wednesday 10–12'),
    column('Place', 'Name of the place', 'Example house', 'Example house'),
    column('Address', 'Street and number', 'Esimerkkikatu 1', 'Esimerkkikatu 1'),
    column('Postcode', 'Five digits', '45700', '45700'),
    column('Municipality', 'Finnish or Swedish name', 'Kouvola', 'Kouvola'),
    column('Price', 'free · 5 € · 5–10 €', '5 €', 'free'),
    column('Phone', "The group's or office's number", '05 555 0100', ''),
    column('Email', 'A shared mailbox, not first.last@', 'info@example.org', 'info@example.org'),
    column('Website', 'Address of the page', 'https://www.example.org/', ''),
    column(
      'Registration',
      'not needed · address, number or mail',
      'Sign up by calling 05 555 0100',
      'No registration, just come',
    ),
    column('For whom', 'everyone · 65+ · 7–12 years', '65+', 'everyone'),
    column('Theme', 'exercise, nature, culture, community …', 'exercise', ''),
    column('Language', 'Finnish, Swedish, English …', 'English, Finnish', 'English'),
    column(
      'Accessibility',
      'accessible · accessible toilet · no induction loop',
      'accessible, accessible toilet',
      'accessible',
    ),
    column('First time', 'What a newcomer should know', 'The leader meets you at the door.', ''),
    column('Bring', 'Equipment', 'A water bottle', ''),
  ],
};
