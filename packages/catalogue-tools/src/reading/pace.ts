import { setTimeout as wait } from 'node:timers/promises';
import type { HostRules } from './host-rules.js';

/** Keeps requests to a host apart, whichever source they are for. */
export interface Pace {
  /** Waits until the host may be asked again. Rejects when the signal does. */
  turn(hostname: string, signal: AbortSignal): Promise<void>;
}

/** One pace for a whole run. */
export function createPace(rules: HostRules): Pace {
  const free = new Map<string, number>();
  return {
    async turn(hostname, signal) {
      const now = performance.now();
      const start = Math.max(now, free.get(hostname) ?? 0);
      free.set(hostname, start + rules(hostname).pauseMs);
      if (start > now) await wait(start - now, undefined, { signal });
    },
  };
}
