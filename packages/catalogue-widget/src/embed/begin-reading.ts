import { ASKED, type BegunRequest } from '../sources/begun.js';

/**
 * Asks for the first file of the first tray in the page at once: on a slow network it comes while the core does, instead of after it.
 * What goes wrong here is told by the core.
 */
export function beginReading(): BegunRequest | undefined {
  // The first date that is written takes a slow phone a tenth of a second: here it has nothing else to do, behind the core the list would wait.
  new Date().toLocaleString('fi');
  try {
    const src = document.querySelector('hyte-catalogue[src]')!.getAttribute('src')!;
    const { href } = new URL(src, document.baseURI);
    const call = new AbortController();
    const response = fetch(href, { ...ASKED, cache: 'no-cache', signal: call.signal });
    response.catch(() => 0);
    return { href, response, call };
  } catch {
    // No tray yet, or an address that is none.
    return undefined;
  }
}
