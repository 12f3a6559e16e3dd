import type { KeptRecord } from '@hyte/catalogue-tools/pipeline/map-kept.js';
import { evidenceOf, type Band } from '@hyte/catalogue-tools/pipeline/merge/compare.js';
import { NO_DECISIONS } from '@hyte/catalogue-tools/pipeline/merge/decisions.js';
import { findLinks } from '@hyte/catalogue-tools/pipeline/merge/find-links.js';
import type { Evidence } from '@hyte/catalogue-tools/pipeline/merge/merge-log.js';
import type { MergeFindings } from '@hyte/catalogue-tools/pipeline/merge/merge.js';
import { merge } from '@hyte/catalogue-tools/pipeline/merge/merge.js';
import type { SourceRecord } from '@hyte/catalogue-tools/pipeline/record.js';
import { labelledPairs, readScenes, type LabelledPair, type SceneRecord } from './read-pairs.js';

export interface JudgedPair extends LabelledPair {
  /** What merging made of it. */
  readonly band: Band;
}

/** Of pairs: how many labelled the same were joined, and how many that were joined are the same. */
export interface Rates {
  readonly same: number;
  readonly different: number;
  readonly precision: number;
  readonly recall: number;
  /** Pairs labelled the same and different that a person would be asked about. */
  readonly askedSame: number;
  readonly askedDifferent: number;
}

export interface Measured {
  readonly pairs: readonly JudgedPair[];
  /** Joins of records of two scenes: each is wrong. */
  readonly acrossScenes: number;
  readonly findings: MergeFindings;
}

/** The usual order of trust. */
const SOURCES = ['ptv', 'lipas', 'tpr', 'le', 'opisto', 'srk', 'lahella', 'csv'];

/** Runs the stage on all scenes at once, as a county's catalogue would be. */
export async function measureTogether(): Promise<Measured> {
  const all = readScenes();
  const { groupOf, findings } = await mergeAll(all);
  const asked = new Set(findings.asks.map(({ records }) => keyOf(...(records.map(addressOf) as [string, string]))));
  const pairs = labelledPairs(all).map((pair): JudgedPair => {
    const [a, b] = [addressOf(pair.a), addressOf(pair.b)];
    const band = groupOf.get(a) === groupOf.get(b) ? 'merge' : asked.has(keyOf(a, b)) ? 'ask' : 'apart';
    return { ...pair, band };
  });
  const sceneOf = new Map(all.map((record) => [addressOf(record), record.scene]));
  const acrossScenes = findings.joins.filter(
    ({ into, record }) => sceneOf.get(addressOf(into)) !== sceneOf.get(addressOf(record)),
  );
  return { pairs, acrossScenes: acrossScenes.length, findings };
}

/** Each pair for itself, with no other record to tell how common its words and numbers are, or to settle a doubt. */
export async function measureAlone(): Promise<JudgedPair[]> {
  const judged: JudgedPair[] = [];
  for (const pair of labelledPairs(readScenes())) {
    const { groupOf, findings } = await mergeAll([pair.a, pair.b]);
    const merged = groupOf.get(addressOf(pair.a)) === groupOf.get(addressOf(pair.b));
    judged.push({ ...pair, band: merged ? 'merge' : findings.asks.length > 0 ? 'ask' : 'apart' });
  }
  return judged;
}

/** The points of one pair, whatever band they lead to. */
export function why({ a, b }: LabelledPair): { score: number; evidence: readonly Evidence[] } {
  const records = [a, b].map(({ source, recordId, activity }): KeptRecord => ({
    sourceId: source,
    outcome: { kind: 'kept', recordId, activity, notes: [] },
  }));
  const { knowledge } = findLinks(records, new Map(), NO_DECISIONS);
  const comparison = knowledge.compare(0, 1);
  return { score: comparison.score, evidence: evidenceOf(comparison) };
}

export function ratesOf(pairs: readonly JudgedPair[]): Rates {
  const count = (same: boolean, band?: Band): number =>
    pairs.filter((pair) => pair.same === same && (band === undefined || pair.band === band)).length;
  const [right, wrong] = [count(true, 'merge'), count(false, 'merge')];
  return {
    same: count(true),
    different: count(false),
    precision: right / (right + wrong),
    recall: right / count(true),
    askedSame: count(true, 'ask'),
    askedDifferent: count(false, 'ask'),
  };
}

async function mergeAll(
  all: readonly SceneRecord[],
): Promise<{ groupOf: Map<string, string>; findings: MergeFindings }> {
  let findings: MergeFindings | undefined;
  const groupOf = new Map<string, string>();
  const stage = merge(stream(all), {
    sourceOrder: SOURCES,
    systems: new Map(SOURCES.map((id) => [id, id])),
    onFindings: (found) => void (findings = found),
  });
  for await (const { sourceId, outcome } of stage) {
    const into = outcome.kind === 'merged' ? outcome.into : outcome.kind === 'kept' ? outcome.activity.id : '';
    groupOf.set(addressOf({ source: sourceId, recordId: outcome.recordId }), into);
  }
  if (findings === undefined) throw new Error('The stage told nothing.');
  return { groupOf, findings };
}

async function* stream(all: readonly SceneRecord[]): AsyncGenerator<SourceRecord> {
  for (const { source, recordId, activity } of all)
    yield { sourceId: source, outcome: { kind: 'kept', recordId, activity, notes: [] } };
}

function addressOf({ source, recordId }: { readonly source: string; readonly recordId: string }): string {
  return `${source}:${recordId}`;
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
