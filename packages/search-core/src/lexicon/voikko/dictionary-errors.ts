import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

const INSTALL_AGAIN = 'Install voikko-fi again, or point to another `mor.vfst` (dictionary format 5).';

/** The file is something else. */
export function wrongFile(): TarjotinError {
  return new TarjotinError(
    'voikko-format',
    'The file is no dictionary of Voikko.',
    'Point to the file `mor.vfst` of voikko-fi.',
  );
}

/** The file is of the right kind and cannot be right. */
export function damaged(what: string): TarjotinError {
  return new TarjotinError('voikko-damaged', `The dictionary of Voikko is damaged: ${what}.`, INSTALL_AGAIN);
}

/** The file is a dictionary of another make. */
export function version(what: string, code = 'voikko-version'): TarjotinError {
  return new TarjotinError(
    code,
    `The dictionary of Voikko is of a kind that is not read here: ${what}.`,
    INSTALL_AGAIN,
  );
}
