import type { LoadedCatalogue } from './catalogue-source.js';

/** The address, or `undefined` when it is not that of a file on the web. */
export function webAddress(address: string, base: string): URL | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Files beside the activities, each read by whoever needs it: outlines for the map, points of postcodes, travel times. */
export const FURTHER_FILES = ['areas', 'postcodes', 'travelTimes'] as const;

/**
 * Further files are addressed relative to the catalogue, which those who read them do not know.
 * What is not on the catalogue's own site is left out, and the console says so: it would be a request nobody has agreed to.
 * @param base address of the catalogue; of the page, when that has handed it over
 */
export function besideCatalogue(loaded: LoadedCatalogue, base: string): LoadedCatalogue {
  const catalogue = { ...loaded.catalogue };
  for (const name of FURTHER_FILES) {
    const path = catalogue[name];
    if (!path) continue;
    const url = webAddress(path, base);
    if (url?.origin === new URL(base).origin) catalogue[name] = url.href;
    else {
      delete catalogue[name];
      console.warn('[hyte] foreign-part: not on the site of the catalogue:', path);
    }
  }
  return { ...loaded, catalogue };
}
