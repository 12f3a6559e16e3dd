import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { localizedText } from '../../clean/localized-text.js';
import type { LipasPlace } from './lipas-place.js';
import { placeType } from './place-types.js';

type Trilingual = readonly [fi: string, sv: string, en: string];

/** Things on the spot that a visitor asks for, by property. */
const ON_THE_SPOT: ReadonlyMap<string, Trilingual> = new Map([
  ['toilet', ['yleisö-WC', 'allmän toalett', 'public toilet']],
  ['changing-rooms', ['pukukopit', 'omklädningsrum', 'changing rooms']],
  ['shower', ['suihku', 'dusch', 'shower']],
  ['sauna', ['sauna', 'bastu', 'sauna']],
  ['ligthing', ['valaistus', 'belysning', 'lighting']],
  ['kiosk', ['kioski', 'kiosk', 'kiosk']],
  ['playground', ['leikkipaikka', 'lekplats', 'playground']],
  ['pier', ['laituri', 'brygga', 'pier']],
  ['boat-launching-spot', ['veneenlaskupaikka', 'sjösättningsplats', 'boat launch']],
  ['parking-place', ['pysäköintipaikka', 'parkering', 'parking']],
  ['outdoor-exercise-machines', ['kuntoilutelineitä', 'utegymredskap', 'outdoor gym equipment']],
  ['equipment-rental', ['välinevuokraus', 'uthyrning av utrustning', 'equipment hire']],
  ['winter-swimming', ['talviuinti', 'vinterbad', 'winter swimming']],
]);

const USE: Readonly<Record<'free' | 'not-free', Trilingual>> = {
  free: ['Maksuton, ei varausta.', 'Avgiftsfritt, ingen bokning.', 'Free of charge, no booking.'],
  'not-free': ['Voi vaatia maksun tai varauksen.', 'Kan kräva avgift eller bokning.', 'May need a fee or a booking.'],
};

const SEASONS: ReadonlyMap<string, Trilingual> = new Map([
  ['year-round-use', ['Käytössä ympäri vuoden.', 'Öppen året runt.', 'In use all year round.']],
  ['summer-usage', ['Käytössä kesällä.', 'I bruk på sommaren.', 'In use in summer.']],
  ['winter-usage', ['Käytössä talvella.', 'I bruk på vintern.', 'In use in winter.']],
]);

const inThree = (texts: Trilingual): LocalizedText => ({ fi: texts[0], sv: texts[1], en: texts[2] });

/** Name of the type in three languages; for a type that is newer than the table, the name the record gives. */
export function typeNames(place: LipasPlace): LocalizedText | undefined {
  return (place.typeCode === undefined ? undefined : placeType(place.typeCode)?.name) ?? place.typeName;
}

/** Whether use is free of charge. LIPAS's `free use` means "without a booking or a fee": its opposite says nothing of money. */
export function isFree(place: LipasPlace): 'yes' | 'unknown' {
  return place.properties.get('free-use') === true ? 'yes' : 'unknown';
}

/** What LIPAS means when it says that use is not free. */
export function useNote(place: LipasPlace): LocalizedText | undefined {
  return place.properties.get('free-use') === false ? inThree(USE['not-free']) : undefined;
}

/** When the place is in use, as far as LIPAS knows: seasons, no hours. */
export function seasonNote(place: LipasPlace): LocalizedText | undefined {
  const allYear = place.properties.get('year-round-use') === true;
  const seasons = [...SEASONS].filter(
    ([name]) => place.properties.get(name) === true && (!allYear || name === 'year-round-use'),
  );
  if (seasons.length === 0) return undefined;
  return localizedText(
    (['fi', 'sv', 'en'] as const).map(
      (tag, index) => [tag, seasons.map(([, texts]) => texts[index as 0 | 1 | 2]).join(' ')] as const,
    ),
  );
}

/**
 * One or two honest sentences built from facts, in three languages: `Uimaranta. Maksuton, ei varausta. Paikalla:
 * yleisö-WC, laituri. Pituus 4,2 km.` Facts that LIPAS does not know are not mentioned.
 */
export function factSummary(place: LipasPlace): LocalizedText | undefined {
  const names = typeNames(place);
  const features = [...ON_THE_SPOT].filter(([name]) => place.properties.get(name) === true).map(([, texts]) => texts);
  const length = place.properties.get('route-length-km');
  const kilometres = typeof length === 'number' && length > 0 && length < 2000 ? length : undefined;
  const use = isFree(place) === 'yes' ? USE.free : undefined;
  return localizedText(
    (['fi', 'sv', 'en'] as const).map((tag, index) => {
      const name = names?.[tag];
      if (name === undefined) return [tag, undefined] as const;
      const word = index as 0 | 1 | 2;
      const distance = kilometres?.toLocaleString(tag, { maximumFractionDigits: 1 });
      return [
        tag,
        [
          `${name}.`,
          use?.[word],
          features.length > 0
            ? `${['Paikalla', 'På plats', 'On site'][word]}: ${features.map((texts) => texts[word]).join(', ')}.`
            : undefined,
          distance && `${['Pituus', 'Längd', 'Length'][word]} ${distance} km.`,
        ]
          .filter((part) => part !== undefined)
          .join(' '),
      ] as const;
    }),
  );
}
