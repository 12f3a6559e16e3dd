import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { FailureCode } from './explain-failure.js';

/** Milliseconds the part with the words may take: where nothing answers, that must still be told. */
const PATIENCE = 3000;

/**
 * A failure as an error in words. The words come behind the list with everything else that most pages never show; when they do not
 * come, code and address must do.
 * @param detail a status, a number of seconds or the error that was met
 */
export async function failure(code: FailureCode, address = '', detail?: unknown): Promise<TarjotinError> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<never>((_, reject) => (timer = setTimeout(reject, PATIENCE)));
    const { explainFailure } = await Promise.race([import('./explain-failure.js'), late]);
    return explainFailure(code, address, detail);
  } catch {
    return new TarjotinError(code, address, 'Why could not be loaded.', { cause: detail });
  } finally {
    clearTimeout(timer);
  }
}
