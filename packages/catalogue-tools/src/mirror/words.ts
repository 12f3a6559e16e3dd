import { filled, type PageLanguage } from '../publish/static/words.js';
import { label } from '../quality/rule.js';

/** The words of the mirror's page; `%` stands for what is put in. */
const WORDS = {
  heading: label('Näin tiedostosi näkyy: %', 'Så här syns din fil: %', 'How your file is shown: %'),
  over: label('Tuottajan peili', 'Arrangörens spegel', 'Producer’s mirror'),
  shown: label('Tiedostosta tuli % korttia.', 'Filen gav % kort.', 'The file gave % cards.'),
  shownOne: label('Tiedostosta tuli yksi kortti.', 'Filen gav ett kort.', 'The file gave one card.'),
  none: label('Tiedostosta ei tullut yhtään korttia.', 'Filen gav inga kort.', 'The file gave no card.'),
  left: label(
    '% riviä jäi pois: katso alta, miksi.',
    '% rader lämnades bort: se nedan varför.',
    '% rows were left out: see below why.',
  ),
  unclear: label('% kohtaa jäi ymmärtämättä.', '% ställen kunde inte tolkas.', '% places were not understood.'),
  nothingSent: label(
    'Mitään ei julkaistu eikä lähetetty.',
    'Inget publicerades eller skickades.',
    'Nothing was published or sent.',
  ),
  corrected: label('Korjattu tiedosto', 'Rättad fil', 'Corrected file'),
  correctedHow: label(
    'Samat tiedot mallitaulukon muodossa. Ymmärtämättä jääneet sanat ovat tallella. Yksityishenkilöiden tiedot on jätetty pois.',
    'Samma uppgifter i mallens form. Ord som inte kunde tolkas finns kvar. Privatpersoners uppgifter har lämnats bort.',
    'The same data in the form of the template. Words that were not understood are kept. Private persons’ data are left out.',
  ),
  asCsv: label('Lataa CSV', 'Ladda ner CSV', 'Download CSV'),
  asXlsx: label('Lataa Excel (XLSX)', 'Ladda ner Excel (XLSX)', 'Download Excel (XLSX)'),
  wholeFile: label('Koko tiedosto', 'Hela filen', 'The file as a whole'),
  cards: label('Kortit', 'Kort', 'Cards'),
  next: label('seuraavan kerran %', 'nästa gång %', 'next %'),
  mayBeOff: label('tarkista: pyhä tai loma', 'kontrollera: helg eller lov', 'check: a holiday'),
  score: label('Pisteet % / 100', 'Poäng % / 100', 'Score % / 100'),
  notUnderstood: label('Jäi ymmärtämättä', 'Kunde inte tolkas', 'Not understood'),
  privateLeft: label(
    'Jätettiin pois, koska se on yksityishenkilön',
    'Lämnades bort eftersom det är en privatpersons',
    'Left out because it is a private person’s',
  ),
  missing: label('Puuttuu – tärkein ensin', 'Saknas – det viktigaste först', 'Missing – what matters most first'),
  nothingMissing: label('Mitään ei puutu.', 'Inget saknas.', 'Nothing is missing.'),
  fromCells: label(
    'Mitä mistäkin solusta ymmärrettiin',
    'Vad som tolkades ur vilken cell',
    'What was understood from which cell',
  ),
  column: label('Sarake', 'Kolumn', 'Column'),
  written: label('Kirjoitit', 'Du skrev', 'You wrote'),
  became: label('Kortissa', 'På kortet', 'On the card'),
  notUsed: label('ei näytetä', 'visas inte', 'not shown'),
  hiddenPrivate: label(
    '(henkilötieto, ei toisteta)',
    '(personuppgift, upprepas inte)',
    '(personal data, not repeated)',
  ),
  leftRows: label('Mistä ei tullut korttia', 'Vad som inte blev kort', 'What gave no card'),
  row: label('Rivi', 'Rad', 'Row'),
  why: label('Miksi', 'Varför', 'Why'),
  untitled: label('Nimetön', 'Namnlös', 'Without a name'),
  writeIn: label('Mihin: %.', 'Var: %.', 'Where: %.'),
  searchWords: label('hakusanat: %', 'sökord: %', 'search words: %'),
} as const;

export type MirrorWord = keyof typeof WORDS;

/** A word of the mirror in a language, with something put in its place. */
export const word = (key: MirrorWord, language: PageLanguage, what: string | number = ''): string =>
  filled(WORDS[key], language, what);
