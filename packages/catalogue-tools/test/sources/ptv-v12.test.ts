import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ptvImporter } from '@hyte/catalogue-tools/sources/ptv/ptv-importer.js';
import { holidayDate } from '@hyte/catalogue-tools/sources/ptv/v12/v12-holidays.js';
import { fromMarkdown } from '@hyte/catalogue-tools/sources/ptv/v12/v12-texts.js';
import { faultsOf, keptOf, outcomesOf, reader, setAsideOf } from './fixtures.js';
import { cpuTime } from '../cpu-time.js';

// No real answer of version 12 was to be had: these records are made up after its published description.

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const [SERVICE, PLACE, PHONE, ORGANISATION, GENERAL, UNPUBLISHED] = [1, 2, 3, 4, 5, 6].map(id) as string[];
const page = (items: unknown[]) => ({ page: 1, pageSize: 100, totalItems: items.length, totalPages: 1, items });
const open = (start: string, end: string, more: object = {}) => ({
  start,
  end,
  openingStatus: 'Open',
  repetition: 'Weekly',
  additionalInformation: {},
  ...more,
});

const service = {
  contentId: SERVICE,
  serviceType: 'Service',
  organizationContentId: ORGANISATION,
  generalDescriptionContentId: GENERAL,
  targetGroups: ['KR1', 'KR1.1'],
  lifeEvents: ['KE10'],
  ontologyTerms: ['http://www.yso.fi/onto/koko/p12345'],
  serviceClasses: ['P27.1'],
  chargeType: 'Free',
  serviceLanguages: ['fi', 'sv', 'sgn-fi'],
  area: { areaType: 'LimitedArea', municipalities: ['286'], regions: [], wellbeingServicesCounties: ['10'] },
  publishedAt: '2026-09-22T07:32:52.026Z',
  languageVersions: {
    fi: {
      name: 'Tasapainoneuvonta',
      alternativeName: 'Kaatumisen ehkäisy',
      summary: 'Saat neuvoja tasapainon harjoitteluun.',
      description:
        '## Näin toimit\nSoita **ensin**. Katso [ohjeet](https://example.fi/ohjeet).\n\n* voima\n* tasapaino',
      userInstructions: null,
      conditions: null,
      freelyAssignedKeywords: ['kaatuminen'],
      chargeTypeAdditionalInformation: null,
    },
    sv: { name: 'Balansrådgivning', alternativeName: '', summary: 'Du får råd.', freelyAssignedKeywords: [] },
  },
};
const place = {
  contentId: PLACE,
  serviceChannelType: 'ServiceLocation',
  languageVersions: {
    fi: {
      name: 'Neuvontapiste',
      contactEmails: [{ email: 'neuvonta@kouvola.fi' }],
      contactPhoneNumbers: [{ type: 'DomesticPhone', number: '0206151', additionalInformation: null }],
      contactWebPages: [{ name: 'Kotisivu', url: 'https://kouvola.fi/neuvonta' }],
    },
  },
  location: {
    foreignAddresses: [],
    otherAddresses: [],
    streetAddresses: [
      {
        streetName: { fi: 'Salpausselänkatu', sv: 'Salpausselkägatan' },
        addressDetail: '38',
        postalCode: '45100',
        coordinates: [
          { system: 'EPSG:3067', source: 'User', easting: 500000, northing: 7000000 },
          { system: 'EPSG:3067', source: 'AccessibilityRegister', easting: 483800, northing: 6748500 },
        ],
        additionalInformation: {},
      },
    ],
  },
  serviceHours: {
    hours: [
      {
        type: 'WeeklyUntilFurtherNoticeServiceHour',
        heading: {},
        additionalInformation: {},
        weeklyHours: {
          monday: { hours: [open('09:00', '15:00')] },
          tuesday: { hours: [open('09:00', '12:00', { repetition: 'OddWeeks' })] },
        },
      },
      {
        type: 'ExceptionalDateRangeServiceHour',
        heading: { fi: 'Remontti' },
        additionalInformation: {},
        fromDate: '2026-11-23',
        toDate: '2026-11-30',
        weeklyHours: { monday: { hours: [open('10:00', '11:00', { openingStatus: 'Closed' })] } },
      },
    ],
    holidayServiceHours: {
      repetition: { type: 'RepetitionEveryYear' },
      holidays: [
        { holidayName: 'MidsummerEve', hours: [open('09:00', '12:00')] },
        { holidayName: 'ChristmasEve', hours: [open('00:00', '00:00', { openingStatus: 'Closed' })] },
      ],
    },
  },
};
const phone = {
  contentId: PHONE,
  serviceChannelType: 'TelephoneService',
  languageVersions: { fi: { name: 'Neuvontapuhelin', phoneNumbers: [{ type: 'DomesticPhone', number: '0206152' }] } },
};
const connection = (channelContentId: string | undefined) => ({
  serviceContentId: SERVICE,
  channelContentId,
  languageVersions: { fi: { description: 'Vain maanantaisin.', contactPhoneNumbers: [], contactEmails: [] } },
  serviceHours: { hours: [], holidayServiceHours: null },
});
const parts = {
  services: [page([service])],
  channels: [page([place, phone])],
  connections: [page([connection(PLACE), connection(PHONE), connection(UNPUBLISHED)])],
  organizations: [
    {
      contentId: ORGANISATION,
      organizationType: 'Municipality',
      businessId: '0161075-9',
      languageVersions: { fi: { name: 'Kouvolan kaupunki' } },
    },
  ],
  'general-descriptions': [
    { contentId: GENERAL, languageVersions: { fi: { name: 'Pohja', description: 'Yleinen kuvaus.' } } },
  ],
};
const options = { version: 12, municipalities: ['286'], now: '2026-11-22T03:00:00Z' };

