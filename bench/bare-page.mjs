// The least page around search-core: a field, a count, twenty names, the counts of two facets, an engine in a worker.
// It shows what searching alone costs the page; the tray adds what drawing its cards costs.
import { bundle } from './search/steps/bundle.mjs';

export const BARE_PAGE = `<!doctype html><html lang="fi"><meta charset="utf-8"><title>Typing</title><link rel="icon" href="data:,">
  <label>Haku <input></label><p></p><ol></ol><ul></ul><script type="module" src="/bare-page.js"></script>`;

const PAGE = `
  import { remoteEngine } from '@hyte/search-core/worker/remote-engine.js';
  const engine = remoteEngine(new Worker('/bare-worker.js', { type: 'module' }));
  const [count, names, values] = ['p', 'ol', 'ul'].map((name) => document.querySelector(name));
  const lines = (list, texts) => list.replaceChildren(...texts.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
  let newest = new AbortController();
  async function show(text) {
    newest.abort();
    const { signal } = (newest = new AbortController());
    try {
      const answer = await engine.search({ text }, { signal });
      const hits = await engine.describe(answer, { signal });
      count.textContent = String(answer.total);
      lines(names, hits.map(({ activity }) => activity.name.fi ?? activity.id));
      const { theme, municipality } = answer.facets;
      lines(values, [theme, municipality].flatMap(({ values }) => values.slice(0, 20).map(({ value, count }) => value + ' ' + count)));
      dispatchEvent(new Event('hyte-searched'));
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }
  addEventListener('hyte-searched', () => dispatchEvent(new Event('hyte-loaded')), { once: true });
  document.querySelector('input').addEventListener('input', ({ target }) => void show(target.value));
  await show('');`;

const WORKER = `
  import { open } from './engines/ours.mjs';
  import { serveEngine } from '@hyte/search-core/worker/serve-engine.js';
  const place = (name) => '/catalogue/' + (name === 'manifest.json' ? name : 'files/' + name);
  const read = async (name) => new Uint8Array(await (await fetch(place(name))).arrayBuffer());
  serveEngine(self, open(read).then(({ engine }) => engine));`;

/** The scripts of the page by their address. */
export async function bareScripts() {
  const [page, worker] = await Promise.all([PAGE, WORKER].map((code) => bundle(code)));
  return { '/bare-page.js': page.bytes, '/bare-worker.js': worker.bytes };
}
