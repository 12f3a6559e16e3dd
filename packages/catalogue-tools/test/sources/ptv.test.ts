import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { ptvImporter } from '@hyte/catalogue-tools/sources/ptv/ptv-importer.js';
import { serviceHours } from '@hyte/catalogue-tools/sources/ptv/service-hours.js';
import { faultsOf, fixture, keptOf, noFixtures, outcomesOf, reader, setAsideOf } from './fixtures.js';

const text = (value: string, language = 'fi', type?: string) => ({ language, value, ...(type && { type }) });
const named = (code: string, name: string) => ({ code, name: [text(name)] });

const service = {
  id: 'service-1',
  type: 'Service',
  publishingStatus: 'Published',
  modified: '2026-01-02T03:04:05.123',
  serviceNames: [
    text('Tasapainoneuvonta', 'fi', 'Name'),
    text('Tasapainoneuvonta', 'en', 'Name'),
    text('Kaatumisen ehkäisy', 'fi', 'AlternativeName'),
  ],
  serviceDescriptions: [
    text('Saat neuvoja tasapainon harjoitteluun.', 'fi', 'Summary'),
    text('Du får råd om balansträning.', 'sv', 'Summary'),
    text('Neuvomme sinua ja läheistäsi.', 'fi', 'Description'),
    text('Neuvomme sinua ja läheistäsi.', 'en', 'Description'),
    text('Yleinen kuvaus palvelusta.', 'fi', 'GD_Description'),
    text('Soita ensin.', 'fi', 'UserInstruction'),
    text('Käynti maksaa 5 €.', 'fi', 'ChargeTypeAdditionalInfo'),
  ],
  requirements: [text('Tarvitset lähetteen lääkäriltä.')],
  serviceChargeType: 'Chargeable',
  areaType: 'LimitedType',
  areas: [
    { type: 'Municipality', municipalities: [{ code: '286' }, { code: '285' }] },
    { type: 'WellbeingServiceCounties', code: '10' },
  ],
  languages: ['fi', 'sv'],
  serviceClasses: [named('P5.17', 'Neuvonta'), named('P27.1', 'Liikunta')],
  targetGroups: [named('KR1', 'Kansalaiset'), named('KR1.1', 'Ikäihmiset')],
  lifeEvents: [named('KE10', 'Eläkkeelle siirtyminen'), named('KE4.1', 'Muutto')],
  ontologyTerms: [{ uri: 'http://www.yso.fi/onto/koko/p12345', name: [text('tasapaino'), text('balans', 'sv')] }],
  organizations: [
    { roleType: 'Producer', organization: { id: 'other', name: 'Toinen Oy' } },
    { roleType: 'Responsible', organization: { id: 'org-1', name: 'Kymenlaakson hyvinvointialue' } },
  ],
  serviceChannels: [{ serviceChannel: { id: 'place-1' } }, { serviceChannel: { id: 'web-1' } }],
};
const place = {
  id: 'place-1',
  serviceChannelType: 'ServiceLocation',
  publishingStatus: 'Published',
  serviceChannelNames: [text('Neuvontapiste', 'fi', 'Name')],
  addresses: [
    {
      type: 'Location',
      streetAddress: {
        street: [text('Salpausselänkatu')],
        streetNumber: '38',
        postalCode: '45100',
        postOffice: [text('KOUVOLA')],
        municipality: { code: '286' },
        latitude: '6749000.5',
        longitude: '483000.25',
      },
      entrances: [
        {
          accessibilitySentences: [
            {
              sentences: [
                { sentence: [text('Sisäänkäynti on portaaton.')] },
                { sentence: [text('Induktiosilmukkaa ei ole.')] },
              ],
            },
          ],
        },
      ],
    },
    { type: 'Postal', postOfficeBoxAddress: { postalCode: '45101' } },
  ],
  phoneNumbers: [
    { type: 'Phone', prefixNumber: '+358', number: '52341234', language: 'fi', additionalInformation: 'Neuvonta' },
    { type: 'Fax', prefixNumber: '+358', number: '52341235' },
  ],
  emails: [text('neuvonta@kymenhva.fi'), text('maija.meikalainen@kymenhva.fi')],
  webPages: [
    { url: 'https://www.kymenhva.fi/', value: 'Hyvinvointialue', language: 'fi' },
    { url: 'javascript:alert(1)', value: 'x', language: 'fi' },
  ],
  serviceHours: [
    {
      serviceHourType: 'DaysOfTheWeek',
      openingHour: [{ dayFrom: 'Monday', dayTo: 'Friday', from: '08:00:00', to: '16:00:00' }],
    },
  ],
};
const web = {
  id: 'web-1',
  serviceChannelType: 'EChannel',
  serviceChannelNames: [text('Sähköinen asiointi', 'fi', 'Name')],
  webPages: [{ url: 'https://asiointi.example.fi/', language: 'fi' }],
};
/** Tells of the connection from its own side only. */
const phone = {
  id: 'phone-1',
  serviceChannelType: 'Phone',
  serviceChannelNames: [text('Neuvontapuhelin', 'fi', 'Name')],
  phoneNumbers: [
    {
      type: 'Phone',
      prefixNumber: '+358',
      number: '401234567',
      language: 'fi',
      additionalInformation: 'Neuvontapuhelin',
    },
  ],
  serviceHours: [
    { serviceHourType: 'DaysOfTheWeek', openingHour: [{ dayFrom: 'Tuesday', dayTo: '', from: '09:00', to: '11:00' }] },
  ],
  services: [{ service: { id: 'service-1' } }],
};
const organization = {
  id: 'org-1',
  organizationType: 'WellbeingServicesCounty',
  businessCode: '3221313-1',
  organizationNames: [
    text('Kymenlaakson hyvinvointialue', 'fi', 'Name'),
    text('Kymmenedalens välfärdsområde', 'sv', 'Name'),
  ],
};

