import type { Finding } from './configuration-rules.js';
import { nearest } from './nearest-word.js';

/** The part of an ajv error that is used here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Record<string, unknown>;
  readonly data?: unknown;
  readonly parentSchema?: { readonly description?: string; readonly properties?: object };
}

/** Says in words what the schema says in keywords. */
export function describeSchemaError(error: SchemaError): Finding {
  const path = error.instancePath.split('/').slice(1).map(pointerPart);
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return { path: [...path, String(params['missingProperty'])], message: 'is missing.' };
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return {
        path: [...path, key],
        message: `is not a key that is known here.${suggestion(key, Object.keys(error.parentSchema?.properties ?? {}))}`,
      };
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as unknown[]).map(String);
      return {
        path,
        message: `must be one of ${allowed.join(', ')}; it is ${shown(error.data)}.${suggestion(String(error.data), allowed)}`,
      };
    }
    case 'type':
      return {
        path,
        message: `must be ${article(String(params['type']))}; it is ${shown(error.data)}.${quotes(error)} ${expected(error)}`,
      };
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return { path, message: `is empty. ${expected(error)}` };
    case 'pattern':
      return {
        path,
        message: `does not look right: ${shown(params['propertyName'] ?? error.data)}. ${expected(error)}`,
      };
    case 'propertyNames':
      return { path, message: `has a key that does not look right: ${shown(params['propertyName'])}.` };
    default:
      return { path, message: `is out of range: ${shown(error.data)}. ${expected(error)}` };
  }
}

/** JSON Pointer escapes; whole numbers are places in a list. */
function pointerPart(part: string): string | number {
  const text = part.replaceAll('~1', '/').replaceAll('~0', '~');
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** YAML reads a bare 10 as a number and a bare 07:30 as a number of another kind. */
function quotes(error: SchemaError): string {
  return error.params['type'] === 'string' && typeof error.data === 'number' ? ' Put it in quotes.' : '';
}

function expected(error: SchemaError): string {
  const description = error.parentSchema?.description;
  return description === undefined ? '' : `Expected: ${description}`;
}

function suggestion(word: string, known: readonly string[]): string {
  const found = nearest(word, known);
  if (found !== undefined) return ` Did you mean \`${found}\`?`;
  return known.length > 0 && known.length <= 20 ? ` Known: ${known.join(', ')}.` : '';
}

function article(type: string): string {
  const names: Record<string, string> = {
    object: 'a block of keys',
    array: 'a list',
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return names[type] ?? type;
}

/** A value short enough to print. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
