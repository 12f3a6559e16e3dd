import type { Activity, Area, AreaServed } from '@hyte/catalogue-format/generated/catalogue.js';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { mapKept } from './map-kept.js';
import type { SourceRecord } from './record.js';

/** The municipalities and counties of a catalogue's area. */
export interface AreaCodes {
  readonly municipalities: ReadonlySet<string>;
  readonly wellbeingCounties: ReadonlySet<string>;
}

/** Expands counties to their municipalities. `undefined` when the catalogue is not limited to an area. */
export function areaCodes(area: Area | undefined): AreaCodes | undefined {
  const counties = new Set(area?.wellbeingCounties ?? []);
  const named = area?.municipalities ?? [];
  if (counties.size === 0 && named.length === 0) return undefined;
  const inside = MUNICIPALITIES.filter(({ wellbeingCounty }) => counties.has(wellbeingCounty)).map(({ code }) => code);
  return { municipalities: new Set([...inside, ...named]), wellbeingCounties: counties };
}

/**
 * Part of stage 2: sets aside records that nobody in the area can use. Where nothing is known of place or area served,
 * the record stays and is noted: unknown is not outside.
 */
export function withinArea(
  records: AsyncIterable<SourceRecord>,
  area: AreaCodes | undefined,
): AsyncGenerator<SourceRecord> {
  return mapKept(records, ({ outcome }) => {
    const serves = area === undefined ? 'yes' : servesArea(outcome.activity, area);
    if (serves === 'yes') return outcome;
    if (serves === 'no') {
      const message = 'It takes place outside the area of the catalogue and does not serve the area from there.';
      return { kind: 'set-aside', recordId: outcome.recordId, reason: { code: 'outside-area', message } };
    }
    const message =
      'Neither a municipality nor an area served is given; it was kept. Tell the municipality in the source.';
    return { ...outcome, notes: [...outcome.notes, { code: 'area-unknown', field: 'places', message }] };
  });
}

/** Whether somebody in the area can use the activity; `unknown` when the record does not say where it is. */
export function servesArea(activity: Activity, area: AreaCodes): 'yes' | 'no' | 'unknown' {
  const served = activity.areaServed;
  const places = (activity.places ?? []).map(({ municipality }) => municipality).filter((code) => code !== undefined);
  if (places.some((code) => area.municipalities.has(code)) || (served && namesArea(served, area))) return 'yes';

  const channels = activity.channels ?? [];
  const atDistance = channels.includes('remote') || channels.includes('phone');
  const elsewhere =
    served !== undefined && !served.nationwide && (lists(served.municipalities) || lists(served.wellbeingCounties));
  if (elsewhere) return 'no';
  if (atDistance || (served?.nationwide && places.length === 0)) return 'yes';
  if (places.length > 0) return 'no';
  return activity.kind === 'self-care' || activity.kind === 'digital-service' ? 'yes' : 'unknown';
}

function namesArea(served: AreaServed, area: AreaCodes): boolean {
  if ((served.municipalities ?? []).some((code) => area.municipalities.has(code))) return true;
  const counties = served.wellbeingCounties ?? [];
  // A catalogue of one municipality is served by what serves its county.
  return counties.some(
    (county) =>
      area.wellbeingCounties.has(county) ||
      MUNICIPALITIES.some(({ code, wellbeingCounty }) => wellbeingCounty === county && area.municipalities.has(code)),
  );
}

function lists(codes: readonly string[] | undefined): boolean {
  return codes !== undefined && codes.length > 0;
}
