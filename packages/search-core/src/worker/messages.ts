import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/** Calls that go over the line: those of a search engine, and the question whether anybody is there. */
export type CallName =
  'search' | 'describe' | 'suggest' | 'locate' | 'get' | 'organisers' | 'whenComplete' | 'expectWords' | 'ping';

/** Page → worker. The worker answers every call once, unless it is cancelled before. */
export interface Call {
  /** Counts up from 1 on each line. */
  readonly id: number;
  readonly call: CallName;
  /** As the method of the engine takes them, without the signal. */
  readonly args: readonly unknown[];
}

/** Page → worker: nobody waits for the answer to this call any more. */
export interface Cancellation {
  readonly cancel: number;
}

/** Worker → page. */
export type Answer =
  { readonly id: number; readonly result: unknown } | { readonly id: number; readonly error: PlainError };

/** An error as it crosses the line: structured cloning drops the class, the code and the hint. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  /** Of a TarjotinError. */
  readonly code?: string;
  readonly hint?: string;
}

/** The error as plain data. */
export function toPlainError(error: unknown): PlainError {
  if (error instanceof TarjotinError) {
    const { name, message, code, hint } = error;
    return { name, message, code, hint };
  }
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}

/** The error that was sent: with its code and hint, an `AbortError` as one, and anything else as an error of its name. */
export function fromPlainError({ name, message, code, hint = '' }: PlainError): Error {
  if (code !== undefined) return new TarjotinError(code, message, hint);
  if (name === 'AbortError') return new DOMException(message, name);
  const error = new Error(message);
  error.name = name;
  return error;
}
