import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { tokenise } from '@hyte/search-core/analysis/tokenise.js';
import { activityTexts } from '@hyte/search-core/index/activity-texts.js';
import { buildWords } from '@hyte/search-core/index/build-words.js';
import { fieldBit } from '@hyte/search-core/index/fields.js';
import { ruledLanguageOf } from '@hyte/search-core/index/language-bits.js';
import { memoryIndex } from '@hyte/search-core/index/memory-index.js';
import { PART, type Postings, type SearchIndex } from '@hyte/search-core/index/search-index.js';
import { COMMON } from '@hyte/search-core/index/term-class.js';
import { createAnalyser } from '@hyte/search-core/index/write/analyser.js';
import { functionWords } from '@hyte/search-core/index/write/function-words.js';
import { catalogues } from './made-up.js';
import { LEXICON, open, publish, sectionsOf } from './small-index.js';

const BODY = fieldBit('summary') | fieldBit('description');

function inMemory(catalogue: Catalogue): SearchIndex {
  return memoryIndex(catalogue, {
    loadWords: (all, facets) => buildWords(all, { lexicon: () => LEXICON, rings: [] }, facets),
  });
}

/** What stands under which term, as `spelling → activity → flags`. */
async function postingsOf(index: SearchIndex, part: 'head' | 'body'): Promise<Map<string, Map<number, number>>> {
  const { terms, head } = await index.words();
  const postings: Postings = part === 'head' ? head : await index.body();
  const found = new Map<string, Map<number, number>>();
  for (let term = 0; term < terms.size; term++) {
    const { from, flagsFrom, count, numbers, flags } = postings.read(term);
    const list = new Map(
      Array.from(numbers.subarray(from, from + count), (activity, at) => [activity, flags[flagsFrom + at] ?? 0]),
    );
    assert.equal(list.size, count);
    assert.ok(list.size <= (postings.counts[term] ?? 0));
    if (list.size > 0) found.set(terms.spelling(term), list);
  }
  return found;
}

/** The same, by reading every text of every activity word by word. */
function expected(catalogue: Catalogue, part: 'head' | 'body'): Map<string, Map<number, number>> {
  const swedish = new Set<string>();
  const read = activityTexts(catalogue);
  for (const activity of catalogue.activities)
    read(activity, (_, tag, text) => tag === 'sv' && tokenise(text).forEach((word) => swedish.add(word)));
  const analyse = createAnalyser(LEXICON, swedish);
  const found = new Map<string, Map<number, number>>();
  catalogue.activities.forEach((activity, number) => {
    read(activity, (field, tag, text) => {
      const bit = fieldBit(field);
      if (((bit & BODY) !== 0) !== (part === 'body')) return;
      const language = ruledLanguageOf(tag);
      for (const word of tokenise(text)) {
        if (part === 'body' && functionWords(language).has(word)) continue;
        for (const term of analyse(word, language)) {
          const list = found.get(term.spelling) ?? new Map<number, number>();
          found.set(term.spelling, list);
          const before = list.get(number) ?? PART;
          if (!term.part) list.set(number, before & PART ? bit : before | bit);
          else if (before & PART) list.set(number, before | bit);
        }
      }
    });
  });
  return found;
}

const sorted = (found: Map<string, Map<number, number>>): unknown =>
  [...found]
    .map(([term, list]) => [term, [...list].sort(([a], [b]) => a - b)])
    .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1));

test('every word of every text is found where it stands, in its fields, whole or as a part, and nowhere else', async () => {
  await fc.assert(
    fc.asyncProperty(catalogues, async (catalogue) => {
      const index = open(publish(catalogue, await sectionsOf(catalogue)), catalogue);
      for (const part of ['head', 'body'] as const)
        assert.deepEqual(sorted(await postingsOf(index, part)), sorted(expected(catalogue, part)));
    }),
    { numRuns: 60 },
  );
});

