import { catalogue } from './catalogue.js';

/** Addresses that stories use as `src`, and what a server would answer there. Everything else goes to the real `fetch`. */
const answers: Record<string, (signal: AbortSignal | null | undefined) => Promise<Response>> = {
  '/story/loading.json': (signal) =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))),
  '/story/failed.json': () => Promise.resolve(new Response('Not found', { status: 404 })),
  '/story/html.json': () => Promise.resolve(new Response('<!doctype html><title>Kirjaudu</title>', { headers: { 'content-type': 'text/html' } })),
  '/story/partly-bad.json': () => json({ ...catalogue, activities: [...catalogue.activities, { id: 'bad-1', kind: 'group' }, { id: 'bad-2', kind: 'dance', name: { fi: 'Tanssi' } }] }),
  '/story/good.json': () => json(catalogue),
  // As a build publishes the outlines that the demo has drawn by hand.
  '/story/areas.json': async () => {
    const { features } = (await (await real(new URL('files/areas.json', document.baseURI))).json()) as { features: { id: string }[] };
    const nameOf = (id: string) => catalogue.municipalities?.find(({ code }) => code === id)?.name;
    return json({
      type: 'FeatureCollection',
      features: features.map((each) => ({ ...each, properties: { code: each.id, level: 'municipality', name: nameOf(each.id) } })),
    });
  },
  '/story/postcodes.json': () => json({ postcodes: [{ code: '45700', municipality: '286', point: { lat: 60.906, lon: 26.63 } }] }),
  '/story/travel-times.json': () =>
    json({
      ...{ mode: 'public-transport', date: '2026-11-10' },
      places: [
        { lat: 60.908, lon: 26.624 },
        { lat: 60.868, lon: 26.704 },
        { lat: 60.467, lon: 26.943 },
      ],
      origins: [{ code: '45700', minutes: [7, 24, 96] }],
    }),
};

function json(body: unknown): Promise<Response> {
  return Promise.resolve(new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } }));
}

const real = window.fetch;
window.fetch = (input, init) => {
  const path = new URL(input instanceof Request ? input.url : input, document.baseURI).pathname;
  return answers[path]?.(init?.signal) ?? real(input, init);
};
