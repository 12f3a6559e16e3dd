import type { Rule } from './rule.js';
import { FINDING_RULES } from './rules/finding-rules.js';
import { FRESHNESS_RULES } from './rules/freshness-rules.js';
import { LANGUAGE_RULES } from './rules/language-rules.js';
import { PLACE_RULES } from './rules/place-rules.js';
import { REACH_RULES } from './rules/reach-rules.js';
import { TIME_RULES } from './rules/time-rules.js';

/** Every check of the report, in the order in which residents need the facts. */
export const RULES: readonly Rule[] = [
  ...TIME_RULES,
  ...PLACE_RULES,
  ...REACH_RULES,
  ...FINDING_RULES,
  ...LANGUAGE_RULES,
  ...FRESHNESS_RULES,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with an id. */
export function ruleOf(id: string): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new Error(`There is no rule ${id}.`);
  return rule;
}
