import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { SourceImporter } from '@hyte/catalogue-tools/pipeline/record.js';
import { hsdsImporter } from '@hyte/catalogue-tools/sources/hsds/hsds-importer.js';
import { lahellaImporter } from '@hyte/catalogue-tools/sources/lahella/lahella-importer.js';
import { linkedEventsImporter } from '@hyte/catalogue-tools/sources/linked-events/linked-events-importer.js';
import { lipasImporter } from '@hyte/catalogue-tools/sources/lipas/lipas-importer.js';
import { openActiveImporter } from '@hyte/catalogue-tools/sources/openactive/openactive-importer.js';
import { ptvImporter } from '@hyte/catalogue-tools/sources/ptv/ptv-importer.js';
import { tprImporter } from '@hyte/catalogue-tools/sources/tpr/tpr-importer.js';
import { schemaOrgImporter } from '@hyte/catalogue-tools/sources/schema-org/schema-org-importer.js';
import { faultsOf, fixture, noFixtures, outcomesOf, reader } from './fixtures.js';

const options = { now: '2018-01-01T00:00:00Z' };

/** Every outcome is a valid activity, or a reason that is not the importer's own fault. */
async function check(
  importer: SourceImporter,
  pages: Record<string, unknown[]>,
  more: Record<string, unknown> = {},
): Promise<number> {
  const outcomes = await outcomesOf(importer, reader(pages, { ...options, ...more }));
  for (const outcome of outcomes) {
    if (outcome.kind === 'kept') assert.equal(faultsOf(outcome.activity), '');
    else assert.notEqual(outcome.reason.code, 'unreadable', JSON.stringify(outcome.reason));
  }
  return outcomes.length;
}

const anything = fc.jsonValue({ maxDepth: 4 });

test('LIPAS: any JSON gives one outcome a record', async () => {
  const fields = [
    'sportsPlaceId',
    'lipas-id',
    'name',
    'type',
    'location',
    'properties',
    'admin',
    'status',
    'email',
    'phoneNumber',
    'www',
    'lastModified',
    'event-date',
    'freeUse',
  ];
  const record = fc.oneof(anything, fc.dictionary(fc.constantFrom(...fields), anything));
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 5 }), async (records) =>
      assert.equal(await check(lipasImporter, { '*': [records] }), records.length),
    ),
    { numRuns: 300 },
  );
});

test('PTV: any JSON gives outcomes and no error', async () => {
  const link = fc.record(
    { serviceChannel: fc.record({ id: fc.constantFrom('a', 'b') }), serviceHours: anything },
    { requiredKeys: [] },
  );
  const service = fc.oneof(
    anything,
    fc.record(
      {
        id: fc.constantFrom('s', 't'),
        serviceNames: anything,
        serviceChannels: fc.oneof(anything, fc.array(link)),
        areas: anything,
        targetGroups: anything,
        modified: anything,
        organizations: anything,
      },
      { requiredKeys: ['id'] },
    ),
  );
  const channel = fc.oneof(
    anything,
    fc.record(
      {
        id: fc.constantFrom('a', 'b'),
        serviceChannelType: fc.constantFrom('ServiceLocation', 'Phone', 'WebPage'),
        addresses: anything,
        serviceHours: anything,
        phoneNumbers: anything,
        emails: anything,
        webPages: anything,
      },
      { requiredKeys: ['id'] },
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(service, { maxLength: 4 }),
      fc.array(channel, { maxLength: 4 }),
      async (services, channels) => void (await check(ptvImporter, { services: [services], channels: [channels] })),
    ),
    { numRuns: 300 },
  );
});

test('Linked Events: any JSON gives outcomes and no error', async () => {
  const fields = [
    'id',
    'name',
    'start_time',
    'end_time',
    'location',
    'keywords',
    'offers',
    'super_event',
    'sub_events',
    'images',
    'in_language',
    'audience_min_age',
    'event_status',
    'description',
    'external_links',
    'extension_course',
  ];
  const record = fc.oneof(
    anything,
    fc
      .dictionary(fc.constantFrom(...fields), anything)
      .map((each) => ({ ...each, id: typeof each['id'] === 'string' ? each['id'] : 'x:1' })),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(record, { maxLength: 5 }),
      async (records) => void (await check(linkedEventsImporter, { events: [{ data: records }] })),
    ),
    { numRuns: 300 },
  );
});

/** Objects with some of the fields a source knows, each holding anything. */
const withFields = (...fields: string[]) => fc.oneof(anything, fc.dictionary(fc.constantFrom(...fields), anything));
const lists = (item: fc.Arbitrary<unknown>) => fc.oneof(anything, fc.array(item, { maxLength: 3 }));

