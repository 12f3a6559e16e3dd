import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { serviceException } from './service-exception.js';

/**
 * The JSON of a page.
 * @param where address or file, for the message
 * @throws TarjotinError `not-json`, which says whether a web page came instead; `refused` with what a service says in XML
 */
export function parsePage(bytes: Uint8Array, where: string): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new TarjotinError(
      'not-utf-8',
      `${where} is not UTF-8 text.`,
      'JSON must be UTF-8: save the file again in that encoding.',
      { cause },
    );
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const html = /^\s*</.test(text);
    const why = html ? serviceException(bytes) : undefined;
    if (why !== undefined)
      throw new TarjotinError(
        'refused',
        `${where} refuses: “${why}”.`,
        'Check the address and the options of the source in the configuration.',
      );
    throw new TarjotinError(
      'not-json',
      html
        ? `${where} gives a web page instead of data.`
        : text.trim() === ''
          ? `${where} is empty.`
          : `${where} is not whole JSON.`,
      html
        ? 'The address is probably that of a page for people, a login or an error page: check it in a browser.'
        : 'It may have been cut short: fetch it again.',
      { cause },
    );
  }
}
