import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lahellaImporter } from '@hyte/catalogue-tools/sources/lahella/lahella-importer.js';
import { faultsOf, fixture, keptOf, noFixtures, outcomesOf, reader, setAsideOf } from './fixtures.js';

const now = '2026-11-22T10:00:00Z';
const midnight = (day: string) => Date.parse(`${day}T00:00:00Z`);
const weekly = (recurrence: object = {}, event: object = {}) => ({
  start: midnight('2026-09-02'),
  timeZone: 'Europe/Helsinki',
  type: '4',
  recurrence: {
    period: 'P1W',
    end: midnight('2027-05-27'),
    daySpecificTimes: [
      { weekday: 4, startTime: '9:30', endTime: '11:00' },
      { weekday: 2, startTime: '18:00', endTime: '19:30' },
      { weekday: 3, startTime: '18:00', endTime: '19:30' },
    ],
    exclude: [],
    ...recurrence,
  },
  ...event,
});
const channel = {
  id: 'c1',
  type: ['place'],
  accessibility: ['ac_wheelchair', 'ac_itoilet', 'ac_parking'],
  map: { center: { type: 'Point', coordinates: [26.946, 60.466] } },
  translations: {
    fi: {
      address: { street: 'Kirkkokatu 2', postalCode: '48100', city: 'Kotka' },
      summary: '<p>Sisäänkäynti pihalta</p>',
    },
    sv: { address: { street: 'Kyrkogatan 2', city: 'Kotka' } },
  },
  events: [weekly()],
  registrationRequired: true,
  registrationUrl: 'https://ilmo.example.fi/1',
  registrationEmail: 'toimisto@example.fi',
};
const traits = {
  type: 'hobby',
  translations: {
    fi: {
      name: 'Senioreiden tuolijumppa',
      summary: '<p dir="ltr">Kevyttä liikettä</p>',
      description: '<p>Tule mukaan.</p><ul><li>omaan tahtiin</li></ul><script>x()</script>',
      pricing: '<p>5 euroa kerta</p>',
      registration: '<p>Soita tai täytä lomake</p>',
    },
    sv: { name: 'Stolgymnastik för seniorer' },
  },
  theme: ['ht_urheilu', 'ht_hyvinvointi'],
  format: ['hm_ryhmat'],
  locale: ['fi-FI', 'sv', 'fisl'],
  demographic: ['ageGroup/range:65-99', 'gender/female'],
  region: ['city/FI/Kotka'],
  pricing: ['paid'],
  contacts: [
    { type: 'phone', value: '05 234 5678', translations: { fi: { description: 'Toimisto' } } },
    {
      type: 'email',
      value: 'maija.meikalainen@example.fi',
      translations: { fi: { description: 'Maija Meikäläinen' } },
    },
    { type: 'phone', value: '040 123 4567', translations: { fi: { description: 'Maija Meikäläinen' } } },
    { type: 'www', value: 'https://yhdistys.example.fi', translations: { fi: { description: 'Lisätietoja' } } },
  ],
  channels: [channel],
};
const record = (changes: object = {}, channels: object[] = [channel], rest: object = {}) => ({
  _key: '1',
  status: 'published',
  traits: { ...traits, channels, ...changes },
  ...rest,
});
const run = (items: unknown[]) =>
  outcomesOf(lahellaImporter, reader({ activities: [{ items, total: items.length, hasMore: false }] }, { now }));
const keptFrom = async (item: object) => {
  const [outcome] = await run([item]);
  assert.ok(outcome?.kind === 'kept', JSON.stringify(outcome));
  assert.equal(faultsOf(outcome.activity), '');
  return outcome;
};
const activityFrom = async (item: object) => (await keptFrom(item)).activity;
const scheduleOf = async (...events: object[]) => (await activityFrom(record({}, [{ ...channel, events }]))).schedule;

