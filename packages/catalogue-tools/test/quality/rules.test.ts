import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { judge } from '@hyte/catalogue-tools/quality/judge.js';
import type { QualityContext } from '@hyte/catalogue-tools/quality/rule.js';
import { RULES } from '@hyte/catalogue-tools/quality/rules.js';
import { SCORE_PARTS } from '@hyte/catalogue-tools/quality/score-parts.js';
import { COSTS } from '@hyte/catalogue-tools/quality/severities.js';
import { parseDay } from '@hyte/search-core/schedule/calendar.js';

const context: QualityContext = {
  today: '2026-11-22',
  dayNumber: parseDay('2026-11-22')!,
  languages: ['fi', 'sv'],
  systems: new Map([
    ['a', 'ptv'],
    ['b', 'csv'],
  ]),
};

/** A group nobody can find fault with. */
const group: Activity = {
  id: 'b:1',
  kind: 'group',
  name: { fi: 'Tuolijumppa', sv: 'Stolgymnastik' },
  summary: { fi: 'Voit tulla jumppaamaan tuolilla istuen.', sv: 'Kom med på gymnastik där du sitter på en stol.' },
  organiser: { name: { fi: 'Seura ry' } },
  themes: ['exercise'],
  targetGroups: ['KR1.1'],
  languages: ['fi'],
  channels: ['in-person'],
  places: [
    { address: { fi: 'Katu 1' }, municipality: '286', point: { lat: 60.87, lon: 26.7 }, access: { wheelchair: 'yes' } },
  ],
  schedule: { recurrences: [{ frequency: 'weekly', days: [2], from: '13:00', to: '14:00', validTo: '2027-05-31' }] },
  registration: { required: 'no' },
  price: { free: 'yes' },
  firstTime: { note: { fi: 'Ohjaaja on ovella.' } },
  contacts: [{ phone: '+358555501000' }],
  provenance: [{ source: 'b', recordId: '1' }],
  checked: '2026-10-01',
};
const service: Activity = {
  ...group,
  id: 'a:2',
  kind: 'service',
  codes: ['ptv:P27.1', 'koko:p1'],
  schedule: { openingHours: [{ days: [1], from: '09:00', to: '15:00' }] },
  areaServed: { municipalities: ['286'] },
  provenance: [{ source: 'a', recordId: '2' }],
};
const place: Activity = { ...group, kind: 'place', schedule: { alwaysOpen: true } };
const without = (activity: Activity, ...fields: (keyof Activity)[]): Activity =>
  Object.fromEntries(
    Object.entries(activity).filter(([key]) => !fields.includes(key as keyof Activity)),
  ) as unknown as Activity;
const told = (fi: string): Partial<Activity> => ({ description: { fi, sv: 'Kom med, du behövs.' } });
const LONG =
  'Tämä on pitkä suomenkielinen teksti, joka kertoo, mitä toiminnassa on, ja että siihen saa tulla kuka vain. ';

/** For each rule an activity at which it fires, made of one at which it does not. */
const FIRES: Readonly<Record<string, Activity>> = {
  'times-over': { ...group, schedule: { sessions: [{ start: '2026-11-01T13:00', end: '2026-11-01T14:00' }] } },
  'times-missing': without(group, 'schedule'),
  'times-in-words-only': { ...group, schedule: { note: { fi: 'kelien mukaan' } } },
  'end-time-missing': {
    ...group,
    schedule: { recurrences: [{ frequency: 'weekly', days: [2], from: '13:00', validTo: '2027-05-31' }] },
  },
  'holidays-untold': {
    ...group,
    schedule: { recurrences: [{ frequency: 'weekly', days: [2], from: '13:00', to: '14:00' }] },
  },
  'opening-hours-missing': without(place, 'schedule'),
  'answer-hours-missing': without(service, 'schedule'),
  'place-missing': without(group, 'places'),
  'address-missing': { ...group, places: [{ municipality: '286', access: { wheelchair: 'no' } }] },
  'point-missing': {
    ...group,
    places: [{ address: { fi: 'Katu 1' }, municipality: '286', access: { wheelchair: 'no' } }],
  },
  'municipality-missing': {
    ...group,
    places: [{ address: { fi: 'Katu 1' }, point: { lat: 60, lon: 26 }, access: { wheelchair: 'no' } }],
  },
  'area-missing': without(service, 'areaServed', 'places'),
  'access-unknown': {
    ...group,
    places: [
      {
        address: { fi: 'Katu 1' },
        municipality: '286',
        point: { lat: 60, lon: 26 },
        access: { wheelchair: 'unknown' },
      },
    ],
  },
  'dead-link': { ...group, links: [{ url: 'https://example.org/poissa' }] },
  'contact-missing': without(group, 'contacts'),
  'phone-missing': { ...group, contacts: [{ email: 'info@example.org' }] },
  'registration-untold': without(group, 'registration'),
  'registration-no-way': { ...without(group, 'contacts'), registration: { required: 'yes' } },
  'price-missing': without(group, 'price'),
  'first-time-missing': without(group, 'firstTime'),
  'description-missing': without(group, 'summary'),
  'theme-missing': without(group, 'themes'),
  'audience-missing': without(group, 'targetGroups'),
  'name-long': { ...group, name: { fi: 'x'.repeat(101), sv: 'Namn' } },
  'summary-long': { ...group, summary: { fi: `Voit ${'tulla '.repeat(30)}`, sv: 'Kom med.' } },
  'summary-copies-name': { ...group, summary: { fi: 'Tuolijumppa!', sv: 'Kom med.' } },
  'description-long': { ...group, ...told(`Voit tulla. ${'sana '.repeat(1000)}`) },
  'text-address': { ...group, ...told('Kokoonnumme osoitteessa Varastokatu 1.') },
  'text-hours': { ...group, ...told('Tule paikalle klo 13.') },
  'text-date': { ...group, ...told('Alkaa 2.12.2026.') },
  'text-contact': { ...group, ...told('Soita 05 555 0100.') },
  'text-person': { ...group, ...told('Ohjaajana Maija Meikäläinen.') },
  'not-to-reader': {
    ...group,
    ...told(
      'Toiminta on suunnattu yli kuusikymmentävuotiaille henkilöille. Toiminnassa harjoitetaan tasapainoa ja lihasvoimaa ammattilaisen johdolla.',
    ),
  },
  'classes-count': { ...service, codes: ['koko:p1'] },
  'classes-main-only': { ...service, codes: ['ptv:P27', 'koko:p1'] },
  'terms-count': { ...service, codes: ['ptv:P27.1'] },
  'swedish-missing': { ...group, name: { fi: 'Jumppa' }, places: [{ ...group.places![0]!, municipality: '624' }] },
  'swedish-wished': { ...group, name: { fi: 'Jumppa' } },
  'finnish-missing': { ...group, name: { sv: 'Gymnastik' } },
  'swedish-part': { ...group, summary: { fi: 'Voit tulla jumppaamaan.' } },
  'copied-text': { ...group, description: { fi: LONG, sv: LONG } },
  'wrong-language': { ...group, description: { sv: `${LONG} Voit tulla, ja ota kaveri mukaan.` } },
  'spoken-languages-missing': without(group, 'languages'),
  'spoken-without-text': { ...group, name: { fi: 'Jumppa' }, languages: ['fi', 'sv'] },
  'very-old': { ...group, checked: '2022-01-01' },
  old: { ...group, checked: '2025-01-01' },
  'date-unknown': without(group, 'checked'),
};
const PARENTS: readonly Activity[] = [group, service, place];
const idsOf = (activity: Activity, more: Partial<QualityContext> = {}): string[] =>
  judge(activity, { ...context, ...more }).findings.map(({ rule }) => rule.id);

