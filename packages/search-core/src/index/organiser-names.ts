import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { organiserValue } from '../facets/facet-values.js';
import type { OrganiserName } from './search-index.js';

/** Organisers in the order of the values of their facet, which is sorted. The first activity of each tells its name. */
export function organiserNames(activities: readonly Activity[]): OrganiserName[] {
  const names = new Map<string, OrganiserName>();
  for (const { organiser } of activities) {
    const [value] = organiserValue(organiser);
    if (value === undefined || names.has(value) || !organiser) continue;
    const { name, businessId } = organiser;
    names.set(value, { value, name, ...(businessId !== undefined && { businessId }) });
  }
  return [...names.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
}