test('an activity with weekly times', async () => {
  const { activity } = await keptFrom(record());
  assert.equal(activity.kind, 'group');
  assert.deepEqual(activity.name, { fi: 'Senioreiden tuolijumppa', sv: 'Stolgymnastik för seniorer' });
  assert.deepEqual(activity.summary, { fi: 'Kevyttä liikettä' });
  assert.deepEqual(activity.description, {
    fi: 'Tule mukaan.\n\n- omaan tahtiin\n\nTarkoitettu naisille.',
    sv: 'För kvinnor.',
  });
  const term = { validFrom: '2026-09-02', validTo: '2027-05-27' };
  assert.deepEqual(activity.schedule, {
    recurrences: [
      { frequency: 'weekly', days: [4], from: '09:30', to: '11:00', ...term },
      { frequency: 'weekly', days: [2, 3], from: '18:00', to: '19:30', ...term },
    ],
  });
  assert.deepEqual(activity.places, [
    {
      address: { fi: 'Kirkkokatu 2', sv: 'Kyrkogatan 2' },
      postcode: '48100',
      postOffice: { fi: 'Kotka', sv: 'Kotka' },
      municipality: '285',
      point: { lat: 60.466, lon: 26.946 },
      access: { wheelchair: 'yes', 'accessible-toilet': 'yes' },
      directions: { fi: 'Sisäänkäynti pihalta' },
    },
  ]);
  assert.equal(activity.areaServed, undefined);
  assert.deepEqual(activity.themes, ['exercise']);
  assert.deepEqual(activity.forms, ['led-group']);
  assert.deepEqual(activity.channels, ['in-person']);
  assert.deepEqual(activity.targetGroups, ['KR1.1']);
  assert.deepEqual(activity.ageRange, { min: 65 });
  assert.deepEqual(activity.languages, ['fi', 'sv', 'fse']);
  assert.deepEqual(activity.access, { 'sign-language': 'yes' });
  assert.deepEqual(activity.price, { free: 'no', min: 5, max: 5, text: { fi: '5 euroa kerta' } });
  assert.deepEqual(activity.registration, {
    required: 'yes',
    url: 'https://ilmo.example.fi/1',
    email: 'toimisto@example.fi',
    note: { fi: 'Soita tai täytä lomake' },
  });
  assert.deepEqual(activity.links, [
    { url: 'https://yhdistys.example.fi/', kind: 'website', title: { fi: 'Lisätietoja' } },
  ]);
  const explained = new Set(activity.classified?.map(({ field, value }) => `${field}:${value}`));
  for (const field of ['themes', 'forms', 'targetGroups', 'channels'] as const)
    for (const value of activity[field] ?? []) assert.ok(explained.has(`${field}:${value}`), `${field} ${value}`);
});

test('persons’ mail and mobile stay out and are noted', async () => {
  const { activity, notes } = await keptFrom(record());
  assert.deepEqual(activity.contacts, [{ label: { fi: 'Toimisto' }, phone: '+35852345678' }]);
  assert.deepEqual(notes.map(({ code }) => code).sort(), ['personal-email', 'personal-phone']);
  const text = JSON.stringify(
    await keptFrom(
      record({
        translations: { fi: { name: 'Kerho', description: 'Kysy: liisa.virtanen@example.fi, 131052-308T' } },
      }),
    ),
  );
  for (const secret of ['liisa.virtanen', '131052-308T', 'Meikäläinen', '1234567', '401234'])
    assert.ok(!text.includes(secret), secret);
  const mail = await keptFrom(record({}, [{ ...channel, registrationEmail: 'liisa.virtanen@example.fi' }]));
  assert.equal(mail.activity.registration?.email, undefined);
});

test('periods, gaps, exceptions', async () => {
  const tuesday = { daySpecificTimes: [{ weekday: 2, startTime: '18:00', endTime: '19:30' }] };
  const rule = async (recurrence: object) =>
    (await scheduleOf(weekly({ ...tuesday, ...recurrence })))?.recurrences?.[0];
  assert.equal((await rule({ period: 'P2W' }))?.interval, 2);
  assert.equal((await rule({ gap: 'P2W' }))?.interval, 2);
  assert.equal((await rule({ gap: 'P3W' }))?.interval, 3);
  assert.equal((await rule({ gap: 'P1W' }))?.interval, undefined);
  assert.equal((await rule({ end: undefined }))?.validTo, undefined);
  // 2026-09-02 is a Wednesday: the first Tuesday after it is the second of September.
  const monthly = await rule({ period: 'P1M' });
  assert.equal(monthly?.frequency, 'monthly');
  assert.deepEqual(monthly?.days, [2]);
  assert.equal(monthly?.setPosition, 2);
  assert.deepEqual(
    (await scheduleOf(weekly({ exclude: [midnight('2026-12-22'), '2026-12-29', { start: '2027-01-05' }] })))
      ?.exceptions,
    [
      { from: '2026-12-22', closed: true },
      { from: '2026-12-29', closed: true },
      { from: '2027-01-05', closed: true },
    ],
  );
});

