import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { checksum } from '@hyte/search-core/index/checksum.js';
import { SECTIONS, type SectionName } from '@hyte/search-core/index/sections.js';
import type { SearchIndex } from '@hyte/search-core/index/search-index.js';
import { CATALOGUE } from '../fixture-catalogue.js';
import { open, publish, sectionsOf } from './small-index.js';

const sections = await sectionsOf(CATALOGUE);
const HEADER = 16;

/** Reads what needs a section, and everything in it. */
const READ: Readonly<Record<SectionName, (index: SearchIndex) => Promise<unknown>>> = {
  facets: (index) => index.facets(),
  records: (index) => index.records(),
  words: readWords,
  head: readWords,
  rings: readWords,
  body: async (index) => {
    const { terms } = await index.words();
    const body = await index.body();
    for (let term = 0; term < terms.size; term++) body.read(term);
  },
  forms: async (index) => {
    const forms = await index.forms();
    for (let form = 0; form < forms.size; form++) forms.equal(forms.key(form));
  },
  schedules: (index) => index.timetables(),
  points: async (index) => (await index.points()).pointsOf(0),
  names: async (index) => (await index.names()).name(0),
  ids: (index) => index.numberOf('balance'),
  organisers: (index) => index.organisers(),
  idlist: async (index) => (await index.ids()).id(0),
};

async function readWords(index: SearchIndex): Promise<void> {
  const { terms, head } = await index.words();
  for (let term = 0; term < terms.size; term++) {
    terms.equal(terms.key(term));
    terms.spelling(term);
    head.read(term);
  }
}

function withSection(name: SectionName, bytes: Uint8Array | undefined): SearchIndex {
  const published = publish(CATALOGUE, sections);
  if (bytes) published.files.set(name, bytes);
  else published.files.delete(name);
  return open(published, CATALOGUE);
}

async function codeOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return 'read';
  } catch (error) {
    assert.ok(error instanceof TarjotinError, `not an error people understand: ${String(error)}`);
    assert.ok(error.hint.length > 0);
    return error.code;
  }
}

for (const name of SECTIONS) {
  const whole = sections[name];

  test(`${name}: whole it reads; cut off anywhere it is damaged`, async () => {
    assert.equal(await codeOf(READ[name](withSection(name, whole))), 'read');
    const step = Math.max(1, Math.floor(whole.length / 150));
    for (let length = 0; length < whole.length; length += step) {
      assert.equal(
        await codeOf(READ[name](withSection(name, whole.slice(0, length)))),
        'index-damaged',
        `${String(length)} bytes`,
      );
    }
    const longer = Uint8Array.of(...whole, 0);
    assert.equal(await codeOf(READ[name](withSection(name, longer))), 'index-damaged');
  });

  test(`${name}: a byte changed anywhere is found out`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = whole.slice();
        bytes[at]! ^= change;
        const version = at === 4 || at === 5;
        assert.equal(await codeOf(READ[name](withSection(name, bytes))), version ? 'index-version' : 'index-damaged');
      }),
      { numRuns: 40 },
    );
  });

  test(`${name}: false bytes behind a true checksum end in an error or in some answer, and soon`, async () => {
    const change = fc.tuple(fc.integer({ min: HEADER, max: whole.length - 1 }), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        new DataView(bytes.buffer).setUint32(12, checksum(bytes.subarray(HEADER)), true);
        const began = process.cpuUsage();
        const code = await codeOf(READ[name](withSection(name, bytes)));
        const { user, system } = process.cpuUsage(began);
        assert.ok(['read', 'index-damaged'].includes(code), code);
        assert.ok(user + system < 2_000_000, `${String((user + system) / 1000)} ms`);
      }),
      { numRuns: 80 },
    );
  });

  test(`${name}: a file that is not there is missing, and asked for again`, async () => {
    const published = publish(CATALOGUE, sections);
    published.files.delete(name);
    const index = open(published, CATALOGUE);
    assert.equal(await codeOf(READ[name](index)), 'index-missing');
    published.files.set(name, whole);
    assert.equal(await codeOf(READ[name](index)), 'read');
  });
}

test('an index of another version, or of other activity files, is refused at once', () => {
  const published = publish(CATALOGUE, sections);
  const newer = { ...published, index: { ...published.index, version: 99 } };
  assert.throws(() => open(newer, CATALOGUE), { code: 'index-version' });
  const fewer = { ...published, activities: published.activities.slice(1) };
  assert.throws(() => open(fewer, CATALOGUE), { code: 'index-damaged' });
});
