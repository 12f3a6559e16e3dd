import type { KeptRecord } from '../map-kept.js';
import { textsOf } from '../texts-of.js';
import type { Doubt, Link } from './clusters.js';
import { evidenceOf } from './compare.js';
import { decisionLine } from './decisions.js';
import { addressOf } from './find-links.js';
import type { Joined } from './join-activities.js';
import type { Ask, Join, RecordRef } from './merge-log.js';

/**
 * A record's entry in the undo list, with the surest of the links that hold it in its activity.
 * @param members numbers of the records of the activity, the first one the one that gave it its id
 */
export function joinOf(
  kept: readonly KeptRecord[],
  members: readonly number[],
  number: number,
  linkBetween: (first: number, second: number) => Link,
  { activity, lost }: Joined,
): Join {
  const links = members
    .filter((member) => member !== number)
    .map((member) => linkBetween(Math.min(member, number), Math.max(member, number)));
  const surest = links.reduce((best, link) => (isSurer(link, best) ? link : best));
  const record = recordAt(kept, number);
  const into = recordAt(kept, members[0] ?? number);
  const lostOfInto = lost.get(into) ?? [];
  return {
    activity: activity.id,
    into: refOf(into),
    record: refOf(record),
    because: surest.because,
    score: surest.comparison.score,
    evidence: evidenceOf(surest.comparison),
    lost: lost.get(record) ?? [],
    ...(lostOfInto.length > 0 && { lostOfInto }),
    undo: members
      .filter((member) => member !== number)
      .map((member) => decisionLine('different', addressOf(recordAt(kept, member)), addressOf(record))),
  };
}

function isSurer(link: Link, than: Link): boolean {
  if (link.because !== than.because) return RANK.indexOf(link.because) < RANK.indexOf(than.because);
  return link.comparison.score > than.comparison.score;
}

const RANK: readonly Join['because'][] = ['decision', 'source', 'score'];

export function askOf(
  kept: readonly KeptRecord[],
  { first, second, comparison, doubt }: Doubt,
  activityOf: (number: number) => string,
): Ask {
  const [one, other] = [recordAt(kept, first), recordAt(kept, second)];
  return {
    records: [refOf(one), refOf(other)],
    activities: [activityOf(first), activityOf(second)],
    because: doubt,
    score: comparison.score,
    evidence: evidenceOf(comparison),
    same: decisionLine('same', addressOf(one), addressOf(other)),
    different: decisionLine('different', addressOf(one), addressOf(other)),
  };
}

function refOf({ sourceId, outcome: { recordId, activity } }: KeptRecord): RecordRef {
  const url = activity.provenance?.find((each) => each.source === sourceId && each.recordId === recordId)?.url;
  return { source: sourceId, recordId, name: textsOf(activity.name)[0] ?? '', ...(url !== undefined && { url }) };
}

function recordAt(kept: readonly KeptRecord[], number: number): KeptRecord {
  return kept[number] as KeptRecord;
}
