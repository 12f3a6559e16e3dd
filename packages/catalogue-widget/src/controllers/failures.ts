import type { Advice } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { NothingToShowError, type LoadedCatalogue } from '../sources/catalogue-source.js';

/** What went wrong, as the tray tells it; an error of another kind is a fault of ours. */
export function asTarjotinError(error: unknown): TarjotinError {
  if (error instanceof TarjotinError) return error;
  const hint = 'This is a fault in the widget. Please report it with this line.';
  return new TarjotinError('unexpected', 'The catalogue could not be shown.', hint, { cause: error });
}

/** The adviser's phone, when at least the head of the catalogue could be read. */
export function adviceIn(error: TarjotinError): { advice?: Advice } {
  return error instanceof NothingToShowError && error.advice ? { advice: error.advice } : {};
}

/** Whether the catalogue must be read without its index. A file of a large index that cannot be had now is asked for again instead. */
export function isIndexUseless({ code }: TarjotinError, whole: LoadedCatalogue | undefined): boolean {
  return /^index-/.test(code) && !(whole?.published && code === 'index-missing');
}
