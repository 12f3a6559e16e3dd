import { createHash } from 'node:crypto';
import type { Activity, LocalizedText, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import { parseDay } from '@hyte/search-core/schedule/calendar.js';
import { firstText } from '../clean/localized-text.js';
import { judge, meanPoints, meanScore, type Judgement, type PartPoints } from '../quality/judge.js';
import type { QualityContext, Rule } from '../quality/rule.js';
import { RULES } from '../quality/rules.js';
import { SCORE_PARTS } from '../quality/score-parts.js';
import { COSTS } from '../quality/severities.js';
import type { LinkFindings } from '../reading/link-check.js';
import { differences, type Differences } from './differences.js';
import type { DuplicatesToDecide } from './duplicates.js';

/** A published catalogue, as far as the report needs it. */
export interface ReportedCatalogue {
  readonly manifest: Manifest;
  readonly activities: readonly Activity[];
}

/** What the report is made from. */
export interface ReportInput {
  readonly now: ReportedCatalogue;
  /** The generation before, when there is one. */
  readonly before?: ReportedCatalogue;
  /** Day in Finland, `YYYY-MM-DD`: no clock is asked. */
  readonly today: string;
  readonly links?: LinkFindings;
  readonly duplicates?: DuplicatesToDecide;
}

/** An activity with what was found out about it. */
export interface ReportedActivity {
  readonly activity: Activity;
  readonly judgement: Judgement;
}

/** An organisation and its activities, the weakest first. */
export interface ReportedOrganisation {
  /** Name of its files, without ending: `kuusankosken-voimistelijat-1a2b3c4d`. */
  readonly file: string;
  /** Missing for activities that tell no organiser. */
  readonly name: LocalizedText | undefined;
  readonly businessId: string | undefined;
  readonly score: number;
  readonly parts: PartPoints;
  readonly members: readonly ReportedActivity[];
}

/** How often a rule fired, and what fixing it would bring. */
export interface RuleCount {
  readonly rule: Rule;
  readonly activities: number;
  /** Points by which the score of the whole would rise, at most. */
  readonly gain: number;
}

/** All the report says, before it is written. */
export interface QualityReport {
  readonly manifest: Manifest;
  readonly today: string;
  readonly score: number;
  readonly parts: PartPoints;
  readonly activities: number;
  /** Activities by score: 0–19, 20–39, 40–59, 60–79, 80–100. */
  readonly distribution: readonly number[];
  /** Rules that fired, those that would bring most first. */
  readonly rules: readonly RuleCount[];
  /** The weakest first. */
  readonly organisations: readonly ReportedOrganisation[];
  readonly before?: {
    readonly manifest: Manifest;
    readonly score: number;
    readonly parts: PartPoints;
    readonly activities: number;
  };
  readonly differences?: Differences;
  readonly links?: LinkFindings;
  readonly duplicates?: DuplicatesToDecide;
  /** System of each source. */
  readonly systems: ReadonlyMap<string, string>;
}

/** Judges a catalogue. The same input gives the same report. */
export function qualityReport({ now, before, today, links, duplicates }: ReportInput): QualityReport {
  const context = contextOf(now.manifest, today, links);
  const judged = now.activities.map((activity) => ({ activity, judgement: judge(activity, context) }));
  const all = judged.map(({ judgement }) => judgement);
  const earlier = before?.activities.map((activity) => judge(activity, contextOf(before.manifest, today, links)));
  return {
    manifest: now.manifest,
    today,
    score: meanScore(all),
    parts: meanPoints(all),
    activities: judged.length,
    distribution: distributionOf(all),
    rules: ruleCounts(all),
    organisations: organisationsOf(judged),
    ...(before &&
      earlier && {
        before: {
          manifest: before.manifest,
          score: meanScore(earlier),
          parts: meanPoints(earlier),
          activities: earlier.length,
        },
        differences: differences(before.activities, now.activities),
      }),
    ...(links && { links }),
    ...(duplicates && { duplicates }),
    systems: context.systems,
  };
}

/** What rules may ask of a catalogue. */
export function contextOf(manifest: Manifest, today: string, links?: LinkFindings): QualityContext {
  return {
    today,
    dayNumber: parseDay(today) ?? 0,
    languages: manifest.languages ?? [],
    systems: new Map((manifest.sources ?? []).map(({ id, system }) => [id, system ?? ''])),
    ...(links && { deadLinks: links.dead }),
  };
}

const BANDS = 5;

function distributionOf(judgements: readonly Judgement[]): number[] {
  const counts = new Array<number>(BANDS).fill(0);
  for (const { score } of judgements) {
    const band = Math.min(BANDS - 1, Math.floor((score * BANDS) / 100));
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return counts;
}

const PART_POINTS = new Map(SCORE_PARTS.map(({ id, points }) => [id, points]));

/** Rules that fired, by what fixing each would bring: rare grave faults and common small ones on one scale. */
export function ruleCounts(judgements: readonly Judgement[]): RuleCount[] {
  const counts = new Map<Rule, number>();
  for (const { findings } of judgements) for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const gainOf = (rule: Rule, count: number): number =>
    Math.round(((PART_POINTS.get(rule.part) ?? 0) * COSTS[rule.severity] * count * 10) / judgements.length) / 10;
  return [...counts]
    .map(([rule, activities]) => ({ rule, activities, gain: gainOf(rule, activities) }))
    .sort((a, b) => b.gain - a.gain || b.activities - a.activities || RULES.indexOf(a.rule) - RULES.indexOf(b.rule));
}

function organisationsOf(judged: readonly ReportedActivity[]): ReportedOrganisation[] {
  const groups = new Map<string, ReportedActivity[]>();
  for (const each of judged) {
    const key = organisationKey(each.activity);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups]
    .map(([key, members]): ReportedOrganisation => {
      const organiser = members.find(({ activity }) => activity.organiser)?.activity.organiser;
      const judgements = members.map(({ judgement }) => judgement);
      return {
        file: fileName(key, firstText(organiser?.name)),
        name: organiser?.name,
        businessId: organiser?.businessId,
        score: meanScore(judgements),
        parts: meanPoints(judgements),
        members: members.sort((a, b) => a.judgement.score - b.judgement.score || byText(a.activity.id, b.activity.id)),
      };
    })
    .sort((a, b) => a.score - b.score || b.members.length - a.members.length || byText(a.file, b.file));
}

/** The business id where there is one, else the name; activities without an organiser are one group for each source. */
function organisationKey({ organiser, provenance }: Activity): string {
  if (organiser?.businessId !== undefined) return `business ${organiser.businessId}`;
  const name = firstText(organiser?.name);
  return name === undefined ? `source ${provenance?.[0]?.source ?? ''}` : `name ${name.toLowerCase().trim()}`;
}

function fileName(key: string, name: string | undefined): string {
  const slug = (name ?? key)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${slug || 'x'}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
