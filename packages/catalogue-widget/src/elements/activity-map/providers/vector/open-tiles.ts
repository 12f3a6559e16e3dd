import { PMTiles, TileType, type Header } from 'pmtiles';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/** What a file of tiles says of itself. */
export interface TileFile {
  readonly tiles: PMTiles;
  readonly header: Header;
  /** Names of the layers in it. */
  readonly layers: ReadonlySet<string>;
  /** Who made it, with links as `[words](https://…)`. */
  readonly attribution: string | undefined;
}

/**
 * Opens a PMTiles file by its address; range requests read parts of it.
 * @throws TarjotinError `bad-tile-file`
 */
export async function openTiles(address: string): Promise<TileFile> {
  const tiles = new PMTiles(address);
  try {
    const header = await tiles.getHeader();
    if (header.tileType !== TileType.Mvt) throw new Error('it has no vector tiles (MVT)');
    const { vector_layers: layers, attribution } = asObject(await tiles.getMetadata());
    const ids = Array.isArray(layers) ? layers.map((layer) => asObject(layer)['id']) : [];
    return {
      tiles,
      header,
      layers: new Set(ids.filter((id) => typeof id === 'string')),
      attribution: typeof attribution === 'string' ? plainCredit(attribution) : undefined,
    };
  } catch (cause) {
    throw badTileFile(cause);
  }
}

export function badTileFile(cause: unknown): TarjotinError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const hint =
    'It must be a PMTiles file (version 3) on a server that answers range requests; connect-src must allow it.';
  return new TarjotinError('bad-tile-file', `The file of the map cannot be read: ${why}.`, hint, { cause });
}

/** Such files credit their makers in HTML: links stay links, the rest becomes text. */
function plainCredit(html: string): string | undefined {
  const text = html
    .replaceAll(/<a\b[^>]*\bhref=["']?(https:\/\/[^"'\s>]+)[^>]*>([^<]*)<\/a>/gi, '[$2]($1)')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&copy;|&#169;/gi, '©')
    .replaceAll(/&amp;/gi, '&')
    .trim();
  return text || undefined;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
