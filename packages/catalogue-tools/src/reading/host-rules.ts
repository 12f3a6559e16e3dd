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

/** Reads `reading.hosts` of a configuration. */
export function hostRules(hosts: Reading['hosts']): HostRules {
  const byName = new Map(Object.entries(hosts ?? {}));
  return (hostname) => {
    const named = byName.get(hostname);
    return {
      http: named?.http === true,
      private: named?.private === true,
      pauseMs: 1000 / (named?.requestsPerSecond ?? 1),
    };
  };
}
