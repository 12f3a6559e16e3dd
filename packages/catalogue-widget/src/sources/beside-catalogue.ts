import type { LoadedCatalogue } from './catalogue-source.js';

/** The address, or `undefined` when it is not that of a file on the web. */
export function webAddress(address: string, base: string): URL | undefined {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/**
 * Outlines for the map and points of postcodes are addressed relative to the catalogue, which those who read them do not know.
 * What is not on the catalogue's own site is left out, and the console says so: it would be a request nobody has agreed to.
 * @param base address of the catalogue; of the page, when that has handed it over
 */
export function besideCatalogue(loaded: LoadedCatalogue, base: string): LoadedCatalogue {
  const { areas, postcodes, ...rest } = loaded.catalogue;
  const beside = (path: string | undefined): string | undefined => {
    if (!path) return undefined;
    const url = webAddress(path, base);
    if (url?.origin === new URL(base).origin) return url.href;
    console.warn('[hyte] foreign-part: not on the site of the catalogue:', path);
    return undefined;
  };
  const [outlines, points] = [beside(areas), beside(postcodes)];
  return {
    ...loaded,
    catalogue: { ...rest, ...(outlines && { areas: outlines }), ...(points && { postcodes: points }) },
  };
}
