/** Exit codes of the command; stable, so that a nightly job can tell what to do. */
export const EXIT = {
  /** Everything went well. */
  FINE: 0,
  /** Published, but a source is missing or incomplete; or `check` found problems. */
  PROBLEMS: 1,
  /** Wrong usage or configuration; nothing was begun. */
  USAGE: 2,
  /** Nothing was published; what was published before stays. */
  NOTHING_PUBLISHED: 3,
} as const;

const USAGE_CODES: ReadonlySet<string> = new Set([
  'no-configuration',
  'bad-configuration',
  'bad-areas',
  'bad-postcodes',
  'bad-travel-times',
  'bad-matrix',
  'no-postcodes',
  'no-area',
  'unknown-area',
  'usage',
  'no-catalogue',
  'no-importer',
  'bad-language',
  'bad-file-name',
  'file-exists',
  'unknown-source',
  'bad-contact',
  'cancelled',
  'bad-address',
  'bad-day',
  'no-file',
]);

/** The exit code for an error that ended a command. */
export function exitCodeOf(code: string | undefined): number {
  return code !== undefined && USAGE_CODES.has(code) ? EXIT.USAGE : EXIT.NOTHING_PUBLISHED;
}
