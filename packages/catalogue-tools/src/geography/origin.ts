import { readFile } from 'node:fs/promises';
import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/** The licence of everything that is read from Statistics Finland's Web Feature Service. */
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;

/** Where a file of areas or postcodes comes from. It stands in the file itself, so that the build can show it. */
export interface Origin {
  readonly layer: string;
  readonly year: number;
  readonly licence: { readonly name: string; readonly url: string };
  readonly attribution: LocalizedText;
}

/** The line to show for the contents of a file that this command has made; `undefined` for a file of another origin. */
export function attributionIn(json: unknown): LocalizedText | undefined {
  const { origin } = (json ?? {}) as { readonly origin?: Partial<Origin> };
  const attribution: unknown = origin?.attribution;
  const isText = typeof attribution === 'object' && attribution !== null && Object.values(attribution).every(isWord);
  return isText ? (attribution as LocalizedText) : undefined;
}

function isWord(text: unknown): boolean {
  return typeof text === 'string' && text !== '';
}

/**
 * Makes sure that a file that is about to be written replaces nothing but what this command has written before.
 * @throws TarjotinError `file-exists`
 */
export async function refuseForeignFile(file: string, force: boolean): Promise<void> {
  const text = force ? undefined : await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined || attributionIn(parsedOrNothing(text))) return;
  throw new TarjotinError(
    'file-exists',
    `${file} is there already, and was not made by this command.`,
    'Name another file with --out, or replace it with --force.',
  );
}

function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
