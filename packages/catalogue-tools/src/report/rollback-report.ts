import { counted, table } from './table.js';

/** What `tarjotin rollback` did or found; `--json` prints it as it is. */
export interface RollbackReport {
  readonly output: string;
  /** False when generations were only listed. */
  readonly rolledBack: boolean;
  /** In use now. Missing when nothing is, or its manifest cannot be read. */
  readonly current?: GenerationSummary;
  /** Kept, to roll back to. */
  readonly earlier: readonly GenerationSummary[];
}

export interface GenerationSummary {
  readonly generation: string;
  /** Date of the newest fact in it. */
  readonly generated?: string;
  readonly activities: number;
}

/** The report in lines for people. */
export function rollbackLines({ output, rolledBack, current, earlier }: RollbackReport): string[] {
  if (rolledBack) {
    const [before] = earlier;
    return [
      `Rolled back ${output} to ${described(current)}.`,
      ...(before ? [`${described(before)} is kept: \`tarjotin rollback\` again puts it back.`] : []),
      'The next `tarjotin build` publishes what the sources give then: stop the nightly run until they are right again.',
    ];
  }
  const row = (use: string, each: GenerationSummary): string[] => [
    each.generation,
    use,
    each.generated ?? '',
    String(each.activities),
  ];
  const rows = [...(current ? [row('in use', current)] : []), ...earlier.map((each) => row('kept', each))];
  if (rows.length === 0) return [`Nothing has been published into ${output}.`];
  return [
    ...table([['generation', '', 'newest fact', 'activities'], ...rows]),
    ...(earlier.length === 0
      ? ['', 'There is none to roll back to: one is kept when something that has changed is published.']
      : []),
  ];
}

function described(generation: GenerationSummary | undefined): string {
  if (!generation) return 'a generation that cannot be read';
  const { generation: id, generated, activities } = generation;
  return `generation ${id} (${counted(activities, 'activity', 'activities')}${generated ? `, newest fact ${generated}` : ''})`;
}
