import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkedEventsImporter } from '@hyte/catalogue-tools/sources/linked-events/linked-events-importer.js';
import { faultsOf, fixture, keptOf, noFixtures, outcomesOf, reader, setAsideOf } from './fixtures.js';

const now = '2026-11-22T10:00:00Z';
const ref = (kind: string, id: string) => ({ '@id': `https://api.example.fi/v1/${kind}/${id}/` });
const event = {
  id: 'kotka:1',
  type_id: 'General',
  publication_status: 'public',
  event_status: 'EventScheduled',
  name: { fi: 'Yhteislauluilta', sv: 'Yhteislauluilta', en: 'Sing-along evening' },
  short_description: { fi: 'Lauletaan ja ollaan yhdessä.', sv: 'Lauletaan ja ollaan yhdessä.' },
  description: { fi: '<p>Tule mukaan.</p><ul><li>kahvia</li></ul><script>x()</script>' },
  start_time: '2026-12-02T15:00:00Z',
  end_time: '2026-12-02T17:00:00Z',
  location: ref('place', 'tprek:1'),
  keywords: [ref('keyword', 'yso:p1808')],
  audience: [ref('keyword', 'yso:p2433')],
  offers: [{ is_free: true }],
  in_language: [ref('language', 'fi')],
  images: [{ url: 'https://img.example.fi/a.jpg', license: 'event_only' }],
  provider: { fi: 'Kotkan seurakunta' },
  info_url: { fi: 'https://kotka.example.fi/laulu' },
  super_event: null,
  sub_events: [],
  last_modified_time: '2026-11-01T10:00:00.5Z',
  '@id': 'https://api.example.fi/v1/event/kotka:1/',
};
const place = {
  id: 'tprek:1',
  name: { fi: 'Seurakuntakeskus' },
  street_address: { fi: 'Kirkkokatu 2', sv: 'Kyrkogatan 2' },
  postal_code: '48100',
  address_locality: { fi: 'Kotka', sv: 'Kotka' },
  position: { type: 'Point', coordinates: [26.946, 60.466] },
  divisions: [{ type: 'muni', name: { fi: 'Kotka' } }],
};
const keyword = { id: 'yso:p1808', name: { fi: 'musiikki', sv: 'musik' } };
const run = (events: object[], options = {}) =>
  outcomesOf(
    linkedEventsImporter,
    reader(
      {
        events: [{ meta: { next: null }, data: events }],
        places: [{ data: [place] }],
        keywords: [{ data: [keyword] }],
      },
      { now, ...options },
    ),
  );
const activityOf = async (record: object) => {
  const [outcome] = await run([record]);
  assert.ok(outcome?.kind === 'kept', JSON.stringify(outcome));
  assert.equal(faultsOf(outcome.activity), '');
  return outcome.activity;
};

test('an event becomes an activity with its place and keywords looked up', async () => {
  const activity = await activityOf(event);
  assert.equal(activity.kind, 'event');
  assert.deepEqual(activity.name, { fi: 'Yhteislauluilta', en: 'Sing-along evening' });
  assert.deepEqual(activity.summary, { fi: 'Lauletaan ja ollaan yhdessä.' });
  assert.deepEqual(activity.description, { fi: 'Tule mukaan.\n\n- kahvia' });
  assert.deepEqual(activity.schedule?.sessions, [{ start: '2026-12-02T17:00', end: '2026-12-02T19:00' }]);
  assert.equal(activity.places?.[0]?.municipality, '285');
  assert.deepEqual(activity.places?.[0]?.point, { lat: 60.466, lon: 26.946 });
  assert.deepEqual(activity.keywords, { fi: ['musiikki'], sv: ['musik'] });
  assert.deepEqual(activity.codes, ['yso:p1808', 'yso:p2433']);
  assert.equal(activity.themes?.[0], 'culture');
  assert.deepEqual(activity.targetGroups, ['KR1.1']);
  assert.equal(activity.price?.free, 'yes');
  assert.deepEqual(activity.languages, ['fi']);
  assert.deepEqual(activity.organiser, { name: { fi: 'Kotkan seurakunta' }, kind: 'parish' });
  assert.equal(activity.image, undefined);
  assert.equal(activity.provenance?.[0]?.modified, '2026-11-01T10:00:00Z');
});

