/** Where the script of the worker is. */
export interface WorkerFile {
  readonly url: string;
  readonly type: 'module' | 'classic';
  /** `sha384-` and the base64 digest; missing where no build has made one. */
  readonly integrity?: string;
}

/** The script beside this one. The build of the embed puts its own bundle here, with its hash. */
export const WORKER_FILE: WorkerFile = { url: new URL('./search-worker.js', import.meta.url).href, type: 'module' };
