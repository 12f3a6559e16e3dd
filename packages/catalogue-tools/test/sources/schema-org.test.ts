import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schemaOrgImporter } from '@hyte/catalogue-tools/sources/schema-org/schema-org-importer.js';
import { faultsOf, keptOf, outcomesOf, reader, setAsideOf } from './fixtures.js';

const now = '2026-11-22T10:00:00Z';
/** Reads made-up pages; every activity is valid by the schema. */
const run = async (pages: unknown[], options = {}) => {
  const outcomes = await outcomesOf(schemaOrgImporter, reader({ documents: pages }, { now, ...options }));
  for (const { activity } of keptOf(outcomes)) assert.equal(faultsOf(activity), '');
  return outcomes;
};
const page = (...blocks: (string | object)[]) =>
  `<!doctype html><html lang="fi-FI"><head>${blocks
    .map(
      (block) =>
        `<script type="application/ld+json">${typeof block === 'string' ? block : JSON.stringify(block)}</script>`,
    )
    .join('')}</head><body><p>Muuta</p><script>var x = "<p>";</script></body></html>`;
const one = async (event: object, options = {}) => {
  const [outcome] = await run(
    [page({ '@context': 'https://schema.org', '@type': 'Event', name: 'Kuoro', ...event })],
    options,
  );
  assert.ok(outcome?.kind === 'kept', JSON.stringify(outcome));
  return outcome;
};

test('an event of an association, as plugins of content management systems write it (made up)', async () => {
  const { activity, notes } = await one({
    '@type': ['Event', 'https://schema.org/SocialEvent'],
    '@id': 'https://koti.example.org/tapahtumat/kahvila/#event',
    name: 'Kahvila &amp; juttuseura',
    description: '<p>Tule <b>mukaan</b></p><p>Kaverin kanssa tai yksin</p>',
    url: 'https://koti.example.org/tapahtumat/kahvila/',
    startDate: '2026-12-01T13:00:00+02:00',
    endDate: '2026-12-01T13:00:00Z',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: true,
    inLanguage: ['fi-FI', { '@type': 'Language', name: 'Swedish', alternateName: 'sv' }],
    typicalAgeRange: '60-',
    keywords: 'yhdessäolo, kahvi',
    organizer: {
      '@type': 'Organization',
      name: 'Esimerkkiyhdistys ry',
      url: 'https://koti.example.org',
      telephone: '05 555 0100',
      email: 'info@koti.example.org',
    },
    location: {
      '@type': 'Place',
      name: 'Kohtaamispaikka',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Esimerkkikatu 1',
        postalCode: 'FI-45100',
        addressLocality: 'Kouvola',
      },
      geo: { '@type': 'GeoCoordinates', latitude: '60.8681', longitude: '26,7042' },
      amenityFeature: [{ '@type': 'LocationFeatureSpecification', name: 'Wheelchair access', value: true }],
    },
  });
  assert.deepEqual(notes, []);
  assert.deepEqual(activity.name, { fi: 'Kahvila & juttuseura' });
  assert.equal(activity.description?.fi, 'Tule mukaan\n\nKaverin kanssa tai yksin');
  assert.deepEqual(activity.schedule, { sessions: [{ start: '2026-12-01T13:00', end: '2026-12-01T15:00' }] });
  assert.deepEqual(activity.places, [
    {
      name: { fi: 'Kohtaamispaikka' },
      address: { fi: 'Esimerkkikatu 1' },
      postcode: '45100',
      postOffice: { fi: 'Kouvola' },
      municipality: '286',
      point: { lat: 60.8681, lon: 26.7042 },
      access: { wheelchair: 'yes' },
    },
  ]);
  assert.deepEqual(activity.price, { free: 'yes' });
  assert.deepEqual([activity.kind, activity.channels, activity.languages], ['event', ['in-person'], ['fi', 'sv']]);
  assert.deepEqual(activity.ageRange, { min: 60 });
  assert.ok(activity.targetGroups?.includes('KR1.1') && activity.themes?.includes('community'));
  assert.deepEqual(activity.organiser, {
    name: { fi: 'Esimerkkiyhdistys ry' },
    kind: 'association',
    url: 'https://koti.example.org/',
  });
  assert.deepEqual(activity.contacts, [{ phone: '+35855550100', email: 'info@koti.example.org' }]);
  assert.equal(activity.links?.[0]?.url, 'https://koti.example.org/tapahtumat/kahvila/');
  assert.deepEqual(activity.keywords, { fi: ['yhdessäolo', 'kahvi'] });
  assert.equal(activity.provenance?.[0]?.recordId, 'https://koti.example.org/tapahtumat/kahvila/#event');
});

