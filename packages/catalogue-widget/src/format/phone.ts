/** Target of a `tel:` link; `undefined` when there is nothing to dial. */
export function phoneLink(phone: string | undefined): string | undefined {
  const digits = phone?.replace(/(?!^\+)\D/g, '');
  return digits ? `tel:${digits}` : undefined;
}
