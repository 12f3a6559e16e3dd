import { fillTemplate } from '../../format/link-template.js';
import { warn } from '../catalogue/attributes.js';

/** What a site wants of its cards. */
export interface CardSettings {
  /** Where wrong facts are told: an address with `{id}`, `{name}`, `{field}` and `{page}`; `https:` or `mailto:`. */
  readonly report?: string;
  /** Where the way to a place is shown: an address with `{lat}`, `{lon}`, `{name}` and `{address}`. */
  readonly route?: string;
}

const NAMES = ['report', 'route'] as const;
/** Reads the settings of a tray: JSON or an object. What does not fit is left out and told to the web editor, once a page. */
export function cardSettings(written: unknown): CardSettings {
  if (written === undefined || written === '') return {};
  let object: unknown = written;
  try {
    if (typeof written === 'string') object = JSON.parse(written);
  } catch {
    object = undefined;
  }
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    tell(written, 'Write them as JSON, such as {"report": "https://www.example.fi/palaute?id={id}&kohta={field}"}.');
    return {};
  }
  const good = NAMES.flatMap((name) => {
    const value = (object as Record<string, unknown>)[name];
    if (value === undefined) return [];
    if (typeof value === 'string' && fillTemplate(value, {})) return [[name, value] as const];
    tell(written, `"${name}" must be an address that begins with https:// or mailto:.`);
    return [];
  });
  return Object.fromEntries(good);
}

function tell(written: unknown, what: string): void {
  const settings = typeof written === 'string' ? written : JSON.stringify(written);
  warn('bad-settings', `<hyte-catalogue settings='${settings}'> cannot be used. ${what}`);
}
