import { damaged } from '../damage.js';
import type { OrganiserName } from '../search-index.js';
import { jsonIn } from './json-in.js';
import type { OpenedSection } from './open-section.js';

/** Reads organisers (layout: `organisersSection` in `write/record-sections.ts`). @throws TarjotinError `index-damaged` */
export function readOrganisers(section: OpenedSection): OrganiserName[] {
  const organisers: unknown = jsonIn(section.bytes(), section.name);
  if (!Array.isArray(organisers) || !organisers.every(isOrganiser))
    throw damaged(section.name, 'an organiser has no name');
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
