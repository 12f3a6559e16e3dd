import { likeness } from './compare-words.js';
import type { EvidenceCode } from './evidence-table.js';
import type { Profile } from './profile.js';
import { organiserKey, type Rarity } from './rarity.js';

/** Up to so many records have a number or page of their own: one in each of a few sources. */
const OWN = 4;
/** More than so many have a town's exchange or front page, which says nothing. */
const EVERYBODYS = 40;

/** What organisers and ways to ask say. */
export function comparePeople(a: Profile, b: Profile, rarity: Rarity): EvidenceCode[] {
  return [...organiserCodes(a, b, rarity), ...contactCodes(a, b, rarity)];
}

function organiserCodes(a: Profile, b: Profile, rarity: Rarity): EvidenceCode[] {
  if (a.businessId !== undefined && b.businessId !== undefined) {
    if (a.businessId !== b.businessId) return ['business-other'];
    return [rarity.sharedBy(a.businessId) > OWN ? 'business-same-common' : 'business-same'];
  }
  let [best, common] = [-1, false];
  for (const one of a.organisers) {
    for (const other of b.organisers) {
      const { share, inside, translated } = likeness(one, other, rarity);
      // A part of an organisation (`Kouvolan kaupunki, liikuntapalvelut`) is the organisation.
      const like = Math.max(share, inside >= 0.95 ? 0.8 : 0, translated && share < 0.8 ? 0.5 : 0);
      if (like > best)
        [best, common] = [
          like,
          Math.max(rarity.sharedBy(organiserKey(one)), rarity.sharedBy(organiserKey(other))) > EVERYBODYS,
        ];
    }
  }
  if (best >= 0.8) return [common ? 'organiser-same-common' : 'organiser-same'];
  return best >= 0 && best < 0.3 ? ['organiser-other'] : [];
}

function contactCodes(a: Profile, b: Profile, rarity: Rarity): EvidenceCode[] {
  const codes: EvidenceCode[] = [];
  const phone = rarestShared(a.phones, b.phones, rarity);
  if (phone <= EVERYBODYS) codes.push(phone <= OWN ? 'phone-same' : 'phone-same-common');
  const mail = rarestShared(a.mails, b.mails, rarity);
  if (mail <= EVERYBODYS) codes.push(mail <= OWN ? 'mail-same' : 'mail-same-common');
  else if (shareAny(a.domains, b.domains)) codes.push('mail-domain');
  const page = rarestShared(a.pages, b.pages, rarity);
  if (page <= EVERYBODYS) codes.push(page <= OWN ? 'page-same' : 'page-same-common');
  else if (shareAny(a.hosts, b.hosts)) codes.push('site-same');
  return codes;
}

/** Of how many records the rarest value that both have is; `Infinity` when they share none. */
function rarestShared(a: readonly string[], b: readonly string[], rarity: Rarity): number {
  let rarest = Infinity;
  for (const value of a) if (b.includes(value)) rarest = Math.min(rarest, rarity.sharedBy(value));
  return rarest;
}

/** Whether they have a phone, a mail address or a page in common. */
export function shareContact(a: Profile, b: Profile): boolean {
  return shareAny(a.phones, b.phones) || shareAny(a.mails, b.mails) || shareAny(a.pages, b.pages);
}

function shareAny(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value));
}
