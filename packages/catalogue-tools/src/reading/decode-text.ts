/** A text and how it was encoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** Characters of bytes 0x80–0x9f; a space where Windows-1252 has none. */
const UPPER_CONTROLS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Windows-1252 by hand: several releases of Node read it as Latin-1, which loses the euro sign and the dash. */
function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text.replace(/[\u0080-\u009f]/g, (control) => UPPER_CONTROLS[control.charCodeAt(0) - 0x80] ?? ' ');
}

/** Share of zero bytes at even or odd places: Western text in UTF-16 has nearly all of its zeros on one side. */
function zeroShare(bytes: Uint8Array, offset: 0 | 1): number {
  let zeros = 0;
  const length = Math.min(bytes.length, 2000);
  for (let i = offset; i < length; i += 2) if (bytes[i] === 0) zeros += 1;
  return length < 4 ? 0 : zeros / (length / 2);
}

/**
 * Text of a file that people's programs wrote: the byte-order mark decides, else zero bytes tell UTF-16, else the bytes are UTF-8
 * when they are valid as that, else Windows-1252, which older spreadsheets write in Finland. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const as = (encoding: Exclude<DecodedText['encoding'], 'windows-1252'>) => ({
    text: new TextDecoder(encoding).decode(bytes).replace(/^\ufeff/, ''),
    encoding,
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be');
  if (zeroShare(bytes, 1) > 0.4) return as('utf-16le');
  if (zeroShare(bytes, 0) > 0.4) return as('utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: windows1252(bytes), encoding: 'windows-1252' };
  }
}
