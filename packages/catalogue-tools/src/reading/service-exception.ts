/**
 * What a map or feature service (OGC) says in its XML when it refuses: `Feature type … unknown`.
 * @returns one line for a message; `undefined` when the bytes are no such answer
 */
export function serviceException(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('utf8');
  const said = /<(?:ows:ExceptionText|ExceptionText|ServiceException)\b[^>]*>([^<]{1,2000})</.exec(text)?.[1];
  const line = said
    ?.replaceAll(/\s+/g, ' ')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
  return line === undefined || line === '' ? undefined : line.slice(0, 300);
}

const LOOKED_AT = 10_000;
