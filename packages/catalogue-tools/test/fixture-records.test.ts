import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Summary } from '@hyte/catalogue-tools/report/summary.js';
import { summaryOf, tarjotin } from './commands/cli.js';

const FOLDER =
  process.env['TARJOTIN_FIXTURES'] ?? fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const skip = existsSync(FOLDER) ? false : 'real data is not here: set TARJOTIN_FIXTURES to the folder of fixtures';

/** A source made of files of real data; `records` are files whose items are counted one by one. */
interface FixtureSource {
  readonly system: string;
  readonly options?: object;
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /** Part whose items are records; the other parts belong to them. */
  readonly main: string;
  /** Items besides those of the main part that are accounted for: channels without a service, rows without a name … */
  readonly more?: number;
  readonly kept: number;
  readonly setAside?: Readonly<Record<string, number>>;
}

const LINKED = 'linkedevents';
const SOURCES: Readonly<Record<string, FixtureSource>> = {
  lipas: {
    system: 'lipas',
    options: { version: 1 },
    main: 'sports-places',
    parts: { 'sports-places': ['lipas/v1-sports-places.json'] },
    kept: 500,
  },
  // Nineteen of thirty are boundary surveys, schools, day care, snow dumps …: services of a town that promote no wellbeing.
  'ptv-v9': {
    system: 'ptv',
    main: 'services',
    parts: {
      services: ['ptv/v9-services.json'],
      channels: ['ptv/v9-servicechannels.json'],
      organizations: ['ptv/v9-organizations.json'],
    },
    kept: 4,
    setAside: { 'not-wellbeing': 19, 'not-for-residents': 7 },
  },
  'ptv-v9-all': {
    system: 'ptv',
    options: { serviceClasses: 'all' },
    main: 'services',
    parts: {
      services: ['ptv/v9-services.json'],
      channels: ['ptv/v9-servicechannels.json'],
      organizations: ['ptv/v9-organizations.json'],
    },
    kept: 23,
    setAside: { 'not-for-residents': 7 },
  },
  'ptv-v11': {
    system: 'ptv',
    options: { serviceClasses: 'all' },
    main: 'services',
    parts: {
      services: ['ptv/v11-shape-municipality_services.json'],
      channels: ['', '_2', '_3'].map((number) => `ptv/v11-shape-municipality_channels${number}.json`),
    },
    more: 1,
    kept: 2,
    setAside: { 'no-service': 1 },
  },
  // One event is in two of the files.
  helsinki: {
    system: 'linked-events',
    options: { now: '2020-06-01T00:00:00Z' },
    main: 'events',
    parts: {
      events: ['events-page', 'event-included', 'linkedcourses-event'].map((name) => `${LINKED}/helsinki-${name}.json`),
      places: [`${LINKED}/helsinki-places-page.json`],
      keywords: [`${LINKED}/helsinki-keywords-page.json`],
    },
    kept: 3,
    setAside: { 'duplicate-record': 1 },
  },
  turku: {
    system: 'linked-events',
    options: { now: '2022-05-15T00:00:00Z' },
    main: 'events',
    parts: { events: [`${LINKED}/turku-events-page.json`] },
    kept: 1,
  },
  'turku-later': {
    system: 'linked-events',
    options: { now: '2026-11-22T00:00:00Z' },
    main: 'events',
    parts: { events: [`${LINKED}/turku-events-page.json`] },
    kept: 0,
    setAside: { ended: 1 },
  },
  lahella: {
    system: 'lahella',
    options: { now: '2025-01-01' },
    main: 'activities',
    parts: { activities: ['lahella/activities-page-sample.json'] },
    kept: 1,
  },
  tpr: {
    system: 'tpr',
    main: 'units',
    parts: {
      units: ['servicemap/unit-41102.json', 'servicemap/unit-42284.json'],
      tree: ['servicemap/ontology_tree.json'],
      words: ['servicemap/ontology_words.json'],
    },
    kept: 2,
  },
  'hsds-service': { system: 'hsds', main: 'services', parts: { services: ['hsds/service_full.json'] }, kept: 1 },
  'hsds-organisation': {
    system: 'hsds',
    main: 'services',
    parts: { services: ['hsds/organization_full.json'] },
    kept: 1,
  },
  'hsds-location': {
    system: 'hsds',
    options: { records: 'service_at_locations' },
    main: 'service_at_locations',
    parts: { service_at_locations: ['hsds/service_at_location_full.json'] },
    kept: 1,
  },
  outpost: { system: 'hsds', main: 'services', parts: { services: ['hsds/outpost-api-services-page.json'] }, kept: 20 },
  openactive: {
    system: 'openactive',
    options: { now: '2018-01-01T00:00:00Z' },
    main: 'feed',
    parts: {
      feed: ['event', 'facilityuse', 'sessionseries-split', 'sessionseries'].map(
        (name) => `openactive/${name}_example_1.json`,
      ),
    },
    kept: 4,
  },
  // Two services; the other lines of the file give them more places, times and links, which is Outpost's own way.
  'outpost-csv': {
    system: 'csv',
    main: 'file',
    parts: { file: ['hsds/outpost-import-services-sample.csv'] },
    kept: 2,
    setAside: { 'no-name': 6 },
  },
};