const page = (...itemList: object[]) => [{ pageNumber: 1, pageCount: 1, itemList }];
const read = (services: object[], options = {}) =>
  reader(
    { services: page(...services), channels: page(place, web, phone), organizations: page(organization) },
    options,
  );
const oneOf = async (record: object) => {
  const [outcome] = (await outcomesOf(ptvImporter, read([record]))).filter(({ recordId }) => recordId === 'service-1');
  assert.ok(outcome);
  return outcome;
};

test('a service is joined with its channels, whichever side tells of the connection', async () => {
  const outcomes = await outcomesOf(ptvImporter, read([service]));
  assert.equal(outcomes.length, 1);
  const [kept] = keptOf(outcomes);
  assert.ok(kept);
  const { activity, notes } = kept;
  assert.equal(faultsOf(activity), '');
  assert.deepEqual(activity.channels, ['in-person', 'phone']);
  assert.deepEqual(activity.places?.[0]?.address, { fi: 'Salpausselänkatu 38' });
  assert.deepEqual(activity.places?.[0]?.postOffice, { fi: 'Kouvola' });
  assert.equal(activity.places?.length, 1);
  assert.deepEqual(activity.places?.[0]?.access, { 'step-free-entrance': 'yes' });
  const point = activity.places?.[0]?.point;
  assert.ok(point && Math.abs(point.lat - 60.876) < 0.01 && Math.abs(point.lon - 26.687) < 0.01, JSON.stringify(point));
  assert.deepEqual(activity.schedule?.openingHours, [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:00' }]);
  assert.deepEqual(
    activity.contacts?.map((contact) => contact.phone ?? contact.email),
    ['+35852341234', 'neuvonta@kymenhva.fi', '+358401234567'],
  );
  assert.deepEqual(activity.contacts?.at(-1)?.hours, [{ days: [2], from: '09:00', to: '11:00' }]);
  assert.deepEqual(
    activity.links?.map(({ url }) => url),
    ['https://www.kymenhva.fi/', 'https://asiointi.example.fi/'],
  );
  assert.ok(notes.some(({ code }) => code === 'personal-email') && notes.some(({ code }) => code === 'bad-link'));
});

test('texts, codes, area and price come over in every language', async () => {
  const outcome = await oneOf(service);
  assert.ok(outcome.kind === 'kept');
  const { activity, notes } = outcome;
  assert.deepEqual(activity.name, { fi: 'Tasapainoneuvonta' });
  assert.deepEqual(activity.summary, {
    fi: 'Saat neuvoja tasapainon harjoitteluun.',
    sv: 'Du får råd om balansträning.',
  });
  assert.equal(
    activity.description?.fi,
    'Yleinen kuvaus palvelusta.\n\nNeuvomme sinua ja läheistäsi.\n\nSoita ensin.\n\nTarvitset lähetteen lääkäriltä.',
  );
  assert.deepEqual(Object.keys(activity.description ?? {}), ['fi']);
  assert.ok(notes.some(({ code, field }) => code === 'copied-text' && field === 'description'));
  assert.deepEqual(activity.themes?.slice(0, 2), ['advice', 'exercise']);
  assert.deepEqual(activity.targetGroups, ['KR1.1']);
  assert.deepEqual(activity.lifeSituations, ['KE10', 'KE4']);
  assert.ok(['ptv:P5.17', 'ptv:P27.1', 'koko:p12345'].every((code) => activity.codes?.includes(code)));
  assert.deepEqual(activity.keywords, { fi: ['tasapaino', 'Kaatumisen ehkäisy'], sv: ['balans'] });
  assert.deepEqual(activity.areaServed, { municipalities: ['286', '285'], wellbeingCounties: ['10'] });
  assert.equal(activity.price?.free, 'no');
  assert.equal(activity.referral?.required, 'unknown');
  assert.match(activity.referral?.note?.fi ?? '', /lähetteen/);
  assert.equal(activity.organiser?.kind, 'wellbeing-region');
  assert.equal(activity.organiser?.businessId, '3221313-1');
  assert.equal(activity.provenance?.[0]?.modified, '2026-01-02T03:04:05Z');
  assert.equal(activity.kind, 'advice');
});

test('Finnish text in the English slot is dropped and said', async () => {
  const outcome = await oneOf({
    ...service,
    requirements: [],
    serviceDescriptions: [text('Neuvomme sinua.', 'fi', 'Description'), text('Neuvomme sinua.', 'en', 'Description')],
  });
  assert.ok(outcome.kind === 'kept');
  assert.deepEqual(outcome.activity.description, { fi: 'Neuvomme sinua.' });
  assert.ok(outcome.notes.some(({ code }) => code === 'copied-text'));
});

test('services for companies and authorities only, and unpublished ones, are set aside', async () => {
  const firms = await oneOf({ ...service, targetGroups: [named('KR2.1', 'Yritykset'), named('KR3', 'Viranomaiset')] });
  assert.ok(firms.kind === 'set-aside' && firms.reason.code === 'not-for-residents');
  assert.equal(
    (await oneOf({ ...service, targetGroups: [named('KR1', 'Kansalaiset'), named('KR2', 'Yritykset')] })).kind,
    'kept',
  );
  const draft = await oneOf({ ...service, publishingStatus: 'Draft' });
  assert.ok(draft.kind === 'set-aside' && draft.reason.code === 'not-published');
});

test('one service in two areas is one record; a channel of no service is accounted for', async () => {
  const outcomes = await outcomesOf(
    ptvImporter,
    read([{ ...service, id: 'lonely', serviceChannels: [] }], { municipalities: ['286', '285'] }),
  );
  assert.deepEqual(outcomes.map(({ recordId, kind }) => `${recordId} ${kind}`).sort(), [
    'channel:phone-1 set-aside',
    'channel:place-1 set-aside',
    'channel:web-1 set-aside',
    'lonely kept',
  ]);
});

test('hours: ranges, midnight, nights, exceptions, always open', () => {
  const of = (hours: object) => serviceHours([hours]).schedule;
  const days = (dayFrom: string, dayTo: string, from: string, to: string) => ({
    openingHour: [{ dayFrom, dayTo, from, to }],
  });
  assert.deepEqual(
    of({ serviceHourType: 'DaysOfTheWeek', ...days('Saturday', 'Monday', '10:00:00', '00:00:00') }).openingHours,
    [{ days: [6, 7, 1], from: '10:00', to: '24:00' }],
  );
  assert.deepEqual(
    of({
      serviceHourType: 'DaysOfTheWeek',
      validFrom: '2026-05-31T21:00:00Z',
      validTo: '2026-08-30T21:00:00Z',
      ...days('Monday', '', '9:00', '12:00'),
    }).openingHours,
    [{ days: [1], from: '09:00', to: '12:00', validFrom: '2026-06-01', validTo: '2026-08-31' }],
  );
  assert.deepEqual(
    of({ serviceHourType: 'OverMidnight', ...days('Friday', 'Saturday', '18:00:00', '03:00:00') }).openingHours,
    [{ days: [5], from: '18:00', to: '03:00' }],
  );
  assert.deepEqual(
    of({ serviceHourType: 'OverMidnight', ...days('Friday', 'Monday', '18:00:00', '08:00:00') }).openingHours,
    [
      { days: [5], from: '18:00', to: '24:00' },
      { days: [6, 7], from: '00:00', to: '24:00' },
      { days: [1], from: '00:00', to: '08:00' },
    ],
  );
  assert.equal(of({ serviceHourType: 'DaysOfTheWeek', isAlwaysOpen: true }).alwaysOpen, true);
  assert.deepEqual(
    of({
      serviceHourType: 'Exceptional',
      isClosed: true,
      validFrom: '2026-12-24',
      additionalInformation: [text('Jouluaatto')],
    }).exceptions,
    [
      {
        from: '2026-12-24',
        to: undefined,
        closed: true,
        opens: undefined,
        closes: undefined,
        reason: { fi: 'Jouluaatto' },
      },
    ],
  );
  assert.equal(
    of({ serviceHourType: 'Exceptional', validFrom: '2026-12-23', ...days('', '', '10:00', '12:00') }).exceptions?.[0]
      ?.opens,
    '10:00',
  );
  assert.equal(serviceHours([{ serviceHourType: 'Mystery' }]).notes[0]?.code, 'unknown-hours');
});

test('hours: closed until further notice, and a day that is open twice', () => {
  const of = (...hours: object[]) => serviceHours(hours).schedule;
  const weekly = {
    serviceHourType: 'DaysOfTheWeek',
    openingHour: [{ dayFrom: 'Monday', from: '09:00', to: '15:00' }],
  };
  const closed = of(weekly, { serviceHourType: 'DaysOfTheWeek', isClosed: true, validFrom: '2026-11-30T22:00:00Z' });
  assert.deepEqual(closed.openingHours, [{ days: [1], from: '09:00', to: '15:00', validTo: '2026-11-30' }]);
  assert.equal(closed.note?.fi, 'Suljettu toistaiseksi 1.12.2026 alkaen');
  const forGood = of(weekly, { serviceHourType: 'DaysOfTheWeek', isClosed: true });
  assert.deepEqual([forGood.openingHours, forGood.note?.sv], [[], 'Stängt tills vidare']);
  assert.deepEqual(
    of({
      serviceHourType: 'Exceptional',
      validFrom: '2026-12-22T22:00:00Z',
      openingHour: [
        { from: '13:00', to: '16:00' },
        { from: '08:00', to: '11:30' },
      ],
      additionalInformation: [text('Aatonaatto')],
    }).exceptions?.map(({ from, opens, closes, reason }) => [from, opens, closes, reason?.fi]),
    [['2026-12-23', '08:00', '16:00', 'Aatonaatto: 8–11.30, 13–16']],
  );
});

test('weekdays that are told one by one are one line where their times are the same', () => {
  const openingHour = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((dayFrom) => ({
    dayFrom,
    dayTo: '',
    from: '09:00:00',
    to: dayFrom === 'Thursday' ? '18:00:00' : '15:00:00',
  }));
  assert.deepEqual(serviceHours([{ serviceHourType: 'DaysOfTheWeek', openingHour }]).schedule.openingHours, [
    { days: [1, 2, 3, 5], from: '09:00', to: '15:00' },
    { days: [4], from: '09:00', to: '18:00' },
  ]);
});

test('lists that people begin with stars or dots are lists', async () => {
  const outcome = await oneOf({
    ...service,
    serviceDescriptions: [text('Saat:\n* neuvoja\n• ohjeita\n– seuraa', 'fi', 'Description')],
    requirements: [],
  });
  assert.ok(outcome.kind === 'kept');
  assert.equal(outcome.activity.description?.fi, 'Saat:\n- neuvoja\n- ohjeita\n- seuraa');
});

test('exceptions of a connection are added to the hours of its channel', async () => {
  const outcome = await oneOf({
    ...service,
    serviceChannels: [
      {
        serviceChannel: { id: 'place-1' },
        serviceHours: [{ serviceHourType: 'Exceptional', validFrom: '2026-12-23T22:00:00Z', isClosed: true }],
      },
    ],
  });
  assert.ok(outcome.kind === 'kept');
  assert.equal(outcome.activity.schedule?.openingHours?.length, 1);
  assert.deepEqual(
    outcome.activity.schedule?.exceptions?.map(({ from, closed }) => [from, closed]),
    [['2026-12-24', true]],
  );
});

test('an address has its place from the shape that its sub-type names, never from an example beside it', async () => {
  const example = { latitude: '61.6887', longitude: '27.2721', postalCode: '12345' };
  const [street] = place.addresses;
  const of = async (...addresses: object[]) => {
    const read = reader({ services: page(service), channels: page({ ...place, addresses }) });
    const [kept] = keptOf(await outcomesOf(ptvImporter, read));
    return kept?.activity.places ?? [];
  };
  const [unplaced] = await of({
    ...street,
    subType: 'Single',
    streetAddress: { ...street?.streetAddress, latitude: '0', longitude: '0' },
    otherAddress: example,
  });
  assert.deepEqual([unplaced?.point, unplaced?.postcode], [undefined, '45100']);
  const [elsewhere] = await of({
    type: 'Location',
    subType: 'Other',
    streetAddress: null,
    otherAddress: { ...example, latitude: '6749000.5', longitude: '483000.25' },
  });
  assert.ok(elsewhere?.point);
  assert.deepEqual(await of({ ...street, subType: 'Abroad', otherAddress: example }), []);
});

test('services that were archived or withdrawn lately are told, so that their leaving is no loss', async () => {
  const all = read([service], { now: '2026-11-22T03:00:00Z' });
  const asked: string[] = [];
  const outcomes = await outcomesOf(ptvImporter, {
    ...all,
    async *json(part) {
      asked.push(part.path);
      if (part.name === 'archived')
        yield { pageNumber: 1, pageCount: 1, itemList: [{ id: 'gone' }, { id: 'service-1' }] };
      else if (part.name === 'withdrawn')
        throw new TarjotinError('refused', 'answered 400', 'Check the address.', { cause: { status: 400 } });
      else yield* all.json(part);
    },
  });
  assert.deepEqual(
    setAsideOf(outcomes).map(({ recordId, reason }) => [recordId, reason.code]),
    [['gone', 'archived']],
  );
  assert.equal(keptOf(outcomes).length, 1, 'what is in the list was published again');
  assert.ok(asked.includes('Service?status=Archived&date=2026-11-08T00%3A00%3A00Z&page=1'), asked.join());
});

test('an interface that answers 404 for records that are not published any more is read on', async () => {
  const all = read([service]);
  const gone = (status: number) =>
    new TarjotinError('refused', `answered ${status}`, 'Check the address.', { cause: { status } });
  const with4xx = (status: number) => ({
    ...all,
    async *json(part: Parameters<typeof all.json>[0]) {
      if (part.path.startsWith('Organization/')) throw gone(status);
      yield* all.json(part);
    },
  });
  assert.equal(keptOf(await outcomesOf(ptvImporter, with4xx(404))).length, 1);
  await assert.rejects(outcomesOf(ptvImporter, with4xx(403)), /403/);
});

test('hours that differ from place to place are said in words', async () => {
  const second = {
    ...place,
    id: 'place-2',
    serviceChannelNames: [text('Toinen piste', 'fi', 'Name')],
    serviceHours: [
      { serviceHourType: 'DaysOfTheWeek', openingHour: [{ dayFrom: 'Monday', from: '09:00', to: '10:30' }] },
    ],
  };
  const outcomes = await outcomesOf(
    ptvImporter,
    reader({
      services: page({
        ...service,
        serviceChannels: [{ serviceChannel: { id: 'place-1' } }, { serviceChannel: { id: 'place-2' } }],
      }),
      channels: page(place, second),
    }),
  );
  const [kept] = keptOf(outcomes);
  assert.equal(kept?.activity.schedule?.openingHours, undefined);
  assert.equal(
    kept?.activity.schedule?.note?.fi,
    '- Neuvontapiste: ma, ti, ke, to, pe 8–16\n- Toinen piste: ma 9–10.30',
  );
});

test("a contact that is the example of the interface's documentation is not published", async () => {
  const contactDetails = {
    emails: [text('value', 'en')],
    phoneNumbers: [{ prefixNumber: '+358', number: '123456789', additionalInformation: 'additionalInformation' }],
  };
  const outcome = await oneOf({
    ...service,
    serviceChannels: [{ serviceChannel: { id: 'place-1' }, contactDetails }],
  });
  assert.ok(outcome.kind === 'kept');
  assert.doesNotMatch(JSON.stringify(outcome.activity), /additionalInformation|123456789/);
  assert.deepEqual(
    outcome.notes.filter(({ code }) => code === 'example-contact').map(({ field }) => field),
    ['emails', 'phoneNumbers'],
  );
});

test('services whose classes lead to no theme are set aside, unless the option takes them in', async () => {
  const survey = { ...service, serviceClasses: [named('P2.3', 'Maankäyttö')] };
  const kindWith = async (serviceClasses: unknown, record: object = survey) => {
    const outcomes = await outcomesOf(ptvImporter, read([record], { serviceClasses }));
    const outcome = outcomes.find(({ recordId }) => recordId === 'service-1');
    return outcome?.kind === 'set-aside' ? outcome.reason.code : outcome?.kind;
  };
  assert.equal(await kindWith(undefined), 'not-wellbeing');
  assert.equal(await kindWith(undefined, service), 'kept');
  assert.equal(await kindWith('all'), 'kept');
  assert.equal(await kindWith(['P2']), 'kept');
  assert.equal(await kindWith(['P27']), 'not-wellbeing');
  assert.equal(await kindWith(['P27'], service), 'kept');
  assert.equal(await kindWith(['P5.1'], service), 'not-wellbeing', 'P5.17 is not inside P5.1');
  assert.equal(await kindWith(['themes', 'P2.3']), 'kept');
  assert.equal(await kindWith(undefined, { ...service, serviceClasses: [] }), 'kept', 'unknown is not no');
});

test('a place that LIPAS sent to PTV is known by its id in LIPAS', async () => {
  const organisation = '3d1759a2-e47a-4947-9a31-cab1c1e2512b';
  const sent = { ...place, sourceId: `lipas-${organisation}-89913-2024-01-01T08-00-00.000Z` };
  const joined = async (more: object, channels: object[] = [sent]) => {
    const record = {
      ...service,
      serviceChannels: channels.map((_, index) => ({ serviceChannel: { id: `c${index}` } })),
    };
    const [kept] = keptOf(
      await outcomesOf(
        ptvImporter,
        reader({
          services: page({ ...record, ...more }),
          channels: page(...channels.map((channel, index) => ({ ...channel, id: `c${index}` }))),
        }),
      ),
    );
    assert.ok(kept);
    return kept;
  };
  const hall = await joined({ sourceId: `lipas-${organisation}-2500` });
  assert.deepEqual(hall.sameAs, ['lipas:89913']);
  assert.equal(hall.activity.places?.[0]?.id, 'lipas:89913');
  assert.ok(hall.activity.codes?.includes('lipas-place:89913'));
  // Advice given in a hall is not the hall; a service of several halls is none of them.
  const advice = await joined({});
  assert.equal(advice.sameAs, undefined);
  assert.equal(advice.activity.places?.[0]?.id, 'lipas:89913');
  const other = { ...sent, sourceId: `lipas-${organisation}-89914-2024-01-01` };
  assert.equal((await joined({ sourceId: `lipas-${organisation}-2500` }, [sent, other])).sameAs, undefined);
  // LIPAS's services carry the number of a sub-category, which is no place.
  assert.equal(
    (await joined({}, [{ ...place, sourceId: `lipas-${organisation}-2500` }])).activity.places?.[0]?.id,
    'ptv:c0',
  );
});

/** What a wellbeing tray keeps of the thirty saved services: outreach youth work, employment services, a swimming hall, crisis help. */
const REAL_WELLBEING = ['228738ee', '5fe23177', '6ccb671f', '9f242076'];

test('of real services, the wellbeing ones are kept and the others counted', { skip: noFixtures }, async () => {
  const pages = {
    services: [fixture('ptv/v9-services.json')],
    channels: [fixture('ptv/v9-servicechannels.json')],
    organizations: [fixture('ptv/v9-organizations.json')],
  };
  const byDefault = await outcomesOf(ptvImporter, reader(pages));
  assert.deepEqual(
    keptOf(byDefault)
      .map(({ recordId }) => recordId.slice(0, 8))
      .sort(),
    REAL_WELLBEING,
  );
  assert.equal(setAsideOf(byDefault).filter(({ reason }) => reason.code === 'not-wellbeing').length, 19);
  assert.equal(setAsideOf(byDefault).filter(({ reason }) => reason.code === 'not-for-residents').length, 7);
  assert.ok(keptOf(byDefault).every(({ activity }) => (activity.themes?.length ?? 0) > 0));
  assert.equal(keptOf(await outcomesOf(ptvImporter, reader(pages, { serviceClasses: 'all' }))).length, 23);
});

test('every real service is kept or set aside with a reason, and valid', { skip: noFixtures }, async () => {
  for (const [services, channels, organizations] of [
    ['v9-services', 'v9-servicechannels', ['v9-organizations']],
    ['v11-shape-municipality_services', 'v11-shape-municipality_channels', []],
  ] as const) {
    const records = fixture(`ptv/${services}.json`) as { id: string }[] | { itemList: { id: string }[] };
    const outcomes = await outcomesOf(
      ptvImporter,
      reader(
        {
          services: [records],
          channels: [fixture(`ptv/${channels}.json`)],
          organizations: organizations.map((name) => fixture(`ptv/${name}.json`)),
        },
        { serviceClasses: 'all' },
      ),
    );
    const ids = (Array.isArray(records) ? records : records.itemList).map(({ id }) => id);
    assert.deepEqual(
      new Set(outcomes.map(({ recordId }) => recordId).filter((id) => !id.startsWith('channel:'))),
      new Set(ids),
    );
    for (const { activity } of keptOf(outcomes)) {
      assert.equal(faultsOf(activity), '');
      assert.doesNotMatch(JSON.stringify(activity), /Malmsten|etunimi\.sukunimi|additionalInformation/);
    }
    for (const { reason } of setAsideOf(outcomes))
      assert.ok(['not-for-residents', 'no-service'].includes(reason.code), reason.code);
  }
});
