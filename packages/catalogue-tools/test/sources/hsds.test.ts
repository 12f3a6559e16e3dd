import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hsdsImporter } from '@hyte/catalogue-tools/sources/hsds/hsds-importer.js';
import type { PageReader } from '@hyte/catalogue-tools/pipeline/record.js';
import { faultsOf, fixture, keptOf, noFixtures, outcomesOf, reader, setAsideOf } from './fixtures.js';

const now = '2026-11-22';
const weekly = { freq: 'WEEKLY', byday: 'TU,TH', opens_at: '10:00:00', closes_at: '12:30:00' };
const service = {
  id: 's1',
  name: 'Kaikille avoin neuvontapiste',
  description: '<p>Apua arkeen.</p><script>x()</script>',
  url: 'neuvonta.example.fi',
  email: 'neuvonta@example.fi',
  status: 'active',
  eligibility_description: 'Yli 60-vuotiaille.',
  minimum_age: 60,
  maximum_age: 100,
  application_process: 'Soita ensin.',
  assured_date: '2026-10-01',
  last_modified: '2026-10-02T10:30:45.123Z',
  languages: [{ code: 'fi' }, { code: 'uk' }],
  schedules: [weekly],
  cost_options: [
    { amount: 5, currency: 'EUR', amount_description: 'kerta' },
    { amount: 9, currency: 'EUR', valid_to: '2025-12-31' },
  ],
  organization: {
    name: 'Kotkan seudun tuki ry',
    website: 'https://tuki.example.fi',
    organization_identifiers: [{ identifier_scheme: 'FI-PRO', identifier: '1234567-1' }],
  },
  service_at_locations: [
    {
      id: 'l1',
      location: {
        id: 'p1',
        location_type: 'physical',
        name: 'Monitoimitalo',
        latitude: 60.466,
        longitude: 26.946,
        transportation: 'Bussi 1',
        accessibility: [{ description: 'Esteetön WC. Induktiosilmukka aulassa.' }],
        addresses: [
          { address_type: 'postal', address_1: 'PL 1', city: 'Hamina' },
          { address_type: 'physical', address_1: 'Kirkkokatu 2', city: 'Kotka', postal_code: '48100', country: 'FI' },
        ],
      },
    },
  ],
  attributes: [{ taxonomy_term: { name: 'Advice and support' } }],
};
const run = (records: unknown[], options = {}) =>
  outcomesOf(
    hsdsImporter,
    reader({ '*': [{ contents: records, page_number: 1, last_page: true }] }, { now, language: 'fi', ...options }),
  );
const keptFrom = async (record: object, options = {}) => {
  const [outcome] = await run([record], options);
  assert.ok(outcome?.kind === 'kept', JSON.stringify(outcome));
  assert.equal(faultsOf(outcome.activity), '');
  return outcome;
};
const activityFrom = async (changes: object) => (await keptFrom({ ...service, ...changes })).activity;
const scheduleOf = async (...schedules: object[]) => (await activityFrom({ schedules })).schedule;

test('a service of HSDS 3', async () => {
  const activity = await activityFrom({});
  assert.equal(activity.kind, 'advice');
  assert.deepEqual(activity.name, { fi: 'Kaikille avoin neuvontapiste' });
  assert.deepEqual(activity.description, { fi: 'Apua arkeen.\n\nYli 60-vuotiaille.' });
  assert.deepEqual(activity.organiser, {
    name: { fi: 'Kotkan seudun tuki ry' },
    kind: 'association',
    businessId: '1234567-1',
    url: 'https://tuki.example.fi/',
  });
  assert.deepEqual(activity.themes, ['advice']);
  assert.equal(activity.classified?.[0]?.because, 'category Advice and support');
  assert.deepEqual(activity.targetGroups, ['KR1.1']);
  assert.deepEqual(activity.ageRange, { min: 60 });
  assert.deepEqual(activity.languages, ['fi', 'uk']);
  assert.deepEqual(activity.places, [
    {
      id: 'p1',
      name: { fi: 'Monitoimitalo' },
      address: { fi: 'Kirkkokatu 2' },
      postcode: '48100',
      postOffice: { fi: 'Kotka' },
      municipality: '285',
      point: { lat: 60.466, lon: 26.946 },
      access: { 'accessible-toilet': 'yes', 'induction-loop': 'yes' },
      directions: { fi: 'Bussi 1' },
    },
  ]);
  assert.deepEqual(activity.schedule, { openingHours: [{ days: [2, 4], from: '10:00', to: '12:30' }] });
  assert.deepEqual(activity.price, { free: 'no', min: 5, max: 5, text: { fi: '5 € kerta' } });
  assert.deepEqual(activity.registration, { note: { fi: 'Soita ensin.' } });
  assert.equal(activity.checked, '2026-10-01');
  assert.equal(activity.provenance?.[0]?.modified, '2026-10-02T10:30:45Z');
});

