import { msg, str } from '@lit/localize';
import { roundedMinutes, travelMinutes } from '@hyte/search-core/geo/travel-time.js';
import type { Hit, TravelTime } from '@hyte/search-core/search-engine.js';
import { distanceInWords } from './distance.js';
import { formatDay, type ReaderLanguage } from './locale.js';

/** What of a table of travel times is told: mode, day, and the postcode it is reckoned from. */
type Table = Pick<TravelTime, 'mode' | 'date' | 'from'>;

/** How far it is in a row of the list: `3,2 km · julkisilla noin 25 min`, the minutes only by a table. */
export function wayInRow({ distanceKm, travel }: Pick<Hit, 'distanceKm' | 'travel'>, language: ReaderLanguage): string {
  if (distanceKm === undefined) return '';
  return [distanceInWords(distanceKm, language), ...(travel ? [minutesInWords(travel)] : [])].join(' · ');
}

/** Minutes to the next five, with how the way is gone. */
export function minutesInWords({ mode, minutes: exact }: Pick<TravelTime, 'mode' | 'minutes'>): string {
  const minutes = roundedMinutes(exact);
  switch (mode) {
    case 'public-transport':
      return msg(str`julkisilla noin ${minutes} min`, { id: 'travel.public-transport' });
    case 'car':
      return msg(str`autolla noin ${minutes} min`, { id: 'travel.car' });
    case 'cycling':
      return msg(str`pyörällä noin ${minutes} min`, { id: 'card.cycling' });
    case 'walking':
      return msg(str`kävellen noin ${minutes} min`, { id: 'card.walking' });
  }
}

/** Honest guesses from the straight line: `kävellen noin 25 min`, `pyörällä noin 10 min`; none when it is far. */
export function guessesInWords(kilometres: number): string[] {
  const { walking, cycling } = travelMinutes(kilometres);
  return [
    ...(walking === undefined ? [] : [minutesInWords({ mode: 'walking', minutes: walking })]),
    ...(cycling === undefined ? [] : [minutesInWords({ mode: 'cycling', minutes: cycling })]),
  ];
}

/** Where minutes come from: `Matka-aika on laskettu päivälle 10.11.2026 postinumeroalueen 45100 keskeltä.` */
export function tableInWords({ date, from }: Table, language: ReaderLanguage): string {
  const day = formatDay(date, language, { day: 'numeric', month: 'numeric', year: 'numeric' });
  return msg(str`Matka-aika on laskettu päivälle ${day} postinumeroalueen ${from} keskeltä.`, { id: 'travel.table' });
}