test('summer time: the wall clock stays, single events are turned into Finnish time', async () => {
  const single = (start: string) => scheduleOf({ type: '1', start: Date.parse(start), timeZone: 'Europe/Helsinki' });
  assert.deepEqual((await single('2026-12-02T15:00:00Z'))?.sessions, [{ start: '2026-12-02T17:00' }]);
  assert.deepEqual((await single('2027-06-02T15:00:00Z'))?.sessions, [{ start: '2027-06-02T18:00' }]);
  assert.deepEqual((await single('2026-12-02T00:00:00Z'))?.sessions, [{ start: '2026-12-02T00:00', allDay: true }]);
  // Midnight of Finland in summer.
  assert.deepEqual((await single('2027-06-01T21:00:00Z'))?.sessions, [{ start: '2027-06-02T00:00', allDay: true }]);
});

test('a range of days, and the same date of each month', async () => {
  const range = {
    type: '3',
    start: midnight('2026-12-01'),
    recurrence: { period: 'P1D', end: midnight('2026-12-20') },
  };
  assert.deepEqual((await scheduleOf(range))?.sessions, [
    { start: '2026-12-01T00:00', end: '2026-12-20T23:59', allDay: true },
  ]);
  const monthly = {
    type: '2',
    start: Date.parse('2026-12-31T14:00:00Z'),
    recurrence: { period: 'P1M', end: midnight('2027-04-30') },
  };
  assert.deepEqual((await scheduleOf(monthly))?.recurrences, [
    { frequency: 'monthly', monthDays: [31], from: '16:00', validFrom: '2026-12-31', validTo: '2027-04-30' },
  ]);
});

test('what a time does not say is noted, not guessed', async () => {
  for (const event of [
    weekly({ period: 'P1Y' }),
    weekly({ gap: 'P1M' }),
    weekly({ daySpecificTimes: [{ weekday: 9, startTime: '10:00' }] }),
    weekly({}, { start: 'soon' }),
    weekly({}, { timeZone: 'Europe/London' }),
  ]) {
    const { activity, notes } = await keptFrom(record({}, [{ ...channel, events: [event] }]));
    assert.equal(activity.schedule, undefined);
    assert.equal(notes.filter(({ code }) => code === 'bad-time').length, 1);
  }
});

test('with several places the note tells which time is where, and what falls out', async () => {
  const other = {
    ...channel,
    translations: { fi: { address: { street: 'Rantatie 5', city: 'Hamina' } } },
    events: [
      weekly({ daySpecificTimes: [{ weekday: 5, startTime: '12:00', endTime: '13:00' }], exclude: ['2026-12-25'] }),
    ],
  };
  const { activity } = await keptFrom(record({ region: ['city/FI/Kotka', 'city/FI/Hamina'] }, [channel, other]));
  assert.equal(
    activity.schedule?.note?.fi,
    'Kirkkokatu 2: to 09.30–11.00; ti, ke 18.00–19.30\nRantatie 5: pe 12.00–13.00\nEi pidetä: 25.12.2026',
  );
  assert.equal(activity.schedule?.exceptions, undefined);
  assert.deepEqual(
    activity.places?.map(({ municipality }) => municipality),
    ['285', '075'],
  );
});