test('rules in parts', async () => {
  const from = { opens_at: '18:00', closes_at: '19:00', dtstart: '2026-09-01' };
  const rule = async (parts: object) => (await scheduleOf({ ...from, ...parts }))?.recurrences?.[0];
  const fortnight = await rule({ freq: 'WEEKLY', interval: 2, byday: 'TU' });
  assert.deepEqual(fortnight, {
    frequency: 'weekly',
    interval: 2,
    days: [2],
    from: '18:00',
    to: '19:00',
    validFrom: '2026-09-01',
  });
  const second = await rule({ freq: 'MONTHLY', byday: '2TU', until: '2027-05-31', valid_to: '2027-06-30' });
  assert.equal(second?.setPosition, 2);
  assert.equal(second?.validTo, '2027-05-31');
  assert.deepEqual((await rule({ freq: 'MONTHLY', bymonthday: '15' }))?.monthDays, [15]);
  assert.equal((await rule({ freq: 'DAILY', count: 90 }))?.validTo, '2026-11-29');
  // Weeks of the year have no rule here: their days are told one by one.
  const weeks = await scheduleOf({ ...from, freq: 'YEARLY', byweekno: '49', byday: 'TU' });
  assert.deepEqual(weeks?.sessions, [{ start: '2026-12-01T18:00', end: '2026-12-01T19:00' }]);
  // A day alone.
  assert.deepEqual((await scheduleOf({ ...from, dtstart: '2026-12-24' }))?.sessions, [
    { start: '2026-12-24T18:00', end: '2026-12-24T19:00' },
  ]);
  // A group has sessions, a service has hours.
  const group = await activityFrom({ name: 'Tuolijumpparyhmä', attributes: [], schedules: [weekly] });
  assert.deepEqual(group.schedule?.recurrences, [{ frequency: 'weekly', days: [2, 4], from: '10:00', to: '12:30' }]);
});

test('times that are over, unreadable or only words', async () => {
  const old = await keptFrom({
    ...service,
    schedules: [{ ...weekly, valid_to: '2026-05-31', description: 'Suljettu pyhinä.' }],
  });
  assert.deepEqual(old.activity.schedule, { note: { fi: 'Suljettu pyhinä.' } });
  assert.deepEqual(
    old.notes.map(({ code }) => code),
    ['old-times'],
  );
  const group = await activityFrom({
    name: 'Tuolijumpparyhmä',
    attributes: [],
    schedules: [weekly, { ...weekly, byday: 'MO', until: '2026-11-21' }],
  });
  assert.deepEqual(
    group.schedule?.recurrences?.map(({ days }) => days),
    [[2, 4]],
  );
  for (const bad of [
    { ...weekly, opens_at: 'noon' },
    { ...weekly, interval: 2 },
    { freq: 'SECONDLY', opens_at: '10:00', dtstart: '2026-12-01' },
  ]) {
    const { activity, notes } = await keptFrom({ ...service, schedules: [bad] });
    assert.equal(activity.schedule, undefined);
    assert.deepEqual(
      notes.map(({ code }) => code),
      ['bad-time'],
    );
  }
  assert.equal((await keptFrom({ ...service, schedules: [{ description: 'Sovitaan.' }] })).notes.length, 0);
});

test('prices: euros are counted, other money is told in words', async () => {
  const price = async (changes: object) => (await activityFrom({ cost_options: [], ...changes })).price;
  assert.deepEqual(await price({ cost_options: [{ amount: 0, currency: 'EUR' }] }), {
    free: 'yes',
    min: 0,
    max: 0,
    text: { fi: '0 €' },
  });
  assert.deepEqual(await price({ cost_options: [{ amount: 35, currency: 'gbp' }] }), {
    free: 'no',
    text: { fi: '35 GBP' },
  });
  assert.deepEqual(await price({ fees_description: 'Maksuton' }), {
    free: 'yes',
    min: 0,
    max: 0,
    text: { fi: 'Maksuton' },
  });
  assert.deepEqual(await price({ free: true }), { free: 'yes' });
  assert.equal(await price({ free: null }), undefined);
});

