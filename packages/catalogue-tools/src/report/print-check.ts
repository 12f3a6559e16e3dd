import type { Problem } from '@hyte/catalogue-format/problem.js';
import type { CheckReport } from './check-report.js';
import { counted } from './table.js';

/** What `tarjotin check` found, in lines for people: each problem says where, what was expected and what to do. */
export function checkLines({ file, activities, problems, remarks }: CheckReport): string[] {
  const setAside = new Set(problems.filter(({ severity }) => severity === 'record').map(({ recordId }) => recordId))
    .size;
  return [
    ...problems.flatMap(problemLines),
    ...remarks.flatMap(({ recordId, code, field, message }) => [
      `${recordId}${field === undefined ? '' : `, ${field}`}: ${message} [${code}]`,
    ]),
    ...(problems.length + remarks.length > 0 ? [''] : []),
    `${file}: ${counted(activities, 'activity', 'activities')} can be shown, ${setAside} set aside; ${counted(problems.length, 'problem', 'problems')}, ${counted(remarks.length, 'remark', 'remarks')}.`,
  ];
}

function problemLines({ code, severity, recordId, field, expected, todo }: Problem): string[] {
  const where = [recordId, field].filter((part) => part !== undefined).join(', ');
  const effect = { fatal: 'nothing can be shown', record: 'the record is set aside', field: 'the field is dropped' }[
    severity
  ];
  return [`${where === '' ? 'The file' : where}: expected ${expected} [${code}]; ${effect}.`, `  → ${todo}`];
}
