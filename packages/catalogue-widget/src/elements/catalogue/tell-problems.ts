import type { Problem } from '@hyte/catalogue-format/problem.js';
import { warn } from './attributes.js';

/** Most problems told in the console one by one. */
const MOST = 20;

/** Tells the web editor in the console what is wrong in a catalogue of which the rest is shown. */
export function tellProblems(problems: readonly Problem[]): void {
  for (const problem of problems.slice(0, MOST)) warn(problem.code, problemInWords(problem));
  const more = problems.length - MOST;
  if (more > 0) warn('more-problems', `${String(more)} more problems in the catalogue.`);
}

function problemInWords({ recordId, field, expected, todo }: Problem): string {
  const where = [recordId && `record ${recordId}`, field].filter(Boolean).join(', ');
  return `${where ? `${where}: ` : ''}expected ${expected}. ${todo}`;
}
