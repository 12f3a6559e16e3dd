import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { WordList } from '@hyte/search-core/lexicon/word-list/word-list-lexicon.js';

const LIST = '@cspell/dict-fi-fi';
const READER: string = 'cspell-trie-lib';

/** What is used of the reader. It is loaded by name, for it need not be installed. */
interface Reader {
  decodeTrie(bytes: Uint8Array): { hasWord(word: string, caseSensitive: boolean): boolean };
}

/** A word list with where it came from. */
export interface ReadWordList {
  readonly list: WordList;
  readonly description: string;
}

/**
 * Reads the Finnish word list of the spelling checker cspell, a package of its own that is installed beside this one and read when a
 * catalogue is built. It holds 2.7 million words and forms; opening it takes a few seconds.
 * @throws TarjotinError `no-word-list` when the packages are not installed or cannot be read
 */
export async function readWordList(): Promise<ReadWordList> {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${LIST}/cspell-ext.json`));
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
    const { decodeTrie } = (await import(READER)) as Reader;
    const trie = decodeTrie(gunzipSync(await readFile(join(folder, 'dict', 'fi-fi.trie.gz'))));
    return { list: { has: (spelling) => trie.hasWord(spelling, true) }, description: `${LIST} ${version}` };
  } catch (cause) {
    throw new TarjotinError(
      'no-word-list',
      `The word list of the package ${LIST} could not be read.`,
      'Install again without leaving out optional packages.',
      { cause },
    );
  }
}
