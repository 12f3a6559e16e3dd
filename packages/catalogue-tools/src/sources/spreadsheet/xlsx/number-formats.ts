import { readXml } from './read-xml.js';
import type { ZipParts } from './zip-parts.js';

/** How numbers of a cell style are shown, as far as it changes what they mean. */
export interface NumberFormat {
  /** The number counts days. */
  readonly day: boolean;
  /** Its fraction is a time of the day. */
  readonly clock: boolean;
  /** Digits written before the comma at least: `00000` for postcodes. */
  readonly digits: number;
  /** Decimals that are written, `undefined` as many as there are. */
  readonly decimals: number | undefined;
  readonly euros: boolean;
  readonly percent: boolean;
}

/** Format codes that stand in no file, only in the standard (ECMA-376, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (id) => [id, 'd.m.yyyy'] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 45, 46, 47].map((id) => [id, 'h:mm'] as const),
  [22, 'd.m.yyyy h:mm'],
]);

/** What a format code means: `d.m.yyyy`, `[$-40B]d. mmmm"ta"`, `h:mm`, `#,##0.00 "€"`, `00000`. Its first section decides. */
export function numberFormat(code: string): NumberFormat {
  const section = /^(?:"[^"]*"|\\.|[^;"\\])*/.exec(code.slice(0, 300))?.[0] ?? '';
  const euros = /€|EUR/.test(section);
  const bare = section
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .replace(/am\/pm|a\/p/gi, 'h')
    .toLowerCase();
  const clock = /[hs]/.test(bare);
  const day = /[yd]/.test(bare) || (bare.includes('m') && !clock);
  const [, whole = '', decimals] = /([0#,]*0)(?:\.(0+))?/.exec(bare) ?? [];
  return {
    day,
    clock,
    digits: /^0+$/.test(whole) ? whole.length : 1,
    decimals: whole === '' ? undefined : (decimals?.length ?? 0),
    euros,
    percent: bare.includes('%'),
  };
}

/** The formats of a workbook by the number of the cell style. */
export async function numberFormats(parts: ZipParts, path: string): Promise<NumberFormat[]> {
  const codes = new Map(BUILT_IN);
  const formats: NumberFormat[] = [];
  let inCells = false;
  await readXml(parts.text(path), {
    open(name, attributes) {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attributes.get('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(numberFormat(codes.get(id) ?? ''));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
