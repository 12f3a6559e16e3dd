import { catalogue } from './catalogue.js';

/** Addresses that stories use as `src`, and what a server would answer there. Everything else goes to the real `fetch`. */
const answers: Record<string, (signal: AbortSignal | null | undefined) => Promise<Response>> = {
  '/story/loading.json': (signal) =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))),
  '/story/failed.json': () => Promise.resolve(new Response('Not found', { status: 404 })),
  '/story/html.json': () => Promise.resolve(new Response('<!doctype html><title>Kirjaudu</title>', { headers: { 'content-type': 'text/html' } })),
  '/story/partly-bad.json': () => json({ ...catalogue, activities: [...catalogue.activities, { id: 'bad-1', kind: 'group' }, { id: 'bad-2', kind: 'dance', name: { fi: 'Tanssi' } }] }),
  '/story/good.json': () => json(catalogue),
};

function json(body: unknown): Promise<Response> {
  return Promise.resolve(new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } }));
}

const real = window.fetch;
window.fetch = (input, init) => {
  const path = new URL(input instanceof Request ? input.url : input, document.baseURI).pathname;
  return answers[path]?.(init?.signal) ?? real(input, init);
};
