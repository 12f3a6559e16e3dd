import type { Label } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';
import { filled, type PageLanguage } from '../publish/static/words.js';
import { label } from '../quality/rule.js';

/** What a reason of `checkLinks` means to whoever has to do something about it. */
const REASONS: ReadonlyMap<string, Label> = new Map([
  ['404', label('Sivua ei enää ole.', 'Sidan finns inte längre.', 'The page is no longer there.')],
  ['410', label('Sivu on poistettu.', 'Sidan har tagits bort.', 'The page has been removed.')],
  [
    '401',
    label(
      'Sivu vaatii kirjautumisen: asukas ei pääse sille.',
      'Sidan kräver inloggning: invånaren kommer inte in.',
      'The page asks for a login: residents cannot open it.',
    ),
  ],
  [
    '403',
    label(
      'Palvelin ei päästänyt kokeilemaan: avaa sivu selaimessa.',
      'Servern släppte inte in försöket: öppna sidan i en webbläsare.',
      'The server kept the attempt out: open the page in a browser.',
    ),
  ],
  [
    '429',
    label(
      'Palvelin pyysi odottamaan: kokeile myöhemmin.',
      'Servern bad om att vänta: försök senare.',
      'The server asked to wait: try again later.',
    ),
  ],
  [
    'DNS',
    label(
      'Tämän nimistä palvelinta ei ole: osoitteessa on kirjoitusvirhe tai sivusto on lopetettu.',
      'Det finns ingen server med det namnet: adressen är felskriven eller webbplatsen är nedlagd.',
      'There is no server of that name: the address is misspelt or the site has closed.',
    ),
  ],
  [
    'TCP',
    label(
      'Palvelin ei ota yhteyksiä vastaan.',
      'Servern tar inte emot anslutningar.',
      'The server accepts no connections.',
    ),
  ],
  [
    'TLS',
    label(
      'Sivuston varmenne on vanhentunut tai väärä: selain varoittaa eikä avaa sivua.',
      'Webbplatsens certifikat har gått ut eller är fel: webbläsaren varnar och öppnar inte sidan.',
      'The certificate of the site has expired or is wrong: browsers warn and do not open the page.',
    ),
  ],
  [
    'private-address',
    label(
      'Osoite on sisäverkon: se ei aukea asukkaalle.',
      'Adressen är i ett internt nät: den öppnas inte för invånaren.',
      'The address is inside a private network: residents cannot open it.',
    ),
  ],
  [
    'bad-address',
    label('Osoite ei ole verkko-osoite.', 'Adressen är ingen webbadress.', 'This is no address of a web page.'),
  ],
  [
    'redirects',
    label('Sivu ohjaa toiselle loputtomiin.', 'Sidan hänvisar vidare utan slut.', 'The page redirects without end.'),
  ],
  [
    'timeout',
    label(
      'Palvelin ei vastannut ajoissa: kokeile myöhemmin.',
      'Servern svarade inte i tid: försök senare.',
      'The server did not answer in time: try again later.',
    ),
  ],
  [
    'deadline',
    label(
      'Aika loppui ennen kuin osoitetta ehdittiin kokeilla.',
      'Tiden tog slut innan adressen hann prövas.',
      'Time ran out before the address could be tried.',
    ),
  ],
]);
const SERVER_FAULT = label(
  'Palvelimella on häiriö (virhe %): kokeile myöhemmin.',
  'Servern har en störning (fel %): försök senare.',
  'The server is in trouble (error %): try again later.',
);
const ANSWERED = label(
  'Palvelin vastasi virheellä %: avaa sivu selaimessa.',
  'Servern svarade med fel %: öppna sidan i en webbläsare.',
  'The server answered with error %: open the page in a browser.',
);
const CUT_OFF = label(
  'Yhteys katkesi (%): kokeile myöhemmin.',
  'Förbindelsen bröts (%): försök senare.',
  'The connection broke off (%): try again later.',
);

/** A reason of `checkLinks` as a sentence. */
export function linkReason(why: string, language: PageLanguage): string {
  const known = REASONS.get(why);
  if (known !== undefined) return known[language];
  return filled(/^5\d\d$/.test(why) ? SERVER_FAULT : /^\d{3}$/.test(why) ? ANSWERED : CUT_OFF, language, why);
}