test('an image is shown only under a free licence', async () => {
  const activity = await activityOf({
    ...event,
    images: [
      event.images[0],
      {
        url: 'https://img.example.fi/b.jpg',
        license: 'cc_by',
        photographer_name: 'Kuvapalvelu',
        alt_text: 'Kuoro laulaa',
      },
    ],
  });
  assert.deepEqual(activity.image, {
    url: 'https://img.example.fi/b.jpg',
    alt: { fi: 'Kuoro laulaa' },
    credit: 'Kuvapalvelu, CC BY',
  });
});

test('a date without a time is a whole day; without an end the day is the end', async () => {
  assert.deepEqual((await activityOf({ ...event, start_time: '2026-12-05', end_time: null })).schedule?.sessions, [
    { start: '2026-12-05T00:00', allDay: true },
  ]);
  assert.deepEqual(
    (await activityOf({ ...event, start_time: '2026-11-22T05:00:00Z', end_time: null })).schedule?.sessions,
    [{ start: '2026-11-22T07:00' }],
  );
});

test('past, deleted, draft and replaced events are set aside with their reason', async () => {
  const cases: [object, string][] = [
    [{ start_time: '2026-11-20', end_time: '2026-11-21' }, 'ended'],
    [{ deleted: true }, 'deleted'],
    [{ publication_status: 'draft' }, 'not-published'],
    [{ replaced_by: ref('event', 'x') }, 'replaced'],
  ];
  for (const [change, code] of cases) {
    const [outcome] = await run([{ ...event, ...change }]);
    assert.ok(outcome?.kind === 'set-aside' && outcome.reason.code === code, code);
  }
});

test('cancelled and postponed are told, rescheduled is shown as it is', async () => {
  assert.equal((await activityOf({ ...event, event_status: 'EventCancelled' })).status, 'cancelled');
  assert.equal(
    (await activityOf({ ...event, event_status: 'EventPostponed', start_time: null, end_time: null })).status,
    'paused',
  );
  assert.equal((await activityOf({ ...event, event_status: 'EventRescheduled' })).status, undefined);
});

test('a recurring series is shown once with the dates of its parts', async () => {
  const series = {
    ...event,
    id: 'kotka:s',
    super_event_type: 'recurring',
    name: { fi: 'Tuolijumppa' },
    sub_events: [ref('event', 'kotka:a'), ref('event', 'kotka:b'), ref('event', 'kotka:c')],
  };
  const part = (id: string, day: string, change = {}) => ({
    ...event,
    id,
    super_event: ref('event', 'kotka:s'),
    start_time: `${day}T11:00:00Z`,
    end_time: `${day}T12:00:00Z`,
    ...change,
  });
  const outcomes = await run([
    part('kotka:b', '2026-12-08', { event_status: 'EventCancelled' }),
    series,
    part('kotka:a', '2026-12-01'),
    part('kotka:c', '2026-11-17'),
  ]);
  assert.equal(outcomes.length, 4);
  const [kept] = keptOf(outcomes);
  assert.equal(kept?.recordId, 'kotka:s');
  assert.deepEqual(kept?.activity.schedule?.sessions, [
    { start: '2026-12-01T13:00', end: '2026-12-01T14:00' },
    { start: '2026-12-08T13:00', end: '2026-12-08T14:00', cancelled: true },
  ]);
  assert.equal(kept?.activity.kind, 'group');
  assert.ok(
    setAsideOf(outcomes).every(({ reason }) => reason.code === 'part-of-series' && reason.message.includes('kotka:s')),
  );
});

test('parts whose series was not read are gathered under the first of them', async () => {
  const part = (id: string, day: string) => ({
    ...event,
    id,
    super_event: ref('event', 'kotka:gone'),
    sub_event_type: 'sub_recurring',
    start_time: day,
    end_time: null,
  });
  const outcomes = await run([part('kotka:b', '2026-12-08'), part('kotka:a', '2026-12-01')]);
  assert.deepEqual(
    keptOf(outcomes).map(({ recordId }) => recordId),
    ['kotka:a'],
  );
  assert.equal(keptOf(outcomes)[0]?.activity.schedule?.sessions?.length, 2);
});

test('a postponed part is not shown as held; a postponed event stays postponed, not cancelled', async () => {
  const part = (id: string, change = {}) => ({ ...event, id, super_event: ref('event', 'kotka:gone'), ...change });
  const [series] = keptOf(
    await run([
      part('kotka:a'),
      part('kotka:b', { start_time: '2026-12-09T15:00:00Z', end_time: null, event_status: 'EventPostponed' }),
    ]),
  );
  assert.deepEqual(
    series?.activity.schedule?.sessions?.map(({ cancelled }) => cancelled === true),
    [false, true],
  );
  const { status, statusNote, schedule } = await activityOf({ ...event, event_status: 'EventPostponed' });
  assert.deepEqual([status, statusNote?.fi], ['paused', 'Siirretty, uusi aika ei ole tiedossa']);
  assert.equal(schedule?.sessions?.[0]?.cancelled, true);
});

