import type { Access } from '@hyte/catalogue-format/generated/catalogue.js';
import { accessInSentence } from '../../classify/access-words.js';
import type { CodeEvidence } from '../../classify/evidence.js';
import { fieldOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';

/** Categories of Outpost and of the Open Referral UK lists, by slug, and what they say. */
const CATEGORIES: ReadonlyMap<string, readonly Pick<CodeEvidence, 'field' | 'value'>[]> = new Map(
  (
    [
      ['sports-and-fitness', 'exercise'],
      ['parks-and-outdoor-spaces', 'nature'],
      ['parks-and-outdoor-activities', 'nature'],
      ['outdoor-and-environmental-activities', 'nature'],
      ['arts-crafts-and-cooking', 'culture'],
      ['dance-drama-and-music', 'culture'],
      ['libraries-and-community-centres', 'culture'],
      ['clubs-and-groups', 'community'],
      ['addictions', 'mind'],
      ['bereavement', 'mind'],
      ['mental-and-emotional-health', 'mind'],
      ['homelessness-and-housing', 'livelihood'],
      ['money-benefits-and-allowances', 'livelihood'],
      ['adult-and-community-learning', 'livelihood'],
      ['advice-and-support', 'advice'],
      ['carers', 'advice'],
      ['parenting', 'advice'],
    ] as const
  ).map(([slug, value]) => [slug, [{ field: 'themes', value }]]),
);

/** A term a service is tagged with. */
export interface Term {
  readonly slug: string;
  readonly name: string;
}

/** `taxonomies` of Outpost, `attributes` of HSDS 3, `service_taxonomys` of Open Referral UK 1. */
export function termsOf(service: JsonObject): Term[] {
  const terms = [
    ...objectsOf(service['taxonomies']),
    ...objectsOf(service['attributes']).map((attribute) => fieldOf(attribute, 'taxonomy_term')),
    ...objectsOf(service['service_taxonomys']).map((link) => fieldOf(link, 'taxonomy')),
  ];
  return terms.flatMap((term) => {
    const name = textOf(fieldOf(term, 'name'));
    if (name === undefined) return [];
    const slug = textOf(fieldOf(term, 'slug')) ?? name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
    return [{ slug, name }];
  });
}

/** Whether a term is one of the categories that are read as codes. */
export const isCategory = ({ slug }: Term): boolean => CATEGORIES.has(slug);

/** What the terms of a service say. */
export function termEvidence(terms: readonly Term[]): CodeEvidence[] {
  return terms.flatMap(({ slug, name }) =>
    (CATEGORIES.get(slug) ?? []).map((meaning) => ({ ...meaning, because: `category ${name}`.slice(0, 120) })),
  );
}

/** Access features that a location's words tell; what they do not tell is unknown. */
export function locationAccess(location: JsonObject): Access {
  const sentences = [
    ...objectsOf(location['accessibility']),
    ...objectsOf(location['accessibilities']),
    ...objectsOf(location['accessibility_for_disabilities']),
  ]
    .flatMap((entry) => [
      textOf(entry['name']),
      textOf(entry['description']),
      textOf(entry['accessibility']),
      textOf(entry['details']),
    ])
    .filter((text) => text !== undefined)
    .flatMap((text) => text.slice(0, 2000).split(/[.;\n]/));
  const features = sentences.flatMap(accessInSentence).filter(({ answer }) => answer === 'yes');
  return Object.fromEntries(features.map(({ feature }) => [feature, 'yes' as const]));
}
