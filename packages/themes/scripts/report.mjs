// Tells the findings of the contrast gate: a table for the pull request, and sentences for what fails.
import { tsImport } from 'tsx/esm/api';

const { toHex } = await tsImport('../src/colour.ts', import.meta.url);

/** @returns {{ table: string, failures: string }} `table` has one row per theme and mode, with its weakest pair of each use. */
export function report(findings) {
  const groups = groupBy(findings, rowOf);
  const uses = ['text', 'control', 'focus', 'map'];
  const rows = [...groups].map(([row, group]) => [
    ...row.split(' | '),
    ...uses.map((use) => weakest(group.filter((finding) => finding.use === use))),
  ]);
  const heading = ['theme', 'mode', ...uses.map((use) => `weakest ${use}`), 'pairs', 'fail'];
  const counts = [...groups.values()].map((group) => [
    String(group.length),
    String(group.filter((finding) => !finding.passes).length),
  ]);
  return {
    table: aligned([heading, ...rows.map((row, index) => [...row, ...counts[index]])]),
    failures: findings
      .filter((finding) => !finding.passes)
      .map(sentence)
      .join('\n'),
  };
}

const rowOf = (finding) => `${finding.theme} | ${finding.mode}`;

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** The pair with the least room above what it must reach. */
function weakest(findings) {
  const worst = [...findings].sort((a, b) => a.ratio / a.minimum - b.ratio / b.minimum)[0];
  return worst ? `${worst.ratio.toFixed(2)} ${worst.foreground}/${worst.background}` : '–';
}

function sentence({ theme, mode, foreground, background, ratio, minimum, nearest }) {
  const rounded = (Math.floor(ratio * 100) / 100).toFixed(2);
  const advice = nearest
    ? `Nearest colour that passes: ${toHex(nearest)}.`
    : `No colour passes there: change ${background}.`;
  return `${theme} (${mode}): ${foreground} on ${background} is ${rounded}:1 and must be ${minimum}:1. ${advice}`;
}

function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
