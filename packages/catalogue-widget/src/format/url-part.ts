/** A text as a part of an address. Half a character, which `encodeURIComponent` would throw at, is written as unknown. */
export function urlPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
