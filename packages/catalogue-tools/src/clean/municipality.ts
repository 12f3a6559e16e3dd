import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';

/** A municipality code of any shape (`91`, `"091"`) as three digits. */
export function municipalityCode(value: unknown): string | undefined {
  const digits =
    typeof value === 'number' && Number.isInteger(value)
      ? String(value)
      : typeof value === 'string'
        ? value.trim()
        : '';
  return /^\d{1,3}$/.test(digits) && Number(digits) > 0 ? digits.padStart(3, '0') : undefined;
}

const key = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0-]+/g, ' ')
    .trim();

const BY_NAME: ReadonlyMap<string, string> = new Map(
  MUNICIPALITIES.flatMap(({ code, label }) =>
    [...new Set([label.fi, label.sv])].filter((name) => name !== undefined).map((name) => [key(name), code] as const),
  ),
);

/**
 * Code of a municipality from its Finnish or Swedish name in the base form; `Kouvolan kaupunki`, `Kotka stad`, `Iitin kunta`
 * and a code are understood too, other inflected forms are not guessed at.
 */
export function municipalityNamed(name: string): string | undefined {
  const code = municipalityCode(name);
  if (code !== undefined) return MUNICIPALITIES.some((each) => each.code === code) ? code : undefined;
  const bare = key(name).replace(/\.$/, '');
  const found = BY_NAME.get(bare);
  if (found !== undefined) return found;
  const body = /^(.+?)(n)? (kaupunki|kunta|stad|kommun)$/.exec(bare);
  if (body === null) return undefined;
  const stem = body[1] ?? '';
  // Genitives of one-word names: add what inflection took away or changed only where the plain stem is a name.
  return BY_NAME.get(stem) ?? BY_NAME.get(`${stem}n`) ?? (body[2] ? BY_NAME.get(stem.replace(/i$/, 'ti')) : undefined);
}
