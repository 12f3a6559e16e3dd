import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { IMPORTERS } from '@hyte/catalogue-tools/configuration/importers.js';
import { classify } from '@hyte/catalogue-tools/pipeline/classify.js';
import type { SourceRecord } from '@hyte/catalogue-tools/pipeline/record.js';
import { fixture, outcomesOf, reader } from '../../sources/fixtures.js';
import { asService, type CodeListEntry, type GeneralDescription } from './general-description.js';
import type { List } from './labels.js';

/** Pages of one source by part, as an importer asks for them. */
interface SourcePages {
  /** Name in the label file; the importer's system unless `system` says otherwise. */
  readonly name: string;
  readonly system?: string;
  readonly pages?: () => Record<string, unknown[]>;
  readonly bytes?: () => Uint8Array<ArrayBuffer>;
  readonly options?: Record<string, unknown>;
  /** Id in the label file, when it is not the record's. */
  readonly idOf?: (activity: Activity) => string | undefined;
}

const DEMO = fileURLToPath(new URL('../../../../../demo/sources', import.meta.url));
const demo = (path: string): unknown => JSON.parse(readFileSync(`${DEMO}/${path}`, 'utf8'));

function generalDescriptions(): Record<string, unknown[]> {
  const lists = ['ServiceClasses', 'TargetGroups', 'LifeEvents'].flatMap(
    (list) => fixture(`ptv/${list}.json`) as CodeListEntry[],
  );
  const services = (fixture('ptv/general-descriptions.json') as GeneralDescription[]).map((each) =>
    asService(each, lists),
  );
  return { services: [services] };
}

/** The table of the associations without what the classifier is to find out. */
function associationsWithoutThemes(): Uint8Array<ArrayBuffer> {
  const text = readFileSync(`${DEMO}/associations.csv`, 'utf8');
  return new TextEncoder().encode(text.replace(';Aihe;Toimintamuoto;', ';Numero a;Numero b;'));
}

const FIXTURES: readonly SourcePages[] = [
  { name: 'ptv-general', system: 'ptv', pages: generalDescriptions, options: { serviceClasses: 'all' } },
  {
    name: 'ptv',
    pages: () => ({
      services: [fixture('ptv/v9-services.json')],
      channels: [fixture('ptv/v9-servicechannels.json')],
      organizations: [fixture('ptv/v9-organizations.json')],
    }),
    options: { serviceClasses: 'all' },
  },
  {
    name: 'ptv-shape',
    system: 'ptv',
    pages: () => ({ services: [fixture('ptv/v11-shape-municipality_services.json')] }),
    options: { serviceClasses: 'all' },
  },
  {
    name: 'linked-events',
    pages: () => ({
      events: ['helsinki-events-page', 'helsinki-linkedcourses-event'].map((page) =>
        fixture(`linkedevents/${page}.json`),
      ),
      places: [fixture('linkedevents/helsinki-places-page.json')],
      keywords: [fixture('linkedevents/helsinki-keywords-page.json')],
    }),
    options: { now: '2020-06-01T00:00:00Z' },
  },
  {
    name: 'linked-events',
    pages: () => ({ events: [fixture('linkedevents/turku-events-page.json')] }),
    options: { now: '2022-05-15T00:00:00Z' },
  },
  {
    name: 'tpr',
    pages: () => ({
      units: [[fixture('servicemap/unit-41102.json'), fixture('servicemap/unit-42284.json')]],
      tree: [fixture('servicemap/ontology_tree.json')],
      words: [fixture('servicemap/ontology_words.json')],
    }),
  },
  {
    name: 'lahella',
    pages: () => ({ '*': [fixture('lahella/activities-page-sample.json')] }),
    options: { now: '2025-01-20T00:00:00Z' },
  },
  ...['event', 'facilityuse', 'sessionseries-split'].map((page) => ({
    name: 'openactive',
    pages: () => ({ feed: [fixture(`openactive/${page}_example_1.json`)] }),
    options: { now: '2017-01-01T00:00:00Z' },
  })),
  {
    name: 'hsds-outpost',
    system: 'hsds',
    pages: () => ({ '*': [fixture('hsds/outpost-api-services-page.json')] }),
    options: { language: 'en', now: '2022-06-01T00:00:00Z' },
  },
  {
    name: 'hsds',
    pages: () => ({ '*': [[fixture('hsds/service_full.json')]] }),
    options: { language: 'en', now: '2022-06-01T00:00:00Z' },
  },
  { name: 'lipas', pages: () => ({ '*': [fixture('lipas/v1-sports-places.json')] }), options: { version: 1 } },
];

const MADE_UP: readonly SourcePages[] = [
  { name: 'csv', bytes: associationsWithoutThemes, idOf: ({ name }) => name.fi },
  {
    name: 'ptv',
    pages: () => ({
      services: [demo('ptv/services-1.json')],
      channels: [demo('ptv/channels-1.json')],
      organizations: [demo('ptv/organizations-1.json')],
    }),
    options: { serviceClasses: 'all' },
  },
  {
    name: 'linked-events',
    pages: () => ({ events: [demo('linked-events.json')] }),
    options: { now: '2026-11-22T00:00:00Z' },
  },
];

async function* inOrder(records: readonly SourceRecord[]): AsyncGenerator<SourceRecord> {
  yield* records;
}

/** What the tools make of the records of a list, by `system:id`: imported and through the stage *classify*. */
export async function sampleOf(list: List): Promise<ReadonlyMap<string, Activity>> {
  const activities = new Map<string, Activity>();
  for (const { name, system = name, pages, bytes, options, idOf } of list === 'fixtures' ? FIXTURES : MADE_UP) {
    const importer = IMPORTERS.get(system)!;
    const outcomes = await outcomesOf(importer, reader(pages?.() ?? {}, { now: '2026-11-22', ...options }, bytes?.()));
    for await (const { outcome } of classify(inOrder(outcomes.map((each) => ({ sourceId: name, outcome: each }))))) {
      if (outcome.kind !== 'kept') continue;
      const key = `${name}:${idOf?.(outcome.activity) ?? outcome.recordId}`;
      if (!activities.has(key)) activities.set(key, outcome.activity);
    }
  }
  return activities;
}
