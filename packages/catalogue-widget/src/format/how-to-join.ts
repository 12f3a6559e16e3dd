import type { Activity, Advice } from '@hyte/catalogue-format/generated/catalogue.js';
import { phoneLink } from './phone.js';
import { mailLink, webLink } from './safe-link.js';

/** The one thing to do in order to take part. `href` is safe to link to; `target` is what it was made of. */
export type JoinAction =
  | { readonly kind: 'sign-up' | 'website' | 'call' | 'mail'; readonly href: string; readonly target: string }
  /** Nothing to do beforehand. */
  | { readonly kind: 'drop-in' }
  /** Not now: cancelled or ended, or enrolment is full or closed. */
  | { readonly kind: 'not-now' }
  /** Nobody has told how: the adviser's phone helps. */
  | { readonly kind: 'unknown' };

/** Chooses the primary action: signing up first, then just coming, then asking the organiser, last the adviser. */
export function howToJoin(activity: Activity, advice?: Advice): JoinAction {
  const { status, registration, referral, contacts = [], links = [] } = activity;
  if (status === 'cancelled' || status === 'ended') return { kind: 'not-now' };
  if (registration?.state === 'full' || registration?.state === 'closed') return { kind: 'not-now' };
  const signUp = link('sign-up', registration?.url) ?? call(registration?.phone) ?? mail(registration?.email);
  if (signUp) return signUp;
  const page =
    links.find(({ kind }) => kind === 'registration') ?? links.find(({ kind }) => kind !== 'social') ?? links[0];
  if (page?.kind === 'registration') return link('sign-up', page.url) ?? { kind: 'unknown' };
  if (registration?.required === 'no' && referral?.required !== 'yes') return { kind: 'drop-in' };
  if (activity.kind === 'digital-service' || activity.kind === 'self-care') {
    const open = link('website', page?.url);
    if (open) return open;
  }
  for (const contact of contacts) {
    const ask = call(contact.phone) ?? mail(contact.email);
    if (ask) return ask;
  }
  const website = link('website', page?.url ?? contacts.find(({ url }) => url)?.url ?? activity.organiser?.url);
  return website ?? call(advice?.phone) ?? { kind: 'unknown' };
}

function link(kind: 'sign-up' | 'website', address: string | undefined): JoinAction | undefined {
  const href = webLink(address);
  return href && address ? { kind, href, target: address } : undefined;
}

function call(phone: string | undefined): JoinAction | undefined {
  const href = phoneLink(phone);
  return href && phone ? { kind: 'call', href, target: phone } : undefined;
}

function mail(address: string | undefined): JoinAction | undefined {
  const href = mailLink(address);
  return href && address ? { kind: 'mail', href, target: address } : undefined;
}
