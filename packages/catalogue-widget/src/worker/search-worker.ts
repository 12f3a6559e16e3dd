import { serveEngine } from '@hyte/search-core/worker/serve-engine.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import type { Port, PortMessage } from '@hyte/search-core/worker/port.js';
import { openEngine } from './open-engine.js';
import type { SearchFiles } from './search-files.js';
import { READY } from './start-worker.js';

// The script of the worker. Its first message says that it runs, the first one it gets says what to search.
const page = globalThis as unknown as Port;
page.onmessage = ({ data }: PortMessage): void => {
  const engine = new Promise<SearchEngine>((resolve) => {
    resolve(openEngine(data as SearchFiles));
  });
  // Every call tells it.
  engine.catch(() => undefined);
  serveEngine(page, engine);
};
page.postMessage(READY);
