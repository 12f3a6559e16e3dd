import { normalise } from '../analysis/fold.js';
import { FIELD_WEIGHTS, heaviestField, WEIGHT_OF_BITS } from '../index/fields.js';
import { postingActivity, postingFields, type InvertedIndex } from '../index/inverted-index.js';
import type { Reason } from '../search-engine.js';
import type { WantedWord } from './match-text.js';

const HEAVIEST = Math.max(...Object.values(FIELD_WEIGHTS));

/** Why an activity matched: for each word the best term, in the field where it counted. */
export function reasonsFor(index: InvertedIndex, words: readonly WantedWord[], activity: number): Reason[] {
  return words.flatMap(({ word, expansion, direct }) => {
    let best: Reason | undefined;
    let bestScore = 0;
    for (const { scores, matched, field } of direct ?? []) {
      const score = scores.get(activity) ?? 0;
      if (score <= bestScore) continue;
      bestScore = score;
      best = { word, matched, field, how: word === normalise(matched) ? 'exact' : 'inflected' };
    }
    for (const [term, { factor, how }] of expansion) {
      if (factor * HEAVIEST <= bestScore) continue;
      const fields = fieldsIn(index, term, activity);
      const score = factor * (WEIGHT_OF_BITS[fields] ?? 0);
      if (score <= bestScore) continue;
      bestScore = score;
      best = { word, matched: index.terms.spelling(term), field: heaviestField(fields), how };
    }
    return best ? [best] : [];
  });
}

/** Fields in which an activity has a term; 0 when it has not. Binary search: postings are in order of activity. */
function fieldsIn(index: InvertedIndex, term: number, activity: number): number {
  let low = index.starts[term] ?? 0;
  let high = (index.starts[term + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const posting = index.postings[middle] ?? 0;
    const there = postingActivity(posting);
    if (there === activity) return postingFields(posting);
    if (there < activity) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
