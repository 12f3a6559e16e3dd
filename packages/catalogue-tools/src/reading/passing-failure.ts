/** A failure after which asking again can help; `retryAfterMs` when the server said when. */
export class PassingFailure extends Error {
  readonly retryAfterMs: number | undefined;
  constructor(message: string, retryAfterMs?: number, options?: ErrorOptions) {
    super(message, options);
    this.retryAfterMs = retryAfterMs;
  }
}

/** Statuses by which a server says “not now”. */
export function isPassingStatus(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500;
}

/** `Retry-After`, seconds or a date, in milliseconds from `now` (of `Date.now()`). */
export function retryAfterMs(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The reason in the innermost cause, such as `ECONNREFUSED`. */
export function causeOf(error: unknown): string {
  let current: unknown = error;
  while (current instanceof Error && current.cause instanceof Error) current = current.cause;
  if (!(current instanceof Error)) return 'the connection failed';
  const code = 'code' in current && typeof current.code === 'string' ? current.code : undefined;
  return (code !== undefined && (WORDS.get(code) ?? code)) || current.message;
}

const WORDS: ReadonlyMap<string, string> = new Map([
  ['ECONNRESET', 'the connection was cut before the answer was whole'],
  ['ERR_STREAM_PREMATURE_CLOSE', 'the connection was cut before the answer was whole'],
  ['Z_BUF_ERROR', 'the compressed answer was cut short'],
  ['Z_DATA_ERROR', 'the compressed answer is damaged'],
  ['ECONNREFUSED', 'nobody answers there (ECONNREFUSED)'],
  ['ENOTFOUND', 'the name is not known (ENOTFOUND)'],
]);
