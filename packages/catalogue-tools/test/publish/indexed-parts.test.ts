import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { indexedParts } from '@hyte/catalogue-tools/publish/indexed-parts.js';
import { createRulesLexicon } from '@hyte/search-core/lexicon/rules/rules-lexicon.js';
import { buildIndex } from '@hyte/search-core/index/write/build-index.js';
import { SYNONYM_RINGS } from '@hyte/search-core/rings/synonym-rings.js';

/** An activity that tells everything the format knows. */
const full = (number: number): Activity => ({
  id: `a:${number}`,
  kind: 'group',
  name: { fi: `Tuolijumppa ${number}`, sv: 'Stolgymnastik' },
  summary: { fi: 'Kevyttä liikettä' },
  description: { fi: `Tule mukaan ${number}`, en: 'Join us' },
  organiser: {
    id: 'o',
    name: { fi: 'Yhdistys ry' },
    kind: 'association',
    businessId: '1234567-1',
    url: 'https://x.example.fi/',
  },
  themes: ['exercise', 'community'],
  forms: ['led-group'],
  targetGroups: ['KR1.1'],
  ageRange: { min: 60 + (number % 3) },
  lifeSituations: ['KE10'],
  languages: ['fi'],
  channels: ['in-person'],
  places: [
    {
      id: `p${number % 2}`,
      name: { fi: 'Talo' },
      address: { fi: 'Katu 1' },
      postcode: '45100',
      municipality: '286',
      point: { lat: 60.8, lon: 26.7 },
      access: { wheelchair: 'yes' },
    },
  ],
  areaServed: { municipalities: ['286'] },
  access: { 'quiet-space': 'yes' },
  schedule: {
    recurrences: [{ frequency: 'weekly', days: [1 + (number % 5)], from: '10:00', to: '11:00' }],
    skipsSchoolHolidays: 'yes',
  },
  status: number % 4 === 0 ? 'full' : 'active',
  registration: { required: 'yes', url: 'https://x.example.fi/r' },
  referral: { required: 'no' },
  price: { free: 'no', min: 5, kaikukortti: 'yes', equipmentLent: 'yes' },
  contacts: [{ phone: '+35852341234' }],
  links: [{ url: 'https://x.example.fi/' }],
  keywords: { fi: ['tuoli', 'jumppa'] },
  codes: ['yso:p1'],
  provenance: [{ source: 's', recordId: String(number), modified: `2026-0${1 + (number % 9)}-02T00:00:00Z` }],
  ...(number % 2 === 0 && { checked: `2026-10-0${1 + (number % 9)}` }),
});

test('the index of what is held in memory is the index of the whole activities, byte for byte', async () => {
  const activities = Array.from({ length: 60 }, (_, number) => full(number));
  const head = {
    formatVersion: '1.0',
    municipalities: [{ code: '286', name: { fi: 'Kouvola' }, wellbeingCounty: '10', centre: { lat: 60.8, lon: 26.7 } }],
  };
  const options = { lexicon: createRulesLexicon, rings: SYNONYM_RINGS };
  const whole = await buildIndex({ ...head, activities }, options);
  const parts = await buildIndex({ ...head, activities: indexedParts(activities) }, options);
  for (const [name, bytes] of Object.entries(whole))
    assert.deepEqual(Buffer.from(parts[name as keyof typeof parts]), Buffer.from(bytes), name);
  assert.ok(JSON.stringify(indexedParts(activities)).length < JSON.stringify(activities).length);
});
