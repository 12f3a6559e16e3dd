import { likeness, type NameLikeness } from './compare-words.js';
import type { EvidenceCode } from './evidence-table.js';
import type { Ages, MarkKind } from './marks.js';
import type { Profile } from './profile.js';
import { WEIGHT, type Rarity } from './rarity.js';
import type { ReadName } from './read-name.js';

/** Missing on one side these say little: times of the record may tell them, or nobody thought of them. */
const WEAK_MARKS: ReadonlySet<MarkKind> = new Set(['weekday', 'day-part', 'season', 'year', 'age-group']);
/** Ages that differ by so much at either end are the same, rounded otherwise. */
const ROUNDED = 1;

/** What the names of two records say: how alike they are, of what sort of place, with which marks. */
export function compareNames(a: Profile, b: Profile, rarity: Rarity): EvidenceCode[] {
  return [...nameCodes(a, b, rarity), ...thingCodes(a, b), ...markCodes(a, b), ...ageCodes(a.ages, b.ages)];
}

function nameCodes(a: Profile, b: Profile, rarity: Rarity): EvidenceCode[] {
  let best: { readonly like: NameLikeness; readonly one: ReadName; readonly other: ReadName } | undefined;
  let comparable = false;
  for (const one of a.names) {
    for (const other of b.names) {
      const like = likeness(one, other, rarity);
      comparable ||= !like.translated;
      if (best === undefined || isBetter(like, best.like)) best = { like, one, other };
    }
  }
  if (best === undefined) return ['name-unread'];
  const { like, one, other } = best;
  // Whatever words mean, names of one language that differ are better judges than a translation.
  if (like.share >= 0.97 && !like.translated) return [sameName(a, b, one, other, like, rarity)];
  if (like.translated && like.share >= 0.85) return ['name-translated'];
  if (like.share >= 0.85) return ['name-near'];
  if (like.inside >= 0.95 && like.share >= 0.45)
    return [like.told >= WEIGHT.special ? 'name-part' : 'name-part-common'];
  if (like.share >= 0.6) return ['name-alike'];
  if (like.share >= 0.3) return ['name-little'];
  return [comparable ? 'name-other' : 'name-unread'];
}

function isBetter(one: NameLikeness, other: NameLikeness): boolean {
  return one.share > other.share || (one.share === other.share && one.told > other.told);
}

function sameName(
  a: Profile,
  b: Profile,
  one: ReadName,
  other: ReadName,
  { told }: NameLikeness,
  rarity: Rarity,
): EvidenceCode {
  if (rarity.namesakes(a, one) > 1 || rarity.namesakes(b, other) > 1) return 'name-same-repeated';
  return told >= WEIGHT.special ? 'name-same' : 'name-same-common';
}

function thingCodes(a: Profile, b: Profile): EvidenceCode[] {
  if (a.things.size === 0 || b.things.size === 0) return [];
  const shared = [...a.things].filter((thing) => b.things.has(thing)).length;
  if (shared === 0) return ['thing-other'];
  return shared < Math.max(a.things.size, b.things.size) && a.names.length === 1 && b.names.length === 1
    ? ['thing-more']
    : [];
}

function markCodes(a: Profile, b: Profile): EvidenceCode[] {
  const codes: EvidenceCode[] = [];
  for (const kind of new Set([...a.marks.keys(), ...b.marks.keys()])) {
    const [one, other] = [a.marks.get(kind), b.marks.get(kind)];
    if (one && other) {
      if (![...one].some((value) => other.has(value))) codes.push('mark-other');
    } else if (kind === 'age-group' && (a.ages ?? b.ages)) continue;
    else codes.push(WEAK_MARKS.has(kind) ? 'mark-one-sided-weak' : 'mark-one-sided');
  }
  return codes;
}

function ageCodes(a: Ages | undefined, b: Ages | undefined): EvidenceCode[] {
  if (a === undefined || b === undefined) return [];
  if (Math.abs(a.from - b.from) <= ROUNDED && Math.abs(a.to - b.to) <= ROUNDED)
    return a.from === b.from && a.to === b.to ? ['ages-same'] : [];
  if (a.from > b.to || b.from > a.to) return ['ages-other'];
  return isInside(a, b) || isInside(b, a) ? [] : ['ages-overlap'];
}

function isInside(one: Ages, other: Ages): boolean {
  return one.from >= other.from && one.to <= other.to;
}
