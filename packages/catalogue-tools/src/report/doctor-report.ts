/** What `tarjotin doctor` found; `--json` prints it as it is. */
export interface DoctorReport {
  /** The configuration. */
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** One thing that was looked at. */
export interface Finding {
  /** Key of the configuration, or `source` with its id. */
  readonly subject: string;
  /** `noted`: works, and could be better. */
  readonly state: 'fine' | 'noted' | 'wrong';
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
  /** Of the error behind it. */
  readonly code?: string;
}

const SIGNS = { fine: '✓', noted: '·', wrong: '✗' } as const;

/** The findings in lines for people: those that are wrong last, where they are seen. */
export function doctorLines({ file, findings }: DoctorReport): string[] {
  const widest = Math.max(...findings.map(({ subject }) => subject.length));
  const order = ['fine', 'noted', 'wrong'];
  const sorted = [...findings].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const wrong = findings.filter(({ state }) => state === 'wrong').length;
  return [
    ...sorted.flatMap(({ subject, state, message, hint, code }) => [
      `${SIGNS[state]} ${subject.padEnd(widest)}  ${message}${code === undefined ? '' : ` [${code}]`}`,
      ...(hint === undefined ? [] : [`  ${' '.repeat(widest)}  → ${hint}`]),
    ]),
    '',
    wrong === 0
      ? `${file}: a build would work.`
      : `${file}: ${wrong} ${wrong === 1 ? 'thing is' : 'things are'} wrong.`,
  ];
}
