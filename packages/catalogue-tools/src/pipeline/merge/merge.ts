import { isKept, type KeptRecord } from '../map-kept.js';
import type { Merged, Note, SourceRecord } from '../record.js';
import { clusters, type Doubt, type Link } from './clusters.js';
import { NO_DECISIONS, type Decisions } from './decisions.js';
import { addressOf, findLinks } from './find-links.js';
import { joinActivities } from './join-activities.js';
import { askOf, joinOf } from './log-entries.js';
import type { Ask, DecisionProblem, Join } from './merge-log.js';

/** What the stage has to tell the operator when it is through. */
export interface MergeFindings {
  readonly joins: readonly Join[];
  readonly asks: readonly Ask[];
  readonly problems: readonly DecisionProblem[];
  /** Pairs of records that were compared. */
  readonly compared: number;
}

export interface MergePlan {
  /** Ids of the sources, the most trusted first. */
  readonly sourceOrder: readonly string[];
  /** System of each source by its id, to which `sameAs` refers. */
  readonly systems: ReadonlyMap<string, string>;
  readonly decisions?: Decisions;
  readonly onFindings?: (findings: MergeFindings) => void;
}

/**
 * Stage 4: the same thing met in several sources becomes one activity. What a person decided comes first, then what sources
 * say themselves (`sameAs`), then a comparison by the table of evidence. The source that stands first in the configuration
 * keeps its facts; the others fill gaps (see `joinActivities`). This stage has to see all records before it gives any, and
 * gives them in the order of sources and record ids, whatever order they came in.
 */
export async function* merge(records: AsyncIterable<SourceRecord>, plan: MergePlan): AsyncGenerator<SourceRecord> {
  const kept: KeptRecord[] = [];
  for await (const record of records) {
    if (isKept(record)) kept.push(record);
    else yield record;
  }
  const rank = new Map(plan.sourceOrder.map((id, index) => [id, index]));
  kept.sort(
    (a, b) =>
      (rank.get(a.sourceId) ?? 0) - (rank.get(b.sourceId) ?? 0) || compareText(a.outcome.recordId, b.outcome.recordId),
  );
  yield* joined(kept, plan);
}

/** Gives the records one by one, so that no more activities than necessary are in memory at once. */
function* joined(
  kept: readonly KeptRecord[],
  { systems, decisions = NO_DECISIONS, onFindings }: MergePlan,
): Generator<SourceRecord> {
  const { profiles, links, knowledge, problems, compared } = findLinks(kept, systems, decisions);
  const { heads, doubts } = clusters(profiles, links, knowledge);
  const members = new Map<number, number[]>();
  for (const [number, head] of [...heads].sort(([a], [b]) => a - b))
    members.set(head, [...(members.get(head) ?? []), number]);
  const linkBetween = linkFinder(links, knowledge.compare);
  const idOf = (number: number): string => (kept[heads.get(number) ?? number] as KeptRecord).outcome.activity.id;
  const doubtful = new Map(doubts.toReversed().map((doubt) => [doubt.second, doubt]));
  const joins: Join[] = [];
  for (const [number, record] of kept.entries()) {
    const notes = [...record.outcome.notes, ...doubtNotes(kept, doubtful.get(number))];
    const numbers = members.get(number);
    if (numbers !== undefined) {
      const whole = joinActivities(numbers.map((member) => kept[member] as KeptRecord));
      for (const member of numbers.slice(1)) joins.push(joinOf(kept, numbers, member, linkBetween, whole));
      yield { sourceId: record.sourceId, outcome: { ...record.outcome, activity: whole.activity, notes } };
    } else if (heads.has(number)) yield { sourceId: record.sourceId, outcome: mergedInto(record, idOf(number), notes) };
    else yield notes.length > record.outcome.notes.length ? noted(record, notes) : record;
  }
  const asks = doubts.map((doubt) => askOf(kept, doubt, idOf)).sort((a, b) => b.score - a.score);
  onFindings?.({ joins, asks, problems, compared });
}

function mergedInto({ outcome }: KeptRecord, into: string, notes: readonly Note[]): Merged {
  return { kind: 'merged', recordId: outcome.recordId, into, notes };
}

function noted({ sourceId, outcome }: KeptRecord, notes: readonly Note[]): SourceRecord {
  return { sourceId, outcome: { ...outcome, notes } };
}

/** The link that brought two records together; two that others brought together are compared. */
function linkFinder(links: readonly Link[], compare: (a: number, b: number) => Link['comparison']) {
  const known = new Map(links.map((link) => [`${link.first} ${link.second}`, link]));
  return (first: number, second: number): Link =>
    known.get(`${first} ${second}`) ?? { first, second, because: 'score', comparison: compare(first, second) };
}

function doubtNotes(kept: readonly KeptRecord[], doubt: Doubt | undefined): Note[] {
  if (doubt === undefined) return [];
  const other = addressOf(kept[doubt.first] as KeptRecord);
  const message = `It may be the same as ${other}; both are shown. Decide with \`merge.decisions\`, or make the names differ.`;
  return [{ code: 'merge-ambiguous', field: 'name', message }];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
