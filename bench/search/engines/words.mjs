// A search over a catalogue of single words with any engine, for quality.mjs. Node only.
import { loadEngine } from './index.mjs';

/**
 * @param options.lexicon what ours reads Finnish words with
 * @returns `(words) => (typed) => { ids, typos }`: words found, and those of them found as misspelt only
 */
export async function wordSearch(engine, { lexicon, language = 'fi' } = {}) {
  if (engine === 'ours') return (words) => searchOurs(words, lexicon, language);
  const adapter = await loadEngine(engine);
  return async (words) => {
    const blank = { themes: '', organiser: '', municipality: '', description: '' };
    const index = await adapter.build(words.map((title, id) => ({ id, title, ...blank })));
    return async (typed) => {
      const found = await adapter.find(index, typed);
      return { ids: new Set(found.map((id) => words[id])), typos: new Set() };
    };
  };
}

async function searchOurs(words, lexicon, language) {
  const activities = words.map((word) => ({ id: word, kind: 'group', name: { [language]: word } }));
  const engine = await publishAndOpen({ formatVersion: '1.0', activities }, lexicon);
  // The space says that the word is finished.
  return (typed) => findAll(engine, `${typed} `, language);
}

/** Publishes a catalogue and opens what was published. */
export async function publishAndOpen(catalogue, lexicon) {
  const { publish } = await import('./publish-ours.mjs');
  const { open, complete } = await loadEngine('ours');
  const { files } = await publish(catalogue, { lexicon });
  const contents = new Map(files.map(({ name, content }) => [name, Buffer.from(content)]));
  const opened = await open((name) => Promise.resolve(contents.get(name)));
  await opened.engine.search({ text: 'a' });
  await complete(opened);
  return opened.engine;
}

async function findAll(engine, text, language) {
  const ids = new Set();
  const typos = new Set();
  for (let offset = 0, total = 1; offset < total; offset += 1000) {
    const result = await engine.search({ text, language, offset, limit: 1000 });
    for (const { activity, why } of await engine.describe(result)) {
      ids.add(activity.id);
      if (why[0]?.how === 'typo') typos.add(activity.id);
    }
    total = result.total;
  }
  return { ids, typos };
}
