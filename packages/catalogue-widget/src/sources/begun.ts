/** A request on its way, and what breaks it off. */
export interface BegunRequest {
  readonly href: string;
  readonly response: Promise<Response>;
  readonly call: AbortController;
}

/** How every file of a catalogue is asked for: no cookies, and no address of the page. */
export const ASKED = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

let begun: BegunRequest | undefined;

/** Hands over what was asked for while the core was on its way. */
export function setBegun(request: BegunRequest | undefined): void {
  begun = request;
}

/** The request for an address that is on its way; once, because it has one answer. */
export function takeBegun({ href }: URL): BegunRequest | undefined {
  const request = begun;
  if (request?.href !== href) return undefined;
  begun = undefined;
  return request;
}
