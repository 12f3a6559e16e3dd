import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readActivities, readCatalogue, readManifest } from '@hyte/catalogue-format/read-catalogue.js';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface Node {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  examples?: unknown[];
  minimum?: number;
  items?: Node;
  properties?: Record<string, Node>;
  additionalProperties?: Node;
  propertyNames?: Node;
}

const schema = JSON.parse(readFileSync(new URL('../catalogue.schema.json', import.meta.url), 'utf8')) as Node & {
  $id: string;
  $defs: Record<string, Node>;
};
const ajv = new Ajv2020({ strict: true, allErrors: true });
ajv.addSchema(schema);
const compiled = (pointer: string) => ajv.compile({ $ref: `${schema.$id}${pointer}` });

const target = (node: Node): Node => (node.$ref ? (schema.$defs[node.$ref.replace('#/$defs/', '')] as Node) : node);

/** A valid value with every property that the schema names. */
function sample(of: Node): unknown {
  const node = target(of);
  if (node.enum) return node.enum[0];
  if (node.type === 'array') return [sample(node.items as Node)];
  if (node.type === 'object') {
    const entries = Object.entries(node.properties ?? {}).map(([key, each]) => [key, sample(each)] as const);
    const names = node.propertyNames ? target(node.propertyNames).examples : ['x'];
    const further = node.additionalProperties
      ? [[names?.[0] as string, sample(node.additionalProperties)] as const]
      : [];
    return Object.fromEntries([...further, ...entries]);
  }
  if (node.type === 'string') return node.examples?.[0] ?? 'teksti';
  return node.type === 'boolean' ? true : (node.minimum ?? 1);
}

const PROBES: unknown[] = [
  null, true, false, 0, 1, -1, 2.5, 5, 6, 7, 8, 53, 90.5, 121, 181, -181, '', ' ', 'x', 'x y', 'yes', '286', '10', '24:00', '24:01',
  '2026-11-25', '2026-13-01', '2026-11-25T13:30', '2026-11-25T03:10:00Z', 'https://x', 'ftp://x', 'a@b.fi', '+358 1', '1234567-8',
  'ä', 'fi', [], [1], [1, 2, 3, 4, 5, 6, 7, 8], [{}], ['fi'], {}, { fi: 'x' }, { fi: 1 }, { 'x y': 'x' }, { x: 'yes' }, { x: [] },
]; // prettier-ignore

/** Every place inside a value, as a way to get there. */
function* places(value: unknown, path: string[] = []): Generator<string[]> {
  if (path.length > 0) yield path;
  if (typeof value === 'object' && value)
    for (const [key, item] of Object.entries(value)) yield* places(item, [...path, key]);
}

function changed(
  value: unknown,
  path: readonly string[],
  change: (holder: Record<string, unknown>, key: string) => void,
): unknown {
  const copy = structuredClone(value);
  const holder = path
    .slice(0, -1)
    .reduce((at, key) => at[key] as Record<string, unknown>, copy as Record<string, unknown>);
  change(holder, path.at(-1) as string);
  return copy;
}

/** Compares what the reader accepts with what ajv accepts, for each place of a full sample and each probe put there. */
function agree(full: unknown, accepts: (value: unknown) => boolean, ajvAccepts: ValidateFunction): number {
  assert.ok(ajvAccepts(full), JSON.stringify(ajvAccepts.errors));
  assert.ok(accepts(full));
  let compared = 0;
  for (const path of places(full)) {
    const variants = PROBES.map((probe) => changed(full, path, (holder, key) => void (holder[key] = probe)));
    variants.push(changed(full, path, (holder, key) => (Array.isArray(holder) ? holder.pop() : delete holder[key])));
    for (const variant of variants) {
      compared++;
      assert.equal(accepts(variant), ajvAccepts(variant), `${path.join('/')} in ${JSON.stringify(variant)}`);
    }
  }
  return compared;
}

describe('the reader agrees with ajv, which takes the whole JSON Schema', () => {
  it('about activities', (t) => {
    const accepts = (value: unknown) => readActivities({ activities: [value] }).activities.length === 1;
    const compared = agree(sample({ $ref: '#/$defs/Activity' }), accepts, compiled('#/$defs/Activity'));
    t.diagnostic(`${compared} values compared`);
    assert.ok(compared > 5000);
  });

  it('about heads of catalogues', () => {
    const { activities: _, ...head } = sample(schema) as Record<string, unknown>;
    const accepts = (value: unknown) => readCatalogue({ ...(value as object), activities: [] }).problems.length === 0;
    const whole = compiled('');
    const ajvAccepts = ((value: object) => whole({ ...value, activities: [] })) as ValidateFunction;
    agree(head, accepts, ajvAccepts);
  });

  it('about manifests', () => {
    const accepts = (value: unknown) => readManifest(value).problems.length === 0;
    agree(sample({ $ref: '#/$defs/Manifest' }), accepts, compiled('#/$defs/Manifest'));
  });
});
