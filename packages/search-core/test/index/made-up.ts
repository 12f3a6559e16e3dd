import fc from 'fast-check';
import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';

const WORDS =
  'jumppa vesijumppa vesi tasapaino paino kuntoryhmä ryhmä ja äiti aiti sähly åland Москва café 45100 grupp'.split(' ');
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const localized = fc.record({ fi: text, sv: text }, { requiredKeys: ['fi'] });
const some = <T>(...values: T[]): fc.Arbitrary<T[]> => fc.subarray(values);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const place = fc.record(
  {
    name: localized,
    municipality: fc.constantFrom('286', '285', '142'),
    postcode: fc.constantFrom('45100', '48100'),
    point: fc.record({ lat: fc.constantFrom(60.5, 61), lon: fc.constantFrom(26.7, 27) }),
  },
  { requiredKeys: [] },
);

const activity: fc.Arbitrary<Omit<Activity, 'id'>> = fc.record(
  {
    kind: fc.constantFrom('group', 'event'),
    name: localized,
    summary: maybe(localized),
    description: maybe(localized),
    keywords: maybe(fc.record({ fi: fc.array(text, { maxLength: 2 }) })),
    organiser: fc.constantFrom<Activity['organiser']>(
      { id: 'o1', name: { fi: 'Kunnon ryhmä' }, kind: 'association' },
      { id: 'o2', name: { fi: 'Vesijumppa ry', sv: 'Vattengrupp' } },
      { name: { fi: 'Nimetön' } },
    ),
    themes: some('exercise', 'culture', 'mind'),
    forms: some('course', 'led-group'),
    targetGroups: some('KR1', 'KR1.1', 'KR1.2'),
    ageRange: maybe(
      fc.record({ min: fc.constantFrom(0, 7, 65, 120), max: fc.constantFrom(0, 6, 12, 70, 120) }, { requiredKeys: [] }),
    ),
    lifeSituations: some('KE1', 'KE4'),
    places: fc.array(place, { maxLength: 2 }),
    channels: some('in-person', 'remote'),
    areaServed: fc.record(
      {
        nationwide: fc.boolean(),
        wellbeingCounties: some('10', '09'),
        municipalities: some('286', '142'),
      },
      { requiredKeys: [] },
    ),
    price: fc.constantFrom<Activity['price']>({ free: 'yes' }, { free: 'no', min: 3 }, { kaikukortti: 'yes' }),
    status: fc.constantFrom<Activity['status']>('active', 'ended', 'full'),
    checked: fc.constantFrom('2026-01-05', '2024-02-29'),
    schedule: fc.constantFrom<Activity['schedule']>(
      { alwaysOpen: true },
      {
        recurrences: [
          { frequency: 'weekly', days: [2], from: '10:00', validFrom: '2026-01-01', validTo: '2026-12-01' },
        ],
      },
      { sessions: [{ start: '2026-12-24T10:00' }], note: { fi: 'Aattona' } },
    ),
  } as unknown as { [K in keyof Omit<Activity, 'id'>]: fc.Arbitrary<Activity[K]> },
  { requiredKeys: ['kind', 'name'] },
) as fc.Arbitrary<Omit<Activity, 'id'>>;

/** Catalogues of up to twelve activities that share words, places, organisers and all facets. */
export const catalogues: fc.Arbitrary<Catalogue> = fc.array(activity, { maxLength: 12 }).map((activities) => ({
  formatVersion: '1.0',
  municipalities: [
    { code: '286', name: { fi: 'Kouvola' }, wellbeingCounty: '10' },
    { code: '285', name: { fi: 'Kotka' }, wellbeingCounty: '10' },
    { code: '142', name: { fi: 'Iitti' }, wellbeingCounty: '09' },
  ],
  // What is `undefined` in a record is not there in a file.
  activities: activities.map((each, number) => JSON.parse(JSON.stringify({ id: `a${number}`, ...each })) as Activity),
}));
