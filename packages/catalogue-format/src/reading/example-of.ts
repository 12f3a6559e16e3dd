import { EXAMPLES } from '../generated/examples.js';
import type { Rule } from './rule.js';

/** A value that follows the rule, for messages; none for a rule that needs none to be understood. */
export function exampleOf({ pattern, properties = {} }: Rule): unknown {
  return EXAMPLES.get(pattern?.source ?? Object.keys(properties).join(' '));
}
