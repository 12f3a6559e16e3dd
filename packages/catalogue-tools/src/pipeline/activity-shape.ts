import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The part of a JSON Schema node that tells the shape of data. */
interface SchemaNode {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly items?: SchemaNode;
}

const schemaFile = createRequire(import.meta.url).resolve('@hyte/catalogue-format/catalogue.schema.json');
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as SchemaNode & {
  readonly $defs: Record<string, SchemaNode>;
};

/** Name of a type in the catalogue schema's `$defs`. */
export type ShapeName = 'Activity' | 'Manifest' | 'Postcode' | 'TravelTimes';

/** Told the value and the name of the schema type it has (`LocalizedText`, `Place` …), innermost first. `undefined` leaves it out. */
export type Change = (value: unknown, type: string | undefined) => unknown;

/**
 * Copies data with its keys in the order of the schema (keys the schema does not know follow, sorted) and lets `change`
 * replace each value on the way. Published files are written in this order, so that two runs give the same bytes.
 */
export function reshape(value: unknown, shape: ShapeName, change: Change = (same) => same): unknown {
  return copy(value, shapeOf({ $ref: `#/$defs/${shape}` }), change);
}

/** A node of the schema, prepared: it is asked for every value of every activity. */
interface Shape {
  readonly type: string | undefined;
  /** Keys in order, with the nodes of their values. */
  readonly properties: ReadonlyMap<string, SchemaNode>;
  /** Of values whose keys are not listed. */
  readonly open: SchemaNode | undefined;
  readonly items: SchemaNode | undefined;
}

const shapes = new WeakMap<SchemaNode, Shape>();
const NO_SHAPE: Shape = { type: undefined, properties: new Map(), open: undefined, items: undefined };

function shapeOf(node: SchemaNode | undefined): Shape {
  if (node === undefined) return NO_SHAPE;
  let shape = shapes.get(node);
  if (shape === undefined) {
    const type = node.$ref?.replace('#/$defs/', '');
    const known = type === undefined ? node : schema.$defs[type];
    shape = {
      type,
      properties: new Map(Object.entries(known?.properties ?? {})),
      open: typeof known?.additionalProperties === 'object' ? known.additionalProperties : undefined,
      items: known?.items,
    };
    shapes.set(node, shape);
  }
  return shape;
}

function copy(value: unknown, shape: Shape, change: Change): unknown {
  if (typeof value !== 'object' || value === null) return change(value, shape.type);
  if (Array.isArray(value)) {
    const items = shapeOf(shape.items);
    return change(
      value.map((item) => copy(item, items, change)).filter((item) => item !== undefined),
      shape.type,
    );
  }
  const from = value as Record<string, unknown>;
  const to: Record<string, unknown> = {};
  for (const [key, node] of shape.properties) {
    if (!Object.hasOwn(from, key)) continue;
    const item = copy(from[key], shapeOf(node), change);
    if (item !== undefined) to[key] = item;
  }
  const rest = Object.keys(from).filter((key) => !shape.properties.has(key));
  for (const key of rest.sort()) {
    const item = copy(from[key], shapeOf(shape.open), change);
    // Defined, not assigned: `__proto__` is a key like any other.
    if (item !== undefined)
      Object.defineProperty(to, key, { value: item, enumerable: true, configurable: true, writable: true });
  }
  return change(to, shape.type);
}
