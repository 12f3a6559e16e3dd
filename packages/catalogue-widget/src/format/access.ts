import { ACCESS_FEATURES } from '@hyte/catalogue-format/vocabularies/access-features.js';
import type { Access } from '@hyte/catalogue-format/generated/catalogue.js';
import { labelIn, type ReaderLanguage } from './locale.js';

/** Labels of access features, told apart by whether they are known to be there. */
export interface AccessFacts {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unknown: readonly string[];
}

/** Sorts the features of a place and of the activity itself; what neither tells is unknown, never no. */
export function accessFacts(accesses: readonly (Access | undefined)[], language: ReaderLanguage): AccessFacts {
  const facts = { yes: [] as string[], no: [] as string[], unknown: [] as string[] };
  for (const { id, label } of ACCESS_FEATURES) {
    const told = accesses.map((access) => access?.[id]);
    const value = told.includes('yes') ? 'yes' : told.includes('no') ? 'no' : 'unknown';
    facts[value].push(labelIn(label, language));
  }
  return facts;
}
