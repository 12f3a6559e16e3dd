import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { SearchEngine } from '@hyte/search-core/search-engine.js';
import { lastingEngine } from '@hyte/search-core/worker/lasting-engine.js';
import { remoteEngine } from '@hyte/search-core/worker/remote-engine.js';
import { loadEngine } from './load-engine.js';
import type { SearchFiles } from './search-files.js';
import { startWorker } from './start-worker.js';
import { WORKER_FILE, type WorkerFile } from './worker-file.js';

/**
 * An engine over published files that leaves the page alone: it runs in a worker. Where none may start, and where one keeps dying,
 * the same engine runs in the page, in slices; the console says so once.
 * @param file the script of the worker; that of this version when missing
 */
export function searchBeside(files: SearchFiles, file: WorkerFile = WORKER_FILE): SearchEngine {
  return lastingEngine({
    start: () => startRemote(files, file),
    fallBack: async (why) => {
      say(why);
      return (await loadEngine()).openEngine(files);
    },
  });
}

async function startRemote(files: SearchFiles, file: WorkerFile): Promise<SearchEngine> {
  const worker = await startWorker(file);
  worker.postMessage(files);
  const remote = remoteEngine(worker);
  const end = (code: string, message: string): void => {
    worker.terminate();
    remote.fail(new TarjotinError(code, message, 'Search again.'));
  };
  worker.onerror = ({ message }) => {
    end('worker-lost', `The worker that searches has a fault: ${message}.`);
  };
  return Object.assign(remote, {
    close: () => {
      end('search-closed', 'This search was closed.');
    },
  });
}

const said = new Set<string>();

function say({ code, message, hint }: TarjotinError): void {
  const line = `[hyte] ${code}: ${message} ${hint}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
