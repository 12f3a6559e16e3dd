import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LocalizedText, Postcode } from '@hyte/catalogue-format/generated/catalogue.js';
import { readPostcodes } from '@hyte/catalogue-format/read-postcodes.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { PostcodeFile } from '../generated/configuration.js';
import { attributionIn } from '../geography/origin.js';
import { isInFinland } from '../pipeline/geography.js';
import { parsePage } from '../reading/parse-page.js';

/** Postcodes that were read, and the line the licence asks to show for them. */
export interface ReadPostcodeFile {
  readonly postcodes: readonly Postcode[];
  readonly attribution: LocalizedText | undefined;
}

/**
 * Reads the file of postcodes that the configuration names, in order of code.
 * @throws TarjotinError `bad-postcodes`
 */
export async function postcodeFile({ file, attribution }: PostcodeFile, folder: string): Promise<ReadPostcodeFile> {
  const bytes = await readFile(resolve(folder, file)).catch((cause: unknown) => {
    throw badPostcodes(
      `The postcodes ${file} could not be read.`,
      'Check `postcodes.file`: it is relative to the configuration. `tarjotin postcodes` makes the file.',
      cause,
    );
  });
  const json = parsed(bytes, file);
  const { postcodes, faulty } = readPostcodes(json);
  const outside = postcodes.find(({ point }) => !isInFinland(point));
  if (postcodes.length === 0 || faulty > 0 || outside)
    throw badPostcodes(
      outside
        ? `${file} puts the postcode ${outside.code} outside Finland.`
        : `${file} ${faulty > 0 ? `has ${faulty} entries that are` : 'holds nothing that is'} no postcode with a point.`,
      'Make it anew with `tarjotin postcodes`, or see `PostcodeFile` in tarjotin.schema.json.',
    );
  return {
    postcodes: [...postcodes].sort((a, b) => (a.code < b.code ? -1 : 1)),
    attribution: attribution ?? attributionIn(json),
  };
}

function parsed(bytes: Uint8Array, file: string): unknown {
  try {
    return parsePage(bytes, file);
  } catch (cause) {
    const { message, hint } = cause as TarjotinError;
    throw badPostcodes(message, hint, cause);
  }
}

function badPostcodes(message: string, hint: string, cause?: unknown): TarjotinError {
  return new TarjotinError('bad-postcodes', message, hint, { cause });
}
