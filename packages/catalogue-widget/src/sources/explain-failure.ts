import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/** What may be wrong with the address of a catalogue, or with what is there. */
export type FailureCode =
  | 'no-source'
  | 'bad-address'
  | 'foreign-part'
  | 'bad-status'
  | 'timeout'
  | 'unreachable'
  | 'not-utf8'
  | 'html-page'
  | 'not-json'
  | 'no-reader';

/** What is told about one of them: a sentence about the address, and what to do. */
type Explanation = (address: string, detail: unknown) => readonly [message: string, hint: string];

const EXPLANATIONS: Readonly<Record<FailureCode, Explanation>> = {
  'no-source': () => [
    'The element <hyte-catalogue> has no catalogue to show.',
    'Write src="…/manifest.json" on it, or set its catalogue property.',
  ],
  'bad-address': (address) => [
    `"${address}" is not a web address.`,
    'Write the address of catalogue.json or manifest.json, for example src="/tarjotin/manifest.json".',
  ],
  'foreign-part': (address) => [`${address} is not on the catalogue's own site.`, 'Publish all parts side by side.'],
  'bad-status': (address, status) => [`${address} answered ${String(status)}.`, hintOfStatus(Number(status))],
  timeout: (address, seconds) => [
    `No answer from ${address} within ${String(seconds)} seconds.`,
    'Check that the server is up, or make the file smaller. The page works on as soon as it answers.',
  ],
  unreachable: (address) => [
    `${address} cannot be reached.`,
    'Check the address. If the file is on another site, that site must allow it with the header ' +
      'Access-Control-Allow-Origin, and this page with connect-src in its Content-Security-Policy.',
  ],
  'not-utf8': (address) => [`${address} is not written in UTF-8.`, 'Save it again with the character set UTF-8.'],
  'html-page': (address) => [
    `${address} is a web page, not a catalogue.`,
    'Open the address in a browser: it may be a login or error page. Use the address of the file itself.',
  ],
  'not-json': (address, error) => [
    `${address} is not a whole JSON file.`,
    'The file may have been cut off on the way, or edited by hand. Publish it again. ' +
      (error instanceof Error ? `(${error.message})` : ''),
  ],
  'no-reader': () => [
    'The catalogue has faults, and the part that reads it in spite of them is missing.',
    'Correct the catalogue (tarjotin check tells what is wrong), or see that all files of the embed are there.',
  ],
};

/** The failure in words. @param detail a status, a number of seconds or the error that was met */
export function explainFailure(code: FailureCode, address: string, detail: unknown): TarjotinError {
  const [message, hint] = EXPLANATIONS[code](address, detail);
  return new TarjotinError(code, message, hint, detail instanceof Error ? { cause: detail } : undefined);
}

function hintOfStatus(status: number): string {
  if (status >= 500) return 'The server has a fault. Tell its keeper.';
  return status === 404 || status === 410
    ? 'There is no file at this address. Check the src attribute.'
    : 'The server does not give the file to everybody. A catalogue must be public.';
}
