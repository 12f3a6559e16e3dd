import { msg, str } from '@lit/localize';
import { CHANNELS } from '@hyte/catalogue-format/vocabularies/channels.js';
import type { Activity, Catalogue, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { labelIn, type ReaderLanguage } from './locale.js';

/** Name of a municipality that the catalogue knows; empty otherwise. */
export function municipalityName(code: string | undefined, catalogue: Catalogue | undefined, language: string): string {
  const municipality = catalogue?.municipalities?.find((each) => each.code === code);
  return localize(municipality?.name, language).text;
}

/** `Kuusankoski-talo, Kouvola`; ways to take part (`etänä`) when there is no place. Empty when neither is known. */
export function placeInWords(activity: Activity, catalogue: Catalogue | undefined, language: ReaderLanguage): string {
  const [place, ...others] = activity.places ?? [];
  if (!place) {
    const away = CHANNELS.filter(({ id }) => id !== 'in-person' && activity.channels?.includes(id));
    return away.map(({ label }) => labelIn(label, language)).join(', ');
  }
  const name = localize(place.name ?? place.address, language).text;
  const town = townOf(place, catalogue, language);
  const first = name.includes(town) ? name : [name, town].filter(Boolean).join(', ');
  if (others.length === 0) return first;
  if (others.length === 1) return msg(str`${first} ja yksi muu paikka`, { id: 'place.and-one' });
  return msg(str`${first} ja ${others.length} muuta paikkaa`, { id: 'place.and-others' });
}

function townOf(place: Place, catalogue: Catalogue | undefined, language: ReaderLanguage): string {
  return municipalityName(place.municipality, catalogue, language) || localize(place.postOffice, language).text;
}
