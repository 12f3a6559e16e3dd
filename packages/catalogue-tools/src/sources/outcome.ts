import type { Activity, Organiser } from '@hyte/catalogue-format/generated/catalogue.js';
import { createHash } from 'node:crypto';
import { webAddress } from '../clean/links.js';
import { fieldOf, listOf, objectOf } from '../clean/json-fields.js';
import { holdsMobile } from '../clean/persons-phones.js';
import { holdsPersonalData, isPersonalMail, withoutPersonalData } from '../clean/private-contacts.js';
import type { Kept, Note, Outcome, SetAside } from '../pipeline/record.js';
import type { SetAsideCode } from '../pipeline/set-aside-codes.js';

/** The same type with `undefined` allowed in every field: what a mapper writes before empty fields are taken out. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { [Key in keyof T]: Loose<T[Key]> | undefined }
    : T;

/** Takes out fields that are `undefined`, empty lists and empty objects, all the way down. */
export function compact<T extends object>(value: Loose<T>): T {
  return (stripped(value) ?? {}) as T;
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(stripped).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null) return value === null ? undefined : value;
  const entries = Object.entries(value)
    .map(([key, item]) => [key, stripped(item)] as const)
    .filter(([, item]) => item !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/**
 * Id of an activity: `<source id>:<record id>`. Characters that do not belong in an id are replaced and long ids are cut;
 * then a piece of the record id's hash keeps two such ids apart.
 */
export function activityId(sourceId: string, recordId: string): string {
  const given = recordIdOf(recordId);
  const tame = given
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._:~-]+/gu, '-')
    .slice(0, 120);
  if (tame === given) return `${sourceId}:${tame}`;
  return `${sourceId}:${tame}~${createHash('sha256').update(recordId).digest('hex').slice(0, 8)}`;
}

/** Sets a record aside with the reason for the report. */
export function setAside(recordId: string, code: SetAsideCode, message: string, field?: string): SetAside {
  const reason = impersonal({ code, message, ...(field !== undefined && { field }) });
  return { kind: 'set-aside', recordId: recordIdOf(recordId), reason };
}

/** Fields whose text is no text for people. */
const NOT_FREE_TEXT = new Set(['id', 'phone', 'codes', 'provenance', 'recordId']);
/** Addresses: whole or not at all. */
const ADDRESSES = new Set(['url', 'email']);
/** What something in a list is for; without any of it, it goes. */
const SUBSTANCE: ReadonlyMap<string, readonly string[]> = new Map([
  ['links', ['url']],
  ['contacts', ['phone', 'email', 'url']],
]);

/** How often something was left out, by what it was. */
interface Found {
  identityCodes: number;
  personalMails: number;
  personalPhones: number;
  accounts: number;
}

function withoutPersons(value: unknown, found: Found): unknown {
  if (typeof value === 'string') {
    const { text, ...counts } = withoutPersonalData(value);
    addTo(found, counts);
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) return value.map((item) => withoutPersons(item, found));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanField(key, item, found)]));
}

function cleanField(key: string, value: unknown, found: Found): unknown {
  if (NOT_FREE_TEXT.has(key)) return value;
  if (ADDRESSES.has(key) && typeof value === 'string') {
    if (!(key === 'email' ? isPersonalMail(value) : holdsPersonalData(value))) return value;
    found.personalMails += 1;
    return undefined;
  }
  const clean = withoutPersons(key === 'keywords' ? withoutNumbers(value) : value, found);
  const substance = SUBSTANCE.get(key);
  if (substance === undefined || !Array.isArray(clean)) return clean;
  return clean.filter((item: unknown) => substance.some((field) => fieldOf(item, field) !== undefined));
}

/** Keywords by language without those that are mobile numbers: the person's name may have become another keyword. */
function withoutNumbers(keywords: unknown): unknown {
  return Object.fromEntries(
    Object.entries(objectOf(keywords)).map(([tag, words]) => [
      tag,
      listOf(words).filter((word) => typeof word !== 'string' || !holdsMobile(word)),
    ]),
  );
}

function addTo(found: Found, counts: Found): void {
  for (const kind of Object.keys(found) as (keyof Found)[]) found[kind] += counts[kind];
}

/** What is noted of personal data in a text. */
const REMARKS: Readonly<Record<keyof Found, readonly [code: string, message: string]>> = {
  identityCodes: [
    'identity-code',
    'A personal identity code stood in a text and was left out: remove it at the source today.',
  ],
  personalMails: [
    'personal-email',
    "A person's mail address stood in a text and was left out: give a shared mailbox instead.",
  ],
  personalPhones: [
    'personal-phone',
    "A person's mobile number stood in a text and was left out: give a number of the office, or a phone kept for the group.",
  ],
  accounts: ['bank-account', 'The number of a bank account stood in a text and was left out: put it on your own page.'],
};

/**
 * Keeps a record. Personal data in free texts, links and ids (identity codes, bank accounts, persons' mail addresses and mobile
 * numbers) is taken out and noted here, so that no importer can forget it.
 */
export function kept(recordId: string, draft: Loose<Activity>, notes: readonly Note[]): Outcome {
  const found: Found = { identityCodes: 0, personalMails: 0, personalPhones: 0, accounts: 0 };
  const activity = compact<Activity>(withoutPersons(draft, found) as Loose<Activity>);
  if (activity.name === undefined)
    return setAside(recordId, 'no-name', 'The record has no name in any language: give it one at the source.', 'name');
  // A name that was nothing but personal data leaves no organiser behind.
  if ((activity.organiser as Loose<Organiser> | undefined)?.name === undefined) delete activity.organiser;
  const extra = (Object.keys(REMARKS) as (keyof Found)[])
    .filter((kind) => found[kind] > 0)
    .map((kind): Note => ({ code: REMARKS[kind][0], message: REMARKS[kind][1] }));
  const seen = new Set<string>();
  const distinct = [...notes, ...extra].map(impersonal).filter((note) => {
    const key = `${note.code}\n${note.field}\n${note.message}`;
    return !seen.has(key) && seen.add(key);
  });
  return { kind: 'kept', recordId: recordIdOf(recordId), activity, notes: distinct } satisfies Kept;
}

/** Notes may quote what a producer wrote; they are printed and mailed around. */
function impersonal<T extends Note>(note: T): T {
  const { text } = withoutPersonalData(note.message);
  return text === note.message ? note : { ...note, message: text };
}

/** A record's id as the source has it, unless it holds personal data, as events of some calendars do: then its hash. */
function recordIdOf(recordId: string): string {
  return holdsPersonalData(recordId)
    ? `~${createHash('sha256').update(recordId).digest('hex').slice(0, 24)}`
    : recordId;
}

/** Maps one record; whatever goes wrong inside becomes a reason instead of an error that stops the others. */
export function mapRecord(recordId: string, map: () => Outcome): Outcome {
  try {
    return map();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return setAside(
      recordId,
      'unreadable',
      `The record could not be read (${cause}). Please report it to the maintainers with the record's id.`,
    );
  }
}

/** Provenance of a record with one source. */
export function provenance(
  source: { id: string; fetched?: string },
  recordId: string,
  url: string | undefined,
  modified: string | undefined,
): Loose<NonNullable<Activity['provenance']>> {
  return [
    {
      source: source.id,
      recordId: recordIdOf(recordId).slice(0, 500),
      url: url !== undefined && holdsPersonalData(url) ? undefined : webAddress(url),
      fetched: source.fetched,
      modified,
    },
  ];
}