test('PTV 12: a service with its connections, channels, organisation and general description', async () => {
  const [kept] = keptOf(await outcomesOf(ptvImporter, reader(parts, options)));
  assert.ok(kept);
  const { activity } = kept;
  assert.equal(faultsOf(activity), '');
  assert.deepEqual(activity.name, { fi: 'Tasapainoneuvonta', sv: 'Balansrådgivning' });
  assert.ok(activity.themes?.includes('exercise'));
  assert.deepEqual(activity.targetGroups, ['KR1.1']);
  assert.equal(activity.price?.free, 'yes');
  assert.deepEqual(activity.areaServed, { municipalities: ['286'], wellbeingCounties: ['10'] });
  assert.equal(activity.organiser?.businessId, '0161075-9');
  assert.equal(activity.organiser?.kind, 'municipality');
  assert.ok(activity.codes?.includes('koko:p12345'));
  const description = activity.description?.fi ?? '';
  for (const words of [
    'Yleinen kuvaus.',
    'Soita ensin. Katso ohjeet (https://example.fi/ohjeet).',
    'Vain maanantaisin.',
  ])
    assert.ok(description.includes(words), description);
  assert.equal(description.includes('**') || description.includes('##'), false);
  const [where] = activity.places ?? [];
  assert.equal(where?.address?.fi, 'Salpausselänkatu 38');
  assert.ok(Math.abs((where?.point?.lat ?? 0) - 60.87) < 0.05, 'the surveyed position is taken');
  assert.deepEqual([...(activity.channels ?? [])].sort(), ['in-person', 'phone']);
  assert.deepEqual(
    activity.contacts
      ?.map((contact) => contact.phone)
      .filter(Boolean)
      .sort(),
    ['+358206151', '+358206152'],
  );
});

test('PTV 12: weekly, odd-week, exceptional and holiday hours', async () => {
  const [kept] = keptOf(await outcomesOf(ptvImporter, reader(parts, options)));
  const schedule = kept?.activity.schedule;
  assert.deepEqual(schedule?.openingHours, [{ days: [1], from: '09:00', to: '15:00' }]);
  assert.match(schedule?.note?.fi ?? '', /ti 09:00–12:00 parittomilla viikoilla/);
  const byDay = new Map(schedule?.exceptions?.map((each) => [each.from, each]));
  assert.deepEqual([...byDay.keys()].sort(), [
    ...['2026-06-19', '2026-11-23', '2026-11-30', '2026-12-24', '2027-06-25', '2027-12-24'],
  ]);
  assert.deepEqual(byDay.get('2026-11-23')?.reason, { fi: 'Remontti' });
  assert.equal(byDay.get('2026-12-24')?.closed, true);
  assert.deepEqual([byDay.get('2027-06-25')?.opens, byDay.get('2027-06-25')?.closes], ['09:00', '12:00']);
});

