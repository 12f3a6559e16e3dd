import { isObject } from './fits.js';

/** What a file is nothing without: a catalogue its activities, a manifest its files. */
export type Body = 'activities' | 'files';

/** Whether the file has the field that makes it a catalogue or a manifest. */
export function hasBody(json: Record<string, unknown>, body: Body): boolean {
  return body === 'files' ? isObject(json[body]) : Array.isArray(json[body]);
}