test('a schedule becomes a rule with its exceptions', async () => {
  const schedule = async (eventSchedule: unknown, more = {}) =>
    (await one({ eventSchedule, ...more })).activity.schedule;
  assert.deepEqual(
    await schedule({
      '@type': 'Schedule',
      startDate: '2026-09-01',
      endDate: '2026-12-15',
      repeatFrequency: 'P1W',
      byDay: ['https://schema.org/Tuesday', 'Thursday'],
      startTime: '13:00',
      endTime: '14:30:00+02:00',
      exceptDate: ['2026-12-08', '2026-12-10T13:00'],
      scheduleTimezone: 'Europe/Helsinki',
    }),
    {
      recurrences: [
        {
          frequency: 'weekly',
          days: [2, 4],
          from: '13:00',
          to: '14:30',
          validFrom: '2026-09-01',
          validTo: '2026-12-15',
        },
      ],
      exceptions: [
        { from: '2026-12-08', closed: true },
        { from: '2026-12-10', closed: true },
      ],
    },
  );
  assert.deepEqual(
    await schedule({ repeatFrequency: 'Weekly', byDay: 'TU', duration: 'PT2H' }, { startDate: '2026-11-24T18:00' }),
    { recurrences: [{ frequency: 'weekly', days: [2], from: '18:00', to: '20:00', validFrom: '2026-11-24' }] },
  );
  assert.equal(
    (
      await schedule([
        { repeatFrequency: 'P2W', byDay: 'schema:Monday', startTime: '10:00', startDate: '2026-11-23' },
        { repeatFrequency: 'P1M', byDay: '1WE', startTime: '18:00', startDate: '2026-12-02' },
      ])
    )?.recurrences?.length,
    2,
  );
  const odd = await one({ startDate: '2026-12-01', eventSchedule: { repeatFrequency: 'now and then' } });
  assert.deepEqual(
    odd.notes.map(({ code, field }) => `${code} ${field}`),
    ['not-understood eventSchedule'],
  );
  assert.deepEqual(odd.activity.schedule, { sessions: [{ start: '2026-12-01T00:00', allDay: true }] });
});

test('graphs, references, lists, several blocks and a page for each are found once', async () => {
  const outcomes = await run([
    page(
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', '@id': '#page', about: { '@type': 'Event', name: 'Ei tämä' } },
          { '@type': 'Place', '@id': '#talo', name: 'Talo', address: 'Katu 1, 48100 Kotka' },
          {
            '@type': 'Event',
            '@id': 'https://x.example.org/a',
            name: 'Kuoro',
            location: { '@id': '#talo' },
            startDate: '2026-12-01',
          },
        ],
      },
      [
        {
          '@type': 'ItemList',
          itemListElement: [
            {
              '@type': 'ListItem',
              item: { '@type': 'DanceEvent', name: 'Tanssit', startDate: '2026-12-05', url: '/tanssit' },
            },
          ],
        },
      ],
      {
        '@type': 'Festival',
        name: 'Juhlat',
        startDate: '2026-12-06',
        subEvent: [{ '@type': 'Event', name: 'Avajaiset', startDate: '2026-12-06T10:00' }],
      },
      {
        '@type': 'EventSeries',
        name: 'Luennot',
        subEvent: [
          { '@type': 'Event', name: 'Uni', startDate: '2026-12-02T18:00' },
          { '@type': 'Event', startDate: '2026-11-02T18:00' },
          { '@type': 'Event', startDate: '2026-12-09T18:00', eventStatus: 'EventCancelled' },
        ],
      },
    ),
    {
      where: 'a.jsonld',
      bytes: new TextEncoder().encode('{"@type":"Event","@id":"https://x.example.org/a","name":"Kuoro uudelleen"}'),
    },
  ]);
  const kept = keptOf(outcomes).map(({ activity }) => activity);
  assert.deepEqual(
    kept.map(({ name }) => name.fi),
    ['Kuoro', 'Tanssit', 'Juhlat', 'Avajaiset', 'Luennot'],
  );
  assert.equal(kept[0]?.places?.[0]?.municipality, '285');
  assert.deepEqual(kept[4]?.schedule?.sessions, [
    { start: '2026-12-02T18:00' },
    { start: '2026-12-09T18:00', cancelled: true },
  ]);
  assert.equal(setAsideOf(outcomes).length, 0);
});

