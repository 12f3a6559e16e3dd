import { localize } from '@hyte/catalogue-format/localize.js';
import type { PageLanguage } from '../publish/static/words.js';
import { fixPlace, systemName } from '../quality/fix-places.js';
import { csvLines, csvText } from '../sources/spreadsheet/csv/write-csv.js';
import type { Differences } from './differences.js';
import { detailText, severityName } from './fault-view.js';
import type { QualityReport, ReportedActivity } from './report.js';
import { word, type ReportWord } from './words.js';

const HEADINGS: readonly ReportWord[] = [
  ...(['organiser', 'activity', 'id', 'source', 'sourceRecord', 'address', 'score'] as const),
  ...(['severity', 'rule', 'fault', 'details', 'why', 'how'] as const),
];

/** The beginning of a table of faults: its headings. */
export const faultsHead = (language: PageLanguage): string =>
  csvText([HEADINGS.map((heading) => word(heading, language))]);

/** What follows for some activities: a row for every fault, and one for each activity without any, so that all scores are there. */
export function faultLines(
  members: readonly ReportedActivity[],
  report: QualityReport,
  language: PageLanguage,
): string {
  const rows = members.flatMap((member) => {
    const begin = beginning(member, language);
    const { findings } = member.judgement;
    const system = report.systems.get(member.activity.provenance?.[0]?.source ?? '');
    if (findings.length === 0) return [begin];
    return findings.map(({ rule, details }) => {
      const [name, place] = [systemName(system, language), fixPlace(rule.fact, system, language)];
      const how =
        name !== undefined && place !== undefined
          ? `${rule.todo[language]} ${word('whereIn', language, name)} ${place}.`
          : rule.todo[language];
      return [
        ...begin,
        ...[severityName(rule.severity, language), rule.id, rule.title[language]],
        ...[detailText(details, language), rule.why[language], how],
      ];
    });
  });
  return csvLines(rows, HEADINGS.length);
}

function beginning({ activity, judgement }: ReportedActivity, language: PageLanguage): string[] {
  const [first] = activity.provenance ?? [];
  return [
    localize(activity.organiser?.name, language).text,
    localize(activity.name, language).text,
    activity.id,
    first?.source ?? '',
    first?.recordId ?? '',
    first?.url ?? '',
    String(judgement.score),
  ];
}

/** A row for every activity that is new, gone or changed. */
export function changesCsv({ added, changed, removed }: Differences, language: PageLanguage): string {
  const headings: readonly ReportWord[] = ['kindOfChange', 'organiser', 'activity', 'id', 'fields'];
  const row = (kind: ReportWord, { id, name, organiser }: ReportedActivity['activity'], fields = ''): string[] => [
    word(kind, language).replace(/\s*\(.*/, ''),
    localize(organiser?.name, language).text,
    localize(name, language).text,
    id,
    fields,
  ];
  return csvText([
    headings.map((heading) => word(heading, language)),
    ...added.map((activity) => row('added', activity)),
    ...removed.map((activity) => row('removed', activity)),
    ...changed.map(({ now, fields }) => row('changed', now, fields.join(', '))),
  ]);
}
