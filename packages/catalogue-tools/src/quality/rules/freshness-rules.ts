import { lastChecked } from '@hyte/search-core/sorting/standing.js';
import { formatDay } from '@hyte/search-core/schedule/calendar.js';
import { label, when, type Fired, type Judged, type QualityContext, type Rule } from '../rule.js';

/** The tray ranks what nobody has looked at for 18 months lower and says so; three years is a generation of leaders. */
const OLD_DAYS = 548;
const VERY_OLD_DAYS = 1096;

const LOOKED_AT = label(
  'Lue tiedot läpi, korjaa mikä on muuttunut, ja tallenna – vaikka mikään ei olisi muuttunut.',
  'Läs igenom uppgifterna, rätta det som ändrats, och spara – även om inget har ändrats.',
  'Read it through, correct what has changed, and save it – even when nothing has.',
);

/** Rules of the part *freshness*. */
export const FRESHNESS_RULES: readonly Rule[] = [
  {
    id: 'very-old',
    part: 'fresh',
    severity: 'fix',
    fact: 'checked',
    title: label(
      'Kukaan ei ole tarkistanut tietoja kolmeen vuoteen',
      'Ingen har kontrollerat uppgifterna på tre år',
      'Nobody has checked it for three years',
    ),
    why: label(
      'Kortissa näkyy vanha päiväys, ja tieto on todennäköisesti väärä.',
      'På kortet syns ett gammalt datum, och uppgiften är sannolikt fel.',
      'The card shows an old date, and the information is probably wrong.',
    ),
    todo: LOOKED_AT,
    check: (judged, context) => olderThan(judged, context, VERY_OLD_DAYS, Infinity),
  },
  {
    id: 'old',
    part: 'fresh',
    severity: 'complete',
    fact: 'checked',
    title: label(
      'Tietoja ei ole tarkistettu puoleentoista vuoteen',
      'Uppgifterna har inte kontrollerats på ett och ett halvt år',
      'It has not been checked for a year and a half',
    ),
    why: label(
      'Kortissa näkyy vanha päiväys, ja tuoreemmat tulevat haussa ennen sitä.',
      'På kortet syns ett gammalt datum, och färskare kommer före i sökningen.',
      'The card shows an old date, and fresher ones come before it in search.',
    ),
    todo: LOOKED_AT,
    check: (judged, context) => olderThan(judged, context, OLD_DAYS, VERY_OLD_DAYS),
  },
  {
    id: 'date-unknown',
    part: 'fresh',
    severity: 'polish',
    fact: 'checked',
    title: label(
      'Ei tiedetä, milloin tiedot on tarkistettu',
      'Det är okänt när uppgifterna kontrollerats',
      'It is not known when it was checked',
    ),
    why: label(
      'Asukas ei tiedä, voiko tietoon luottaa.',
      'Invånaren vet inte om uppgiften går att lita på.',
      'Nobody knows whether it can be trusted.',
    ),
    todo: label(
      'Kerro muokkauspäivä: useimmat järjestelmät tekevät sen itse, kun tallennat.',
      'Berätta ändringsdatum: de flesta system gör det själva när du sparar.',
      'Tell the day of the last change: most systems do so themselves when you save.',
    ),
    check: ({ activity }) => when(Number.isNaN(lastChecked(activity))),
  },
];

function olderThan({ activity }: Judged, { dayNumber }: QualityContext, from: number, to: number): Fired {
  const day = lastChecked(activity);
  if (Number.isNaN(day)) return undefined;
  const age = dayNumber - day;
  return age > from && age <= to ? [formatDay(day)] : undefined;
}
