import { fieldOf, listOf, numberOf, objectOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { todayOf } from '../../clean/today.js';
import type { PagePart, PageReader, SourceImporter } from '../../pipeline/record.js';
import { mapRecord, setAside } from '../outcome.js';
import { recordsOf } from '../pages.js';
import { Ontology } from './ontology.js';
import { unitActivity } from './unit-activity.js';

/** Paths of the parts: TPR gives whole lists, the Service Map pages. What the Service Map has inside the unit is missing. */
const PATHS: Readonly<Record<'tpr' | 'servicemap', ReadonlyMap<string, string>>> = {
  tpr: new Map([
    ['units', 'unit/?newfeatures=yes'],
    ['tree', 'ontologytree/'],
    ['words', 'ontologyword/'],
    ['connections', 'connection/'],
    ['sentences', 'accessibility_sentence/'],
    ['shortages', 'accessibility_shortage/'],
  ]),
  servicemap: new Map([
    ['units', 'unit/?page_size=100&include=accessibility_shortcoming_count'],
    ['tree', 'service_node/?page_size=1000'],
    ['words', 'service/?page_size=1000'],
  ]),
};

function nextPage(page: unknown, current: URL): URL | undefined {
  const next = textOf(fieldOf(page, 'next'));
  return next !== undefined && URL.canParse(next, current.href) ? new URL(next, current) : undefined;
}

/** The records of a part; empty for a part the interface does not have. */
async function* part(read: PageReader, name: string): AsyncGenerator<unknown> {
  const path = PATHS[read.options['interface'] === 'servicemap' ? 'servicemap' : 'tpr'].get(name);
  if (path !== undefined) yield* recordsOf(read, { name, path, next: nextPage } satisfies PagePart);
}

/** Records that belong to units, by the unit's id. */
async function byUnit(read: PageReader, name: string): Promise<Map<number, JsonObject[]>> {
  const map = new Map<number, JsonObject[]>();
  for await (const record of part(read, name)) {
    const unit = numberOf(fieldOf(record, 'unit_id') ?? fieldOf(record, 'unit'));
    if (unit === undefined) continue;
    const sofar = map.get(unit);
    if (sofar) sofar.push(objectOf(record));
    else map.set(unit, [objectOf(record)]);
  }
  return map;
}

/** TPR, the register of service points of the capital region and others, and the Service Map made of it: see the README beside. */
export const tprImporter: SourceImporter = {
  system: 'tpr',
  async *records(read) {
    const units: unknown[] = [];
    // Saved pages whose names tell no part are units: they are asked for first.
    for await (const unit of part(read, 'units')) units.push(unit);
    const ontology = new Ontology();
    for await (const node of part(read, 'tree')) ontology.addNode(node);
    for await (const word of part(read, 'words')) ontology.addWord(word);
    const connections = await byUnit(read, 'connections');
    const sentences = await byUnit(read, 'sentences');
    const shortages = await byUnit(read, 'shortages');
    const nodes = read.options['nodes'];
    const wanted =
      nodes === 'all'
        ? nodes
        : new Set(
            listOf(nodes)
              .map(numberOf)
              .filter((node) => node !== undefined),
          );
    const today = todayOf(read.options);
    for (const [index, record] of units.entries()) {
      const unit = objectOf(record);
      const id = textOf(unit['id']);
      const number = numberOf(unit['id']) ?? NaN;
      const own = (field: string, others: ReadonlyMap<number, JsonObject[]>) => [
        ...objectsOf(unit[field]),
        ...(Array.isArray(unit[field]) ? [] : (others.get(number) ?? [])),
      ];
      yield id === undefined
        ? setAside(`#${index + 1}`, 'no-id', 'The record has no id: it is no unit of TPR.')
        : mapRecord(id, () =>
            unitActivity(
              id,
              {
                unit,
                connections: own('connections', connections),
                sentences: own('accessibility_sentences', sentences),
                shortages: shortages.get(number) ?? [],
                ontology,
                wanted,
                today,
              },
              read,
            ),
          );
    }
  },
};
