import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | undefined;

/**
 * Lets go of what a stage has left behind before the next one grows: each fills some hundred megabytes of its own, and V8 would
 * rather take more memory than look. At 100,000 activities it takes half a second a time.
 */
export function collectGarbage(): void {
  if (!collect) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc') as () => void;
  }
  collect();
}
