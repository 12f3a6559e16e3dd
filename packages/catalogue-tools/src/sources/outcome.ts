import type { Activity, Organiser } from '@hyte/catalogue-format/generated/catalogue.js';
import { createHash } from 'node:crypto';
import { webAddress } from '../clean/links.js';
import { withoutPersonalData } from '../clean/private-contacts.js';
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
  const tame = recordId
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._:~-]+/gu, '-')
    .slice(0, 120);
  if (tame === recordId) return `${sourceId}:${tame}`;
  return `${sourceId}:${tame}~${createHash('sha256').update(recordId).digest('hex').slice(0, 8)}`;
}

/** Sets a record aside with the reason for the report. */
export function setAside(recordId: string, code: SetAsideCode, message: string, field?: string): SetAside {
  return { kind: 'set-aside', recordId, reason: { code, message, ...(field !== undefined && { field }) } };
}

/** Fields whose text is no text for people. */
const NOT_FREE_TEXT = new Set(['id', 'url', 'email', 'phone', 'codes', 'provenance', 'classified', 'recordId']);

function withoutPersons(value: unknown, found: { identityCodes: number; personalMails: number }): unknown {
  if (typeof value === 'string') {
    const { text, identityCodes, personalMails } = withoutPersonalData(value);
    found.identityCodes += identityCodes;
    found.personalMails += personalMails;
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) return value.map((item) => withoutPersons(item, found));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, NOT_FREE_TEXT.has(key) ? item : withoutPersons(item, found)]),
  );
}

/**
 * Keeps a record. Personal data in free texts (identity codes, persons' mail addresses) is taken out and noted here, so
 * that no importer can forget it.
 */
export function kept(recordId: string, draft: Loose<Activity>, notes: readonly Note[]): Outcome {
  const found = { identityCodes: 0, personalMails: 0 };
  const activity = compact<Activity>(withoutPersons(draft, found) as Loose<Activity>);
  if (activity.name === undefined)
    return setAside(recordId, 'no-name', 'The record has no name in any language: give it one at the source.', 'name');
  // A name that was nothing but personal data leaves no organiser behind.
  if ((activity.organiser as Loose<Organiser> | undefined)?.name === undefined) delete activity.organiser;
  const extra: Note[] = [];
  if (found.identityCodes > 0)
    extra.push({
      code: 'identity-code',
      message: 'A personal identity code stood in a text and was left out: remove it at the source today.',
    });
  if (found.personalMails > 0)
    extra.push({
      code: 'personal-email',
      message: "A person's mail address stood in a text and was left out: give a shared mailbox instead.",
    });
  const seen = new Set<string>();
  const distinct = [...notes, ...extra].filter((note) => {
    const key = `${note.code}\n${note.field}\n${note.message}`;
    return !seen.has(key) && seen.add(key);
  });
  return { kind: 'kept', recordId, activity, notes: distinct } satisfies Kept;
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
    { source: source.id, recordId: recordId.slice(0, 500), url: webAddress(url), fetched: source.fetched, modified },
  ];
}
