import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/**
 * The file a catalogue begins with: a catalogue file, a manifest, or the one of them that stands in a folder.
 * @throws TarjotinError `no-catalogue`
 */
export async function catalogueFile(path: string): Promise<{ file: string; text: string }> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
  const candidates = isFolder ? [join(path, 'manifest.json'), join(path, 'catalogue.json')] : [path];
  for (const file of candidates) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text !== undefined) return { file, text };
  }
  const message = isFolder ? `${path} holds neither manifest.json nor catalogue.json.` : `${path} could not be read.`;
  throw new TarjotinError(
    'no-catalogue',
    message,
    'Give a catalogue file, a manifest, or the folder it was published into.',
  );
}

/** JSON of a text; `undefined` when it is none. */
export function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
