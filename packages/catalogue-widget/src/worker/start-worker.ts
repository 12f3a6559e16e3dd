import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { scriptUrl } from './script-url.js';
import type { WorkerFile } from './worker-file.js';

/** Milliseconds until a worker that says nothing counts as refused. */
const PATIENCE = 10_000;

/** The first message of the worker: its script runs. */
export const READY = 'ready';

/**
 * Starts the worker that searches, from a plain address on the page's own origin, so that `worker-src 'self'` is enough. Its bytes
 * are checked first: a worker takes no `integrity`, so they are fetched once with it, and the browser then has them at hand.
 * @throws TarjotinError `worker-refused` when the page, the browser or the server does not let it start; the message says why.
 */
export async function startWorker(file: WorkerFile): Promise<Worker> {
  try {
    if (!('Worker' in globalThis)) throw new Error('this browser has no workers');
    if (new URL(file.url).origin !== location.origin) throw new Error('its script is on another site than the page');
    if (file.integrity) await check(file.url, file.integrity);
    return await firstMessage(new Worker(scriptUrl(file.url), { type: file.type, name: 'tarjotin' }));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const hint = 'Serve the files of the embed from the site itself, and allow them with worker-src.';
    throw new TarjotinError('worker-refused', `The page searches without a worker: ${why}.`, hint, { cause });
  }
}

async function check(url: string, integrity: string): Promise<void> {
  const response = await fetch(url, { integrity, mode: 'same-origin' });
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
  // The hash is compared when all of it has come.
  await response.arrayBuffer();
}

function firstMessage(worker: Worker): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const refuse = (why: string): void => {
      clearTimeout(timer);
      worker.terminate();
      reject(new Error(why));
    };
    const timer = setTimeout(refuse, PATIENCE, 'its script does not run');
    worker.onerror = (event) => {
      event.preventDefault();
      refuse(event.message || 'its script was blocked or has a fault');
    };
    worker.onmessage = () => {
      clearTimeout(timer);
      worker.onerror = worker.onmessage = null;
      resolve(worker);
    };
  });
}
