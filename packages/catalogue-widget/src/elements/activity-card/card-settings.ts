import { fillTemplate } from '../../format/link-template.js';

/** What a site wants of its cards. */
export interface CardSettings {
  /** Where wrong facts are told: an address with `{id}`, `{name}`, `{field}` and `{page}`; `https:` or `mailto:`. */
  readonly report?: string;
  /** Where the way to a place is shown: an address with `{lat}`, `{lon}`, `{name}` and `{address}`. */
  readonly route?: string;
}

const NAMES = ['report', 'route'] as const;
const read = new Map<unknown, CardSettings>();

/** Reads the settings of a tray: JSON or an object. What does not fit is left out and told to the web editor, once. */
export function cardSettings(written: unknown): CardSettings {
  let settings = read.get(written);
  if (!settings) {
    settings = readSettings(written);
    read.set(written, settings);
  }
  return settings;
}

function readSettings(written: unknown): CardSettings {
  if (written === undefined || written === '') return {};
  let object: unknown = written;
  try {
    if (typeof written === 'string') object = JSON.parse(written);
  } catch {
    object = undefined;
  }
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    tell('Write them as JSON, such as {"report": "https://www.example.fi/palaute?id={id}&kohta={field}"}.');
    return {};
  }
  const good = NAMES.flatMap((name) => {
    const value = (object as Record<string, unknown>)[name];
    if (value === undefined) return [];
    if (typeof value === 'string' && fillTemplate(value, {})) return [[name, value] as const];
    tell(`"${name}" must be an address that begins with https:// or mailto:.`);
    return [];
  });
  return Object.fromEntries(good);
}

function tell(what: string): void {
  console.warn(`[hyte] bad-settings: the settings of <hyte-catalogue> cannot be used. ${what}`);
}
