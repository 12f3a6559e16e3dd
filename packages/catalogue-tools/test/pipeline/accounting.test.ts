import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { areaCodes } from '@hyte/catalogue-tools/pipeline/area.js';
import type { Outcome } from '@hyte/catalogue-tools/pipeline/record.js';
import { setAsideCount } from '@hyte/catalogue-tools/pipeline/tally.js';
import { fakeSource, kept, runOn, setAside } from '../fake.js';

/** Records of every fate: good, outside the area, nameless, broken, twice the same, and mergeable with another source. */
const outcome = (source: string): fc.Arbitrary<Outcome> =>
  fc
    .tuple(
      fc.integer({ min: 0, max: 8 }),
      fc.constantFrom('good', 'outside', 'nameless', 'broken', 'twin', 'same-id', 'aside', 'abroad'),
    )
    .map(([number, fate]) => {
      const id = `${fate}-${number}`;
      const own = { id: `${source}:${id}` };
      switch (fate) {
        case 'outside':
          return kept(id, { ...own, places: [{ municipality: '091' }] });
        case 'nameless':
          return kept(id, { ...own, name: { fi: '  ' } });
        case 'broken':
          return kept(id, { ...own, kind: 'party' as 'group' });
        case 'twin':
          return kept(id, { ...own, name: { fi: `Sama ${number}` } });
        case 'same-id':
          return kept(id, { id: `shared:${number}` });
        case 'abroad':
          return kept(id, { ...own, places: [{ municipality: '286', point: { lat: 48, lon: 2 } }] });
        case 'aside':
          return setAside(id);
        default:
          return kept(id, own);
      }
    });

const sources = fc.tuple(
  fc.array(outcome('a'), { maxLength: 30 }),
  fc.array(outcome('b'), { maxLength: 30 }),
  fc.boolean(),
);

test('every record read is in the end kept, merged or set aside, whatever the mix', async () => {
  const seen = { merged: 0, setAside: 0, kept: 0 };
  await fc.assert(
    fc.asyncProperty(sources, async ([a, b, fails]) => {
      const result = await runOn([fakeSource('a', a), fakeSource('b', b, fails ? new Error('down') : undefined)], {
        area: areaCodes({ wellbeingCounties: ['10'] }),
      });
      for (const [id, given] of [
        ['a', a],
        ['b', b],
      ] as const) {
        const tally = result.tallies.get(id);
        assert.ok(tally);
        assert.equal(tally.read, given.length);
        assert.equal(tally.kept + tally.merged + setAsideCount(tally), tally.read);
        seen.kept += tally.kept;
        seen.merged += tally.merged;
        seen.setAside += setAsideCount(tally);
      }
      const keptInAll = [...result.tallies.values()].reduce((sum, tally) => sum + tally.kept, 0);
      assert.equal(result.activities.length, keptInAll);
      assert.equal(new Set(result.activities.map(({ id }) => id)).size, keptInAll);
      assert.equal(result.failures.has('b'), fails);
    }),
    { numRuns: 200 },
  );
  assert.ok(seen.merged > 0 && seen.setAside > 0 && seen.kept > 0, `the mix was too tame: ${JSON.stringify(seen)}`);
});

test('each way of being set aside is told by its own reason, with two examples at most', async () => {
  const result = await runOn(
    [
      fakeSource('a', [
        kept('1'),
        kept('1'),
        kept('2', { name: { fi: ' ' } }),
        kept('3', { kind: 'party' as 'group' }),
        kept('4', { id: 'x:1' }),
        kept('5', { places: [{ municipality: '091' }] }),
        setAside('6'),
        setAside('7'),
        setAside('8'),
      ]),
    ],
    { area: areaCodes({ municipalities: ['286'] }) },
  );
  const tally = result.tallies.get('a');
  assert.ok(tally);
  assert.deepEqual(
    [...tally.setAside]
      .map(([code, { count, examples }]) => [code, count, examples.map(({ recordId }) => recordId)])
      .sort(),
    [
      ['bad-field', 1, ['3']],
      ['duplicate-id', 1, ['4']],
      ['duplicate-record', 1, ['1']],
      ['ended', 3, ['6', '7']],
      ['no-name', 1, ['2']],
      ['outside-area', 1, ['5']],
    ],
  );
});

test('the order in which sources give their records does not change the catalogue', async () => {
  const shuffled = fc.shuffledSubarray(
    [kept('1'), kept('2'), kept('3', { name: { fi: 'Sama' } }), kept('4', { name: { fi: 'Toinen' } })],
    { minLength: 4 },
  );
  const twins = [kept('9', { id: 'b:9', name: { fi: 'SAMA!', sv: 'Den' } })];
  const expected = await runOn([
    fakeSource('a', [kept('1'), kept('2'), kept('3', { name: { fi: 'Sama' } }), kept('4', { name: { fi: 'Toinen' } })]),
    fakeSource('b', twins),
  ]);
  await fc.assert(
    fc.asyncProperty(shuffled, async (records) => {
      const result = await runOn([fakeSource('a', records), fakeSource('b', twins)]);
      assert.deepEqual(result.activities, expected.activities);
    }),
    { numRuns: 24 },
  );
});

test('a source that fails gives the records of last time that have not come afresh', async () => {
  const old = (recordId: string) => ({
    id: `a:${recordId}`,
    kind: 'service' as const,
    name: { fi: `Vanha ${recordId}` },
    provenance: [{ source: 'a', recordId }],
  });
  const result = await runOn(
    [fakeSource('a', [kept('1', { id: 'a:1' })], new Error('down')), fakeSource('b', [kept('5', { id: 'b:5' })])],
    {
      lastGood: (id) => (id === 'a' ? [old('1'), old('2')] : []),
    },
  );
  assert.deepEqual(
    result.activities.map(({ id, name }) => [id, name.fi]),
    [
      ['a:1', 'Toiminta 1'],
      ['a:2', 'Vanha 2'],
      ['b:5', 'Toiminta 5'],
    ],
  );
  assert.equal(result.tallies.get('a')?.notes.get('from-last-time')?.count, 1);
  assert.deepEqual([result.tallies.get('a')?.read, result.tallies.get('a')?.kept], [2, 2]);
  assert.deepEqual([...result.failures.keys()], ['a']);
});