test('there is nothing to say of what is told well', () => {
  for (const activity of PARENTS) {
    assert.deepEqual(idsOf(activity), []);
    assert.equal(judge(activity, context).score, 100);
  }
});

const deadLinks = new Map([['https://example.org/poissa', '404']]);
for (const { id } of RULES)
  test(`${id} fires when it should, and costs points`, () => {
    const faulty = FIRES[id];
    assert.ok(faulty, 'there is an example');
    assert.ok(idsOf(faulty, { deadLinks }).includes(id), idsOf(faulty, { deadLinks }).join(', '));
    assert.ok(judge(faulty, { ...context, deadLinks }).score < 100);
  });

test('links that were not tried, or that work, are not called dead', () => {
  assert.ok(!idsOf(FIRES['dead-link']!).includes('dead-link'));
  assert.ok(!idsOf(FIRES['dead-link']!, { deadLinks: new Map() }).includes('dead-link'));
});

test('rules of PTV are asked of PTV only, those of places in the open of none', () => {
  const fromCsv = { ...service, codes: [], provenance: [{ source: 'b', recordId: '2' }] };
  assert.deepEqual(idsOf(fromCsv), []);
  assert.deepEqual(idsOf({ ...without(place, 'schedule'), codes: ['lipas:4401'] }), []);
  assert.deepEqual(idsOf({ ...without(place, 'schedule'), codes: ['lipas:3110'] }), ['opening-hours-missing']);
});

test('no finding repeats a name, a number or a mail address', () => {
  const text = 'Ohjaajana Maija Meikäläinen, puh. 040 555 1234, maija.meikalainen@example.org. '.repeat(3);
  const said = JSON.stringify(judge({ ...group, ...told(text) }, context).findings.map(({ details }) => details));
  assert.doesNotMatch(said, /Maija|1234|@/);
  assert.match(said, /description \(fi\)/);
});

test('ordinary sentences are not taken for addresses, hours, dates, contacts or persons', () => {
  const fine =
    'Voit tulla yksin tai kaverin kanssa. Ryhmässä on 8–12 osallistujaa, yli 65-vuotiaita. Pelaamme 3 kertaa viikossa, maksu 2,50 euroa. Ohjaajana Suomen Punainen Risti.';
  assert.deepEqual(idsOf({ ...group, ...told(fine) }), []);
});

test('the parts make 100, what is wrong costs more than what is missing, and the score stays within 0 and 100', () => {
  assert.equal(
    SCORE_PARTS.reduce((sum, { points }) => sum + points, 0),
    100,
  );
  assert.ok(COSTS.fix > COSTS.complete && COSTS.complete > COSTS.polish);
  const fields = Object.keys(group).filter((key) => !['id', 'kind', 'name'].includes(key)) as (keyof Activity)[];
  fc.assert(
    fc.property(fc.subarray(fields), fc.constantFrom(...PARENTS), (gone, whole) => {
      const { score, parts } = judge(without(whole, ...gone), context);
      const all = judge(without(whole, ...fields), context).score;
      assert.ok(score >= 0 && score <= 100);
      assert.ok(SCORE_PARTS.every(({ id, points }) => parts[id] >= 0 && parts[id] <= points));
      assert.ok(all <= 75, 'what tells nothing has a low score');
    }),
  );
});

test('every text of every rule is there in three languages, and they differ', () => {
  for (const { id, title, why, todo } of RULES)
    for (const text of [title, why, todo]) {
      assert.ok(text.fi && text.sv && text.en, id);
      assert.notEqual(text.fi, text.sv, id);
    }
});
