import type { Catalogue, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Problem } from '@hyte/catalogue-format/problem.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import type { LoadedCatalogue, Lock, OpenedSearch } from '../sources/catalogue-source.js';
import { expectOrganisers, learnOrganisers } from '../sources/organiser-names.js';
import { searchBeside } from './search-beside.js';

/**
 * A published catalogue of which the page reads only the head: its activities come with the answers of an engine that works
 * beside the page.
 * @param base address of the manifest
 */
export function publishedCatalogue(manifest: Manifest, problems: readonly Problem[], base: string): LoadedCatalogue {
  const { files, counts: _, ...head } = manifest;
  const catalogue: Catalogue = { ...head, activities: [] };
  const openWith = (within: ReturnType<Lock>): SearchEngine => searchBeside({ manifest, base, within });
  return {
    catalogue,
    problems,
    leftOut: 0,
    published: {
      async open(lock) {
        // An organiser may be fixed by its name, which only the index knows.
        if (lock(undefined).organiser) await learnFrom(openWith({}), catalogue);
        const within = lock(catalogue);
        const engine = openWith(within);
        const isWhole = !Object.values(within).some((values) => values?.length);
        return isWhole ? whole(catalogue, engine, files.index?.size ?? 0) : narrowed(catalogue, engine);
      },
    },
  };
}

async function learnFrom(engine: SearchEngine, catalogue: Catalogue): Promise<void> {
  try {
    learnOrganisers(catalogue, (await engine.organisers?.()) ?? []);
  } finally {
    engine.close?.();
  }
}

function whole(catalogue: Catalogue, engine: SearchEngine, size: number): OpenedSearch {
  return { catalogue, engine, size, named: nameLater(catalogue, engine) };
}

/** Of what the locks leave: only its municipalities are offered. */
async function narrowed(catalogue: Catalogue, engine: SearchEngine): Promise<OpenedSearch> {
  const { total, facets } = await engine.search({ limit: 0 });
  const named = new Set(facets.municipality.values.map(({ value }) => value));
  const municipalities = (catalogue.municipalities ?? []).filter(({ code }) => named.has(code));
  const left = { ...catalogue, municipalities };
  return { catalogue: left, engine, size: total, named: nameLater(left, engine) };
}

/** Names of organisers, for the filter: behind the first answer. Without them that filter is not shown. */
async function nameLater(catalogue: Catalogue, engine: SearchEngine): Promise<void> {
  expectOrganisers(catalogue);
  try {
    await engine.search({ limit: 0 });
    learnOrganisers(catalogue, (await engine.organisers?.()) ?? []);
  } catch (error) {
    learnOrganisers(catalogue, []);
    console.warn('[hyte] no-organisers: the names of organisers cannot be shown; search works without them.', error);
  }
}