test('Outpost: needs, referral, masked address, no place at all', async () => {
  const location = {
    id: 7,
    name: 'Koti',
    address_1: 'Salakatu 1',
    city: 'Kotka',
    postal_code: '48100',
    geometry: { type: 'Point', coordinates: [26.946, 60.466] },
  };
  const outpost = async (changes: object) =>
    keptFrom({ id: 1, name: 'Voimaa arkeen', locations: [location], needs_referral: true, ...changes });
  const plain = await outpost({
    send_needs: [{ name: 'Autism' }],
    regular_schedules: [{ weekday: 'Monday', opens_at: '10:00', closes_at: '17:00' }],
  });
  assert.deepEqual(plain.activity.referral, { required: 'yes' });
  assert.deepEqual(plain.activity.targetGroups, ['KR1.6']);
  assert.deepEqual(plain.activity.schedule?.openingHours, [{ days: [1], from: '10:00', to: '17:00' }]);
  assert.deepEqual(plain.activity.places?.[0]?.point, { lat: 60.466, lon: 26.946 });
  assert.equal((await outpost({ needs_referral: null })).activity.referral, undefined);
  assert.deepEqual((await outpost({ needs_referral: false })).activity.referral, { required: 'no' });
  const masked = await outpost({ locations: [{ ...location, mask_exact_address: true }] });
  assert.deepEqual(masked.activity.places, [{ postOffice: { fi: 'Kotka' }, municipality: '285' }]);
  for (const secret of ['Salakatu', '48100', '26.946', 'Koti'])
    assert.ok(!JSON.stringify(masked).includes(secret), secret);
  const online = await outpost({ locations: [{ name: 'Online via Zoom', city: 'Nationwide' }] });
  assert.deepEqual(online.activity.channels, ['remote']);
  assert.deepEqual(online.activity.areaServed, { nationwide: true });
  assert.equal(online.activity.places, undefined);
});

test('accessibility: what is limited or denied tells nothing', async () => {
  const access = async (...names: string[]) =>
    (
      await activityFrom({
        service_at_locations: [],
        locations: [{ id: 1, name: 'Talo', accessibilities: names.map((name) => ({ name })) }],
      })
    ).places?.[0]?.access;
  assert.deepEqual(
    await access(
      'Wheelchair accessible entrance',
      'Hearing loop',
      'Disabled car parking space',
      'British sign language (bsl)',
    ),
    {
      wheelchair: 'yes',
      'step-free-entrance': 'yes',
      'induction-loop': 'yes',
      'accessible-parking': 'yes',
      'sign-language': 'yes',
    },
  );
  assert.equal(await access('Partial wheelchair access', 'Car parking', 'No accessible toilet'), undefined);
});

test('a named contact’s mobile and unknown numbers are left out, in any country', async () => {
  const contacts = async (country: string, ...list: object[]) => {
    const { activity, notes } = await keptFrom({
      ...service,
      email: undefined,
      service_at_locations: [],
      locations: [{ id: 1, name: 'Talo', city: 'Kotka', country }],
      contacts: list,
    });
    return { contacts: activity.contacts, codes: notes.map(({ code }) => code).filter((code) => code !== 'no-point') };
  };
  const person = {
    name: 'Maija Meikäläinen',
    title: 'Ohjaaja',
    phone: '040 123 4567',
    email: 'maija.meikalainen@example.fi',
  };
  assert.deepEqual(await contacts('FI', person), { contacts: undefined, codes: ['personal-email', 'personal-phone'] });
  assert.deepEqual(await contacts('GB', { ...person, phone: '07700 900123', email: 'info@example.fi' }), {
    contacts: [{ label: { fi: 'Ohjaaja' }, email: 'info@example.fi' }],
    codes: ['personal-phone'],
  });
  // A British number is no Finnish one.
  assert.deepEqual((await contacts('GB', { phone: '0203 289 6420 Ext 303' })).contacts, [{ phone: '+442032896420' }]);
  assert.deepEqual((await contacts('FI', { name: 'Toimisto', phone: '05 234 5678' })).contacts, [
    { label: { fi: 'Toimisto' }, phone: '+35852345678' },
  ]);
  const text = JSON.stringify(await keptFrom({ ...service, description: 'liisa.virtanen@example.fi 131052-308T' }));
  for (const secret of ['liisa', '131052']) assert.ok(!text.includes(secret));
});

test('a service at a location, an organisation with services, one without', async () => {
  const link = {
    id: 'l9',
    schedules: [weekly],
    location: service.service_at_locations[0]!.location,
    service: { ...service, schedules: [], service_at_locations: undefined },
  };
  const { activity } = await keptFrom(link);
  assert.equal(activity.id, 'test:l9');
  assert.equal(activity.places?.length, 1);
  assert.deepEqual(activity.schedule?.openingHours, [{ days: [2, 4], from: '10:00', to: '12:30' }]);
  const organisation = {
    id: 'o1',
    name: 'Tuki ry',
    year_incorporated: 2001,
    services: [
      { id: 'a', name: 'Neuvonta' },
      { id: 'b', name: 'Kerho' },
    ],
  };
  const outcomes = await run([organisation, { ...organisation, services: [] }]);
  assert.deepEqual(
    keptOf(outcomes).map(({ recordId, activity: each }) => [recordId, each.organiser?.name.fi]),
    [
      ['a', 'Tuki ry'],
      ['b', 'Tuki ry'],
    ],
  );
  assert.deepEqual(
    setAsideOf(outcomes).map(({ reason }) => reason.code),
    ['organisation'],
  );
});

