import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lipasImporter } from '@hyte/catalogue-tools/sources/lipas/lipas-importer.js';
import { merge, type MergeFindings } from '@hyte/catalogue-tools/pipeline/merge/merge.js';
import type { SourceRecord } from '@hyte/catalogue-tools/pipeline/record.js';
import { fixture, noFixtures, reader } from '../sources/fixtures.js';
import { measureAlone, measureTogether, ratesOf } from './merge-pairs/measure-pairs.js';

test('on the hand-made pairs 99 of 100 joins are right, and 9 of 10 that are the same are joined', async () => {
  const { pairs, acrossScenes, findings } = await measureTogether();
  const rates = ratesOf(pairs);
  assert.ok(rates.same >= 120 && rates.different >= 180, `too few pairs: ${JSON.stringify(rates)}`);
  assert.ok(rates.precision >= 0.99 && rates.recall >= 0.9, JSON.stringify(rates));
  assert.equal(acrossScenes, 0);
  const wrongAsks = findings.asks.length - rates.askedSame;
  assert.ok(wrongAsks <= rates.askedSame * 2, `${wrongAsks} of ${findings.asks.length} questions are needless`);
});

test('so it is for each pair by itself, with nothing to tell which words are common', async () => {
  const { precision, recall } = ratesOf(await measureAlone());
  assert.ok(precision >= 0.99 && recall >= 0.9, JSON.stringify({ precision, recall }));
});

test('of 500 real places, all different, in three sources none are joined', { skip: noFixtures }, async () => {
  const places = reader({ '*': [fixture('lipas/v1-sports-places.json')] }, { include: [4800, 5000, 7000] });
  const records: SourceRecord[] = [];
  for await (const outcome of lipasImporter.records(places))
    if (outcome.kind === 'kept') records.push({ sourceId: 'abc'[Number(outcome.recordId) % 3] ?? 'a', outcome });
  assert.ok(records.length >= 450, String(records.length));
  let findings: MergeFindings | undefined;
  const stage = merge(stream(records), {
    sourceOrder: ['a', 'b', 'c'],
    systems: new Map(),
    onFindings: (found) => void (findings = found),
  });
  for await (const { outcome } of stage) assert.equal(outcome.kind, 'kept', outcome.recordId);
  assert.deepEqual(findings?.joins, []);
  assert.ok((findings?.asks.length ?? 0) <= 5, `${findings?.asks.length} questions`);
});

async function* stream(records: readonly SourceRecord[]): AsyncGenerator<SourceRecord> {
  yield* records;
}
