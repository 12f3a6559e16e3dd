/** `fi` of `fi-FI`. */
export function languageTag(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(value)?.[1]?.toLowerCase() : undefined;
}
