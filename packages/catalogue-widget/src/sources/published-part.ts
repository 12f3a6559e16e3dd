import type { Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Problem } from '@hyte/catalogue-format/problem.js';
import type { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/** One part of a published catalogue as it came from the server: its JSON, or why it could not be had. */
export interface Part {
  readonly path: string;
  /** Number of activities the manifest promises. */
  readonly records?: number;
  readonly json?: unknown;
  readonly error?: TarjotinError;
}

/** The head of a published catalogue, and what is wrong with it. */
export interface ReadHead {
  readonly manifest: Manifest;
  readonly problems: readonly Problem[];
}
