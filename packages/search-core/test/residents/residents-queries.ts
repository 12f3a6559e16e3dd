import { readFileSync } from 'node:fs';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';

/** What a resident types and what must come of it, by meaning. One line of `queries.tsv`. */
export interface ResidentQuery {
  readonly text: string;
  readonly language: string;
  /** Ids of activities that must be among the hits. */
  readonly found: readonly string[];
  /** The one that must come first. */
  readonly first?: string;
  readonly notFound: readonly string[];
  /** A query that must hold fails the test; one that is nice to have is counted. */
  readonly mustHold: boolean;
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** A made-up catalogue of Kymenlaakso and Päijät-Häme. */
export const RESIDENTS_CATALOGUE = JSON.parse(read('catalogue.json')) as Catalogue;

export const RESIDENT_QUERIES: readonly ResidentQuery[] = read('queries.tsv')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', language = '', found = '', notFound = '', standing = '', first] = line.split('\t');
    return {
      text,
      language,
      found: found.split(' ').filter(Boolean),
      ...(first !== undefined && { first }),
      notFound: notFound.split(' ').filter(Boolean),
      mustHold: standing === 'hold',
    };
  });
