import { damaged } from '../damage.js';
import { textIn } from './text-in.js';

/** The JSON value that a column holds in UTF-8. @throws TarjotinError `index-damaged` */
export function jsonIn(bytes: Uint8Array, section: string): unknown {
  const text = textIn(bytes, section);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw damaged(section, 'a text in it cannot be read');
  }
}
