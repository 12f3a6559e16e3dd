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

const NONE: readonly EvidenceCode[] = [];

/** What the names of two records say: how alike they are, of what sort of place, with which marks. */
export function compareNames(a: Profile, b: Profile, rarity: Rarity): EvidenceCode[] {
  const name = nameCode(a, b, rarity);
  return [name, ...thingCodes(a, b, name), ...markCodes(a, b), ...ageCodes(a, b)];
}

interface ComparedNames {
  readonly like: NameLikeness;
  readonly one: ReadName;
  readonly other: ReadName;
}

function nameCode(a: Profile, b: Profile, rarity: Rarity): EvidenceCode {
  let best: ComparedNames | undefined;
  // Names of one language judge better than a translation.
  const comparable = a.names.some((one) => b.names.some((other) => one.language === other.language));
  for (const one of a.names) {
    for (const other of b.names) {
      if (comparable && one.language !== other.language) continue;
      const like = likeness(one, other, rarity);
      const found = { like, one, other };
      if (best === undefined || isBetter(found, best)) best = found;
    }
  }
  if (best === undefined) return 'name-unread';
  const { like, one, other } = best;
  if (like.share >= 0.93 && !like.translated) return sameName(a, b, one, other, like, rarity);
  if (like.translated && like.share >= 0.8) return 'name-translated';
  // `Mansikkalahden uimaranta` and `Mansikkalahti`: what makes the name is the same.
  if (like.share >= 0.85 || (like.told >= WEIGHT.form && like.untold <= WEIGHT.thing && !like.translated))
    return 'name-near';
  if (like.inside >= 0.95 && like.share >= 0.35) return like.told >= WEIGHT.special ? 'name-part' : 'name-part-common';
  if (like.share >= 0.6) return like.untoldByBoth >= WEIGHT.special ? 'name-alike-each' : 'name-alike';
  if (like.share >= 0.3) return like.translated ? 'name-translated-part' : 'name-little';
  return comparable ? 'name-other' : 'name-unread';
}

/** Of pairs that are alike to the same degree the one that tells more, then any, but the same whichever record comes first. */
function isBetter(found: ComparedNames, than: ComparedNames): boolean {
  if (found.like.share !== than.like.share) return found.like.share > than.like.share;
  if (found.like.told !== than.like.told) return found.like.told > than.like.told;
  return textsOf(found) < textsOf(than);
}

function textsOf({ one, other }: ComparedNames): string {
  return [one.text, other.text].sort().join();
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

/** A thing that only one names is said by the other in its own way: `uimahallin kuntosali`, `kuntosali, uimahalli`. */
function thingCodes(a: Profile, b: Profile, name: EvidenceCode): readonly EvidenceCode[] {
  if (a.things.size === 0 || b.things.size === 0) return NONE;
  if (![...a.things].some((thing) => b.things.has(thing))) return ['thing-other'];
  if (!lacksNone(a, b) || !lacksNone(b, a)) return ['thing-more'];
  // In names that are the same it is no news.
  return name.startsWith('name-same') ? [] : ['thing-same'];
}

function lacksNone(a: Profile, b: Profile): boolean {
  return [...a.things].every((thing) => b.things.has(thing) || b.ofThings.has(thing));
}

function markCodes(a: Profile, b: Profile): readonly EvidenceCode[] {
  if (a.marks.size === 0 && b.marks.size === 0) return NONE;
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

function ageCodes(one: Profile, other: Profile): readonly EvidenceCode[] {
  const [a, b] = [one.ages, other.ages];
  if (a === undefined || b === undefined)
    return one.names.some(hasAges) || other.names.some(hasAges) ? ['ages-one-sided'] : NONE;
  if (Math.abs(a.from - b.from) <= ROUNDED && Math.abs(a.to - b.to) <= ROUNDED)
    return a.from === b.from && a.to === b.to ? ['ages-same'] : [];
  if (a.from > b.to || b.from > a.to) return ['ages-other'];
  return isInside(a, b) || isInside(b, a) ? [] : ['ages-overlap'];
}

const hasAges = ({ ages }: ReadName): boolean => ages !== undefined;

function isInside(one: Ages, other: Ages): boolean {
  return one.from >= other.from && one.to <= other.to;
}
