// What residents typed, as helpers to the tests wrote it down, asked of every engine.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from './documents.mjs';
import { loadEngine } from './engines/index.mjs';
import { publishAndOpen } from './engines/words.mjs';

const FOLDER = join(import.meta.dirname, '..', '..', 'packages', 'search-core', 'test', 'residents');
/** Hits a person looks through. */
const SEEN = 20;

export const residentsFiles = ['catalogue.json', 'queries.tsv'].map((name) => join(FOLDER, name));

/** Counts over all queries, and what went wrong; `undefined` when there are none. */
export async function askResidentsQueries(engine) {
  if (!residentsFiles.every((file) => existsSync(file))) return undefined;
  const catalogue = JSON.parse(readFileSync(residentsFiles[0], 'utf8'));
  const lines = readFileSync(residentsFiles[1], 'utf8').split('\n');
  const ask = await opened(engine, catalogue);
  const count = { asked: 0, must: 0, found: 0, firstOf: 0, first: 0, nice: 0, niceFound: 0, mustNot: 0, wrong: 0 };
  const misses = [];
  for (const line of lines.slice(1)) {
    if (!line.trim() || line.startsWith('#')) continue;
    const [text, language, must = '', mustNot = '', weight = ''] = line.split('\t');
    const [wanted, unwanted] = [must, mustNot].map((ids) => ids.split(' ').filter(Boolean));
    const hits = (await ask(text, language)).slice(0, SEEN);
    const found = wanted.filter((id) => hits.includes(id)).length;
    const wrong = unwanted.filter((id) => hits.includes(id)).length;
    count.asked++;
    if (weight.trim() === 'nice') {
      count.nice += wanted.length;
      count.niceFound += found;
    } else {
      count.must += wanted.length;
      count.found += found;
    }
    if (wanted.length) count.firstOf++;
    if (wanted.includes(hits[0])) count.first++;
    count.mustNot += unwanted.length;
    count.wrong += wrong;
    if (found < wanted.length || wrong) misses.push(text);
  }
  return { ...count, misses };
}

async function opened(engine, catalogue) {
  if (engine === 'ours') {
    const ours = await publishAndOpen(catalogue);
    return async (text, language) => {
      const { hits } = await ours.search({ text, limit: SEEN, language: language || 'fi' });
      return hits.map(({ activity }) => activity.id);
    };
  }
  const adapter = await loadEngine(engine);
  const index = await adapter.build(catalogue.activities.map(documentOf));
  return async (text) => (await adapter.find(index, text)).map((id) => catalogue.activities[id].id);
}
