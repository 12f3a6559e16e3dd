import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { Lexicon } from '@hyte/search-core/lexicon/lexicon.js';
import { createVoikkoLexicon } from '@hyte/search-core/lexicon/voikko/voikko-lexicon.js';

/**
 * Reads Voikko's dictionary from a file.
 * @returns undefined when there is no such file
 * @throws TarjotinError `voikko-*` when the file cannot be read or used
 */
export async function readVoikko(file: string): Promise<Lexicon | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new TarjotinError(
      'voikko-unreadable',
      `The dictionary of Voikko in ${file} could not be read (${code ?? 'unknown error'}).`,
      'Check the path and the rights.',
      { cause },
    );
  }
  try {
    return createVoikkoLexicon(bytes, `Voikko ${await versionBeside(file)}(${file})`);
  } catch (cause) {
    if (!(cause instanceof TarjotinError)) throw cause;
    throw new TarjotinError(cause.code, `${file}: ${cause.message}`, cause.hint, { cause });
  }
}

/** `index.txt` beside the dictionary tells of which day it is. */
async function versionBeside(file: string): Promise<string> {
  const text = await readFile(join(dirname(file), 'index.txt'), 'utf8').catch(() => '');
  const version = /^SM-Version: *(\S+)/m.exec(text)?.[1];
  return version === undefined ? '' : `${version} `;
}
