import { FORMAT_VERSION } from '../format-version.js';
import { head } from '../generated/rules.js';
import type { Problem } from '../problem.js';
import { hasBody, type Body } from './body.js';
import { faultsIn } from './faults.js';
import { isObject } from './fits.js';
import { problemOfFault } from './problem-of-fault.js';
import { withoutFaults } from './without-faults.js';

/** The fields beside the body. Without `fields` nothing can be read, and one of the problems is `fatal`. */
export interface HeadReading {
  readonly fields?: Record<string, unknown> & { formatVersion: string };
  readonly problems: Problem[];
}

/** Reads the head of a catalogue or manifest: drops what is wrong in it, keeps what the format does not know. */
export function readHead(json: unknown, body: Body): HeadReading {
  if (!isObject(json) || !hasBody(json, body)) return { problems: [notACatalogue(json, body)] };
  const written = Object.fromEntries(Object.entries(json).filter(([key]) => key !== body));
  const version = written['formatVersion'];
  if (
    (typeof version === 'string' || typeof version === 'number') &&
    parseInt(`${version}`) > parseInt(FORMAT_VERSION)
  ) {
    const expected = `version ${FORMAT_VERSION}`;
    const todo = `It is ${`${version}`.slice(0, 20)}: update the script that reads it.`;
    return { problems: [{ code: 'newer-format', severity: 'fatal', field: 'formatVersion', expected, todo }] };
  }
  let fields = written;
  let faults = faultsIn(fields, head);
  const problems = faults.map((fault) => problemOfFault(fault, { severity: 'field' }));
  if (version === undefined) problems.unshift(NO_VERSION);
  // What was taken out may leave behind a list or object that is empty and must not be: that goes in its turn.
  for (; faults.length > 0; faults = faultsIn(fields, head)) fields = withoutFaults(fields, faults);
  const known = (fields['formatVersion'] as string | undefined) ?? FORMAT_VERSION;
  return { fields: { ...fields, formatVersion: known }, problems };
}

const NO_VERSION: Problem = {
  code: 'bad-field',
  severity: 'field',
  field: 'formatVersion',
  expected: `text, such as "${FORMAT_VERSION}"`,
  todo: 'It is missing: add it.',
};

/** The fatal problem of a file that is something else. */
export function notACatalogue(json: unknown, body: Body): Problem {
  const expected = body === 'files' ? 'a manifest: an object with "files"' : 'an object with a list "activities"';
  const todo =
    isObject(json) && hasBody(json, body === 'files' ? 'activities' : 'files')
      ? `It is a ${body === 'files' ? 'whole catalogue' : 'manifest'}: read it as one.`
      : 'Check the address. A list of activities needs {"formatVersion":"1.0","activities":[…]} around it.';
  return { code: 'not-a-catalogue', severity: 'fatal', expected, todo };
}
