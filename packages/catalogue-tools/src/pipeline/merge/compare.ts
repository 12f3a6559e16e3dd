import { compareNames } from './compare-names.js';
import { comparePeople } from './compare-people.js';
import { comparePlaces } from './compare-places.js';
import { compareTimes } from './compare-times.js';
import { ASK_FROM, evidence, MERGE_FROM, type EvidenceCode } from './evidence-table.js';
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

/** Compares two records; the same whichever comes first. */
export function compare(a: Profile, b: Profile, rarity: Rarity): Comparison {
  const [one, other] = a.number < b.number ? [a, b] : [b, a];
  const codes = [
    ...compareNames(one, other, rarity),
    ...comparePlaces(one, other, rarity),
    ...comparePeople(one, other, rarity),
    ...compareTimes(one, other),
  ];
  const score = Math.round(codes.reduce((sum, code) => sum + evidence(code).points, 0) * 10) / 10;
  return { band: bandOf(score, codes), score, codes };
}

export function evidenceOf({ codes }: Comparison): Evidence[] {
  return codes.map(evidence);
}

/** Whether something says that they are surely not the same. */
export function isContradicted({ codes }: Comparison): boolean {
  return codes.some((code) => evidence(code).limit !== undefined);
}

function bandOf(score: number, codes: readonly EvidenceCode[]): Band {
  const limits = codes.map((code) => evidence(code).limit);
  if (limits.includes('apart') || score < ASK_FROM) return 'apart';
  return score >= MERGE_FROM && !limits.includes('ask') ? 'merge' : 'ask';
}
