import { msg, str } from '@lit/localize';
import { ACCESS_FEATURES } from '@hyte/catalogue-format/vocabularies/access-features.js';
import { CHANNELS } from '@hyte/catalogue-format/vocabularies/channels.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { KINDS } from '@hyte/catalogue-format/vocabularies/kinds.js';
import { LANGUAGES } from '@hyte/catalogue-format/vocabularies/languages.js';
import { LIFE_SITUATIONS } from '@hyte/catalogue-format/vocabularies/life-situations.js';
import { ORGANISER_KINDS } from '@hyte/catalogue-format/vocabularies/organiser-kinds.js';
import { TARGET_GROUPS } from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import type { VocabularyEntry } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';
import { WELLBEING_COUNTIES } from '@hyte/catalogue-format/vocabularies/wellbeing-counties.js';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { UNTOLD } from '@hyte/search-core/facets/access-facts.js';
import { PRICE_VALUES } from '@hyte/search-core/facets/price-values.js';
import type { FacetName } from '@hyte/search-core/search-query.js';
import { organisersOf } from '../sources/organiser-names.js';
import { capitalise, labelIn, localeOf, type ReaderLanguage } from './locale.js';
import { municipalityName } from './place.js';
import { priceInWords } from './price.js';

/** Vocabularies of the facets that have one, in the order their values are shown. */
const VOCABULARIES: Partial<Record<FacetName, readonly VocabularyEntry[]>> = {
  theme: THEMES,
  targetGroup: TARGET_GROUPS,
  form: FORMS,
  kind: KINDS,
  channel: CHANNELS,
  access: ACCESS_FEATURES,
  lifeSituation: LIFE_SITUATIONS,
  organiserKind: ORGANISER_KINDS,
};

/**
 * What residents read for a value of a facet, with its first letter raised. Empty for a value this version does not know:
 * lists are open, and a reader shows nothing for it.
 */
export function facetLabel(
  facet: FacetName,
  value: string,
  catalogue: Catalogue | undefined,
  language: ReaderLanguage,
): string {
  return capitalise(rawLabel(facet, value, catalogue, language));
}

/** Values in the order a list of choices shows them: a vocabulary's own, names by the alphabet, others as they come. */
export function inShownOrder(
  facet: FacetName,
  values: readonly string[],
  label: (value: string) => string,
  language: ReaderLanguage,
): string[] {
  const order = facet === 'price' ? PRICE_VALUES : VOCABULARIES[facet]?.map(({ id }) => id);
  const place = new Map<string, number>(order?.map((id, index) => [id, index]));
  if (place.size > 0) return [...values].sort((a, b) => (place.get(a) ?? 99) - (place.get(b) ?? 99));
  if (facet !== 'municipality' && facet !== 'county') return [...values];
  const collator = new Intl.Collator([language, 'fi']);
  return [...values].sort((a, b) => collator.compare(label(a), label(b)));
}

function rawLabel(facet: FacetName, value: string, catalogue: Catalogue | undefined, language: ReaderLanguage): string {
  const entry = VOCABULARIES[facet]?.find(({ id }) => id === value);
  if (entry) return labelIn(entry.label, language);
  switch (facet) {
    case 'municipality':
      return municipalityName(value, catalogue, language);
    case 'county': {
      const county = WELLBEING_COUNTIES.find(({ code }) => code === value);
      return county ? labelIn(county.label, language) : '';
    }
    case 'organiser':
      return organiserName(value, catalogue, language);
    case 'language':
      return languageName(value, language);
    case 'access':
      return value === UNTOLD ? msg('Esteettömyys: myös ne, jotka eivät kerro', { id: 'filters.access-untold-chosen' }) : '';
    case 'age':
      return /^\d{1,3}$/.test(value) ? msg(str`${value}-vuotiaalle`, { id: 'filters.for-age' }) : '';
    case 'price':
      return priceLabel(value, language);
    case 'signUp':
      return signUpLabel(value);
    default:
      return '';
  }
}

/** Name of a language, given by its tag. */
export function languageName(tag: string, language: ReaderLanguage): string {
  const entry = LANGUAGES.find(({ id }) => id === tag.toLowerCase());
  if (entry) return labelIn(entry.label, language);
  try {
    return new Intl.DisplayNames(localeOf(language), { type: 'language', fallback: 'none' }).of(tag) ?? '';
  } catch {
    // Not a language tag: there is no name to show.
    return '';
  }
}

function organiserName(value: string, catalogue: Catalogue | undefined, language: ReaderLanguage): string {
  return catalogue ? localize(organisersOf(catalogue).get(value)?.name, language).text : '';
}

function priceLabel(value: string, language: ReaderLanguage): string {
  switch (value) {
    case 'free':
      return msg('maksuton', { id: 'price.free' });
    case 'kaikukortti':
      return msg('Kaikukortilla maksuton', { id: 'price.kaikukortti' });
    case 'equipment-lent':
      return msg('välineet saa lainaksi', { id: 'price.equipment' });
    case 'paid':
      return msg('maksullinen', { id: 'price.paid' });
    default:
      return /^max-\d+$/.test(value) ? priceInWords({ max: Number(value.slice(4)) }, language) : '';
  }
}

function signUpLabel(value: string): string {
  switch (value) {
    case 'drop-in':
      return msg('tule ilman ilmoittautumista', { id: 'sign-up.drop-in' });
    case 'registration':
      return msg('ilmoittaudu ensin', { id: 'sign-up.registration' });
    case 'referral':
      return msg('tarvitset lähetteen', { id: 'sign-up.referral' });
    default:
      return '';
  }
}
