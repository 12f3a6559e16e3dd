// Searches a small catalogue. After a build: node examples/search.mjs "jumpa kouvolassa"
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import { toSearchParams } from '@hyte/search-core/url/to-search-params.js';

const catalogue = {
  formatVersion: '1.0',
  municipalities: [
    { code: '286', name: { fi: 'Kouvola' }, wellbeingCounty: '10' },
    { code: '285', name: { fi: 'Kotka' }, wellbeingCounty: '10' },
  ],
  activities: [
    {
      id: 'kuntojumppa',
      kind: 'group',
      name: { fi: 'Kuntojumppa' },
      themes: ['exercise'],
      places: [{ municipality: '286' }],
      schedule: { recurrences: [{ frequency: 'weekly', days: [4], from: '17:30', to: '18:30' }] },
    },
    {
      id: 'tarmo',
      kind: 'group',
      name: { fi: 'Kouvolan Tarmon jumppa' },
      themes: ['exercise'],
      places: [{ municipality: '285' }],
    },
    { id: 'omaiset', kind: 'group', name: { fi: 'Omaisten ilta' }, forms: ['peer-support'] },
  ],
};

const engine = createSearchEngine(catalogue, {
  now: () => new Date('2026-11-22T10:00:00Z'),
  loadFuzzy: () => import('@hyte/search-core/query/fuzzy.js'),
});

const query = { text: process.argv[2] ?? '' };
const answer = await engine.search(query);
const { total, recognised, relaxed, didYouMean, facets } = answer;
console.log(`?${toSearchParams(query)}: ${total} found`);
for (const { activity, why, next } of await engine.describe(answer)) {
  const reasons = why.map(({ word, matched, field, how }) => `${word} → ${matched} (${how}, ${field})`);
  console.log('·', activity.name.fi, '|', reasons.join(', ') || '-', '|', next[0]?.start ?? 'times not known');
}
console.log('themes', facets.theme.values, 'unknown', facets.theme.unknown);
console.log({ recognised, relaxed, didYouMean });
