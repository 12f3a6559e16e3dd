import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { LICENCE, type Origin } from './origin.js';

/** A layer of Statistics Finland's Web Feature Service, and what is asked of it. */
export interface Layer {
  /** Workspace and name with the year, `tilastointialueet:kunta4500k_2026`. */
  readonly name: string;
  readonly year: number;
  /** Address of the workspace's service. */
  readonly address: string;
  /** Properties that hold the code of the municipality, of which the first is asked for. */
  readonly codeProperties: readonly string[];
  /** Named when the geometry is not wanted: without it an answer is a tenth. */
  readonly properties?: readonly string[];
  readonly attribution: LocalizedText;
}

/** How generalised outlines are: 1:4 500 000 follows the coast, 1:1 000 000 is more detailed and larger. */
export const SCALES = [4500, 1000] as const;
export type Scale = (typeof SCALES)[number];

const SERVICE = 'https://geo.stat.fi/geoserver';

/** Outlines of municipalities, one feature each. */
export function municipalityLayer(year: number, scale: Scale, address?: string): Layer {
  return {
    name: `tilastointialueet:kunta${scale}k_${year}`,
    year,
    address: address ?? `${SERVICE}/tilastointialueet/wfs`,
    codeProperties: ['kunta'],
    attribution: {
      fi: `Kuntarajat: Tilastokeskus, Kuntapohjaiset tilastointialueet ${year}, ${LICENCE.name}, yleistetty`,
      sv: `Kommungränser: Statistikcentralen, Kommunbaserade statistikområden ${year}, ${LICENCE.name}, generaliserade`,
      en: `Municipal boundaries: Statistics Finland, Municipality-based statistical units ${year}, ${LICENCE.name}, generalised`,
    },
  };
}

/** Postal code areas of Paavo with their middle points, which are given in metres of ETRS-TM35FIN. */
export function postcodeLayer(year: number, address?: string): Layer {
  return {
    name: `postialue:pno_tilasto_${year}`,
    year,
    address: address ?? `${SERVICE}/postialue/wfs`,
    codeProperties: ['kunta', 'kuntanro'],
    properties: ['postinumeroalue', 'nimi', 'namn', 'euref_x', 'euref_y', 'vuosi', 'kunta'],
    attribution: {
      fi: `Postinumerot: Tilastokeskus, Paavo – postinumeroalueittainen avoin tieto ${year}, ${LICENCE.name}`,
      sv: `Postnummer: Statistikcentralen, Paavo – öppna data efter postnummerområde ${year}, ${LICENCE.name}`,
      en: `Postal codes: Statistics Finland, Paavo – Open data by postal code area ${year}, ${LICENCE.name}`,
    },
  };
}

/** Where a file made of the layer comes from. */
export function originOf({ name, year, attribution }: Layer): Origin {
  return { layer: name, year, licence: LICENCE, attribution };
}
