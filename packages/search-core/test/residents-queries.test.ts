import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { createSearchEngine } from '@hyte/search-core/create-search-engine.js';
import type { SearchQuery } from '@hyte/search-core/search-query.js';
import { CATALOGUE, now } from './fixture-catalogue.js';

const engine = createSearchEngine(CATALOGUE, { now });
const ids = async (query: string | SearchQuery): Promise<string[]> => {
  const { hits } = await engine.search(typeof query === 'string' ? { text: query } : query);
  return hits.map((hit) => hit.activity.id);
};

/** What residents type, and the activity that must come first. */
const FIRST: readonly (readonly [text: string, id: string])[] = [
  ['tasapainoharjoituksia', 'balance'],
  ['tasapainoryhmään', 'balance'],
  ['tasapainoryhma', 'balance'],
  ['tuolijumpassa', 'balance'],
  ['vertaistukee', 'peer'],
  ['vertaistuen', 'peer'],
  ['kamratstöd', 'peer'],
  ['peer support', 'peer'],
  ['omaisille', 'peer'],
  ['senioritansseja', 'senior-dance'],
  ['uimahallissa', 'pool'],
  ['uimahalin', 'pool'],
  ['simhall', 'pool'],
  ['luontopolulla', 'trail'],
  ['kriisipuhelimeen', 'helpline'],
  ['keskusteluapu', 'helpline'],
  ['stickcafé', 'swedish'],
  ['stickcafe', 'swedish'],
  ['förening', 'swedish'],
  ['saasta', 'sauna'],
  ['lapsille tanssia', 'dance-children'],
  ['barn dans', 'dance-children'],
  ['kävelyllä', 'walk'],
  ['kavely', 'walk'],
  ['jumpa kouvolassa', 'gymnastics-kouvola'],
  ['jumppa kotka', 'gymnastics-kotka'],
];
for (const [text, id] of FIRST) {
  test(`"${text}" finds ${id} first`, async () => {
    assert.equal((await ids(text))[0], id);
  });
}

test('a word inside another by accident is not found', async () => {
  for (const text of ['taksi', 'laine', 'massa', 'mus', 'rat']) {
    const found = await ids(`${text} `);
    assert.ok(!found.includes('bad-substrings'), `${text} found ${found.join()}`);
  }
});

test('parts of place names answer what is typed, but neither its synonyms nor its misspellings', async () => {
  const place = (id: string, name: string): Activity => ({
    id,
    kind: 'place',
    name: { fi: 'Laavu' },
    places: [{ name: { fi: name } }],
  });
  const activities = [place('church', 'Kirkkosaari'), place('shore', 'Selkäsaari'), place('hall', 'Kylänuimahalli')];
  const places = createSearchEngine({ ...CATALOGUE, activities }, { now });
  const found = async (text: string): Promise<string[]> =>
    (await places.search({ text })).hits.map(({ activity }) => activity.id);
  assert.deepEqual(await found('seurakunta '), []);
  assert.deepEqual(await found('velka '), []);
  assert.deepEqual(await found('kirkko '), ['church']);
  assert.deepEqual(await found('selkä '), ['shore']);
  assert.deepEqual(await found('uimahalli '), ['hall']);
});

test('a compound the catalogue lacks is found by its parts', async () => {
  const both = await engine.search({ text: 'lastenkurssi ' });
  assert.deepEqual(
    both.hits.map((hit) => hit.activity.id),
    ['dance-children'],
  );
  assert.equal(both.relaxed, undefined);
  const one = await engine.search({ text: 'kävelykurssi ' });
  assert.deepEqual(
    one.hits.map((hit) => hit.activity.id),
    ['walk'],
  );
  assert.deepEqual(one.relaxed, { kind: 'words', dropped: ['kurssi'] });
});

test('of a typed compound its head is let go first, however rare: the first part says what it is about', async () => {
  const { hits, relaxed } = await engine.search({ text: 'jumppauimahalli ' });
  assert.deepEqual(relaxed, { kind: 'words', dropped: ['uimahalli'] });
  assert.ok(hits.every(({ activity }) => /jumppa/i.test(JSON.stringify(activity))));
});

test('the part of a compound is found, and says so', async () => {
  const { query, hits } = await engine.search({ text: 'tanssi ' });
  const dance = hits.find((hit) => hit.activity.id === 'senior-dance');
  assert.ok(hits.some((hit) => hit.activity.id === 'dance-children'));
  assert.ok(dance);
  const [described] = await engine.describe({ query, hits: [dance] });
  assert.equal(described?.why[0]?.word, 'tanssi');
});

