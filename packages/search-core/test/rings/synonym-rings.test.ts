import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LIFE_SITUATIONS } from '@hyte/catalogue-format/vocabularies/life-situations.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { TARGET_GROUPS } from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { ACCESS_FEATURES } from '@hyte/catalogue-format/vocabularies/access-features.js';
import { parseRings } from '@hyte/search-core/rings/parse-rings.js';
import { RING_LANGUAGES, type SynonymRing } from '@hyte/search-core/rings/ring.js';
import { RING_SECTIONS, SYNONYM_RINGS } from '@hyte/search-core/rings/synonym-rings.js';
import { PRICE_VALUES } from '@hyte/search-core/facets/price-values.js';
import { FACET_NAMES, SIGN_UP_VALUES } from '@hyte/search-core/search-query.js';

/** A word in more rings than this finds too much. */
const MOST_RINGS = 3;

/** Words that are typed for a ring, in one language. */
function typedOf({ words, onlyTyped }: SynonymRing, language: 'fi' | 'sv' | 'en'): string[] {
  return [...words[language], ...(onlyTyped?.[language] ?? [])];
}
const lines = RING_SECTIONS.flatMap((section) => section.split('\n')).filter(
  (line) => line !== '' && !line.startsWith('#'),
);

test('there are rings for what a catalogue holds', () => {
  assert.ok(SYNONYM_RINGS.length >= 250, `${SYNONYM_RINGS.length} rings`);
  assert.equal(SYNONYM_RINGS.length, lines.length);
});

test('every line has three languages, and at most an offer after them', () => {
  for (const line of lines) {
    const cells = line.split('|');
    assert.ok(cells.length === 3 || cells.length === 4, line);
    const pointers = cells.slice(0, 3).filter((cell) => cell.includes('>'));
    assert.ok(
      pointers.every((cell) => cell.split('>').length === 2),
      line,
    );
  }
  for (const ring of SYNONYM_RINGS) {
    for (const language of RING_LANGUAGES) assert.ok(typedOf(ring, language).length > 0, JSON.stringify(ring));
  }
});

test('no word stands twice in a ring, and none in more than three', () => {
  const rings = new Map<string, number>();
  for (const ring of SYNONYM_RINGS) {
    for (const language of RING_LANGUAGES) {
      const typed = typedOf(ring, language);
      const answers = [...ring.words[language], ...(ring.alsoFinds?.[language] ?? [])];
      assert.equal(new Set(typed).size, typed.length, `${language}: ${typed.join()}`);
      assert.equal(new Set(answers).size, answers.length, `${language}: ${answers.join()}`);
      for (const word of typed) rings.set(`${language} ${word}`, (rings.get(`${language} ${word}`) ?? 0) + 1);
    }
  }
  assert.deepEqual(
    [...rings].filter(([, count]) => count > MOST_RINGS),
    [],
  );
});

test('words are written as they are compared: lower case, composed, of letters', () => {
  for (const ring of SYNONYM_RINGS) {
    for (const language of RING_LANGUAGES) {
      for (const word of [...typedOf(ring, language), ...(ring.alsoFinds?.[language] ?? [])]) {
        assert.equal(word, word.normalize('NFC').toLowerCase());
        assert.match(word, /^[\p{L}\p{N}]+(?:[ .'’-]+[\p{L}\p{N}]+)*-?(?: [\p{L}\p{N}]+)*$/u);
      }
    }
  }
});

test('what a ring offers is a value of that facet', () => {
  const values: Readonly<Record<string, readonly string[]>> = {
    targetGroup: TARGET_GROUPS.map(({ id }) => id),
    lifeSituation: LIFE_SITUATIONS.map(({ id }) => id),
    form: FORMS.map(({ id }) => id),
    access: ACCESS_FEATURES.map(({ id }) => id),
    price: PRICE_VALUES,
    signUp: SIGN_UP_VALUES,
    channel: ['in-person', 'remote', 'phone', 'home'],
    language: ['fi', 'sv', 'en', 'ru', 'ar', 'so', 'uk'],
  };
  for (const { offer } of SYNONYM_RINGS) {
    if (!offer) continue;
    assert.ok(FACET_NAMES.includes(offer.facet), offer.facet);
    assert.ok(values[offer.facet]?.includes(offer.value), `${offer.facet}:${offer.value}`);
  }
});

test('a line is read with its pointers, typed words and offer', () => {
  assert.deepEqual(parseRings('# people\n\nyksin, (seura) > kahvila | ensam | lonely > café, club | price:free\n'), [
    {
      words: { fi: ['yksin'], sv: ['ensam'], en: ['lonely'] },
      onlyTyped: { fi: ['seura'], sv: [], en: [] },
      alsoFinds: { fi: ['kahvila'], sv: [], en: ['café', 'club'] },
      offer: { facet: 'price', value: 'free' },
    },
  ]);
});