/** Files that hold no records of a source, and what they are instead. */
const NO_RECORDS: Readonly<Record<string, string>> = {
  'aliss/': 'services of Scotland: ALISS is no source of this project',
  'finnish/': 'word pairs for search',
  'geo/': 'outlines and postcodes',
  'kunnat/': 'municipalities',
  'hsds/outpost-api-accessibilities.json': 'vocabulary',
  'hsds/outpost-api-taxonomies.json': 'vocabulary',
  'lahella/vocabularies.json': 'vocabulary',
  'linkedevents/helsinki-keyword-set.json': 'vocabulary',
  'lipas/property-types-2026.json': 'vocabulary',
  'lipas/type-codes-2026.json': 'vocabulary',
  'lipas/v1-categories.json': 'vocabulary',
  'lipas/v1-sports-place-type': 'vocabulary',
  'openactive/accessibility-support.jsonld': 'vocabulary',
  'openactive/activity-list.jsonld': 'vocabulary',
  'ptv/LifeEvents.json': 'vocabulary',
  'ptv/ServiceClasses.json': 'vocabulary',
  'ptv/TargetGroups.json': 'vocabulary',
  'ptv/tarmoa-theme-mapping.json': 'vocabulary',
  'ptv/general-descriptions.json': "PTV's internal shape, which its interface does not give",
  'servicemap/accessibility-samples.json': 'excerpts of answers, without the units they belong to',
};

let folder = '';
let summary: Summary;

before(async () => {
  if (skip) return;
  folder = await mkdtemp(join(tmpdir(), 'tarjotin-fixtures-'));
  const sources = Object.entries(SOURCES).map(([id, { system, options, parts, main }]) => {
    const absolute = Object.fromEntries(
      Object.entries(parts).map(([part, files]) => [part, files.map((file) => join(FOLDER, file))]),
    );
    const where = main === 'file' ? { file: absolute[main]?.[0] } : { parts: absolute };
    return { id, system, name: { fi: id }, ...(options && { options }), ...where };
  });
  const configuration = { title: { fi: 'Kaikki' }, output: './out', languages: ['fi', 'sv', 'en'], sources };
  await writeFile(join(folder, 'all.json'), JSON.stringify(configuration));
  const ended = await tarjotin(['build', join(folder, 'all.json'), '--dry-run', '--json']);
  assert.equal(ended.code, 0, ended.err + ended.out);
  summary = summaryOf(ended);
});
after(() => rm(folder, { recursive: true, force: true }));

/** Items of a saved page, counted without the importers' help. */
function itemsIn(file: string): number {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  // Lines of the one CSV file: the heading is none, and one cell runs over three lines.
  if (file.endsWith('.csv'))
    return text
      .trim()
      .split('\n')
      .filter((line) => /^\d+,/.test(line)).length;
  const page = JSON.parse(text) as unknown;
  if (Array.isArray(page)) return page.length;
  const list = ['itemList', 'items', 'data', 'content', 'contents'].map(
    (key) => (page as Record<string, unknown>)[key],
  );
  return (list.find(Array.isArray) ?? [page]).length;
}

test('every file of real data is read as a source or known to hold no records', { skip }, () => {
  const read = new Set(Object.values(SOURCES).flatMap(({ parts }) => Object.values(parts).flat()));
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(json|jsonld|csv|tsv|ics|xlsx|html)$/.test(file),
  );
  const unknown = files.filter(
    (file) => !read.has(file) && !Object.keys(NO_RECORDS).some((known) => file.startsWith(known)),
  );
  assert.ok(files.length > 0);
  assert.deepEqual(unknown, [], 'say in this test what these files are');
});

test('every record of the files is kept, merged or set aside with the reason it should have', { skip }, (context) => {
  for (const [id, { parts, main, more = 0, kept, setAside = {} }] of Object.entries(SOURCES)) {
    const source = summary.sources.find((each) => each.id === id);
    const items = (parts[main] ?? []).reduce((sum, file) => sum + itemsIn(file), 0);
    assert.equal(source?.failure, undefined, id);
    assert.equal(source?.read, items + more, `${id}: records read`);
    assert.equal(source.kept + source.merged + source.setAside, source.read, `${id}: accounted for`);
    const reasons = Object.fromEntries(Object.entries(source.reasons).map(([code, { count }]) => [code, count]));
    assert.deepEqual(reasons, setAside, `${id}: reasons`);
    assert.equal(source.kept + source.merged, kept, `${id}: kept or merged`);
    context.diagnostic(
      `${id}: read ${source.read}, kept ${source.kept}, merged ${source.merged}, set aside ${source.setAside}`,
    );
  }
});
