import type { Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { wgs84Point } from '../../clean/coordinates.js';
import { webAddress } from '../../clean/links.js';
import { firstText } from '../../clean/localized-text.js';
import { municipalityNamed } from '../../clean/municipality.js';
import type { Note } from '../../pipeline/record.js';
import type { Loose } from '../outcome.js';
import type { EventValues } from './event-values.js';

const ONLINE = /(?<!\p{L})(zoom|teams|meet|etänä|etäyhteys|verkossa|online|webinaari|på distans|distans|https?:)/iu;

/** Where an event is: a place, the web, or both. */
export interface EventPlace {
  readonly place: Loose<Place> | undefined;
  readonly online: boolean;
  /** The address, where LOCATION is one. */
  readonly link: string | undefined;
  readonly notes: Note[];
}

/** Reads LOCATION (`Kylätalo, Kylätie 1, 45100 Kouvola`) and GEO. Its first part is the name, unless that is the address. */
export function eventPlace(event: EventValues): EventPlace {
  const notes: Note[] = [];
  const words = event.text('location', 'line');
  const text = firstText(words)?.slice(0, 1000);
  const [geo] = event.first('geo')?.values ?? [];
  const [lat, lon] = Array.isArray(geo) ? geo.map(Number) : [];
  const given = lat !== undefined && lon !== undefined && !(lat === 0 && lon === 0);
  const point = given ? wgs84Point(lat, lon) : undefined;
  if (given && point === undefined)
    notes.push({ code: 'outside-finland', field: 'GEO', message: 'The position is not in Finland and was left out.' });
  const link = webAddress(text?.match(/https?:\/\/\S+/)?.[0]);
  const online = text !== undefined && ONLINE.test(text);
  const onlyOnline = online && !/\d{5}|,/.test((text ?? '').replace(/https?:\/\/\S+/, ''));
  if (text === undefined || onlyOnline) return { place: point && { point }, online, link, notes };
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(finland|suomi|https?:\S+)$/i.test(part));
  const code = parts.map((part) => /^(?:FI-?)?(\d{5})(?:\s+(.+))?$/.exec(part)).find((match) => match !== null);
  const street = parts.find((part) => /\p{L}.*\s\d+\s?[a-z]?(\s.*)?$/iu.test(part) && !/^\d{5}/.test(part));
  const municipality = [code?.[2], ...[...parts].reverse()]
    .map((name) => (name === undefined || /^\d+$/.test(name) ? undefined : municipalityNamed(name)))
    .find((each) => each !== undefined);
  const name = parts[0] !== undefined && parts[0] !== street && !/^\d{5}/.test(parts[0]) ? parts[0] : undefined;
  if (municipality === undefined)
    notes.push({
      code: 'no-municipality',
      field: 'LOCATION',
      message: 'The municipality could not be told: write LOCATION as “place, street 1, 45100 Kouvola”.',
    });
  const [tag = 'fi'] = Object.keys(words ?? {});
  const own = (part: string | undefined) => (part === undefined ? undefined : { [tag]: part });
  return {
    place: {
      name: own(name),
      address: own(street),
      postcode: code?.[1],
      postOffice: own(code?.[2]),
      municipality,
      point,
    },
    online,
    link,
    notes,
  };
}
