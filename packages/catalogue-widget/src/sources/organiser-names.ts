import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { organiserValue } from '@hyte/search-core/facets/facet-values.js';
import type { OrganiserName } from '@hyte/search-core/index/search-index.js';

// By the list of activities, which a catalogue keeps when something else of it is changed.
const known = new WeakMap<Catalogue['activities'], ReadonlyMap<string, OrganiserName>>();

/** Everybody who organises something in the catalogue, by the value of the facet; nobody while that is still to be learnt. */
export function organisersOf({ activities }: Catalogue): ReadonlyMap<string, OrganiserName> {
  let found = known.get(activities);
  if (!found) {
    found = new Map(
      activities.flatMap(({ organiser }) => {
        // Rows of a table name their organiser without an id: then the name is the value, as in the facet.
        const [value] = organiserValue(organiser);
        return organiser && value !== undefined ? [[value, { ...organiser, value }] as const] : [];
      }),
    );
    known.set(activities, found);
  }
  return found;
}

const expected = new WeakSet<Catalogue['activities']>();

/** Says that it will be told who organises something in a catalogue whose activities are not in the page. */
export function expectOrganisers({ activities }: Catalogue): void {
  expected.add(activities);
}

/** True until somebody says who organises something in the catalogue: there will be names, and a place for them is to be kept. */
export function areOrganisersExpected({ activities }: Catalogue): boolean {
  return expected.has(activities);
}

/** Says who organises something in a catalogue whose activities are not in the page; nobody, when that cannot be had. */
export function learnOrganisers({ activities }: Catalogue, names: readonly OrganiserName[]): void {
  expected.delete(activities);
  known.set(activities, new Map(names.map((each) => [each.value, each])));
}
