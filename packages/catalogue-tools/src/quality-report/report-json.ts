import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import type { PartPoints } from '../quality/judge.js';
import type { QualityReport, ReportedActivity, ReportedOrganisation } from './report.js';

/** `report.json`: its shape is that of `quality-report.schema.json`. */
export interface ReportJson {
  readonly formatVersion: 1;
  /** Day the report speaks of, `YYYY-MM-DD`. */
  readonly day: string;
  readonly generation?: string;
  readonly title?: LocalizedText;
  readonly score: number;
  readonly parts: PartPoints;
  readonly activities: number;
  readonly distribution: readonly number[];
  readonly rules: readonly { readonly id: string; readonly activities: number; readonly gain: number }[];
  readonly organisations: readonly OrganisationJson[];
  readonly before?: {
    readonly generation?: string;
    readonly score: number;
    readonly parts: PartPoints;
    readonly activities: number;
  };
  readonly changes?: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[];
  };
  readonly links?: {
    readonly checked: number;
    readonly dead: readonly LinkJson[];
    readonly unsure: readonly LinkJson[];
  };
  readonly duplicates?: readonly { readonly activities: readonly [string, string]; readonly score: number }[];
}

export interface LinkJson {
  readonly url: string;
  readonly why: string;
}

export interface OrganisationJson {
  readonly name?: LocalizedText;
  readonly businessId?: string;
  /** Its page and its table, without ending, relative to the report. */
  readonly file: string;
  readonly score: number;
  readonly parts: PartPoints;
  readonly activities: readonly ActivityJson[];
}

export interface ActivityJson {
  readonly id: string;
  readonly score: number;
  readonly parts: PartPoints;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly details?: readonly string[];
  }[];
}

/** The report without its organisations, which are written one after the other. */
export function reportHead(report: QualityReport): Omit<ReportJson, 'organisations'> {
  const { manifest, before, differences, links, duplicates } = report;
  const linksJson = (findings: ReadonlyMap<string, string>): LinkJson[] =>
    [...findings].map(([url, why]) => ({ url, why }));
  return {
    formatVersion: 1,
    day: report.today,
    ...(manifest.generation !== undefined && { generation: manifest.generation }),
    ...(manifest.title && { title: manifest.title }),
    score: report.score,
    parts: report.parts,
    activities: report.activities,
    distribution: report.distribution,
    rules: report.rules.map(({ rule, activities, gain }) => ({ id: rule.id, activities, gain })),
    ...(before && {
      before: {
        ...(before.manifest.generation !== undefined && { generation: before.manifest.generation }),
        score: before.score,
        parts: before.parts,
        activities: before.activities,
      },
    }),
    ...(differences && {
      changes: {
        added: differences.added.map(({ id }) => id),
        removed: differences.removed.map(({ id }) => id),
        changed: differences.changed.map(({ now, fields }) => ({ id: now.id, fields })),
      },
    }),
    ...(links && {
      links: { checked: links.checked, dead: linksJson(links.dead), unsure: linksJson(links.unsure) },
    }),
    ...(duplicates && { duplicates: duplicates.pairs.map(({ activities, score }) => ({ activities, score })) }),
  };
}

/** One organisation of `report.json`. */
export function organisationJson({
  name,
  businessId,
  file,
  score,
  parts,
  members,
}: ReportedOrganisation): OrganisationJson {
  return {
    ...(name && { name }),
    ...(businessId !== undefined && { businessId }),
    file: `organisations/${file}`,
    score,
    parts,
    activities: members.map(activityJson),
  };
}

function activityJson({ activity, judgement: { score, parts, findings } }: ReportedActivity): ActivityJson {
  return {
    id: activity.id,
    score,
    parts,
    findings: findings.map(({ rule, details }) => ({
      rule: rule.id,
      severity: rule.severity,
      ...(details.length > 0 && { details }),
    })),
  };
}

/** The text of `report.json` in pieces: that of a large catalogue does not fit one string well. */
export function* reportJsonText(report: QualityReport): Generator<string> {
  const head = JSON.stringify(reportHead(report));
  yield `${head.slice(0, -1)},"organisations":[`;
  for (const [index, organisation] of report.organisations.entries())
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify(organisationJson(organisation))}`;
  yield '\n]}\n';
}
