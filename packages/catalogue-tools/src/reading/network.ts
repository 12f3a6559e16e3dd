import type { Reading } from '../generated/configuration.js';
import type { Network } from './fetcher.js';
import { hostRules } from './host-rules.js';
import { createPace } from './pace.js';
import { vettedLookup } from './vetted-lookup.js';

/** What the sources of a run share, by the configuration's `reading`. */
export function createNetwork(reading: Reading | undefined): Network {
  const rules = hostRules(reading?.hosts);
  return { rules, pace: createPace(rules), lookup: vettedLookup(rules), userAgent: userAgent(reading?.contact) };
}

function userAgent(contact: string | undefined): string {
  const who = contact === undefined ? '' : `; contact ${contact}`;
  return `tarjotin/0.1 (catalogue of wellbeing activities; reads public data once a night${who})`;
}
