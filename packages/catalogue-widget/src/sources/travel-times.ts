import type { Catalogue, Point, TravelTimes } from '@hyte/catalogue-format/generated/catalogue.js';
import { readTravelTimes } from '@hyte/catalogue-format/read-travel-times.js';
import { distanceKm } from '@hyte/search-core/geo/distance.js';
import { packWays } from '@hyte/search-core/geo/travel-row.js';
import type { NearPoint, TravelRow } from '@hyte/search-core/search-query.js';
import { FurtherFile } from './further-file.js';
import { postcodePoints } from './postcode-points.js';

/** Kilometres within which the middle of a postcode's area stands for a place that is no postcode. */
const CLOSE_KM = 1;

type Row = TravelTimes['origins'][number];

/** A table whose rows are packed when somebody needs them, each once: the same row is the same part of a query. */
class TravelTable {
  readonly #table: TravelTimes;
  readonly #rows: ReadonlyMap<string, Row>;
  readonly #packed = new Map<string, TravelRow>();

  constructor(table: TravelTimes) {
    this.#table = table;
    this.#rows = new Map(table.origins.map((row) => [row.code, row]));
  }

  /** The row for a place: that of its postcode, or of the one whose middle is close by. */
  rowFor({ origin, ...here }: NearPoint, postcodes: ReadonlyMap<string, Point>): TravelRow | undefined {
    const own = /^postcode:(.*)$/.exec(origin)?.[1];
    if (own !== undefined) return this.#row(own);
    let [closest, least] = ['', CLOSE_KM];
    for (const code of this.#rows.keys()) {
      const middle = postcodes.get(code);
      const km = middle ? distanceKm(here, middle) : Infinity;
      if (km < least) [closest, least] = [code, km];
    }
    return this.#row(closest);
  }

  #row(code: string): TravelRow | undefined {
    const packed = this.#packed.get(code);
    const row = packed ? undefined : this.#rows.get(code);
    if (!row) return packed;
    const { mode, date, places } = this.#table;
    const ways = packWays(places.map((to, index) => ({ to, minutes: row.minutes[index] ?? -1 })));
    const made = { mode, date, from: code, ways };
    this.#packed.set(code, made);
    return made;
  }
}

const files = new FurtherFile<TravelTable>((json) => {
  const table = readTravelTimes(json);
  if (!table) throw new TypeError('The file is no table of travel times.');
  return new TravelTable(table);
});

/**
 * The place with the travel times from it, where the catalogue's operator publishes a table that has them. The table is read whole,
 * when first needed: asking for one row would tell the server where somebody is.
 * @throws DOMException `AbortError` when `signal` is aborted
 */
export async function withTravelTimes(
  near: NearPoint,
  catalogue: Pick<Catalogue, 'postcodes' | 'travelTimes'>,
  signal: AbortSignal,
): Promise<NearPoint> {
  if (!catalogue.travelTimes) return near;
  try {
    const [table, postcodes] = await Promise.all([
      files.get(catalogue.travelTimes, signal),
      postcodePoints(catalogue, signal),
    ]);
    const travel = table.rowFor(near, postcodes);
    return travel ? { ...near, travel } : near;
  } catch (error) {
    signal.throwIfAborted();
    console.warn('[hyte] no-travel-times: the table of travel times could not be read; estimates are shown.', error);
    return near;
  }
}
