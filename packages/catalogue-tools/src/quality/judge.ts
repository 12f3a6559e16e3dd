import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { readTimetable } from '@hyte/search-core/schedule/timetable.js';
import type { Judged, QualityContext, Rule } from './rule.js';
import { RULES } from './rules.js';
import { SCORE_PARTS, type ScorePartId } from './score-parts.js';
import { COSTS } from './severities.js';

/** A rule that fired. */
export interface Finding {
  readonly rule: Rule;
  /** Where or what, in words that need no translation; empty when the rule says it all. */
  readonly details: readonly string[];
}

/** Points of each part. */
export type PartPoints = Readonly<Record<ScorePartId, number>>;

/** What was found out about one activity. */
export interface Judgement {
  /** 0–100. */
  readonly score: number;
  readonly parts: PartPoints;
  /** In the order of the rules: what residents need first comes first. */
  readonly findings: readonly Finding[];
}

/** Judges an activity by all rules that apply to it. */
export function judge(activity: Activity, context: QualityContext): Judgement {
  const judged: Judged = {
    activity,
    timetable: readTimetable(activity.schedule),
    system: context.systems.get(activity.provenance?.[0]?.source ?? ''),
  };
  const findings = RULES.filter((rule) => applies(rule, judged)).flatMap((rule): Finding[] => {
    const details = rule.check(judged, context);
    return details === undefined ? [] : [{ rule, details }];
  });
  const parts = partPoints(findings);
  return { score: Math.round(SCORE_PARTS.reduce((sum, { id }) => sum + parts[id], 0)), parts, findings };
}

function applies({ kinds, systems }: Rule, { activity, system }: Judged): boolean {
  return (kinds?.includes(activity.kind) ?? true) && (systems === undefined || systems.includes(system ?? ''));
}

/** Faults of a part add up until nothing is left of it; other parts are not touched. */
function partPoints(findings: readonly Finding[]): PartPoints {
  const points = SCORE_PARTS.map(({ id, points: all }) => {
    const cost = findings
      .filter(({ rule }) => rule.part === id)
      .reduce((sum, { rule }) => sum + COSTS[rule.severity], 0);
    return [id, tenths(all * (1 - Math.min(1, cost)))] as const;
  });
  return Object.fromEntries(points) as Record<ScorePartId, number>;
}

/** The mean of several activities' points; all points when there is none. */
export function meanPoints(judgements: readonly Judgement[]): PartPoints {
  const points = SCORE_PARTS.map(({ id, points: all }) => {
    const sum = judgements.reduce((total, { parts }) => total + parts[id], 0);
    return [id, judgements.length === 0 ? all : tenths(sum / judgements.length)] as const;
  });
  return Object.fromEntries(points) as Record<ScorePartId, number>;
}

/** The score of several activities: the mean of theirs. */
export function meanScore(judgements: readonly Judgement[]): number {
  if (judgements.length === 0) return 100;
  return Math.round(judgements.reduce((sum, { score }) => sum + score, 0) / judgements.length);
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
