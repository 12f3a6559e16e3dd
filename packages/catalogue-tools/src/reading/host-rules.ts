import type { Reading } from '../generated/configuration.js';

/** What the operator allows a host, and how often it is asked. */
export interface HostRule {
  /** May be read without encryption. */
  readonly http: boolean;
  /** May stand in a private network or on this machine. */
  readonly private: boolean;
  /** Shortest time between the beginnings of two requests. */
  readonly pauseMs: number;
}

/** The rule for a host as `URL.hostname` writes it. Hosts that the configuration does not name get the strict one. */
export type HostRules = (hostname: string) => HostRule;

/** This machine, called by its own name: whoever writes it as the address of a source means it. No answer can lead there from elsewhere. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Reads `reading.hosts` of a configuration. */
export function hostRules(hosts: Reading['hosts']): HostRules {
  const byName = new Map(Object.entries(hosts ?? {}));
  return (hostname) => {
    const named = byName.get(hostname);
    const here = LOOPBACK.test(hostname);
    return {
      http: named?.http ?? here,
      private: named?.private ?? here,
      pauseMs: 1000 / (named?.requestsPerSecond ?? (here ? Infinity : 1)),
    };
  };
}
