import { fieldOf, objectOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { typesOf, valuesOf } from './node-values.js';

/** Blocks nest a few deep: lists in pages in graphs. */
const DEEPEST = 12;
/** Nodes of one document. */
const MOST_NODES = 20_000;

const OTHER_EVENTS = new Set(['Festival', 'Hackathon', 'CourseInstance', 'EventSeries', 'Course', 'ExercisePlan']);

/** Whether a type is an event, a course or an exercise plan; every kind of event has a name that ends so. */
export function isActivityType(type: string): boolean {
  return type.endsWith('Event') || OTHER_EVENTS.has(type);
}

/** The nodes of a document. */
export interface JsonLdNodes {
  /** Activities in order, outermost first; sessions inside one are not among them. */
  readonly activities: readonly JsonObject[];
  /** Every node that has an `@id`, the fullest of those with the same. */
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/** Finds activities wherever they stand: in lists, `@graph`, `ItemList`, as `event` of a place or an organisation. */
export function jsonLdNodes(blocks: readonly unknown[]): JsonLdNodes {
  const activities: JsonObject[] = [];
  const byId = new Map<string, JsonObject>();
  let left = MOST_NODES;
  const visit = (value: unknown, depth: number, inside: boolean): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || (left -= 1) < 0) return;
    if (Array.isArray(value)) {
      for (const each of value as unknown[]) visit(each, depth + 1, inside);
      return;
    }
    const node = objectOf(value);
    const id = textOf(node['@id']);
    const fuller = Object.keys(node).length > Object.keys(byId.get(id ?? '') ?? {}).length;
    if (id !== undefined && fuller) byId.set(id, node);
    const own = typesOf(node).some(isActivityType) && Object.keys(node).some((key) => !key.startsWith('@'));
    if (own && !inside) activities.push(node);
    for (const [key, item] of Object.entries(node))
      visit(item, depth + 1, key === 'superEvent' || key === 'about' || (own ? isPart(node, key) : inside));
  };
  for (const block of blocks) visit(block, 0, false);
  return { activities: fullest(activities), byId };
}

/** Parts of a series are its sessions; those of a festival are events of their own. */
function isPart(node: JsonObject, key: string): boolean {
  if (key === 'hasCourseInstance' || key === 'courseInstance') return true;
  return (key === 'subEvent' || key === 'subEvents') && isSeries(node);
}

/** Whether the parts of an event are its sessions: it says that it is a series, or they all have its name. */
export function isSeries(node: JsonObject): boolean {
  if (typesOf(node).includes('EventSeries')) return true;
  const parts = [...valuesOf(node['subEvent']), ...valuesOf(node['subEvents'])];
  const name = textOf(node['name']);
  return parts.length > 0 && parts.every((part) => [undefined, name].includes(textOf(fieldOf(part, 'name'))));
}

/** One node for each `@id`: pages repeat an event in short and in full. */
function fullest(nodes: readonly JsonObject[]): JsonObject[] {
  const byKey = new Map<unknown, JsonObject>();
  for (const node of nodes) {
    const key = textOf(node['@id']) ?? node;
    const other = byKey.get(key);
    if (other === undefined || Object.keys(node).length > Object.keys(other).length) byKey.set(key, node);
  }
  return [...byKey.values()];
}
