import { damaged } from '../damage.js';

/** The text that a column holds in UTF-8. @throws TarjotinError `index-damaged` */
export function textIn(bytes: Uint8Array, section: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged(section, 'a text in it cannot be read');
  }
}