test('PTV 12: regions are their counties, sign language has its tag, a day may be open twice', async () => {
  const area = { areaType: 'LimitedArea', municipalities: [], regions: ['08', '01'], wellbeingServicesCounties: [] };
  const split = {
    type: 'ExceptionalDateRangeServiceHour',
    fromDate: '2026-12-22',
    toDate: '2026-12-22',
    weeklyHours: { tuesday: { hours: [open('08:00', '11:00'), open('12:00', '14:00')] } },
  };
  const [kept] = keptOf(
    await outcomesOf(
      ptvImporter,
      reader(
        {
          ...parts,
          services: [page([{ ...service, area }])],
          channels: [page([{ ...place, serviceHours: { hours: [split], holidayServiceHours: null } }, phone])],
        },
        options,
      ),
    ),
  );
  assert.deepEqual(kept?.activity.areaServed, { wellbeingCounties: ['10', '01', '02', '03', '04', '90'] });
  assert.deepEqual(kept?.activity.languages, ['fi', 'sv', 'fse']);
  assert.deepEqual(kept?.activity.schedule?.exceptions, [
    {
      from: '2026-12-22',
      to: '2026-12-22',
      opens: '08:00',
      closes: '14:00',
      reason: { fi: '8–11, 12–14', sv: '8–11, 12–14', en: '8–11, 12–14' },
    },
  ]);
});

test('PTV 12: what is asked for, and services that were archived meanwhile', async () => {
  const asked: string[] = [];
  const read = reader(
    { ...parts, archived: [page([{ contentId: SERVICE }])] },
    {
      ...options,
      wellbeingCounties: ['10'],
      archivedAtOrAfter: '2026-11-21T00:00:00Z',
    },
  );
  const outcomes = await outcomesOf(ptvImporter, {
    ...read,
    json: (part) => {
      asked.push(part.path);
      return read.json(part);
    },
  });
  assert.deepEqual(new Set(setAsideOf(outcomes).map(({ reason }) => reason.code)), new Set(['archived', 'no-service']));
  assert.deepEqual(asked.slice(0, 3), [
    'service/archived?archivedAtOrAfter=2026-11-21T00%3A00%3A00Z&page=1&pageSize=100',
    'service/search?areaType=LimitedArea&municipalities=286&municipalitiesMatch=any&page=1&pageSize=100',
    'service/search?areaType=LimitedArea&wellbeingServicesCounties=10&wellbeingServicesCountiesMatch=any&page=1&pageSize=100',
  ]);
});

test('PTV 12: named holidays have the days of the Finnish calendar', () => {
  const days = {
    MaundyThursday: '2026-04-02',
    GoodFriday: '2026-04-03',
    EasterMonday: '2026-04-06',
    MayDayEve: '2026-04-30',
    AscensionDay: '2026-05-14',
    WhitSunday: '2026-05-24',
    MidsummerEve: '2026-06-19',
    MidsummerDay: '2026-06-20',
    AllSaintsDay: '2026-10-31',
    SecondDayOfChristmas: '2026-12-26',
    NewYearEve: '2026-12-31',
  };
  for (const [name, day] of Object.entries(days)) assert.equal(holidayDate(name, 2026), day, name);
  assert.equal(holidayDate('Pancake Day', 2026), undefined);
});

test('PTV 12: any JSON gives outcomes and no error, and Markdown costs no time', async () => {
  const anything = fc.jsonValue({ maxDepth: 4 });
  const record = fc.oneof(
    anything,
    fc.record(
      {
        contentId: fc.constantFrom(SERVICE, PLACE),
        serviceContentId: fc.constant(SERVICE),
        channelContentId: fc.constant(PLACE),
        serviceChannelType: fc.constantFrom('ServiceLocation', 'WebPage'),
        languageVersions: fc.oneof(anything, fc.dictionary(fc.constantFrom('fi', 'sv'), anything)),
        serviceHours: fc.record({
          hours: fc.array(
            fc.oneof(
              anything,
              fc.record({
                type: fc.constantFrom('ExceptionalDateRangeServiceHour', 'WeeklyUntilFurtherNoticeServiceHour'),
                fromDate: anything,
                weeklyHours: anything,
              }),
            ),
          ),
          holidayServiceHours: anything,
        }),
        location: anything,
        area: anything,
        serviceClasses: anything,
      },
      { requiredKeys: [] },
    ),
  );
  const list = fc.array(record, { maxLength: 4 }).map((items) => [page(items)]);
  await fc.assert(
    fc.asyncProperty(list, list, list, async (services, channels, connections) => {
      for (const outcome of await outcomesOf(ptvImporter, reader({ services, channels, connections }, options))) {
        if (outcome.kind === 'kept') assert.equal(faultsOf(outcome.activity), '');
        else assert.notEqual(outcome.reason.code, 'unreadable', JSON.stringify(outcome.reason));
      }
    }),
    { numRuns: 300 },
  );
  const cpu = cpuTime(() => {
    for (const pump of ['*', '**', '[', '](http:', '\\', '# ', '_ _', '[a]('])
      assert.equal(typeof fromMarkdown(pump.repeat(20_000)), 'string');
  });
  assert.ok(cpu < 2000, `${cpu} ms`);
});