test('a series of which no part was read is not said to go on without a break', async () => {
  const series = {
    ...event,
    super_event_type: 'recurring',
    start_time: '2026-09-01T14:00:00Z',
    end_time: '2026-12-15T16:00:00Z',
  };
  const { schedule } = await activityOf(series);
  assert.equal(schedule?.sessions, undefined);
  assert.equal(schedule?.note?.fi, '1.9.2026–15.12.2026, tarkemmat ajat järjestäjältä');
  const [over] = setAsideOf(await run([{ ...series, end_time: '2026-11-01T16:00:00Z' }]));
  assert.equal(over?.reason.code, 'ended');
});

test('an event that is given twice is shown in its newer state and counted twice', async () => {
  const older = { ...event, name: { fi: 'Vanha nimi' }, last_modified_time: '2026-10-01T10:00:00Z' };
  for (const events of [
    [event, older],
    [older, event],
  ]) {
    const outcomes = await run(events);
    assert.deepEqual(
      keptOf(outcomes).map(({ activity }) => activity.name.fi),
      ['Yhteislauluilta'],
    );
    assert.deepEqual(
      setAsideOf(outcomes).map(({ recordId, reason }) => [recordId, reason.code]),
      [['kotka:1', 'duplicate-record']],
    );
    assert.equal(outcomes.at(-1)?.kind, 'set-aside');
  }
});

test('events under an umbrella are shown each by itself, the umbrella is not', async () => {
  const umbrella = { ...event, id: 'kotka:u', super_event_type: 'umbrella' };
  const outcomes = await run([umbrella, { ...event, super_event: ref('event', 'kotka:u') }]);
  assert.deepEqual(
    keptOf(outcomes).map(({ recordId }) => recordId),
    ['kotka:1'],
  );
  assert.equal(setAsideOf(outcomes)[0]?.reason.code, 'umbrella');
  assert.equal(keptOf(await run([umbrella])).length, 1);
});

test('an online event has no place', async () => {
  const activity = await activityOf({
    ...event,
    location: ref('place', 'helsinki:internet'),
    virtualevent_url: 'https://meet.example.fi/x',
  });
  assert.deepEqual(activity.channels, ['remote']);
  assert.equal(activity.places, undefined);
  assert.ok(activity.links?.some(({ url }) => url === 'https://meet.example.fi/x'));
});

test('a full course says so; its enrolment days are told', async () => {
  const activity = await activityOf({
    ...event,
    type_id: 'Course',
    extension_course: {
      enrolment_start_time: '2026-11-01',
      enrolment_end_time: '2026-11-30T21:59:00Z',
      remaining_attendee_capacity: 0,
    },
  });
  assert.equal(activity.kind, 'course');
  assert.deepEqual(activity.registration, {
    required: 'yes',
    state: 'full',
    opens: '2026-11-01',
    closes: '2026-11-30',
  });
});

test('the price is read from words', async () => {
  const activity = await activityOf({
    ...event,
    offers: [{ is_free: false, price: { fi: '<p>Ohjausmaksu 2,50 €</p>' } }],
  });
  assert.deepEqual(activity.price, { free: 'no', min: 2.5, max: 2.5, text: { fi: 'Ohjausmaksu 2,50 €' } });
});

test('every real event is kept or set aside with a reason, and valid', { skip: noFixtures }, async () => {
  for (const [file, count] of [
    ['helsinki-events-page', 2],
    ['helsinki-event-included', 1],
    ['helsinki-linkedcourses-event', 1],
    ['turku-events-page', 1],
  ] as const) {
    for (const moment of ['2020-01-01T00:00:00Z', now]) {
      const outcomes = await outcomesOf(
        linkedEventsImporter,
        reader(
          {
            events: [fixture(`linkedevents/${file}.json`)],
            places: [fixture('linkedevents/helsinki-places-page.json')],
          },
          { now: moment },
        ),
      );
      assert.equal(outcomes.length, count);
      for (const { activity } of keptOf(outcomes)) assert.equal(faultsOf(activity), '');
    }
  }
});
