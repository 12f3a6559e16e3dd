/** What the tray shows first. */
export const LAYOUTS = ['list', 'map', 'both'] as const;
export type Layout = (typeof LAYOUTS)[number];

const told = new Set<string>();

/** One console line for the web editor; the same line only once a page. */
export function warn(code: string, message: string): void {
  const line = `[hyte] ${code}: ${message}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}

/** One console line about an attribute that cannot be used as it is written. */
export function badAttribute(name: string, value: string, allowed: string): void {
  warn('bad-attribute', `<hyte-catalogue ${name}="${value}">: use ${allowed}.`);
}

/** The value when it is one of the allowed ones, else the first of them and a console line. */
export function readOneOf<T extends string>(name: string, value: string | undefined, allowed: readonly [T, ...T[]]): T {
  const known = allowed.find((each) => each === value?.trim());
  if (!known && value?.trim()) badAttribute(name, value, allowed.join(' or '));
  return known ?? allowed[0];
}

/** A whole number in the range, else `undefined` and a console line. */
export function readNumber(name: string, value: string | undefined, least: number, most: number): number | undefined {
  if (!value?.trim()) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  badAttribute(name, value, `a whole number from ${String(least)} to ${String(most)}`);
  return undefined;
}
