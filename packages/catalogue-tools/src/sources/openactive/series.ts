import { objectOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { typeOf } from './item-activity.js';
import type { RpdeItem } from './rpde-items.js';
import { oneOrMany } from './one-or-many.js';

/** What a part does not have from its super event: who it is and when. */
const OWN_FIELDS = new Set([
  '@id',
  '@type',
  '@context',
  'id',
  'type',
  'identifier',
  'subEvent',
  'superEvent',
  'eventSchedule',
  'startDate',
  'endDate',
  'duration',
  'remainingAttendeeCapacity',
  'maximumAttendeeCapacity',
]);
/** Series in series in series: deeper is a mistake. */
const DEEPEST = 4;

/** The data with what its embedded super events say of it. */
export function inherited(data: JsonObject, depth = 0): JsonObject {
  const above = objectOf(data['superEvent'] ?? data['instanceOfCourse']);
  if (depth >= DEEPEST || Object.keys(above).length === 0) return data;
  const given = Object.entries(inherited(above, depth + 1)).filter(([field]) => !OWN_FIELDS.has(field));
  const own = Object.entries(data).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries([...given, ...own]);
}

/** Address of the series a session is part of, `undefined` when it is part of none. */
function seriesId(data: JsonObject): string | undefined {
  return (
    textOf(data['superEvent']) ?? textOf(objectOf(data['superEvent'])['@id'] ?? objectOf(data['superEvent'])['id'])
  );
}

/** Items that are activities, with their sessions; and items that are part of another, with its key. */
export interface Gathered {
  readonly activities: ReadonlyMap<string, { item: RpdeItem; data: JsonObject; sessions: JsonObject[] }>;
  /** Key of the part → key of the activity it is shown in; `undefined` when that was not read. */
  readonly parts: ReadonlyMap<string, string | undefined>;
}

/**
 * Brings the sessions of a feed of sessions to the series of a feed of series. Sessions that hold their series, which was
 * not read itself, are gathered under the first of them.
 */
export function gather(items: readonly RpdeItem[]): Gathered {
  const activities = new Map<string, { item: RpdeItem; data: JsonObject; sessions: JsonObject[] }>();
  const parts = new Map<string, string | undefined>();
  const byAddress = new Map<string, string>();
  const isSession = ({ data }: RpdeItem) =>
    typeOf(data) === 'ScheduledSession' && data['superEvent'] !== undefined && data['superEvent'] !== null;
  for (const item of items) {
    if (isSession(item)) continue;
    const address = textOf(item.data['@id'] ?? item.data['id']);
    if (address !== undefined) byAddress.set(address, item.key);
    activities.set(item.key, { item, data: inherited(item.data), sessions: oneOrMany(item.data['subEvent']) });
  }
  for (const item of items.filter(isSession)) {
    const address = seriesId(item.data);
    const series = address === undefined ? undefined : byAddress.get(address);
    const found = series === undefined ? undefined : activities.get(series);
    if (found !== undefined) {
      parts.set(item.key, series);
      // The session's own feed is newer than what the series holds of it.
      const own = textOf(item.data['@id'] ?? item.data['id']);
      found.sessions = [
        ...found.sessions.filter((each) => own === undefined || textOf(each['@id'] ?? each['id']) !== own),
        item.data,
      ];
      continue;
    }
    const above = objectOf(item.data['superEvent']);
    if (Object.keys(above).length === 0) parts.set(item.key, undefined);
    else {
      if (address !== undefined) byAddress.set(address, item.key);
      activities.set(item.key, { item, data: inherited(item.data), sessions: [item.data] });
    }
  }
  return { activities, parts };
}
