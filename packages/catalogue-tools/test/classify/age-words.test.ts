import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { agesInWords } from '@hyte/catalogue-tools/classify/age-words.js';
import { classify } from '@hyte/catalogue-tools/pipeline/classify.js';
import type { SourceRecord } from '@hyte/catalogue-tools/pipeline/record.js';

test('ages of titles, in three languages', () => {
  const cases: readonly [text: string, min: number | undefined, max?: number][] = [
    ['Tuolijumppa 65+', 65],
    ['Jumppa 60 +', 60],
    ['Kuntosali yli 65-vuotiaille', 65],
    ['Tanssi vähintään 55 v', 55],
    ['Vesijumppa 63 vuotta täyttäneille', 63],
    ['7–12-vuotiaat: kokkikerho', 7, 12],
    ['Sirkus 7-12 v.', 7, 12],
    ['Perhekerho 0-3-vuotiaille', 0, 3],
    ['Muskari alle 4-vuotiaille', undefined, 3],
    ['Nuokkari, enintään 17-vuotiaat', undefined, 17],
    ['5-vuotiaiden kuvataide', 5, 5],
    ['Simskola 7–12 år', 7, 12],
    ['Gymnastik 65 år och äldre', 65],
    ['Lekpark för 3-åringar', 3, 3],
    ['Art club, ages 7–12', 7, 12],
    ['Exercise for 65 years and over', 65],
  ];
  for (const [text, min, max] of cases)
    assert.deepEqual(agesInWords(text), { ...(min !== undefined && { min }), ...(max !== undefined && { max }) }, text);
});

test('numbers of other things are no ages', () => {
  for (const text of [
    'Kuoron 50-vuotisjuhla',
    'Seura 100-vuotias',
    'Koulutus 2–3 vuotta',
    'Jooga klo 7–12',
    'Leiri 7.–12.6.',
    'Kävely 3–5 km',
    'Pub quiz 1+1',
    'Soita +358 40 555 0100',
    'C++ aloittelijoille',
    'Ryhmä 65',
    'Hinta 5–10 €',
    'Viikot 10–12',
    '',
  ])
    assert.equal(agesInWords(text), undefined, text);
});

test('any text gives ages that a person can have, or none', () => {
  const piece = fc.constantFrom(
    '7',
    '12',
    '65',
    '130',
    '+',
    '-',
    '–',
    ' ',
    'v',
    '-vuotiaat',
    'yli ',
    'alle ',
    'år',
    'ages ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 8 }).map((all) => all.join('')),
      ),
      (text) => {
        const { min = 0, max = 120 } = agesInWords(text) ?? {};
        assert.ok(min >= 0 && min <= max && max <= 120, text);
      },
    ),
  );
});

async function filled(activity: Partial<Activity>): Promise<Activity> {
  const draft: Activity = { id: 'a:1', kind: 'group', name: { fi: 'Ryhmä' }, classified: [], ...activity };
  async function* records(): AsyncGenerator<SourceRecord> {
    yield await Promise.resolve({
      sourceId: 'a',
      outcome: { kind: 'kept', recordId: '1', activity: draft, notes: [] },
    });
  }
  for await (const { outcome } of classify(records())) if (outcome.kind === 'kept') return outcome.activity;
  throw new Error('It was not kept.');
}

test('ages of the name fill what the source does not tell, and the activity says where they are from', async () => {
  const told = await filled({ name: { fi: 'Jumppa 65+', sv: 'Gymnastik 65+' } });
  assert.deepEqual(told.ageRange, { min: 65 });
  assert.deepEqual(
    told.classified?.filter(({ field }) => field === 'ageRange'),
    [{ field: 'ageRange', value: '65+', because: 'name: Jumppa 65+' }],
  );
  assert.deepEqual((await filled({ name: { fi: 'Jumppa 65+' }, ageRange: { min: 60 } })).ageRange, { min: 60 });
  assert.equal((await filled({ name: { fi: 'Jumppa 65+', sv: 'Gymnastik 60+' } })).ageRange, undefined);
});
