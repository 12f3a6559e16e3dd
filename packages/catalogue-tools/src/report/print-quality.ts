import type { WrittenReport } from '../commands/report.js';
import { counted, table } from './table.js';

/** Faults named on the command line; the page has all. */
const MOST_FAULTS = 8;

/** The outcome of `tarjotin report` in lines for people. */
export function reportLines({ out, pages, report }: WrittenReport): string[] {
  const { score, before, activities, organisations, rules, differences, links, duplicates } = report;
  const trend = before === undefined ? '' : ` (${before.score} before)`;
  const faults = rules
    .slice(0, MOST_FAULTS)
    .map(({ rule, activities: count, gain }) => [rule.title.en, count, gain.toFixed(1)]);
  return [
    `Score ${score} of 100${trend}: ${counted(activities, 'activity', 'activities')} of ${counted(organisations.length, 'organiser', 'organisers')}.`,
    ...(faults.length > 0 ? ['', ...table([['to fix first', 'activities', 'points'], ...faults])] : []),
    '',
    ...(differences
      ? [
          `Since the generation before: ${differences.added.length} added, ${differences.changed.length} changed, ${differences.removed.length} removed.`,
        ]
      : []),
    ...(links ? [`Links: ${links.checked} tried, ${links.dead.size} dead, ${links.unsure.size} not sure.`] : []),
    ...(duplicates && duplicates.pairs.length > 0
      ? [`${counted(duplicates.pairs.length, 'pair', 'pairs')} may be the same and wait for a decision.`]
      : []),
    `${counted(pages, 'page', 'pages')} in ${out}: begin with index.html.`,
  ];
}
