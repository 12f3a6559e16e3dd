import type { CodeEvidence, HitsByText, TextPlace } from './evidence.js';

/** Most themes of an activity: a fourth says nothing any more. */
const MOST_THEMES = 3;
/** What a word is worth by where it stands. */
const WEIGHTS: Readonly<Record<TextPlace, number>> = { name: 3, keywords: 2, summary: 1, description: 0.25 };
const STRONG = 2;
/** What a weak word is worth: nothing in a description. */
const WEAK: Readonly<Record<TextPlace, number>> = { name: 0.6, keywords: 0.75, summary: 0.5, description: 0 };
/** Words of one text that count for a theme: the third says no more than two. */
const MOST_WORDS = 2;
/** A theme needs this much: one strong word of the summary, or a weak one of the name. */
const ENOUGH = 2;
/** Where only the name may tell, a strong word must. */
const ENOUGH_OF_A_NAME = 6;
/** Beside a theme that codes have given, a further one must stand in the name or keywords, or be met twice. */
const ENOUGH_BESIDE_CODES = 4;
/** A further theme needs this share of what the first one has: less is a detail. */
const SHARE_OF_FIRST = 0.55;
/** What a broad code is worth. */
const BROAD_CODE = 1.5;
/** A broad code and a strong word of the summary that says the same are certain, whatever else the record is about. */
const ENOUGH_TO_AGREE = 3;

interface Scored {
  readonly value: string;
  readonly score: number;
  readonly because: string;
  /** True when a broad code says so too. */
  readonly agreed: boolean;
}

/** The description is read last, and only when nothing before it tells enough. */
const SHORT_TEXTS = ['name', 'keywords', 'summary'] as const;

function scoresOf(hits: HitsByText, broad: readonly CodeEvidence[], places: readonly TextPlace[]): Scored[] {
  const scores = new Map<string, { score: number; word: string | undefined }>();
  for (const { value } of broad) scores.set(value, { score: BROAD_CODE, word: undefined });
  for (const place of places) {
    const words = new Map<string, Set<string>>();
    for (const { field, value, weak, word } of hits(place)) {
      if (field !== 'themes') continue;
      const counted = words.get(value) ?? new Set<string>();
      words.set(value, counted);
      if (counted.has(word) || counted.size >= MOST_WORDS) continue;
      counted.add(word);
      const before = scores.get(value) ?? { score: 0, word: undefined };
      const worth = WEIGHTS[place] * (weak ? WEAK[place] : STRONG);
      if (worth > 0) scores.set(value, { score: before.score + worth, word: before.word ?? word });
    }
  }
  return [...scores].flatMap(([value, { score, word }]) =>
    word === undefined
      ? []
      : [
          {
            value,
            score,
            because: `word: ${word}`,
            agreed: score >= ENOUGH_TO_AGREE && broad.some((code) => code.value === value),
          },
        ],
  );
}

/**
 * Themes that words tell beside those of certain codes, the weightiest first. Languages are asked in turn; the first in which
 * words tell enough decides, so that a translation does not count twice. Broad codes help words that agree with them, and are
 * taken when no word tells enough.
 * @param certain themes that codes have given
 * @param from which texts may tell; `codes` leaves broad codes aside too
 */
export function scoreThemes(
  texts: readonly HitsByText[],
  certain: readonly string[],
  broad: readonly CodeEvidence[],
  from: 'all' | 'name' | 'codes',
): { value: string; because: string }[] {
  if (from === 'codes') return [];
  const enough = from === 'name' ? ENOUGH_OF_A_NAME : certain.length > 0 ? ENOUGH_BESIDE_CODES : ENOUGH;
  const tell = (hits: HitsByText, places: readonly TextPlace[]) =>
    scoresOf(hits, broad, places)
      .filter(({ score }) => score >= enough)
      .sort((a, b) => b.score - a.score);
  for (const hits of texts) {
    let found = tell(hits, from === 'name' ? ['name'] : SHORT_TEXTS);
    if (found.length === 0 && from === 'all' && certain.length === 0)
      found = tell(hits, [...SHORT_TEXTS, 'description']);
    const least = (found[0]?.score ?? 0) * SHARE_OF_FIRST;
    const taken = found.filter(({ value, score, agreed }) => (score >= least || agreed) && !certain.includes(value));
    if (found.length > 0) return taken.slice(0, Math.max(0, MOST_THEMES - certain.length));
  }
  return certain.length > 0 ? [] : broad.map(({ value, because }) => ({ value, because }));
}
