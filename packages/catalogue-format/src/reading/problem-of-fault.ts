import type { Problem } from '../problem.js';
import { exampleOf } from './example-of.js';
import type { Fault } from './faults.js';
import type { Rule } from './rule.js';

/** Says a fault in words. `where` is what the message adds: severity and record. */
export function problemOfFault(fault: Fault, where: Pick<Problem, 'severity' | 'recordId'>): Problem {
  const { path, rule, found, about } = fault;
  return {
    code: 'bad-field',
    ...where,
    ...(path.length > 0 && { field: fieldPath(path) }),
    expected: (about === 'name' ? 'a key that is ' : '') + expected(rule),
    todo: about === 'missing' ? 'It is missing: add it.' : `It is ${shown(found)}: correct it.`,
  };
}

function fieldPath(path: readonly (string | number)[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : /^\w+$/.test(key) ? `.${key}` : `[${short(key)}]`))
    .join('')
    .replace(/^\./, '');
}

const KINDS = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function expected(rule: Rule): string {
  const { type, enum: choices } = rule;
  if (choices) return `one of ${choices.join(', ')}`;
  const example = exampleOf(rule);
  const range = span(rule.minimum ?? rule.minItems, rule.maximum ?? rule.maxItems);
  return (
    (type ? KINDS[type] : '') +
    (range && `, ${range}`) +
    (range && type === 'array' ? ' items' : '') +
    (example === undefined ? '' : `, such as ${JSON.stringify(example)}`)
  );
}

function span(low?: number, high?: number): string {
  if (low === undefined) return high === undefined ? '' : `at most ${high}`;
  return high === undefined ? `at least ${low}` : `${low} to ${high}`;
}

/** What was found, short. Lists and objects are only named: they may be of any size and depth. */
function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return short(value);
  const kind = Array.isArray(value) ? 'list' : 'object';
  return Object.keys(value).length > 0 ? `${kind === 'list' ? 'a' : 'an'} ${kind}` : `an empty ${kind}`;
}

function short(value: unknown): string {
  const text = String(JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
