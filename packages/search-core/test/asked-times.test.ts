import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import { CATALOGUE, now } from './fixture-catalogue.js';

const engine = createSearchEngine(CATALOGUE, { now });

async function ask(text: string, query: SearchQuery = {}): Promise<{ ids: string[]; offers: string[] }> {
  const { hits, recognised } = await engine.search({ ...query, text });
  return {
    ids: hits.map(({ activity }) => activity.id).sort(),
    offers: recognised.map(({ when, word }) => `${JSON.stringify(when)} for ${word}`),
  };
}

test('a weekday or a part of the day leaves out nothing and is offered as a filter', async () => {
  const { ids } = await ask('jumppa');
  assert.ok(ids.length > 1);
  for (const [text, offer] of [
    ['jumppa torstaisin', '{"weekdays":[4]} for torstaisin'],
    ['jumppa Keskiviikkona', '{"weekdays":[3]} for Keskiviikkona'],
    ['jumppa viikonloppuna', '{"weekdays":[6,7]} for viikonloppuna'],
    ['jumppa iltaisin', '{"times":["evening"]} for iltaisin'],
    ['jumppa lördagar', '{"weekdays":[6]} for lördagar'],
    ['jumppa mondays', '{"weekdays":[1]} for mondays'],
  ] as const) {
    assert.deepEqual(await ask(text), { ids, offers: [offer] }, text);
  }
});

test('a time by itself shows everything, and is not taken apart as if it were a compound', async () => {
  const everything = await ask('');
  assert.deepEqual(await ask('lauantaisin'), { ids: everything.ids, offers: ['{"weekdays":[6]} for lauantaisin'] });
  assert.deepEqual((await ask('lauantaisin ')).ids, everything.ids);
});

test('a time that is chosen already is not offered again', async () => {
  assert.deepEqual((await ask('jumppa torstaisin', { when: { weekdays: [4] } })).offers, []);
  assert.deepEqual((await ask('jumppa illalla', { when: { times: ['evening'] } })).offers, []);
  assert.deepEqual((await ask('jumppa viikonloppuna', { when: { weekdays: [6] } })).offers, [
    '{"weekdays":[6,7]} for viikonloppuna',
  ]);
});

test('an event that is named after a day is no time', async () => {
  assert.deepEqual((await ask('ilta')).offers, []);
  assert.deepEqual((await ask('sunnuntaikävely')).offers, []);
});
