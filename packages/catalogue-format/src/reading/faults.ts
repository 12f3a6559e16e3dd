import { fits } from './fits.js';
import type { Rule } from './rule.js';

/** One place where a value breaks its rule. */
export interface Fault {
  /** Keys and indexes that lead to the place. */
  readonly path: (string | number)[];
  /** The rule that is broken. */
  readonly rule: Rule;
  /** What was found: `missing` says that nothing was, `name` that it is a property's name rather than its value. */
  readonly found: unknown;
  readonly about: 'value' | 'name' | 'missing';
  /**
   * How many of the last steps of `path` must go so that the rest is right: 1 takes the place itself, 2 what holds it.
   * Missing when only the whole value can go.
   */
  cut?: number;
}

/**
 * Finds where `value` breaks `rule`, in the order of the value, at most `limit` places. Fields that the rule does not name
 * are not looked into, so no nesting, however deep, can overflow the stack.
 */
export function faultsIn(value: unknown, rule: Rule, limit = Infinity): Fault[] {
  const faults: Fault[] = [];
  visit(value, rule, 'value');
  return faults;

  function visit(found: unknown, wanted: Rule, about: Fault['about']): void {
    if (faults.length >= limit) return;
    if (!fits(found, wanted)) faults.push({ path: [], rule: wanted, found, about });
    else if (wanted.type === 'object') visitObject(found as Record<string, unknown>, wanted);
    else if (wanted.items) {
      const items = found as unknown[];
      for (let index = 0; index < items.length; index++) step(index, true, items[index], wanted.items);
    }
  }

  function visitObject(found: Record<string, unknown>, wanted: Rule): void {
    const properties = wanted.properties ?? {};
    for (const key of Object.keys(properties)) {
      const needed = wanted.required?.includes(key) === true;
      if (found[key] !== undefined) step(key, !needed, found[key], properties[key] as Rule);
      else if (needed) step(key, false, undefined, properties[key] as Rule, 'missing');
    }
    const { propertyNames, additionalProperties } = wanted;
    if (!propertyNames && !additionalProperties) return;
    for (const key of Object.keys(found)) {
      if (Object.hasOwn(properties, key)) continue;
      if (propertyNames) step(key, true, key, propertyNames, 'name');
      if (additionalProperties) step(key, true, found[key], additionalProperties);
    }
  }

  function step(
    key: string | number,
    mayGo: boolean,
    found: unknown,
    wanted: Rule,
    about: Fault['about'] = 'value',
  ): void {
    const before = faults.length;
    visit(found, wanted, about);
    for (let index = before; index < faults.length; index++) {
      const fault = faults[index] as Fault;
      fault.path.unshift(key);
      if (mayGo) fault.cut ??= fault.path.length;
    }
  }
}