test('one event for each date of a group is one activity with those dates', async () => {
  const date = (day: string, more = {}) => ({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Tuolijumppa',
    url: `https://seura.example.org/jumppa/${day}/`,
    location: { '@type': 'Place', name: 'Kylätalo', address: 'Kylätie 1, 45100 Kouvola' },
    startDate: `${day}T10:00:00+02:00`,
    endDate: `${day}T11:00:00+02:00`,
    ...more,
  });
  const days = ['2026-11-17', '2026-11-24', '2026-12-01', '2026-12-08'].map((day) => date(day));
  days[2] = { ...days[2]!, eventStatus: 'https://schema.org/EventCancelled' } as never;
  const others = [
    date('2026-11-25', { name: 'Jooga' }),
    date('2026-11-26', { location: { '@type': 'Place', name: 'Koulu' } }),
    date('2026-11-27', { description: 'Vain tällä kertaa: tanssia.' }),
  ];
  const outcomes = await run([page(days), page(...others, days[3]!)]);
  const kept = keptOf(outcomes);
  const series = kept.find(({ activity }) => activity.schedule?.sessions?.length === 3);
  assert.deepEqual(series?.activity.schedule?.sessions, [
    { start: '2026-11-24T10:00', end: '2026-11-24T11:00' },
    { start: '2026-12-01T10:00', end: '2026-12-01T11:00', cancelled: true },
    { start: '2026-12-08T10:00', end: '2026-12-08T11:00' },
  ]);
  assert.equal(series?.activity.status, undefined, 'one cancelled date cancels no series');
  assert.equal(series?.activity.links?.[0]?.url, 'https://seura.example.org/jumppa/2026-11-24/');
  assert.equal(kept.length, 4, 'another name, place or description is another thing');
  assert.deepEqual(
    setAsideOf(outcomes).map(({ reason }) => reason.code),
    Array.from({ length: 4 }, () => 'part-of-series'),
  );
  // A week later the series has the same id.
  const later = keptOf(await run([page(days.slice(1))], { now: '2026-11-29T10:00:00Z' }));
  assert.equal(later[0]?.recordId, series?.recordId);

  const oneAddress = keptOf(
    await run([page(days.map((each) => ({ ...each, url: 'https://seura.example.org/jumppa/' })))]),
  );
  assert.deepEqual(
    oneAddress.map(({ recordId, activity }) => [recordId, activity.schedule?.sessions?.length]),
    [['https://seura.example.org/jumppa/', 3]],
  );
});

test('prices, sold out, cancelled, online, postponed', async () => {
  const offer = async (offers: unknown, more = {}) => (await one({ offers, ...more })).activity;
  assert.deepEqual((await offer({ price: 0, priceCurrency: 'EUR' })).price, { free: 'yes', min: 0, max: 0 });
  assert.deepEqual((await offer([{ price: '5,50' }, { price: '10.00 €' }])).price, { free: 'no', min: 5.5, max: 10 });
  assert.deepEqual((await offer({ '@type': 'AggregateOffer', lowPrice: 0, highPrice: 12 })).price, {
    free: 'no',
    min: 0,
    max: 12,
  });
  assert.deepEqual((await offer({ price: '20', priceCurrency: 'SEK' })).price, undefined);
  assert.deepEqual(
    (
      await offer({
        price: '5',
        url: 'https://liput.example.org/1',
        availability: 'https://schema.org/SoldOut',
        validFrom: '2026-11-01',
      })
    ).registration,
    {
      required: 'yes',
      state: 'full',
      url: 'https://liput.example.org/1',
      opens: '2026-11-01',
    },
  );
  assert.equal((await one({ eventStatus: 'EventCancelled' })).activity.status, 'cancelled');
  assert.equal((await one({ eventStatus: ['schema:EventPostponed'] })).activity.status, 'paused');
  const online = (
    await one({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://etana.example.org/x' },
    })
  ).activity;
  assert.deepEqual(
    [online.channels, online.places, online.links],
    [['remote'], undefined, [{ url: 'https://etana.example.org/x', kind: 'other' }]],
  );
  const mixed = (
    await one({
      eventAttendanceMode: 'MixedEventAttendanceMode',
      location: [{ '@type': 'Place', name: 'Talo' }, { '@type': 'VirtualLocation' }],
    })
  ).activity;
  assert.deepEqual(mixed.channels, ['in-person', 'remote']);
});

