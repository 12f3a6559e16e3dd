import type { Catalogue, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import type { FacetName } from '@hyte/search-core/search-query.js';
import type { Filters } from '../../controllers/tray-store.js';
import { organisersOf } from '../../sources/organiser-names.js';
import { warn } from './attributes.js';

/** The attributes that fix filters, as written: comma-separated ids, codes or names. */
export interface LockAttributes {
  readonly theme: string | undefined;
  readonly organiser: string | undefined;
  readonly municipality: string | undefined;
}

interface Candidate {
  readonly value: string;
  /** Other ways to write it. */
  readonly names: readonly (string | undefined)[];
}

/**
 * The filters that attributes fix. Themes may be given by id or name, organisers by id, business id or name, municipalities
 * by code or name. Whatever the catalogue does not know stays as it is, finds nothing, and is told to the web editor:
 * showing everything instead would put other people's activities on an association's page.
 */
export function readLocks(attributes: LockAttributes, catalogue: Catalogue | undefined): Filters {
  const locks: Partial<Record<FacetName, readonly string[]>> = {};
  const lock = (name: keyof LockAttributes, candidates: readonly Candidate[] | undefined): void => {
    const written = readList(attributes[name]);
    if (written.length) locks[name] = written.map((text) => (candidates ? resolve(name, text, candidates) : text));
  };
  lock(
    'theme',
    THEMES.map(({ id, label }) => ({ value: id, names: namesOf(label) })),
  );
  lock('organiser', catalogue && organiserCandidates(catalogue));
  lock(
    'municipality',
    catalogue?.municipalities?.map(({ code, name }) => ({ value: code, names: namesOf(name) })),
  );
  return locks;
}

function resolve(attribute: string, text: string, candidates: readonly Candidate[]): string {
  const wanted = fold(text);
  const found = candidates.find(({ value, names }) => [value, ...names].some((name) => name && fold(name) === wanted));
  if (found) return found.value;
  const known = candidates.slice(0, 20).map(({ value, names }) => (names[0] ? `${value} (${names[0]})` : value));
  const rest = candidates.length > known.length ? ' …' : '';
  warn(
    'unknown-value',
    `<hyte-catalogue ${attribute}="${text}"> is not in the catalogue. Known: ${known.join(', ')}${rest}`,
  );
  return text;
}

function organiserCandidates(catalogue: Catalogue): Candidate[] {
  return [...organisersOf(catalogue).values()].map(({ value, name, businessId }) => ({
    value,
    names: [...namesOf(name), businessId],
  }));
}

function namesOf({ fi, sv, en }: Pick<LocalizedText, 'fi' | 'sv' | 'en'>): (string | undefined)[] {
  return [fi, sv, en];
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}

/** The items of a comma-separated list. */
function readList(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}
