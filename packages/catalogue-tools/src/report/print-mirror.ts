import type { WrittenMirror } from '../commands/mirror.js';
import type { Note } from '../pipeline/record.js';
import { counted } from './table.js';

/** Notes and rows told on the command line; the page has all. */
const MOST_LINES = 20;

/** What `--json` prints of a mirror: every record with what became of it. */
export function mirrorJson({ mirrored, page, csv, xlsx }: WrittenMirror): object {
  return {
    file: mirrored.name,
    system: mirrored.system,
    day: mirrored.today,
    page,
    csv,
    xlsx,
    records: mirrored.records.map(({ outcome, from }) => ({
      recordId: outcome.recordId,
      ...(from && { row: from.row.number, ...(from.table.sheet !== undefined && { sheet: from.table.sheet }) }),
      ...(outcome.kind === 'kept'
        ? { kept: true, activity: outcome.activity, notes: outcome.notes }
        : { kept: false, reason: outcome.reason }),
    })),
    notes: mirrored.notes,
  };
}

/** The outcome of `tarjotin mirror` in lines for people. */
export function mirrorLines({ mirrored, page, csv, xlsx }: WrittenMirror): string[] {
  const { records, name, system } = mirrored;
  const kept = records.filter(({ outcome }) => outcome.kind === 'kept');
  const told = records.flatMap(({ outcome }): Note[] =>
    outcome.kind === 'kept' ? [...outcome.notes] : [outcome.reason],
  );
  const lines = told.map(
    ({ code, field, message }) => `  ${field === undefined ? '' : `${field}: `}${message} [${code}]`,
  );
  return [
    `${name} (${system}): ${counted(kept.length, 'card', 'cards')}, ${counted(records.length - kept.length, 'row', 'rows')} left out.`,
    ...lines.slice(0, MOST_LINES),
    ...(lines.length > MOST_LINES ? [`  … and ${lines.length - MOST_LINES} more, see the page.`] : []),
    `Page: ${page}`,
    `Corrected: ${csv}, ${xlsx}`,
  ];
}
