import { compareNames } from './compare-names.js';
import { comparePeople, shareContact } from './compare-people.js';
import { comparePlaces, townsDiffer } from './compare-places.js';
import { compareTimes, kindsExclude, shareTime } from './compare-times.js';
import { ASK_FROM, evidence, limitOf, MERGE_FROM, pointsOf, type EvidenceCode } from './evidence-table.js';
import type { Evidence } from './merge-log.js';
import type { Profile } from './profile.js';
import type { Rarity } from './rarity.js';

/** Surely the same; perhaps, so that a person is asked; no. */
export type Band = 'merge' | 'ask' | 'apart';

/** How two records compare. */
export interface Comparison {
  readonly band: Band;
  /** Sum of the points, to a tenth. */
  readonly score: number;
  readonly codes: readonly EvidenceCode[];
}

/** Compares two records. */
export function compare(a: Profile, b: Profile, rarity: Rarity): Comparison {
  const codes = [...compareNames(a, b, rarity), ...besideNames(a, b, rarity)];
  const score = sumOf(codes);
  return { band: bandOf(score, codes), score, codes };
}

/**
 * The same for pairs that are probably not the same, which nearly all are: `undefined` for a pair that is surely apart. What
 * is cheap is looked at first.
 */
export function compareIfLikely(a: Profile, b: Profile, rarity: Rarity): Comparison | undefined {
  if (kindsExclude(a, b) || townsDiffer(a, b)) return undefined;
  const names = compareNames(a, b, rarity);
  if (names.some(keepsApart)) return undefined;
  // Other names, and neither a way to ask nor a time in common: the same spot and organiser alone are no reason to ask.
  if (names.includes('name-other') && !shareContact(a, b) && !shareTime(a, b)) return undefined;
  const rest = besideNames(a, b, rarity);
  const codes = [...names, ...rest];
  const score = sumOf(codes);
  const band = bandOf(score, codes);
  return band === 'apart' ? undefined : { band, score, codes };
}

export function evidenceOf({ codes }: Comparison): Evidence[] {
  return codes.map(evidence);
}

/** Whether something says that they are surely not the same. */
export function isContradicted({ codes }: Comparison): boolean {
  return codes.some((code) => limitOf(code) !== undefined);
}

function besideNames(a: Profile, b: Profile, rarity: Rarity): EvidenceCode[] {
  return [...comparePlaces(a, b, rarity), ...comparePeople(a, b, rarity), ...compareTimes(a, b)];
}

function keepsApart(code: EvidenceCode): boolean {
  return limitOf(code) === 'apart';
}

function sumOf(codes: readonly EvidenceCode[]): number {
  return Math.round(codes.reduce((sum, code) => sum + pointsOf(code), 0) * 10) / 10;
}

function bandOf(score: number, codes: readonly EvidenceCode[]): Band {
  if (score < ASK_FROM || codes.some(keepsApart)) return 'apart';
  return score >= MERGE_FROM && !codes.some((code) => limitOf(code) === 'ask') ? 'merge' : 'ask';
}
