import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { parseCatalogue, readActivities, readCatalogue, readManifest } from '@hyte/catalogue-format/read-catalogue.js';
import fc from 'fast-check';
import { exampleCatalogue } from './example-catalogue.js';

const KEYS =
  'formatVersion activities files id kind name fi sv places municipality access advice title sources schedule __proto__ constructor'.split(
    ' ',
  );

/** Any JSON, with the keys and values of a catalogue more likely than chance. */
const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthIdentifier: 'json' },
    fc.constantFrom('1.0', '2.0', 'fi', '286', 'group', 'yes', '2026-11-25', '', null, true, 0, -1, 1.5),
    fc.jsonValue({ maxDepth: 2 }),
    fc.array(tie('value'), { maxLength: 4, depthIdentifier: 'json' }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string()), tie('value')), { depthIdentifier: 'json' })
      .map((entries) => Object.fromEntries(entries) as unknown),
  ),
})).value;

/** The example catalogue with some places overwritten by any JSON or deleted. */
const spoiltExample = fc
  .array(fc.tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), anyJson, fc.boolean()))
  .map((spoils) => {
    const json: unknown = exampleCatalogue();
    for (const [steps, value, remove] of spoils) spoil(json, steps, value, remove);
    return json;
  });

function spoil(json: unknown, [step = 0, ...steps]: number[], value: unknown, remove: boolean): void {
  if (typeof json !== 'object' || json === null) return;
  const holder = json as Record<string, unknown>;
  const keys = Object.keys(holder);
  const key = keys[step % keys.length];
  if (key === undefined) return;
  if (steps.length > 0) spoil(holder[key], steps, value, remove);
  else if (remove) delete holder[key];
  else holder[key] = value;
}

describe('reading any JSON at all', () => {
  it('never throws and says every problem in words', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, spoiltExample), (json) => {
        const all = [readCatalogue(json), readActivities(json), readManifest(json)];
        for (const { problems } of all) {
          for (const problem of problems) {
            assert.ok(problem.expected.length > 0 && problem.expected.length < 200, problem.expected);
            assert.ok(problem.todo.length > 10 && problem.todo.length < 200, problem.todo);
          }
        }
        assert.ok(Array.isArray(all[0] && 'catalogue' in all[0] && all[0].catalogue.activities));
      }),
      { numRuns: 2000 },
    );
    assert.equal(Object.keys(Object.prototype).length, 0);
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseCatalogue(text)));
  });

  it('gives a catalogue that reads back without a problem, through text too', () => {
    fc.assert(
      fc.property(spoiltExample, (json) => {
        const { catalogue } = readCatalogue(json);
        const again = parseCatalogue(JSON.stringify(catalogue));
        assert.deepEqual(again.problems, []);
        assert.deepEqual(again.catalogue, JSON.parse(JSON.stringify(catalogue)));
      }),
      { numRuns: 1000 },
    );
  });

  it('accounts for every record: shown as it was, or named in a problem', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(anyJson, fc.constantFrom(...exampleCatalogue().activities))), (records) => {
        const { activities, problems } = readActivities({ activities: records });
        const shown = new Set<unknown>(activities);
        const setAside = records.filter((record) => !shown.has(record));
        assert.deepEqual(
          activities,
          [...new Set(records)].filter((record) => shown.has(record as Activity)),
        );
        assert.ok(problems.length >= setAside.length);
      }),
    );
  });
});
