import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { LIFE_SITUATIONS } from '@hyte/catalogue-format/vocabularies/life-situations.js';
import { EVERYBODY } from '@hyte/catalogue-format/vocabularies/target-group-ids.js';
import { TARGET_GROUPS } from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import type { VocabularyEntry } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';

const vocabularies: Readonly<Record<string, readonly VocabularyEntry[]>> = {
  themes: THEMES,
  forms: FORMS,
  targetGroups: TARGET_GROUPS.filter(({ id }) => id !== EVERYBODY),
  lifeSituations: LIFE_SITUATIONS,
};
const activities = Object.entries(vocabularies).flatMap(([part, entries]) =>
  entries.map(({ id }): Activity => ({ id, kind: 'group', name: { fi: 'Xylofoni' }, [part]: [id] })),
);
const engine = createSearchEngine({ formatVersion: '1.0', activities });

test('what is named by a vocabulary is found by its label in every language', async () => {
  const missing: string[] = [];
  for (const { id, label } of Object.values(vocabularies).flat()) {
    for (const [language, text] of Object.entries(label)) {
      const { hits, relaxed } = await engine.search({ text: `${text} `, language, limit: 1000 });
      if (relaxed || !hits.some(({ activity }) => activity.id === id)) missing.push(`${language} ${text}`);
    }
  }
  assert.deepEqual(missing, []);
});
