import { webLink } from './safe-link.js';
import { urlPart } from './url-part.js';

/**
 * The address that a web editor's template makes: each `{name}` is replaced by its value, encoded, so that no value can change
 * where the link goes. `undefined` when the result is no web or mail address; names that are not known stay as they are.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string | undefined {
  const filled = template
    .trim()
    .replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? urlPart(values[name] ?? '') : whole,
    );
  return /^mailto:[^\s?]+@[^\s?]+/i.test(filled) ? filled : webLink(filled);
}
