import type { Activity, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import type { CodeEvidence } from '../../classify/evidence.js';
import { numberOf, objectOf, type JsonObject } from '../../clean/json-fields.js';
import { entriesOf } from '../../clean/localized-text.js';
import { NODES } from './node-meanings.js';
import { unitText } from './unit-text.js';

interface TreeNode {
  readonly name: LocalizedText | undefined;
  readonly parent: number | undefined;
}

/** Deeper than any tree of services; a tree that runs in a circle ends here. */
const DEEPEST = 20;

/** The tree of services and the words of TPR, by which units are found. */
export class Ontology {
  readonly #nodes = new Map<number, TreeNode>();
  readonly #words = new Map<number, LocalizedText>();

  addNode(record: unknown): void {
    const object = objectOf(record);
    const id = numberOf(object['id']);
    if (id === undefined) return;
    this.#nodes.set(id, {
      name: unitText(object, 'name', 'line'),
      parent: numberOf(object['parent_id'] ?? object['parent']),
    });
  }

  addWord(record: unknown): void {
    const object = objectOf(record);
    const id = numberOf(object['id']);
    const name = unitText(object, 'ontologyword', 'line') ?? unitText(object, 'name', 'line');
    if (id !== undefined && name !== undefined) this.#words.set(id, name);
  }

  /** What the nodes of a unit say; `undefined` when none of them, and none above them, matters for wellbeing. */
  evidenceOf(ids: readonly number[]): CodeEvidence[] | undefined {
    const evidence = ids.flatMap((id) => {
      const telling = this.#path(id).find((each) => NODES.has(each));
      return (telling === undefined ? [] : NODES.get(telling)!).map((meaning) => ({
        ...meaning,
        because: `tpr:${telling} ${this.#nodes.get(telling!)?.name?.fi ?? ''}`.trim(),
      }));
    });
    return evidence.length === 0 ? undefined : evidence;
  }

  /** Whether a node is one of the given ones or below one. */
  isUnder(id: number, wanted: ReadonlySet<number>): boolean {
    return this.#path(id).some((each) => wanted.has(each));
  }

  /** Names of nodes and words, to be searched by. */
  keywordsOf(nodes: readonly number[], words: readonly number[]): NonNullable<Activity['keywords']> {
    const byTag = new Map<string, Map<string, string>>();
    const names = [...nodes.map((id) => this.#nodes.get(id)?.name), ...words.map((id) => this.#words.get(id))];
    for (const [tag, name] of names.flatMap(entriesOf)) {
      const list = byTag.get(tag) ?? new Map<string, string>();
      if (!list.has(name.toLowerCase())) list.set(name.toLowerCase(), name);
      byTag.set(tag, list);
    }
    return Object.fromEntries([...byTag].map(([tag, list]) => [tag, [...list.values()]]));
  }

  #path(id: number): number[] {
    const path = [id];
    for (
      let at = this.#nodes.get(id)?.parent;
      at !== undefined && path.length < DEEPEST;
      at = this.#nodes.get(at)?.parent
    )
      path.push(at);
    return path;
  }
}

/** Ids of a list: numbers, or objects with an id. */
function idsOf(list: readonly unknown[]): number[] {
  return list
    .map((item) => numberOf(objectOf(item)['id'] ?? item))
    .filter((id) => id !== undefined && Number.isInteger(id)) as number[];
}

/** Fields of the nodes and words of a unit, in TPR and in the Service Map. */
export function nodesAndWords(unit: JsonObject): { nodes: number[]; words: number[] } {
  const list = (...fields: string[]) =>
    idsOf(fields.flatMap((field) => (Array.isArray(unit[field]) ? (unit[field] as unknown[]) : [])));
  return { nodes: list('ontologytree_ids', 'service_nodes'), words: list('ontologyword_ids', 'services') };
}
