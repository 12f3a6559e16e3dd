import { createHash } from 'node:crypto';
import { textOf, type JsonObject } from '../../clean/json-fields.js';
import { typesOf, valuesOf, wordOf } from './node-values.js';

/** A node of a document with the id of its record. */
export interface IdentifiedNode {
  readonly id: string;
  readonly node: JsonObject;
}

/** A node, or several that tell one thing on several dates. */
export interface FoldedNode extends IdentifiedNode {
  /** Record ids of the dates that it stands for besides its own. */
  readonly dates: readonly string[];
}

/** Fields by which an event says its times itself. */
const OWN_TIMES = ['eventSchedule', 'courseSchedule', 'hasCourseInstance', 'courseInstance', 'subEvent', 'subEvents'];
/** Fields that each date has for itself. */
const OF_ONE_DATE = new Set(['startDate', 'endDate', 'duration', 'eventStatus']);
/** Fields in which events must agree to be dates of one thing. */
const SHARED = ['name', 'description', 'location', 'organizer', 'eventAttendanceMode'];

/**
 * Plugins of calendars write one event for each date of a weekly group. Those of one page that say the same but for the date
 * become one node, an `EventSeries` with the events as its parts. Its id does not change while dates pass.
 * @param today `YYYY-MM-DD`: the next event from then on tells what the series says
 */
export function foldDates(nodes: readonly IdentifiedNode[], today: string): FoldedNode[] {
  const groups = new Map<string, IdentifiedNode[]>();
  for (const each of nodes) {
    const key = isSingleDate(each.node) ? sharedKey(each.node) : `${groups.size} ${each.id}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].map(([key, group]) => {
    const byDate = [...group].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    const [first] = group;
    if (new Set(byDate.map(startOf)).size < 2) return { ...first!, dates: [] };
    const next = byDate.find((each) => startOf(each) >= today) ?? byDate.at(-1)!;
    const said = Object.fromEntries(Object.entries(next.node).filter(([field]) => !OF_ONE_DATE.has(field)));
    const isShared = group.every(({ id }) => id === first!.id);
    const id = isShared ? first!.id : `series-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
    return {
      id,
      node: { ...said, '@type': [...typesOf(next.node), 'EventSeries'], subEvent: group.map(({ node }) => node) },
      dates: isShared ? byDate.slice(1).map((each) => `${id}#${startOf(each)}`) : group.map((each) => each.id),
    };
  });
}

const startOf = ({ node }: IdentifiedNode) => wordOf(node['startDate']) ?? '';

function isSingleDate(node: JsonObject): boolean {
  return (
    wordOf(node['startDate']) !== undefined &&
    typesOf(node).some((type) => type.endsWith('Event')) &&
    OWN_TIMES.every((field) => valuesOf(node[field]).length === 0)
  );
}

/** What tells a series apart: everything its dates share. */
function sharedKey(node: JsonObject): string {
  const words = (value: unknown) => textOf(value)?.toLowerCase().replace(/\s+/g, ' ') ?? value;
  return JSON.stringify([typesOf(node), ...SHARED.map((field) => words(node[field]) ?? null)]);
}
