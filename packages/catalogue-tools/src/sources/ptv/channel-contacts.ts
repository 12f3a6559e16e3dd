import type { Contact, Link, LocalizedText, OpeningHours } from '@hyte/catalogue-format/generated/catalogue.js';
import { cleanContact, distinctContacts } from '../../clean/contact.js';
import { fieldOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { cleanText, fromLanguageItems, localizedText } from '../../clean/localized-text.js';
import { prefixedPhone } from '../../clean/phones.js';
import type { Note } from '../../pipeline/record.js';

const PHONE_FIELDS = ['phoneNumbers', 'supportPhones'];
const MAIL_FIELDS = ['emails', 'supportEmails'];

/**
 * Whether a contact is the example of the interface's own documentation, where texts are the names of their fields. It
 * gets into PTV when a program sends it on, and its number may be somebody's.
 */
function isExample(item: JsonObject): boolean {
  return textOf(item['value']) === 'value' || textOf(item['additionalInformation']) === 'additionalInformation';
}

/**
 * Contacts of a channel, a connection or an organisation. The same number given in several languages is one contact with
 * a label in each. Numbers for fax are no contact. `holder` is whose contact it is when a number has no label.
 */
export function channelContacts(
  holder: JsonObject,
  label: LocalizedText | undefined,
  hours: readonly OpeningHours[],
): { contacts: Contact[]; notes: Note[] } {
  const contacts: Contact[] = [];
  const notes: Note[] = [];
  const add = (result: { contacts: Contact[]; notes: Note[] }) => {
    contacts.push(...result.contacts);
    notes.push(...result.notes);
  };
  const real = (field: string): JsonObject[] => {
    const items = objectsOf(holder[field]);
    if (items.some(isExample))
      notes.push({
        code: 'example-contact',
        field,
        message: "The contact is the example of the interface's documentation and was left out: write the real one.",
      });
    return items.filter((item) => !isExample(item));
  };
  // A person's mail anywhere in the record makes an unlabelled mobile number there a person's too.
  const mails = MAIL_FIELDS.flatMap((field) => real(field).map((item) => ({ field, item })));
  const personal = mails.some(({ item, field }) =>
    cleanContact({ email: textOf(item['value']), field }).notes.some((note) => note.code === 'personal-email'),
  );
  for (const field of PHONE_FIELDS) {
    for (const item of real(field)) {
      if (/fax/i.test(textOf(item['type']) ?? '')) continue;
      const number = textOf(item['number']);
      if (number === undefined) continue;
      const phone = prefixedPhone(textOf(item['prefixNumber']), number);
      const own = cleanText(item['additionalInformation'], 'line');
      const tag = textOf(item['language']) ?? 'fi';
      add(
        cleanContact({
          label: own === undefined ? label : localizedText([[tag, own]]),
          phone: phone === undefined ? number : [phone],
          hours,
          person: personal && own === undefined,
          field,
        }),
      );
    }
  }
  for (const { field, item } of mails) add(cleanContact({ label, email: textOf(item['value']), field }));
  return { contacts: distinctContacts(contacts), notes };
}

/** Pages of a channel: `webPages`, and the files of printable forms. Addresses given in several languages become one link. */
export function channelLinks(channel: JsonObject, name: LocalizedText | undefined): { links: Link[]; notes: Note[] } {
  const links = new Map<string, Link>();
  const notes: Note[] = [];
  const add = (address: unknown, title: LocalizedText | undefined, kind: NonNullable<Link['kind']>) => {
    if (textOf(address) === undefined) return;
    const url = webAddress(address);
    if (url === undefined) {
      notes.push({
        code: 'bad-link',
        field: 'webPages',
        message: 'A web address could not be read and was left out: it must begin with https://.',
      });
      return;
    }
    const known = links.get(url);
    links.set(url, { url, kind, ...((known?.title ?? title) && { title: { ...title, ...known?.title } }) });
  };
  for (const page of objectsOf(channel['webPages'])) {
    const own = fromLanguageItems([page], 'line');
    add(page['url'] ?? page['value'], fieldOf(page, 'url') === undefined ? name : (own ?? name), 'website');
  }
  for (const page of objectsOf(channel['channelUrls'])) add(page['url'] ?? page['value'], name, 'document');
  return { links: [...links.values()], notes };
}
