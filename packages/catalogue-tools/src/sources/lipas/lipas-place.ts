import type { LocalizedText, Point } from '@hyte/catalogue-format/generated/catalogue.js';

/** A place of LIPAS in neither version's shape: what the mapping reads. Texts are raw. */
export interface LipasPlace {
  readonly id: string;
  readonly name: LocalizedText | undefined;
  readonly marketingName: string | undefined;
  readonly typeCode: number | undefined;
  /** The type's name as the record gives it, for types that are newer than our table. */
  readonly typeName: LocalizedText | undefined;
  readonly status: 'active' | 'paused' | 'gone' | 'planned';
  /** Free text in Finnish. */
  readonly comment: string | undefined;
  /** Code of the administrator or owner in version 2's words: `city-sports`, `registered-association` … */
  readonly admin: string | undefined;
  readonly owner: string | undefined;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly www: string | undefined;
  readonly reservations: string | undefined;
  readonly address: string | undefined;
  readonly postcode: string | undefined;
  readonly postOffice: string | undefined;
  /** Three digits. */
  readonly municipality: string | undefined;
  readonly point: Point | undefined;
  /** Properties by version 2's name without its question mark: `free-use`, `route-length-km`. */
  readonly properties: ReadonlyMap<string, unknown>;
  /** UTC instant. */
  readonly modified: string | undefined;
}

/** `ligthing`, `routeLengthKm` and `ligthing?` under one name: kebab case without a question mark. */
export function propertyName(name: string): string {
  return name
    .replace(/\?$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** A localized name of LIPAS: its tag for Swedish is `se`, which is Northern Sámi everywhere else. */
export function lipasTag(tag: string): string {
  return tag === 'se' ? 'sv' : tag;
}