test('regions: beyond the place, without a place, the whole country', async () => {
  const online = { ...channel, type: ['online'] };
  const served = async (region: string[], channels: object[]) =>
    (await activityFrom(record({ region }, channels))).areaServed;
  assert.deepEqual(await served(['city/FI/Kotka', 'city/FI/Hamina'], [channel]), { municipalities: ['285', '075'] });
  assert.deepEqual(await served(['state/FI/Kymenlaakso'], [online]), { wellbeingCounties: ['10'] });
  assert.deepEqual(await served(['state/FI/Uusimaa'], [online]), { wellbeingCounties: ['01', '02', '03', '04', '90'] });
  assert.deepEqual(await served([], [online]), { nationwide: true });
  assert.equal(await served([], [channel]), undefined);
  const { activity, notes } = await keptFrom(record({ region: ['city/FI/Atlantis'] }, [online]));
  assert.equal(activity.areaServed, undefined);
  assert.deepEqual(activity.channels, ['remote']);
  assert.equal(activity.places, undefined);
  assert.equal(notes.filter(({ code }) => code === 'unknown-region').length, 1);
  const bare = { ...channel, translations: { fi: { address: { street: 'Kirkkokatu 2' } } } };
  assert.equal((await activityFrom(record({}, [bare]))).places?.[0]?.municipality, '285');
});

test('types: voluntary work, support, hobbies', async () => {
  const voluntary = await activityFrom(
    record({ type: 'voluntary', theme: [], format: [], translations: { fi: { name: 'Leipuri' } } }),
  );
  assert.equal(voluntary.kind, 'volunteering');
  assert.deepEqual([voluntary.themes, voluntary.forms], [['community'], ['volunteering']]);
  const support = await activityFrom(
    record({ type: 'support', theme: [], format: [], translations: { fi: { name: 'Apuväline' } } }),
  );
  assert.deepEqual([support.kind, support.themes, support.forms], ['service', ['advice'], undefined]);
  const course = await activityFrom(
    record({ format: ['hm_harrastukset'], translations: { fi: { name: 'Taijikurssi' } } }),
  );
  assert.deepEqual([course.kind, course.forms], ['course', ['course']]);
});

test('ages: everybody, children, adults, two ends', async () => {
  const audience = async (...demographic: string[]) => {
    const { targetGroups, ageRange } = await activityFrom(
      record({ demographic, translations: { fi: { name: 'Kerho' } } }),
    );
    return [targetGroups, ageRange];
  };
  assert.deepEqual(await audience('ageGroup/any', 'gender/gender'), [['KR1'], undefined]);
  assert.deepEqual(await audience('ageGroup/range:2-6', 'ageGroup/range:7-12'), [['KR1.2'], { min: 2, max: 12 }]);
  assert.deepEqual(await audience('ageGroup/range:18-29', 'ageGroup/range:30-64'), [undefined, { min: 18, max: 64 }]);
  assert.deepEqual(await audience('ageGroup/range:0-1', 'ageGroup/range:65-99'), [['KR1.2', 'KR1.1'], undefined]);
  assert.deepEqual(await audience('ageGroup/elderly'), [['KR1.1'], { min: 65 }]);
});

test('price: the code decides, the words are kept', async () => {
  const price = async (pricing: string[], words?: string) =>
    (await activityFrom(record({ pricing, translations: { fi: { name: 'Kerho', pricing: words } } }))).price;
  assert.deepEqual(await price(['free'], 'Kahvi 2 €'), { free: 'yes', text: { fi: 'Kahvi 2 €' } });
  assert.deepEqual(await price(['free']), { free: 'yes' });
  assert.deepEqual(await price(['paid'], 'Jäsenille maksuton'), { free: 'no', text: { fi: 'Jäsenille maksuton' } });
  assert.equal(await price([]), undefined);
});

