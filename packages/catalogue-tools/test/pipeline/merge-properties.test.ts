import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { KeptRecord } from '@hyte/catalogue-tools/pipeline/map-kept.js';
import { NO_DECISIONS, readDecisions } from '@hyte/catalogue-tools/pipeline/merge/decisions.js';
import { addressOf, findLinks } from '@hyte/catalogue-tools/pipeline/merge/find-links.js';
import { merge, type MergeFindings } from '@hyte/catalogue-tools/pipeline/merge/merge.js';
import type { SourceRecord } from '@hyte/catalogue-tools/pipeline/record.js';

const SOURCES = ['a', 'b', 'c'];

/** Few words, spots and times, so that much is alike. */
const activity: fc.Arbitrary<Partial<Activity>> = fc.record(
  {
    kind: fc.constantFrom('group', 'group', 'group', 'place', 'event'),
    name: fc
      .tuple(
        fc.constantFrom('Palokankaan', 'Palokankaan', 'Myllykosken', ''),
        fc.constantFrom('uimahalli', 'jäähalli', 'jooga', 'jooga'),
        fc.constantFrom('', '', '', ' 1', ' 2', ', alkeet', ' naisille', ' (ti)', ' 0–1 v'),
        fc.constantFrom('fi', 'sv'),
      )
      .map(([of, what, mark, tag]) => ({ [tag]: `${of} ${what}${mark}`.trim() })),
    organiser: fc.constantFrom('Seura ry', 'Kouvolan kaupunki').map((fi) => ({ name: { fi } })),
    places: fc
      .tuple(fc.constantFrom('286', '286', '286', '285'), fc.constantFrom(60.868, 60.8681, 60.8702, 60.9))
      .map(([municipality, lat]) => [{ municipality, point: { lat, lon: 26.704 } }]),
    contacts: fc.constantFrom('+358206150000', '+358401234567').map((phone) => [{ phone }]),
    schedule: fc
      .constantFrom(2, 4)
      .map((day) => ({ recurrences: [{ frequency: 'weekly' as const, days: [day], from: '10:00' }] })),
  },
  { requiredKeys: ['kind', 'name', 'places'] },
);

const records: fc.Arbitrary<SourceRecord[]> = fc
  .array(fc.tuple(fc.constantFrom(...SOURCES), activity), { minLength: 4, maxLength: 14 })
  .map((list) => list.map(([source, facts], number) => recordOf(source, String(number), facts)));

function recordOf(sourceId: string, recordId: string, facts: Partial<Activity>): KeptRecord {
  const activity = { id: `${sourceId}:${recordId}`, ...facts } as Activity;
  return { sourceId, outcome: { kind: 'kept', recordId, activity, notes: [] } };
}

async function mergeAll(
  list: readonly SourceRecord[],
  decisions = NO_DECISIONS,
): Promise<{ outcomes: SourceRecord[]; findings: MergeFindings }> {
  const outcomes: SourceRecord[] = [];
  let findings: MergeFindings | undefined;
  const plan = {
    sourceOrder: SOURCES,
    systems: new Map<string, string>(),
    decisions,
    onFindings: (found: MergeFindings) => void (findings = found),
  };
  for await (const record of merge(stream(list), plan)) outcomes.push(record);
  assert.ok(findings);
  return { outcomes, findings };
}

async function* stream(list: readonly SourceRecord[]): AsyncGenerator<SourceRecord> {
  yield* list;
}

test('no record is lost, and what goes into an activity is in its provenance', async () => {
  let joined = 0;
  await fc.assert(
    fc.asyncProperty(records, async (list) => {
      const { outcomes, findings } = await mergeAll(list);
      assert.deepEqual(
        outcomes.map(({ outcome }) => outcome.recordId).sort(),
        list.map(({ outcome }) => outcome.recordId).sort(),
      );
      const merged = outcomes.filter(({ outcome }) => outcome.kind === 'merged');
      assert.equal(findings.joins.length, merged.length);
      joined += merged.length;
      for (const { outcome } of outcomes) {
        if (outcome.kind !== 'kept') continue;
        const into = findings.joins.filter(({ activity }) => activity === outcome.activity.id);
        const told = (outcome.activity.provenance ?? []).map(({ source, recordId }) => `${source}:${recordId}`);
        for (const { record } of into) assert.ok(told.includes(`${record.source}:${record.recordId}`));
        assert.equal(
          new Set(told.map((address) => address.split(':')[0])).size,
          told.length,
          'one record of a source at most',
        );
      }
    }),
    { numRuns: 400 },
  );
  assert.ok(joined > 50, `the mix was too tame: ${joined} joins`);
});

test('the order in which records come changes nothing', async () => {
  const shuffled = records.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, async ([list, other]) => {
      assert.deepEqual(await mergeAll(other), await mergeAll(list));
    }),
    { numRuns: 300 },
  );
});

test('two records score the same whichever comes first', () => {
  fc.assert(
    fc.property(fc.tuple(activity, activity), ([one, other]) => {
      const score = (first: Partial<Activity>, second: Partial<Activity>): number =>
        findLinks([recordOf('a', '1', first), recordOf('b', '2', second)], new Map(), NO_DECISIONS).knowledge.compare(
          0,
          1,
        ).score;
      assert.equal(score(one, other), score(other, one));
    }),
    { numRuns: 1000 },
  );
});

test('the lines of the undo list take every join apart again, and joins nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (list) => {
      const { findings } = await mergeAll(list);
      const decisions = readDecisions(findings.joins.flatMap(({ undo }) => undo).join('\n'));
      assert.deepEqual(decisions.problems, []);
      const undone = await mergeAll(list, decisions);
      assert.deepEqual(undone.findings.problems, []);
      const together = groups(undone.findings);
      for (const { into, record } of findings.joins)
        assert.notEqual(
          together.get(`${record.source}:${record.recordId}`),
          together.get(`${into.source}:${into.recordId}`) ?? '-',
        );
    }),
    { numRuns: 300 },
  );
});

test('what a person says is the same is joined, whatever else speaks against it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(activity, activity), async ([one, other]) => {
      const list = [recordOf('a', '1', one), recordOf('b', '2', other)];
      const line = `same;${addressOf(list[0] as KeptRecord)};${addressOf(list[1] as KeptRecord)}`;
      const { findings } = await mergeAll(list, readDecisions(line));
      assert.deepEqual(
        findings.joins.map(({ because }) => because),
        ['decision'],
      );
    }),
  );
});

function groups({ joins }: MergeFindings): Map<string, string> {
  const together = new Map<string, string>();
  for (const { into, record, activity } of joins)
    for (const { source, recordId } of [into, record]) together.set(`${source}:${recordId}`, activity);
  return together;
}
