import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/**
 * Makes sure that a worker's script is the one this version was built with: a worker takes no `integrity`, so its bytes are fetched
 * once with it, and the browser then has them at hand.
 * @throws TarjotinError `worker-refused`
 */
export async function checkWorker({
  url,
  integrity,
}: {
  readonly url: string;
  readonly integrity: string;
}): Promise<void> {
  try {
    if (new URL(url).origin !== location.origin) throw new Error('its script is on another site than the page');
    const response = await fetch(url, { integrity, mode: 'same-origin' });
    if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
    // The hash is compared when all of it has come.
    await response.arrayBuffer();
  } catch (cause) {
    throw workerRefused(cause);
  }
}

export function workerRefused(cause: unknown): TarjotinError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const hint = 'Serve the files of the embed from the site itself, and allow them with worker-src.';
  return new TarjotinError('worker-refused', `The worker of the map does not start: ${why}.`, hint, { cause });
}