test('a place word is offered as a filter and puts its activities first', async () => {
  const answer = await engine.search({ text: 'jumppaa kouvolassa' });
  const { hits, recognised } = answer;
  assert.deepEqual(recognised, [{ facet: 'municipality', value: '286', word: 'kouvolassa' }]);
  const order = hits.map((hit) => hit.activity.id);
  assert.ok(order.indexOf('gymnastics-kouvola') < order.indexOf('gymnastics-kotka'));
  const [first] = await engine.describe(answer);
  assert.deepEqual(
    first?.why.map(({ field }) => field),
    ['name', 'place'],
  );
});

test('a place already chosen is not offered again', async () => {
  const { recognised } = await engine.search({ text: 'kouvolassa', filters: { municipality: ['286'] } });
  assert.deepEqual(recognised, []);
});

test('what is offered and what is let go is named as typed', async () => {
  const { recognised, relaxed } = await engine.search({ text: 'Jumppa KOUVOLASSA Xylofoni ' });
  assert.deepEqual(
    recognised.map(({ word }) => word),
    ['KOUVOLASSA'],
  );
  assert.deepEqual(relaxed, { kind: 'words', dropped: ['Xylofoni'] });
});

test('a Swedish place name is recognised', async () => {
  const { recognised } = await engine.search({ text: 'Fredrikshamn' });
  assert.deepEqual(
    recognised.map(({ value }) => value),
    ['075'],
  );
});

test('an audience word is offered as a filter and finds what names no such word', async () => {
  const { hits, recognised } = await engine.search({ text: 'tanssia eläkeläisille' });
  assert.deepEqual(
    recognised.map(({ value }) => value),
    ['KR1.1'],
  );
  assert.equal(hits[0]?.activity.id, 'senior-dance');
});

test('a filter for a group also finds what is for everybody, ranked lower', async () => {
  const found = await ids({ filters: { targetGroup: ['KR1.1'] }, text: 'jumppa' });
  assert.deepEqual([...found].sort(), ['balance', 'gymnastics-kouvola']);
  const all = await ids({ filters: { targetGroup: ['KR1.1'] } });
  assert.deepEqual(new Set(all.slice(0, 2)), new Set(['balance', 'senior-dance']));
});

test('all words are required; a word nobody has is let go and named', async () => {
  const { hits, relaxed } = await engine.search({ text: 'tasapaino xylofonihöpö' });
  assert.deepEqual(relaxed, { kind: 'words', dropped: ['xylofonihöpö'] });
  assert.equal(hits[0]?.activity.id, 'balance');
});

test('when no activity has all words, the one that tells least is let go', async () => {
  const { hits, relaxed } = await engine.search({ text: 'luontopolku uimahalli liikunta' });
  assert.equal(relaxed?.kind, 'words');
  assert.ok(relaxed.kind === 'words' && relaxed.dropped.includes('liikunta'));
  assert.ok(hits.length > 0);
});

test('when filters leave nothing, one is let go and named', async () => {
  const { total, relaxed, facets } = await engine.search({ text: 'luontopolku', filters: { price: ['paid'] } });
  assert.deepEqual(relaxed, { kind: 'facet', facet: 'price' });
  assert.equal(total, 1);
  assert.ok(facets.price.values.some(({ value, selected, count }) => value === 'paid' && selected && count === 0));
});

test('every reason names a word that was typed', async () => {
  const [first] = await engine.describe(await engine.search({ text: 'rauhallista jumppaa' }));
  assert.equal(first?.activity.id, 'balance');
  assert.deepEqual(
    first.why.map(({ word }) => word),
    ['rauhallista', 'jumppaa'],
  );
});

test('umlauts that agree rank higher', async () => {
  const activities = ['Säli', 'Sali'].map((name) => ({ id: name, kind: 'group' as const, name: { fi: name } }));
  const { search } = {
    search: (text: string) => createSearchEngine({ formatVersion: '1.0', activities }).search({ text }),
  };
  assert.equal((await search('säli ')).hits[0]?.activity.id, 'Säli');
  assert.equal((await search('sali ')).hits[0]?.activity.id, 'Sali');
  assert.equal((await search('sali ')).total, 2);
});

test('what is past is not shown but can still be got', async () => {
  assert.ok(!(await ids({ limit: 1000 })).includes('over'));
  assert.equal((await engine.get('over'))?.id, 'over');
  assert.equal(await engine.get('__proto__'), undefined);
});