test('courses and exercise plans have their own kinds', async () => {
  const course = (
    await one({
      '@type': 'Course',
      hasCourseInstance: [{ '@type': 'CourseInstance', startDate: '2027-01-12T17:00', endDate: '2027-01-12T19:00' }],
    })
  ).activity;
  assert.deepEqual([course.kind, course.forms, course.schedule?.sessions?.length], ['course', ['course'], 1]);
  const plan = (await one({ '@type': 'ExercisePlan', name: 'Kotijumppa' })).activity;
  assert.deepEqual([plan.kind, plan.forms, plan.themes?.[0]], ['self-care', ['online-self-care'], 'exercise']);
});

test('languages come from the text, the page or the option', async () => {
  const names = async (html: string, options = {}) =>
    keptOf(await run([html], options)).map(({ activity }) => activity.name);
  const event = {
    '@type': 'Event',
    name: [
      { '@value': 'Kuoro', '@language': 'fi' },
      { '@value': 'Kör', '@language': 'sv-FI' },
    ],
  };
  assert.deepEqual(await names(page(event)), [{ fi: 'Kuoro', sv: 'Kör' }]);
  assert.deepEqual(await names(page({ '@type': 'Event', name: 'Kör' }).replace('lang="fi-FI"', 'lang="sv"')), [
    { sv: 'Kör' },
  ]);
  assert.deepEqual(await names(page({ '@type': 'Event', name: 'Kör' }), { language: 'sv' }), [{ sv: 'Kör' }]);
});

test('persons are left out', async () => {
  const { activity, notes } = await one({
    organizer: {
      '@type': 'Person',
      name: 'Maija Meikäläinen',
      email: 'maija.meikalainen@example.org',
      telephone: '040 123 4567',
    },
    performer: { '@type': 'Person', name: 'Matti Meikäläinen' },
    description: 'Kysy maija.meikalainen@example.org, 131052-308T',
  });
  assert.doesNotMatch(JSON.stringify(activity), /eikäläinen|meikalainen|1234567|131052/);
  assert.deepEqual(notes.map(({ code }) => code).sort(), ['identity-code', 'personal-email', 'personal-name']);
});

test('broken blocks and pages without events are told, what can be read is read', async () => {
  const outcomes = await run([
    page(
      '{"@type":"Event","name":"Poikki',
      '<!-- {"@type":"Event","name":"Rivi\nvaihto"} -->',
      '{&quot;@type&quot;:&quot;Event&quot;,&quot;name&quot;:&quot;Koodattu&quot;};',
      '',
    ),
    '<html><body>Ei mitään</body></html>',
    '[]',
    'ei jsonia',
  ]);
  assert.deepEqual(
    keptOf(outcomes).map(({ activity }) => activity.name.fi),
    ['Rivi vaihto', 'Koodattu'],
  );
  assert.deepEqual(
    setAsideOf(outcomes).map(({ reason }) => reason.code),
    ['broken-block', 'no-events', 'no-events', 'broken-block'],
  );
});

test('what is over is set aside', async () => {
  const outcomes = await run([
    page({ '@type': 'Event', name: 'Vanha', startDate: '2020-01-01', url: 'https://x.example.org/v' }),
  ]);
  assert.deepEqual(
    setAsideOf(outcomes).map(({ reason }) => reason.code),
    ['ended'],
  );
});
