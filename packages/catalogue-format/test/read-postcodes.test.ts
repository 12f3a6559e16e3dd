import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPostcodes } from '@hyte/catalogue-format/read-postcodes.js';
import fc from 'fast-check';

const good = { code: '45100', municipality: '286', name: { fi: 'Kouvola' }, point: { lat: 60.868, lon: 26.704 } };

test('good postcodes are read in order, others are counted and left out', () => {
  const list = [
    good,
    { ...good, code: '4510' },
    { code: '46100' },
    { ...good, point: { lat: 'x', lon: 1 } },
    null,
    good,
  ];
  assert.deepEqual(readPostcodes({ postcodes: list }), { postcodes: [good, good], faulty: 4 });
  assert.deepEqual(readPostcodes({ postcodes: [] }), { postcodes: [], faulty: 0 });
});

test('whatever is given, nothing is thrown', () => {
  fc.assert(fc.property(fc.anything(), (json) => void readPostcodes(json)));
  fc.assert(fc.property(fc.array(fc.anything()), (postcodes) => void readPostcodes({ postcodes })));
});
