import type { Rule } from './rule.js';

/** Whether a value itself is of the right kind; what it holds is not looked at. */
export function fits(value: unknown, rule: Rule): boolean {
  switch (rule.type) {
    case 'string':
      return typeof value === 'string' && (rule.pattern?.test(value) ?? true);
    case 'integer':
      return Number.isInteger(value) && between(value as number, rule.minimum, rule.maximum);
    case 'number':
      return Number.isFinite(value) && between(value as number, rule.minimum, rule.maximum);
    case 'array':
      return Array.isArray(value) && between(value.length, rule.minItems, rule.maxItems);
    case 'object':
      return isObject(value) && (rule.minProperties === undefined || Object.keys(value).length >= rule.minProperties);
    case 'boolean':
      return typeof value === 'boolean';
    default:
      return (rule.enum as readonly unknown[]).includes(value);
  }
}

/**
 * Whether a value and all it holds is right: true exactly when `faultsIn` finds nothing. Fields that the rule does not name are
 * not looked into.
 */
export function isRight(value: unknown, rule: Rule): boolean {
  if (!fits(value, rule)) return false;
  const { items, properties = {}, required, propertyNames, additionalProperties } = rule;
  if (items) return (value as unknown[]).every((item) => isRight(item, items));
  if (rule.type !== 'object') return true;
  const found = value as Record<string, unknown>;
  // What is there is gone through rather than what could be: a record has few of all fields.
  return (
    !required?.some((key) => found[key] === undefined) &&
    Object.keys(found).every((key) =>
      Object.hasOwn(properties, key)
        ? found[key] === undefined || isRight(found[key], properties[key] as Rule)
        : (!propertyNames || isRight(key, propertyNames)) &&
          (!additionalProperties || isRight(found[key], additionalProperties)),
    )
  );
}

/** True for what `{ … }` in JSON becomes. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function between(value: number, low = -Infinity, high = Infinity): boolean {
  return value >= low && value <= high;
}
