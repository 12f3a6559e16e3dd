import { classify, type Classified, type CodeEvidence, type Described } from './classify.js';

/**
 * Classifies with codes of two strengths: `codes` tell for certain; `broad` ones (“wellbeing”, “hobbies”) are asked only
 * for a field that neither `codes` nor words have filled.
 */
export function classifyBroadly(
  described: Described,
  codes: readonly CodeEvidence[],
  broad: readonly CodeEvidence[],
): Classified {
  const first = classify(described, codes);
  const missing = broad.filter(({ field }) => first[field] === undefined);
  return missing.length === 0 ? first : classify(described, [...codes, ...missing]);
}
