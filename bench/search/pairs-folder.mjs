import { fileURLToPath } from 'node:url';

/** The Finnish word pairs lie beside the checkout and are no part of it. */
export const PAIRS_FOLDER = fileURLToPath(new URL('../../../shared/fixtures/finnish/', import.meta.url));
