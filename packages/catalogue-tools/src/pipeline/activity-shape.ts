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
export type ShapeName = 'Activity' | 'Manifest' | 'Postcode';

/** Told the value and the name of the schema type it has (`LocalizedText`, `Place` …), innermost first. `undefined` leaves it out. */
export type Change = (value: unknown, type: string | undefined) => unknown;

/**
 * Copies data with its keys in the order of the schema (keys the schema does not know follow, sorted) and lets `change`
 * replace each value on the way. Published files are written in this order, so that two runs give the same bytes.
 */
export function reshape(value: unknown, shape: ShapeName, change: Change = (same) => same): unknown {
  return copy(value, { $ref: `#/$defs/${shape}` }, change);
}

function copy(value: unknown, node: SchemaNode | undefined, change: Change): unknown {
  const type = node?.$ref?.replace('#/$defs/', '');
  const known = type === undefined ? node : schema.$defs[type];
  if (Array.isArray(value)) {
    return change(
      value.map((item) => copy(item, known?.items, change)).filter((item) => item !== undefined),
      type,
    );
  }
  if (typeof value !== 'object' || value === null) return change(value, type);
  return change(Object.fromEntries(entries(value as Record<string, unknown>, known, change)), type);
}

function entries(value: Record<string, unknown>, node: SchemaNode | undefined, change: Change): [string, unknown][] {
  const properties = node?.properties ?? {};
  const open = typeof node?.additionalProperties === 'object' ? node.additionalProperties : undefined;
  const first = Object.keys(properties).filter((key) => Object.hasOwn(value, key));
  const rest = Object.keys(value)
    .filter((key) => !Object.hasOwn(properties, key))
    .sort();
  return [...first, ...rest]
    .map((key): [string, unknown] => [
      key,
      copy(value[key], Object.hasOwn(properties, key) ? properties[key] : open, change),
    ])
    .filter(([, item]) => item !== undefined);
}