test('drafts, expired and ended ones are set aside; each record once', async () => {
  const past = { ...channel, events: [weekly({ end: midnight('2026-10-01') })] };
  const outcomes = await run([
    record({}, [channel], { _key: 'a', status: 'draft' }),
    record({}, [channel], {
      _key: 'b',
      status: null,
      tags: { visibility: { start: 0, end: Date.parse('2026-11-01') } },
    }),
    record({}, [channel], { _key: 'c', status: null, tags: { visibility: { start: Date.parse('2027-11-01') } } }),
    record({}, [past], { _key: 'd' }),
    record({ translations: {} }, [channel], { _key: 'e' }),
    record({}, [channel], { _key: 'f', status: null, tags: { visibility: { start: 0, end: 0 } } }),
    'text',
    { status: 'published' },
  ]);
  assert.deepEqual(
    setAsideOf(outcomes).map(({ recordId, reason }) => [recordId, reason.code]),
    [
      ['a', 'not-published'],
      ['b', 'expired'],
      ['c', 'not-published'],
      ['d', 'ended'],
      ['e', 'no-name'],
      ['#7', 'no-id'],
      ['#8', 'no-id'],
    ],
  );
  assert.deepEqual(
    keptOf(outcomes).map(({ recordId }) => recordId),
    ['f'],
  );
});

test('pages follow on by skip until there are no more', async () => {
  let addresses: (string | undefined)[] = [];
  await outcomesOf(lahellaImporter, {
    ...reader({}, { now, group: 42 }),
    async *json(part) {
      const first = new URL(part.path, 'https://hallinta.example.fi/v1/');
      const second = part.next({ items: [1, 2], hasMore: true }, first, new Headers());
      addresses = [first, second, part.next({ items: [], hasMore: true }, second!, new Headers())].map(
        (url) => url?.search,
      );
      yield { items: [] };
    },
  });
  assert.deepEqual(addresses, [
    '?total=true&limit=100&skip=0&groups%5B0%5D=42',
    '?total=true&limit=100&skip=2&groups%5B0%5D=42',
    undefined,
  ]);
});

test('the sample page: every fact against the source, by hand', { skip: noFixtures }, async () => {
  const page = fixture('lahella/activities-page-sample.json');
  const before = await outcomesOf(lahellaImporter, reader({ activities: [page] }, { now: '2025-03-01' }));
  assert.equal(before.length, 1);
  const activity = keptOf(before)[0]!.activity;
  assert.equal(faultsOf(activity), '');
  assert.deepEqual(activity.name, { fi: 'Taiji-kurssi', en: 'Tai chi course' });
  assert.deepEqual(activity.schedule?.recurrences, [
    { frequency: 'weekly', days: [2], from: '18:00', to: '19:30', validFrom: '2025-01-15', validTo: '2025-05-15' },
  ]);
  assert.deepEqual(activity.ageRange, { min: 18, max: 64 });
  assert.equal(activity.places?.[0]?.municipality, '091');
  assert.deepEqual(activity.price, { free: 'no', min: 100, max: 100, text: { fi: '100 euroa' } });
  assert.equal(activity.registration?.required, 'yes');
  const after = await outcomesOf(lahellaImporter, reader({ activities: [page] }, { now }));
  assert.deepEqual(
    setAsideOf(after).map(({ reason }) => reason.code),
    ['ended'],
  );
});

test('every code of the vocabulary is known or known to say nothing', { skip: noFixtures }, async () => {
  const lists = fixture('lahella/vocabularies.json') as Record<string, { enum: string[] }>;
  const online = { ...channel, type: ['online'] };
  const unread: string[] = [];
  for (const region of lists['regionOption']!.enum) {
    const { notes } = await keptFrom(record({ region: [region] }, [online]));
    if (notes.some(({ code }) => code === 'unknown-region')) unread.push(region);
  }
  // The saved list has one name with broken letters.
  assert.deepEqual(
    unread.map((region) => region.slice(0, 13)),
    ['city/FI/Säkyl'],
  );
  const bare = { translations: { fi: { name: 'Abc' } }, type: undefined, theme: [], format: [] };
  for (const theme of lists['hobbyTheme']!.enum)
    assert.equal((await activityFrom(record({ ...bare, theme: [theme] }))).themes?.length, 1, theme);
  for (const locale of lists['localeOption']!.enum)
    assert.equal((await activityFrom(record({ locale: [locale] }))).languages?.length, 1, locale);
  const silent = [];
  for (const format of lists['hobbyFormat']!.enum)
    if ((await activityFrom(record({ ...bare, format: [format] }))).forms === undefined) silent.push(format);
  assert.deepEqual(silent, ['hm_kylatoiminta', 'hm_oppaat']);
});