test('lähellä.fi: any JSON gives one outcome a record', async () => {
  const recurrence = fc.record(
    {
      period: fc.oneof(anything, fc.constantFrom('P1D', 'P1W', 'P2W', 'P1M')),
      gap: fc.oneof(anything, fc.constantFrom('P1W', 'P3W', 'P99W')),
      end: fc.oneof(anything, fc.double(), fc.maxSafeInteger()),
      daySpecificTimes: lists(
        fc.record({
          weekday: fc.oneof(anything, fc.integer({ min: 0, max: 8 })),
          startTime: fc.constantFrom('18:00', '24:00', '7'),
          endTime: anything,
        }),
      ),
      exclude: anything,
    },
    { requiredKeys: [] },
  );
  const event = fc.record(
    {
      start: fc.oneof(anything, fc.double(), fc.maxSafeInteger()),
      recurrence: fc.oneof(anything, recurrence),
      timeZone: anything,
    },
    { requiredKeys: [] },
  );
  const channel = fc.record(
    {
      type: fc.oneof(anything, fc.constant(['place'])),
      events: lists(event),
      translations: fc.dictionary(fc.constantFrom('fi', 'sv', 'x y'), withFields('address', 'summary', 'registration')),
      map: anything,
      registrationEmail: anything,
    },
    { requiredKeys: [] },
  );
  const traits = fc.record(
    {
      translations: fc.dictionary(fc.constantFrom('fi', 'sv', 'x y'), withFields('name', 'summary', 'pricing')),
      channels: lists(channel),
      contacts: lists(withFields('type', 'value', 'translations')),
      demographic: lists(fc.string()),
      region: lists(fc.string()),
      theme: lists(fc.string()),
      pricing: anything,
    },
    { requiredKeys: [] },
  );
  const record = fc.oneof(
    anything,
    fc.record(
      {
        _key: fc.constantFrom('1', '2'),
        traits: fc.oneof(anything, traits),
        tags: anything,
        status: fc.constantFrom('published', null),
      },
      { requiredKeys: ['_key'] },
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 4 }), async (items) =>
      assert.equal(await check(lahellaImporter, { activities: [{ items }] }), items.length),
    ),
    { numRuns: 500 },
  );
});

test('TPR: any JSON gives one outcome a unit, whatever the tree', async () => {
  const id = fc.oneof(anything, fc.constantFrom(551, 345, 1, 2));
  const connection = withFields('section_type', 'name_fi', 'name', 'www_fi', 'phone', 'email', 'contact_person');
  const unit = fc.oneof(
    anything,
    fc.record(
      {
        id,
        name_fi: fc.oneof(anything, fc.string()),
        name: fc.dictionary(fc.constantFrom('fi', 'x y'), anything),
        ontologytree_ids: fc.oneof(anything, fc.array(id)),
        services: lists(id),
        sources: lists(withFields('source', 'id')),
        connections: lists(connection.map((each) => ({ section_type: 'OPENING_HOURS', ...(each as object) }))),
        accessibility_sentences: lists(withFields('sentence_fi')),
        accessibility_viewpoints: anything,
        latitude: anything,
        location: anything,
        address_zip: anything,
        provided_languages: anything,
        modified_time: anything,
      },
      { requiredKeys: [] },
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(unit, { maxLength: 4 }),
      lists(withFields('id', 'parent_id', 'name_fi')),
      anything,
      async (units, tree, words) =>
        assert.equal(
          await check(
            tprImporter,
            { units: [units], tree: [tree], words: [words], sentences: [words] },
            { nodes: 'all' },
          ),
          units.length,
        ),
    ),
    { numRuns: 500 },
  );
});

