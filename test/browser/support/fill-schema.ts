/** A part of a JSON Schema, as far as the catalogue's uses them. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly minimum?: number;
}

/** What to write into a text of which the schema says only that it must fit a pattern, or nothing at all. */
export type Writer = (fits: (text: string) => boolean, path: string) => string | undefined;

/**
 * A value with every field of a schema, so that a field added to the format is in it from the day it is added.
 * @param name of one of its definitions; all of it when missing
 * @param write gives each text; where it gives none, the schema's own example is written
 */
export function fillSchema(root: Schema, name: string | undefined, write: Writer): unknown {
  const fill = (schema: Schema, path: string): unknown => {
    if (schema.$ref) return fill(definition(root, schema.$ref), path);
    if (schema.enum) return schema.enum[0];
    switch (schema.type) {
      case 'object':
        return Object.fromEntries([
          ...Object.entries(schema.properties ?? {}).map(([key, value]) => [key, fill(value, `${path}.${key}`)]),
          ...(schema.additionalProperties?.type || schema.additionalProperties?.$ref
            ? [[keyOf(fill, schema, path), fill(schema.additionalProperties, `${path}.*`)]]
            : []),
        ]);
      case 'array':
        return [fill(schema.items ?? {}, `${path}[]`)];
      case 'string': {
        const pattern = new RegExp(schema.pattern ?? '', 'u');
        return write((text) => pattern.test(text), path) ?? schema.examples?.[0] ?? fail(path);
      }
      case 'integer':
      case 'number':
        return schema.minimum ?? 0;
      case 'boolean':
        return true;
      default:
        return fail(path);
    }
  };
  return fill(name ? definition(root, `#/$defs/${name}`) : root, name ?? '');
}

/** A key that the schema allows beside those it names. */
function keyOf(fill: (schema: Schema, path: string) => unknown, { propertyNames }: Schema, path: string): unknown {
  return fill(propertyNames ?? { type: 'string' }, `${path}.key`);
}

function definition(root: Schema, ref: string): Schema {
  return root.$defs?.[ref.replace('#/$defs/', '')] ?? fail(ref);
}

function fail(path: string): never {
  throw new Error(`The schema says nothing at ${path} that a text could be made of: give it an example.`);
}
