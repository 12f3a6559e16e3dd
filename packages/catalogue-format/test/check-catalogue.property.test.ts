import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { areFaultless, isFaultless, isFaultlessManifest } from '@hyte/catalogue-format/check-catalogue.js';
import { readActivities, readCatalogue, readManifest } from '@hyte/catalogue-format/read-catalogue.js';
import { exampleCatalogue } from './example-catalogue.js';

type Json = Record<string, unknown>;

/** Every place in a value, as the keys that lead to it. */
function placesIn(value: unknown, way: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...way, key]))];
}

/** A copy with another value at a place; `undefined` takes the place away. */
function withAt(value: unknown, [key, ...rest]: string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Json) }) as Json;
  if (rest.length === 0 && other === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = withAt(copy[key], rest, other);
  return copy;
}

const { activities, ...head } = exampleCatalogue();
const manifest = { ...head, files: { activities: [{ path: 'a-1.json', records: 2 }] } };
const wrong = fc.oneof(
  fc.jsonValue(),
  fc.constant(undefined),
  fc.constantFrom('', ' ', -1, 1e9, 'yes', [], {}, '2.0', '1.7'),
);
const damaged = (whole: unknown) =>
  fc.tuple(fc.constantFrom(...placesIn(whole)), wrong).map(([place, value]) => withAt(whole, place, value));

describe('checking agrees with reading', () => {
  it('takes what is right', () => {
    assert.equal(isFaultless(exampleCatalogue()), true);
    assert.equal(isFaultlessManifest(manifest), true);
    assert.equal(areFaultless({ activities }), true);
  });

  it('calls a catalogue faultless exactly when reading it has no problem to tell', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: damaged({ ...head, activities }) }, fc.jsonValue()), (json) => {
        assert.equal(isFaultless(json), readCatalogue(json).problems.length === 0);
      }),
      { numRuns: 3000 },
    );
  });

  it('and a manifest, and a file of activities', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: damaged(manifest) }, fc.jsonValue()), (json) => {
        assert.equal(isFaultlessManifest(json), readManifest(json).problems.length === 0);
      }),
      { numRuns: 1500 },
    );
    fc.assert(
      fc.property(fc.oneof({ weight: 4, arbitrary: damaged({ activities }) }, fc.jsonValue()), (json) => {
        assert.equal(areFaultless(json), readActivities(json).problems.length === 0);
      }),
      { numRuns: 1500 },
    );
  });

  it('finds an id that another file has had', () => {
    const seen = new Set<string>();
    assert.equal(areFaultless({ activities }, seen), true);
    assert.equal(areFaultless({ activities }, seen), false);
  });
});