test('HSDS: any JSON gives outcomes and no error', async () => {
  const schedule = fc.record(
    {
      freq: fc.oneof(anything, fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'SECONDLY')),
      interval: fc.oneof(anything, fc.integer()),
      byday: fc.oneof(anything, fc.constantFrom('MO,TU', '5MO', '-1SU', 'XX')),
      bymonthday: fc.oneof(anything, fc.constantFrom('31', '-1', '99')),
      byweekno: fc.oneof(anything, fc.constantFrom('1,53')),
      count: fc.oneof(anything, fc.integer()),
      until: fc.oneof(anything, fc.constant('2030-01-01')),
      dtstart: fc.oneof(anything, fc.constantFrom('2026-01-31', '1900-01-01', '2026-02-30')),
      opens_at: fc.oneof(anything, fc.constantFrom('10:00', '25:00', '00:00:00Z')),
      closes_at: fc.oneof(anything, fc.constantFrom('09:00', '10:00', '24:00')),
    },
    { requiredKeys: [] },
  );
  const location = withFields(
    'id',
    'name',
    'addresses',
    'city',
    'country',
    'geometry',
    'latitude',
    'accessibility',
    'mask_exact_address',
  );
  const contact = withFields('name', 'title', 'phone', 'phones', 'email');
  const service = fc.record(
    {
      id: fc.constantFrom('a', 'b', 3),
      name: fc.oneof(anything, fc.string()),
      schedules: lists(schedule),
      locations: lists(location),
      service_at_locations: lists(fc.record({ location, schedules: lists(schedule) }, { requiredKeys: [] })),
      contacts: lists(contact),
      phones: lists(withFields('number', 'description')),
      cost_options: lists(withFields('amount', 'currency', 'valid_to', 'option')),
      holiday_schedules: lists(withFields('start_date', 'end_date', 'closed', 'opens_at')),
      organization: withFields('name', 'website', 'organization_identifiers'),
      languages: lists(withFields('code')),
      attributes: anything,
      taxonomies: lists(withFields('name', 'slug')),
      minimum_age: anything,
      status: anything,
      assured_date: anything,
      last_modified: anything,
    },
    { requiredKeys: ['id'] },
  );
  const record = fc.oneof(
    anything,
    service,
    fc.record({ id: fc.constant('l'), service, location }),
    fc.record({ id: fc.constant('o'), services: lists(service) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 3 }), async (contents) =>
      assert.ok((await check(hsdsImporter, { services: [{ contents }] })) >= contents.length),
    ),
    { numRuns: 500 },
  );
});

test('OpenActive: any JSON gives one outcome an item', async () => {
  const rule = fc.record(
    {
      repeatFrequency: fc.oneof(anything, fc.constantFrom('P1D', 'P2W', 'P1M', 'P0W', 'P99Y')),
      byDay: fc.oneof(anything, fc.constant(['https://schema.org/Tuesday', 'https://schema.org/PublicHolidays'])),
      byMonthDay: anything,
      byMonth: anything,
      startDate: fc.oneof(anything, fc.constantFrom('2026-01-31', '1900-01-01')),
      endDate: fc.oneof(anything, fc.constant('2030-01-01')),
      startTime: fc.oneof(anything, fc.constantFrom('10:00', '24:00')),
      endTime: fc.oneof(anything, fc.constant('09:00')),
      duration: fc.oneof(anything, fc.constantFrom('PT1H', 'PT99H', 'P1D')),
      repeatCount: fc.oneof(anything, fc.integer()),
      exceptDate: lists(fc.oneof(anything, fc.constant('2026-12-24T08:00:00Z'))),
    },
    { requiredKeys: [] },
  );
  const event = fc.record(
    {
      '@id': fc.constantFrom('a', 'b'),
      startDate: fc.oneof(anything, fc.constantFrom('2026-12-01T10:00:00Z', '9999-12-31')),
      endDate: anything,
      duration: anything,
      remainingAttendeeCapacity: anything,
    },
    { requiredKeys: [] },
  );
  const data = fc.record(
    {
      '@type': fc.constantFrom('SessionSeries', 'ScheduledSession', 'Event', 'FacilityUse', 'OnDemandEvent'),
      '@id': fc.constantFrom('a', 'b'),
      name: fc.oneof(anything, fc.string()),
      superEvent: fc.oneof(anything, fc.constantFrom('a', 'b'), withFields('@id', 'name', 'location', 'superEvent')),
      subEvent: lists(event),
      eventSchedule: lists(rule),
      location: withFields('@type', 'name', 'identifier', 'address', 'geo', 'telephone'),
      organizer: withFields('@type', 'name', 'telephone', 'email', 'contactPoint', 'url'),
      offers: lists(withFields('name', 'price', 'priceCurrency', 'url', 'advanceBooking')),
      activity: lists(withFields('@id', 'prefLabel')),
      accessibilitySupport: lists(anything),
      ageRange: anything,
      inLanguage: anything,
      category: anything,
      startDate: anything,
      hoursAvailable: lists(withFields('dayOfWeek', 'opens', 'closes')),
    },
    { requiredKeys: ['@type'] },
  );
  const item = fc.oneof(
    anything,
    fc.record(
      {
        state: fc.constantFrom('updated', 'deleted', 'x'),
        id: fc.nat(),
        kind: fc.oneof(anything, fc.constant('Event')),
        modified: anything,
        data: fc.oneof(data, anything),
      },
      { requiredKeys: ['state', 'id'] },
    ),
  );
  const keys = (items: unknown[]) =>
    new Set(items.map((each, index) => (each as { id?: unknown } | null)?.id ?? `#${index}`));
  await fc.assert(
    fc.asyncProperty(fc.array(item, { maxLength: 4 }), async (items) => {
      fc.pre(keys(items).size === items.length);
      assert.equal(await check(openActiveImporter, { feed: [{ items }] }), items.length);
    }),
    { numRuns: 500 },
  );
});

