import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { FacetName } from '../search-query.js';
import type { FacetValues } from './facet-values.js';

/** One facet over all activities, as numbers. Activity `a` has the codes from `starts[a]` to `starts[a + 1]`. */
export interface FacetColumn {
  readonly name: FacetName;
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly codes: Uint16Array | Uint32Array;
  /** Where the implied codes of each activity begin. */
  readonly impliedFrom: Uint32Array;
  /** 1 for activities that say something about this facet. */
  readonly known: Uint8Array;
}

/** Reads one facet of every activity. Values are given codes in the order they are met. */
export function buildFacetColumn(
  name: FacetName,
  activities: readonly Activity[],
  read: (activity: Activity) => FacetValues,
): FacetColumn {
  const codeOf = new Map<string, number>();
  const codes: number[] = [];
  const starts = new Uint32Array(activities.length + 1);
  const impliedFrom = new Uint32Array(activities.length);
  const known = new Uint8Array(activities.length);
  const put = (value: string, seen: Set<string>): void => {
    if (seen.has(value)) return;
    seen.add(value);
    let code = codeOf.get(value);
    if (code === undefined) codeOf.set(value, (code = codeOf.size));
    codes.push(code);
  };
  activities.forEach((activity, number) => {
    const { own, implied = [], known: says = false } = read(activity);
    const seen = new Set<string>();
    for (const value of own) put(value, seen);
    impliedFrom[number] = codes.length;
    for (const value of implied) put(value, seen);
    starts[number + 1] = codes.length;
    known[number] = says || seen.size > 0 ? 1 : 0;
  });
  const packed = codeOf.size > 0xffff ? Uint32Array.from(codes) : Uint16Array.from(codes);
  return { name, values: [...codeOf.keys()], codeOf, starts, codes: packed, impliedFrom, known };
}