test('closed services are set aside, temporarily closed ones paused', async () => {
  const outcomes = await run([
    { ...service, status: 'inactive' },
    { ...service, status: 'defunct' },
    { name: 'x' },
    7,
    { id: 'z' },
  ]);
  assert.deepEqual(
    setAsideOf(outcomes).map(({ reason }) => reason.code),
    ['not-active', 'not-active', 'no-id', 'no-id', 'no-name'],
  );
  assert.equal((await activityFrom({ status: 'temporarily closed' })).status, 'paused');
});

test('pages by number, and details of each service when asked for', async () => {
  const asked: string[] = [];
  const read: PageReader = {
    ...reader({}, { now, details: true }),
    async *json(part) {
      asked.push(part.path);
      if (part.name === 'services') {
        const first = new URL(part.path, 'https://x.example.fi/');
        assert.equal(
          part.next({ contents: [1], page_number: 1, total_pages: 2 }, first, new Headers())?.searchParams.get('page'),
          '2',
        );
        assert.equal(part.next({ content: [1], number: 2, totalPages: 2 }, first, new Headers()), undefined);
        assert.equal(part.next({ contents: [1], page_number: 1, last_page: true }, first, new Headers()), undefined);
        assert.equal(part.next({ contents: [], page_number: 1 }, first, new Headers()), undefined);
        yield {
          contents: [
            { id: 's1', name: 'Vain nimi' },
            { id: 's2', name: 'Toinen' },
          ],
        };
      } else if (part.path.endsWith('s2')) throw new Error('404');
      else yield { ...service, id: 's1' };
    },
  };
  const outcomes = await outcomesOf(hsdsImporter, read);
  assert.equal(keptOf(outcomes)[0]?.activity.name.en, 'Kaikille avoin neuvontapiste');
  assert.deepEqual(
    setAsideOf(outcomes).map(({ reason }) => reason.code),
    ['no-details'],
  );
  assert.deepEqual(asked, ['services?page=1&per_page=100', 'services/s1', 'services/s2']);
});

test('the saved pages: every record once, facts against the source, by hand', { skip: noFixtures }, async () => {
  const of = async (file: string) => outcomesOf(hsdsImporter, reader({ '*': [fixture(`hsds/${file}`)] }, { now }));
  for (const file of ['service_full.json', 'service_at_location_full.json', 'organization_full.json']) {
    const outcomes = await of(file);
    assert.equal(outcomes.length, 1, file);
    const { activity } = keptOf(outcomes)[0]!;
    assert.equal(faultsOf(activity), '');
    assert.deepEqual(activity.name, { en: 'Community Counselling' });
    assert.ok(!JSON.stringify(activity).includes('Persona'), file);
  }
  const page = await of('outpost-api-services-page.json');
  assert.equal(page.length, 20);
  const kept = keptOf(page).map(({ activity }) => activity);
  assert.equal(kept.length, 20);
  const byId = new Map(kept.map((activity) => [activity.id, activity]));
  for (const activity of kept) assert.equal(faultsOf(activity), '');
  // A group meets then; it is not open.
  assert.equal(byId.get('test:1')?.kind, 'group');
  assert.deepEqual(
    byId.get('test:1')?.schedule?.recurrences?.map(({ days, from, to }) => ({ days, from, to })),
    [{ days: [1], from: '10:00', to: '17:00' }],
  );
  assert.deepEqual(byId.get('test:5')?.ageRange, { min: 5, max: 25 });
  assert.deepEqual(byId.get('test:29')?.channels, ['remote']);
  assert.deepEqual(byId.get('test:19')?.areaServed, { nationwide: true });
  assert.deepEqual(
    byId.get('test:7')?.contacts?.map(({ phone }) => phone),
    [undefined, '+442032896420'],
  );
  assert.deepEqual(byId.get('test:10')?.places?.[0]?.access, {
    'accessible-toilet': 'yes',
    wheelchair: 'yes',
    'step-free-entrance': 'yes',
  });
  assert.ok(!JSON.stringify(kept).includes('Jamie Spencer'));
});