test('schema.org: any JSON gives outcomes and no error', async () => {
  const fields = [
    '@id',
    'name',
    'startDate',
    'endDate',
    'duration',
    'eventSchedule',
    'location',
    'organizer',
    'offers',
    'subEvent',
    'hasCourseInstance',
    'inLanguage',
    'audience',
    'typicalAgeRange',
    'image',
    'keywords',
    'url',
    'eventStatus',
    'isAccessibleForFree',
  ];
  const schedule = fc.record(
    {
      repeatFrequency: fc.constantFrom('P1W', 'Weekly', 'P0D', 'P9Y'),
      byDay: fc.oneof(anything, fc.constant('TU')),
      startTime: fc.oneof(anything, fc.constant('10:00')),
      startDate: fc.oneof(anything, fc.constant('2026-12-01')),
      duration: fc.constantFrom('PT1H', 'P999D', ''),
      exceptDate: anything,
    },
    { requiredKeys: [] },
  );
  const node = fc
    .dictionary(fc.constantFrom(...fields), fc.oneof(anything, schedule, fc.constantFrom('2026-12-01', 'P1W', '0')))
    .map((each) => ({ '@type': 'Event', ...each }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(anything, node), { maxLength: 4 }), async (nodes) => {
      await check(schemaOrgImporter, {
        documents: [JSON.stringify(nodes), `<script type="application/ld+json">${JSON.stringify(nodes)}</script>`],
      });
    }),
    { numRuns: 300 },
  );
});

/** All paths into a value. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

/** A copy with the value at a path replaced. */
function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1e308,
    [],
    {},
    true,
    '<script>alert(1)</script>',
    'x'.repeat(3000),
    { fi: null },
    '2026-02-30',
    '\u0000',
    '131052-308T',
    'javascript:alert(1)',
    JSON.parse('{"__proto__": {"polluted": 1}}'),
  ),
  anything,
);

test(
  'real records with any one field broken still give one outcome each, and leave no trace on prototypes',
  { skip: noFixtures },
  async () => {
    const listOf = (file: string, field?: string) => {
      const page = fixture(file) as unknown[] & Record<string, unknown[]>;
      return field === undefined ? page : page[field]!;
    };
    const sources: [SourceImporter, string, unknown[], Record<string, unknown[]>][] = [
      [lipasImporter, '*', listOf('lipas/v1-sports-places.json').slice(0, 12), {}],
      [
        ptvImporter,
        'services',
        listOf('ptv/v9-services.json').slice(0, 6),
        { channels: [listOf('ptv/v9-servicechannels.json')] },
      ],
      [
        ptvImporter,
        'channels',
        listOf('ptv/v9-servicechannels.json').slice(0, 12),
        { services: [listOf('ptv/v9-services.json').slice(0, 6)] },
      ],
      [
        linkedEventsImporter,
        'events',
        [
          fixture('linkedevents/helsinki-event-included.json'),
          fixture('linkedevents/helsinki-linkedcourses-event.json'),
        ],
        {},
      ],
      [
        openActiveImporter,
        'feed',
        ['sessionseries', 'sessionseries-split', 'event', 'facilityuse'].flatMap((name) =>
          listOf(`openactive/${name}_example_1.json`, 'items'),
        ),
        {},
      ],
      [
        hsdsImporter,
        'services',
        [fixture('hsds/service_full.json'), ...listOf('hsds/outpost-api-services-page.json', 'content').slice(0, 8)],
        {},
      ],
      [
        tprImporter,
        'units',
        [fixture('servicemap/unit-42284.json')],
        { tree: [(fixture('servicemap/ontology_tree.json') as unknown[]).slice(0, 700)] },
      ],
      [lahellaImporter, 'activities', listOf('lahella/activities-page-sample.json', 'items'), {}],
    ];
    for (const [importer, part, records, others] of sources) {
      const broken = fc
        .constantFrom(...records)
        .chain((record) => fc.tuple(fc.constant(record), fc.constantFrom(...pathsOf(record).slice(1)), odd));
      await fc.assert(
        fc.asyncProperty(broken, async ([record, path, value]) => {
          const count = await check(importer, { ...others, [part]: [[replaced(record, path, value)]] });
          if (part !== 'channels') assert.ok(count >= 1);
        }),
        { numRuns: 200 },
      );
    }
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  },
);