test('what is published and opened says the same as the activities in memory', async () => {
  await fc.assert(
    fc.asyncProperty(catalogues, async (catalogue) => {
      const one = open(publish(catalogue, await sectionsOf(catalogue)), catalogue);
      const other = inMemory(catalogue);
      const facets = (await one.facets()).map((column) => ({ ...column, setOf: [...column.setOf] }));
      assert.deepEqual(
        facets,
        (await other.facets()).map((column) => ({ ...column, setOf: [...column.setOf] })),
      );
      assert.deepEqual(await one.records(), await other.records());
      assert.deepEqual(await one.points(), await other.points());
      assert.deepEqual(await one.organisers(), await other.organisers());
      for (const part of ['head', 'body'] as const)
        assert.deepEqual(await postingsOf(one, part), await postingsOf(other, part));
      const [names, otherNames] = [await one.names(), await other.names()];
      const [times, otherTimes] = [await one.timetables(), await other.timetables()];
      assert.deepEqual([...times.of], [...otherTimes.of]);
      for (const [number, activity] of catalogue.activities.entries()) {
        assert.deepEqual({ ...names.name(number) }, { ...otherNames.name(number) });
        assert.equal(
          times.distinct[times.of[number] ?? -1]?.firstDay,
          otherTimes.distinct[otherTimes.of[number] ?? -1]?.firstDay,
        );
        assert.equal(await one.numberOf(activity.id), number);
        assert.equal(await other.numberOf(activity.id), number);
      }
      assert.deepEqual([await one.numberOf('none'), await other.numberOf('none')], [undefined, undefined]);
      const all = catalogue.activities.map((_, number) => number);
      assert.deepEqual(await one.activities(all), catalogue.activities);
      assert.deepEqual(await other.activities(all), catalogue.activities);
    }),
    { numRuns: 60 },
  );
});

test('the same catalogue gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(catalogues, async (catalogue) => {
      assert.deepEqual(await sectionsOf(catalogue), await sectionsOf(structuredClone(catalogue)));
    }),
    { numRuns: 20 },
  );
});

test('terms keep their umlauts, their languages and their classes; function words are marked', async () => {
  const catalogue: Catalogue = {
    formatVersion: '1.0',
    activities: [
      {
        id: '1',
        kind: 'group',
        name: { fi: 'Sähly ja saha', sv: 'Gåsöbåten', ru: 'Москва' },
        description: { fi: 'Kerho ja peli' },
      },
    ],
  };
  const index = open(publish(catalogue, await sectionsOf(catalogue)), catalogue);
  const { terms } = await index.words();
  const spellings = Array.from({ length: terms.size }, (_, term) => [
    terms.key(term),
    terms.spelling(term),
    terms.languageBits(term),
  ]);
  const names = new Set(['ja', 'kerho', 'sahly', 'saha', 'peli', 'москва']);
  assert.deepEqual(
    spellings.filter(([key]) => names.has(key as string)),
    [
      ['ja', 'ja', 1],
      ['kerho', 'kerho', 1],
      ['peli', 'peli', 1],
      ['saha', 'saha', 1],
      ['sahly', 'sähly', 1],
      ['москва', 'москва', 0],
    ],
  );
  const common = terms.equal('ja').from;
  assert.equal(terms.classBits(common) & COMMON, COMMON);
  assert.equal((await index.body()).counts[common], 0);
});

test('long loops give way', async () => {
  const catalogue: Catalogue = {
    formatVersion: '1.0',
    activities: Array.from({ length: 300 }, (_, number) => ({
      id: String(number),
      kind: 'group' as const,
      name: { fi: `Ryhmä ${String(number)}` },
      description: { fi: `kerho peli ${String(number * 7)}` },
    })),
  };
  const realNow = Date.now;
  let clock = 0;
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses++;
    return Promise.resolve();
  };
  // Each look at the clock is two milliseconds later, as on a slow machine.
  Date.now = () => (clock += 2);
  try {
    await buildWords(catalogue, { lexicon: () => LEXICON, rings: [], pause });
    assert.ok(pauses > 3, `${String(pauses)} pauses while building`);
    pauses = 0;
    const index = open(publish(catalogue, await sectionsOf(catalogue)), catalogue, { pause });
    await Promise.all([index.facets(), index.words(), index.body()]);
    assert.ok(pauses > 3, `${String(pauses)} pauses while loading`);
  } finally {
    Date.now = realNow;
  }
});
