import type { OrganiserName } from '../search-index.js';
import { insist } from './column-reader.js';
import type { SectionColumns } from './open-section.js';

/** Reads organisers (layout: `organisersSection` in `write/record-sections.ts`). */
export function readOrganisers(section: SectionColumns): OrganiserName[] {
  const organisers = section.json() as OrganiserName[];
  insist(organisers.every(isOrganiser));
  return organisers;
}

function isOrganiser(value: unknown): value is OrganiserName {
  const { value: id, name, businessId } = (value ?? {}) as Partial<Record<keyof OrganiserName, unknown>>;
  return (
    typeof id === 'string' &&
    typeof name === 'object' &&
    name !== null &&
    Object.values(name).every((text) => typeof text === 'string') &&
    (businessId === undefined || typeof businessId === 'string')
  );
}
