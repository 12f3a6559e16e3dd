import type { Activity, Manifest, Municipality, Source } from '@hyte/catalogue-format/generated/catalogue.js';
import { FORMAT_VERSION } from '@hyte/catalogue-format/format-version.js';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import type { Configuration } from '../generated/configuration.js';
import { type AreaCodes, areaCodes } from '../pipeline/area.js';

/** The head of the catalogue: what the configuration says, and what can be told from the activities. */
export function headOf(
  configuration: Configuration,
  activities: Iterable<Activity>,
  sources: readonly Source[],
): Omit<Manifest, 'generation' | 'files' | 'counts' | 'areas'> {
  const { title, languages, area, advice } = configuration;
  const facts = headFacts(activities, areaCodes(area));
  const telling = sources.filter(({ id }) => facts.sources.has(id));
  const generated = newest([
    facts.newest,
    // When a source was last read that could not be read now is no date of a fact.
    ...telling.flatMap(({ fetched, stale }) => (stale ? [] : [fetched])),
  ]);
  return {
    formatVersion: FORMAT_VERSION,
    ...(generated !== undefined && { generated }),
    title,
    ...(languages && { languages }),
    ...(area && { area }),
    municipalities: namesOf(facts.municipalities),
    sources: telling,
    ...(advice && { advice }),
  };
}

interface HeadFacts {
  /** Codes of municipalities that activities name. */
  readonly municipalities: Set<string>;
  /** Ids of sources that have told something. */
  readonly sources: Set<string>;
  /** The newest date in the provenance. */
  newest: string | undefined;
}

/** Gathered in one go: the activities may have to be read from disk for it. */
function headFacts(activities: Iterable<Activity>, area: AreaCodes | undefined): HeadFacts {
  const facts: HeadFacts = { municipalities: new Set(), sources: new Set(), newest: undefined };
  for (const { places, areaServed, provenance } of activities) {
    for (const { municipality } of places ?? []) if (municipality !== undefined) facts.municipalities.add(municipality);
    for (const code of areaServed?.municipalities ?? [])
      if (area === undefined || area.municipalities.has(code)) facts.municipalities.add(code);
    for (const { source, fetched, modified } of provenance ?? []) {
      facts.sources.add(source);
      facts.newest = newest([facts.newest, fetched, modified]);
    }
  }
  return facts;
}

/** Names of municipalities that activities name: a page needs no table of all 308. */
function namesOf(codes: ReadonlySet<string>): Municipality[] {
  return MUNICIPALITIES.filter(({ code }) => codes.has(code))
    .map(({ code, label, wellbeingCounty, centre }) => ({ code, name: label, wellbeingCounty, centre }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The newest date. The clock is not asked: two runs on the same input must give the same bytes. */
function newest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.reduce(
    (best, date) => (date !== undefined && (best === undefined || Date.parse(date) > Date.parse(best)) ? date : best),
    undefined,
  );
}
