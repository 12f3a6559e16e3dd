import { PART } from '../search-index.js';
import type { Pace } from '../pace.js';
import type { Tokens } from './read-tokens.js';

/** Postings before they are written: those of term `t` are from `starts[t]` to `starts[t + 1]`, in order of activity. */
export interface CollectedPostings {
  readonly starts: Uint32Array;
  readonly activities: Uint32Array;
  readonly flags: Uint8Array;
}

/** Which tokens are collected: those of these fields, without function words when `content` is true. */
export interface Scope {
  readonly fields: number;
  readonly content: boolean;
}

/** What each form is found under: entries of form `f` are `entries[starts[f]]` to `[starts[f + 1]]`, each `number << 1 | part`. */
export interface FormEntries {
  /** Number of terms, or of whatever forms are found under. */
  readonly size: number;
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
}

/**
 * Sorts the tokens by term. First the postings of each term are counted, then each goes straight to its place: nothing is made for a
 * posting, and activities come in order because tokens do.
 */
export async function collectPostings(
  tokens: Tokens,
  table: FormEntries,
  scope: Scope,
  pace: Pace,
): Promise<CollectedPostings> {
  const terms = table.size;
  const size = tokens.starts.length - 1;
  const last = new Int32Array(terms).fill(-1);
  const starts = new Uint32Array(terms + 1);
  const taken = Uint8Array.from(tokens.forms, ({ functionWord }) => (scope.content && functionWord ? 0 : 1));

  /** Calls back with each term of each token of some activities. */
  const eachTerm = (from: number, to: number, see: (entry: number, activity: number, field: number) => void): void => {
    for (let activity = from; activity < to; activity++) {
      const end = tokens.starts[activity + 1] as number;
      for (let token = tokens.starts[activity] as number; token < end; token++) {
        const field = tokens.field[token] as number;
        const form = tokens.form[token] as number;
        if ((field & scope.fields) === 0 || taken[form] === 0) continue;
        const until = table.starts[form + 1] as number;
        for (let at = table.starts[form] as number; at < until; at++) {
          see(table.entries[at] as number, activity, field);
        }
      }
    }
  };
  const inSlices = async (see: (entry: number, activity: number, field: number) => void): Promise<void> => {
    for (let from = 0; from < size; from += 512) {
      eachTerm(from, Math.min(size, from + 512), see);
      if (pace.due()) await pace.rest();
    }
  };

  await inSlices((entry, activity) => {
    const term = entry >>> 1;
    if (last[term] === activity) return;
    last[term] = activity;
    starts[term + 1]!++;
  });
  for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term] as number;

  const length = starts[terms] ?? 0;
  const activities = new Uint32Array(length);
  const whole = new Uint8Array(length);
  const part = new Uint8Array(length);
  const next = starts.slice();
  last.fill(-1);
  await inSlices((entry, activity, field) => {
    const term = entry >>> 1;
    if (last[term] !== activity) {
      last[term] = activity;
      activities[next[term]!++] = activity;
    }
    const at = (next[term] as number) - 1;
    if (entry & 1) part[at]! |= field;
    else whole[at]! |= field;
  });
  // A field that has the whole word counts more than all that have it as a part.
  for (let at = 0; at < length; at++) whole[at] ||= (part[at] as number) | PART;
  return { starts, activities, flags: whole };
}
