import type { Contact, Link, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { cleanContact, distinctContacts } from '../../clean/contact.js';
import { textOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { entriesOf } from '../../clean/localized-text.js';
import type { Note } from '../../pipeline/record.js';
import { unitName, unitText } from './unit-text.js';

/** What hangs on a unit, sorted by what it is for. */
export interface Connections {
  readonly contacts: readonly Contact[];
  readonly links: readonly Link[];
  readonly hours: readonly LocalizedText[];
  readonly prices: readonly LocalizedText[];
  /** Further paragraphs for the description. */
  readonly texts: readonly LocalizedText[];
  readonly notes: readonly Note[];
}

const LINK_KINDS: ReadonlyMap<string, NonNullable<Link['kind']>> = new Map([
  ['LINK', 'website'],
  ['ESERVICE_LINK', 'other'],
  ['SOCIAL_MEDIA_LINK', 'social'],
]);
const SIGNING_UP = /ilmoittaut|varau|varaa|anmäl|bokning|boka|enrol|registration|reservation|booking|book /iu;

function linkOf(connection: JsonObject, kind: NonNullable<Link['kind']>): Link | undefined {
  const addresses = unitName(connection, 'www');
  const title = unitName(connection, 'name');
  const url = entriesOf(addresses)
    .map(([, address]) => webAddress(address))
    .find((address) => address !== undefined);
  if (url === undefined) return undefined;
  const signingUp = kind !== 'social' && entriesOf(title).some(([, words]) => SIGNING_UP.test(words));
  return { url, kind: signingUp ? 'registration' : kind, ...(title && { title }) };
}

/**
 * Sorts the connections of a unit. One that names a contact person is left out whole: posts change faster than
 * catalogues.
 */
export function unitConnections(connections: readonly JsonObject[]): Connections {
  const contacts: Contact[] = [];
  const links: Link[] = [];
  const texts = { OPENING_HOURS: [] as LocalizedText[], PRICE: [] as LocalizedText[], other: [] as LocalizedText[] };
  const notes: Note[] = [];
  for (const connection of connections) {
    if (textOf(connection['contact_person']) !== undefined) {
      notes.push({
        code: 'contact-person',
        field: 'connections',
        message: 'A contact that names a person was left out: give the number and mailbox of the office instead.',
      });
      continue;
    }
    const section = textOf(connection['section_type']) ?? '';
    const words = unitText(connection, 'name', 'paragraphs');
    const kind = LINK_KINDS.get(section);
    if (kind !== undefined) {
      const link = linkOf(connection, kind);
      if (link) links.push(link);
    } else if (section === 'PHONE_OR_EMAIL') {
      const read = cleanContact({
        label: unitName(connection, 'name'),
        phone: textOf(connection['phone']),
        email: textOf(connection['email']),
        field: 'connections',
      });
      contacts.push(...read.contacts);
      notes.push(...read.notes);
    } else if (words !== undefined) {
      const list = section === 'OPENING_HOURS' || section === 'PRICE' ? texts[section] : texts.other;
      list.push(words);
    }
  }
  return {
    contacts: distinctContacts(contacts),
    links: [...new Map(links.map((link) => [link.url, link])).values()],
    hours: texts.OPENING_HOURS,
    prices: texts.PRICE,
    texts: texts.other,
    notes,
  };
}
