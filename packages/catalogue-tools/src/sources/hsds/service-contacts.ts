import type { Contact, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { cleanContact, distinctContacts, type CleanContacts } from '../../clean/contact.js';
import { objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { cleanText } from '../../clean/localized-text.js';
import { phoneNumbers, type CleanPhone } from '../../clean/phones.js';
import { namesPerson } from '../../clean/private-contacts.js';
import type { Note } from '../../pipeline/record.js';

/** A sentence is no label. */
const LONGEST_LABEL = 80;

/** How a source writes: its language, and the country whose numbers it writes without a country code. */
export interface Writing {
  readonly inLanguage: (text: string | undefined) => LocalizedText | undefined;
  readonly country: string;
}

/** The numbers of a field without their extensions: those cannot be dialled from a page. */
function dialled(field: unknown, country: string): CleanPhone[] {
  const text = textOf(field)?.replace(/\s*(?:ext(?:ension)?|alanumero)\.?\s*\d+/giu, '');
  return phoneNumbers(text, country).map(({ phone, mobile }) => ({ phone, mobile }));
}

/** Numbers of a contact: HSDS 3 lists them, Outpost has one. */
function numbersOf(contact: JsonObject): string[] {
  return [...objectsOf(contact['phones']).map((phone) => textOf(phone['number'])), textOf(contact['phone'])].filter(
    (number) => number !== undefined,
  );
}

/**
 * A contact that has a name is a person's. Of a person only a number is kept that is surely no mobile: one in
 * international form, because of others nobody can tell.
 */
function readContact(contact: JsonObject, { inLanguage, country }: Writing): CleanContacts {
  const name = cleanText(contact['name'], 'line');
  const role = cleanText(contact['title'], 'line') ?? cleanText(contact['department'], 'line');
  const person = name !== undefined && (role !== undefined || namesPerson(name));
  const label = [person ? role : (name ?? role)].find(
    (text) => text !== undefined && text.length <= LONGEST_LABEL && !namesPerson(text),
  );
  const written = numbersOf(contact).flatMap((number) => dialled(number, country));
  const phones = person ? written.filter(({ phone, mobile }) => phone.startsWith('+') && !mobile) : written;
  const read = cleanContact({
    label: inLanguage(label),
    phone: phones,
    email: textOf(contact['email']),
    field: 'contacts',
  });
  if (phones.length === written.length) return read;
  const message = "A person's number was left out: give a number of the office, or a phone kept for the group.";
  return { contacts: read.contacts, notes: [...read.notes, { code: 'personal-phone', field: 'contacts', message }] };
}

/** All ways to ask about a service; the same number twice is told once. */
export function serviceContacts(service: JsonObject, writing: Writing): { contacts: Contact[]; notes: Note[] } {
  const links = objectsOf(service['service_at_locations']);
  const own = cleanContact({ email: textOf(service['email']), field: 'email' });
  const phones = [service, ...links]
    .flatMap((each) => objectsOf(each['phones']))
    .map((phone) => {
      const words = cleanText(phone['description'], 'line');
      const label = words !== undefined && words.length <= LONGEST_LABEL ? writing.inLanguage(words) : undefined;
      return cleanContact({
        label,
        phone: dialled(phone['number'], writing.country),
        field: 'phones',
      });
    });
  const people = [service, ...links]
    .flatMap((each) => objectsOf(each['contacts']))
    .map((contact) => readContact(contact, writing));
  const all = [...phones, ...people, own];
  return {
    contacts: distinctContacts(all.flatMap(({ contacts }) => contacts)),
    notes: all.flatMap(({ notes }) => notes),
  };
}
