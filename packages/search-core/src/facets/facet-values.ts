import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { EVERYBODY, TARGET_GROUP_IDS } from '@hyte/catalogue-format/vocabularies/target-group-ids.js';
import type { FacetName } from '../search-query.js';
import { accessValues } from './access-facts.js';

/** What one activity says about one facet. */
export interface FacetValues {
  /** Values the activity names. */
  readonly own: readonly string[];
  /** Values it fits without naming them: what is for everybody also fits older people. Ranked lower. */
  readonly implied?: readonly string[];
  /**
   * Whether it says something, where that does not follow from its having values: nobody says for which ages it is, so that it fits all.
   */
  readonly known?: boolean;
  /** The same for those that say the same, where reading that from long lists would take time. */
  readonly key?: string;
}

/** Reads the value of every facet from an activity. */
export type FacetReaders = Readonly<Record<FacetName, (activity: Activity) => FacetValues>>;

/** Makes the readers of a catalogue's facets; its municipalities tell which county each belongs to. */
export function facetReaders(catalogue: Catalogue): FacetReaders {
  const area = areaReaders(catalogue);
  return {
    theme: ({ themes }) => listed(themes),
    municipality: area.municipality,
    county: area.county,
    targetGroup: ({ targetGroups }) => ({
      own: targetGroups ?? [],
      implied: targetGroups?.includes(EVERYBODY) ? TARGET_GROUP_IDS : [],
    }),
    age: ageValues,
    form: ({ forms }) => listed(forms),
    kind: ({ kind }) => listed([kind]),
    channel: ({ channels }) => listed(channels),
    price: priceValues,
    language: ({ languages }) => listed(languages),
    access: accessValues,
    signUp: signUpValues,
    lifeSituation: ({ lifeSituations }) => listed(lifeSituations),
    organiser: ({ organiser }) => listed(organiserValue(organiser)),
    organiserKind: ({ organiser }) => listed(organiser?.kind && [organiser.kind]),
  };
}

/** Id of an organiser, or its name when the catalogue gives no id. */
export function organiserValue(organiser: Activity['organiser']): string[] {
  const value = organiser?.id ?? Object.values(organiser?.name ?? {}).find(Boolean);
  return value ? [value] : [];
}

function listed(values: readonly string[] | undefined): FacetValues {
  return { own: values ?? [] };
}

function areaReaders(catalogue: Catalogue): Pick<FacetReaders, 'municipality' | 'county'> {
  const countyOf = new Map<string, string>();
  const municipalitiesOf = new Map<string, string[]>();
  for (const { code, wellbeingCounty } of catalogue.municipalities ?? []) {
    if (!wellbeingCounty) continue;
    countyOf.set(code, wellbeingCounty);
    municipalitiesOf.set(wellbeingCounty, [...(municipalitiesOf.get(wellbeingCounty) ?? []), code]);
  }
  const everyMunicipality = (catalogue.municipalities ?? []).map(({ code }) => code);
  const everyCounty = [...municipalitiesOf.keys()];

  const named = ({ places, areaServed }: Activity): string[] => [
    ...(places ?? []).flatMap((place) => place.municipality ?? []),
    ...(areaServed?.municipalities ?? []),
  ];
  // A place ties an activity to where it is; what reaches people where they are fits the whole area it serves.
  const reachesOut = ({ places, channels }: Activity): boolean =>
    !places?.some((place) => place.municipality) || Boolean(channels?.some((channel) => channel !== 'in-person'));

  return {
    municipality: (activity) => {
      const { nationwide, wellbeingCounties = [] } = activity.areaServed ?? {};
      if (!reachesOut(activity)) return { own: named(activity) };
      const implied = nationwide
        ? everyMunicipality
        : wellbeingCounties.flatMap((county) => municipalitiesOf.get(county) ?? []);
      return { own: named(activity), implied };
    },
    county: (activity) => {
      const { nationwide, wellbeingCounties = [] } = activity.areaServed ?? {};
      const own = named(activity).flatMap((code) => countyOf.get(code) ?? []);
      if (reachesOut(activity)) own.push(...wellbeingCounties);
      return { own, implied: nationwide && reachesOut(activity) ? everyCounty : [] };
    },
  };
}

const AGES = [...Array(121).keys()].map(String);

/** The ages in the range; without one any age may fit. */
function ageValues({ ageRange: { min, max } = {} }: Activity): FacetValues {
  const own = min === undefined && max === undefined ? [] : AGES.slice(min, (max ?? 120) + 1);
  return own.length > 0 ? { own, key: `${min}-${max}` } : { own, implied: AGES, known: false, key: '' };
}

function priceValues({ price }: Activity): FacetValues {
  if (!price) return { own: [] };
  const own: string[] = [];
  const costs = price.free === 'no' || (price.min ?? price.max ?? 0) > 0;
  if (price.free === 'yes' || (price.free !== 'no' && price.max === 0)) own.push('free');
  else if (costs) own.push('paid');
  own.push(...limitsFrom(own[0] === 'free' ? 0 : price.max));
  if (price.kaikukortti === 'yes') own.push('kaikukortti');
  if (price.equipmentLent === 'yes') own.push('equipment-lent');
  // What begins at a price may cost no more than that.
  return { own, implied: limitsFrom(price.min) };
}

/** Euros that a person may say they can pay at most. */
export const PRICE_LIMITS = [5, 10, 20, 50];

function limitsFrom(euros = Infinity): string[] {
  return PRICE_LIMITS.filter((limit) => euros <= limit).map((limit) => `max-${limit}`);
}

function signUpValues({ registration, referral }: Activity): FacetValues {
  const own: string[] = [];
  if (referral?.required === 'yes') own.push('referral');
  if (registration?.required === 'yes') own.push('registration');
  if (registration?.required === 'no' && own.length === 0) own.push('drop-in');
  return { own };
}
