// How a step answers the command that started it: one line of JSON after a mark, whatever the engine prints besides.
export const MARK = '\u0001answer ';

export function answer(value) {
  console.log(MARK + JSON.stringify(value));
}

/** Bytes in use after a collection of garbage; needs `--expose-gc`. */
export function heapInUse() {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Milliseconds of processor this process has used: more than the clock says when it has threads, less when others were in its way. */
export function cpuTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
