/** Longest address that is kept; longer ones are broken paste-ins. */
const LONGEST = 2000;

/**
 * A web address as `https://…` or `http://…`, or `undefined` when the text is none. A missing scheme is filled in
 * (`www.kuhmo.fi`), other schemes (`javascript:`, `mailto:` …), user names and hosts without a dot are refused.
 */
export function webAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  let text = value.trim();
  if (text === '' || text.length > LONGEST || /\s/.test(text)) return undefined;
  if (!/^[a-z][a-z0-9+.-]*:/i.test(text) || /^[\w.-]+\.[a-z]{2,}:\d+(\/|$)/i.test(text)) {
    if (!/^[\p{L}\d]([\p{L}\d-]*[\p{L}\d])?(\.[\p{L}\d-]+)+(:\d+)?([/?#]|$)/u.test(text)) return undefined;
    text = `https://${text}`;
  }
  try {
    const url = new URL(text);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    if (url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return undefined;
    return url.href;
  } catch {
    return undefined;
  }
}
