import type { Contact, LocalizedText, OpeningHours } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Note } from '../pipeline/record.js';
import { webAddress } from './links.js';
import { firstText } from './localized-text.js';
import { phoneNumbers, type CleanPhone } from './phones.js';
import { isPersonalMail, mailAddress, namesPerson, withoutPersonalData } from './private-contacts.js';

/** One way to ask, as a source gives it. */
export interface RawContact {
  readonly label?: LocalizedText | undefined;
  /** Text with one number or several, or numbers that are normalised already. */
  readonly phone?: string | readonly CleanPhone[] | undefined;
  readonly email?: string | undefined;
  readonly url?: string | undefined;
  readonly hours?: readonly OpeningHours[] | undefined;
  /** True when the field the contact comes from is a person's (`contact person`, `yhteyshenkilö`). */
  readonly person?: boolean | undefined;
  /** Field name for the notes. */
  readonly field: string;
}

/** What is left of a contact, and what was left out. */
export interface CleanContacts {
  readonly contacts: Contact[];
  readonly notes: Note[];
}

/**
 * Makes role contacts of a raw contact.
 *
 * - A personal mail address (`first.last@`) is never kept.
 * - A mobile number is a person's when the field is a person's, when the label or words beside the number name a person, or when a
 *   personal mail stands beside it; then it is left out. Every other mobile number is a role's and is kept: small groups have no other.
 * - A land line, service number or role mailbox is never dropped, but a person's name is taken off its label.
 *
 * Everything left out is noted, so that the producer can give a role contact instead.
 */
export function cleanContact(raw: RawContact): CleanContacts {
  const notes: Note[] = [];
  const email = mailAddress(raw.email);
  if (raw.email !== undefined && raw.email.trim() !== '' && email === undefined) {
    notes.push({
      code: 'bad-email',
      field: raw.field,
      message: `"${raw.email.trim().slice(0, 60)}" is no mail address and was left out: check its spelling.`,
    });
  }
  const personalMail = email !== undefined && isPersonalMail(email);
  if (personalMail) {
    notes.push({
      code: 'personal-email',
      field: raw.field,
      message: "A person's mail address was left out: give a shared mailbox of the group or office instead.",
    });
  }
  const label = firstText(raw.label);
  const person = raw.person === true || (label !== undefined && namesPerson(label));
  const phones = typeof raw.phone === 'string' ? phoneNumbers(raw.phone) : (raw.phone ?? []);
  if (typeof raw.phone === 'string' && raw.phone.trim() !== '' && phones.length === 0) {
    notes.push({
      code: 'bad-phone',
      field: raw.field,
      message: 'No phone number could be read in the phone field: check it.',
    });
  }
  const kept = phones.filter((phone) => !(phone.mobile && (person || personalMail || phone.person)));
  if (kept.length < phones.length) {
    notes.push({
      code: 'personal-phone',
      field: raw.field,
      message: "A person's mobile number was left out: give a number of the office, or a phone kept for the group.",
    });
  }
  if (kept.some(({ local }) => local))
    notes.push({
      code: 'no-area-code',
      field: raw.field,
      message: 'The phone number lacks its area code, so it cannot be called from everywhere: write 05 555 0100.',
    });
  const url = webAddress(raw.url);
  if (raw.url !== undefined && raw.url.trim() !== '' && url === undefined) {
    notes.push({
      code: 'bad-link',
      field: raw.field,
      message: 'The web address could not be read and was left out: it must begin with https://.',
    });
  }
  const shown = person ? undefined : raw.label;
  const rest = { ...(shown && { label: shown }), ...(raw.hours && raw.hours.length > 0 && { hours: [...raw.hours] }) };
  const contacts: Contact[] = kept.map(({ phone, words }, index) => ({
    ...rest,
    ...(words !== undefined &&
      !shown &&
      !person &&
      !namesPerson(words) && { label: { fi: withoutPersonalData(words).text } }),
    phone,
    ...(index === 0 && email && !personalMail && { email }),
    ...(index === 0 && url && { url }),
  }));
  if (contacts.length === 0 && ((email && !personalMail) || url)) {
    contacts.push({ ...rest, ...(email && !personalMail && { email }), ...(url && { url }) });
  }
  return { contacts, notes };
}

/** Joins contacts that say the same: same phone, mail and address. The first label and hours stay. */
export function distinctContacts(contacts: readonly Contact[]): Contact[] {
  const seen = new Map<string, Contact>();
  for (const contact of contacts) {
    const key = [contact.phone, contact.email, contact.url].join('\n');
    const other = seen.get(key);
    seen.set(
      key,
      other
        ? { ...contact, ...other, ...(other.label && contact.label && { label: { ...contact.label, ...other.label } }) }
        : contact,
    );
  }
  return [...seen.values()];
}
