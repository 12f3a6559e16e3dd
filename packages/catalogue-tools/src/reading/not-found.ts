import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/** The cause of an error that a source answered with a status of its own. */
export interface RefusedStatus {
  readonly status: number;
}

/** Whether an error says that there is nothing at an address, as sources answer when none of the asked ids is published. */
export function isNotFound(error: unknown): boolean {
  if (!(error instanceof TarjotinError) || error.code !== 'refused') return false;
  const status = (error.cause as RefusedStatus | undefined)?.status;
  return status === 404 || status === 410;
}
