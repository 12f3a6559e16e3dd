import type { Problem } from '@hyte/catalogue-format/problem.js';

/** What `tarjotin check` found. `--json` prints it as it is. */
export interface CheckReport {
  readonly file: string;
  /** Activities that a page can show. */
  readonly activities: number;
  readonly problems: readonly Problem[];
  /** Records that look wrong although they fit the format. */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly recordId: string;
  readonly code: string;
  readonly field?: string;
  readonly message: string;
}
