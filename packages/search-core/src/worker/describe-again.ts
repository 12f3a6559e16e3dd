import type { CallOptions, DescribedHit, Hit, SearchEngine, SearchResult } from '../search-engine.js';

/** Hits to be described, with the query that found them. */
export type Answered = Pick<SearchResult, 'query' | 'hits'>;

/**
 * Describes hits that another engine over the same catalogue has given, or this one in another thread.
 * @param own the answer of this engine to the same query; it searches again when missing. Of hits it does not have, nothing is told
 */
export async function describeAgain(
  engine: SearchEngine,
  { query, hits }: Answered,
  options: CallOptions,
  own?: Answered,
): Promise<readonly DescribedHit[]> {
  const found = (own ?? (await engine.search(query, options))).hits;
  const ownHit = (hit: Hit, at: number): Hit => {
    const isSame = ({ activity }: Hit): boolean => activity.id === hit.activity.id;
    const [likely] = found.slice(at, at + 1).filter(isSame);
    return likely ?? found.find(isSame) ?? hit;
  };
  const described = await engine.describe({ query, hits: hits.map(ownHit) }, options);
  return described.map((each, at) => ({ ...each, ...hits[at] }));
}
