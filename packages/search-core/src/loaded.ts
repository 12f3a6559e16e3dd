import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/** Waits for a part. @throws TarjotinError with the code and message when it cannot be loaded */
export async function loaded<Part>(load: () => Promise<Part>, code: string, message: string): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    const hint = 'Everything else works without it. It is loaded again at the next search.';
    throw new TarjotinError(code, message, hint, { cause });
  }
}
