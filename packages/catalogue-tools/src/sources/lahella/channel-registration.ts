import type { Registration } from '@hyte/catalogue-format/generated/catalogue.js';
import { cleanContact } from '../../clean/contact.js';
import { booleanOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { joinTexts } from '../../clean/localized-text.js';
import type { Note } from '../../pipeline/record.js';
import type { Loose } from '../outcome.js';
import { translated } from './channel-place.js';

/** Signing up: each channel says whether and where, the activity how, in words. */
export function channelRegistration(
  traits: JsonObject,
  channels: readonly JsonObject[],
): { registration: Loose<Registration> | undefined; notes: Note[] } {
  const required = new Set(
    channels.map((channel) => booleanOf(channel['registrationRequired'])).filter((value) => value !== undefined),
  );
  const mails = channels.map((channel) =>
    cleanContact({ email: textOf(channel['registrationEmail']), field: 'registrationEmail' }),
  );
  const note = joinTexts([
    translated(traits, ['registration'], 'paragraphs'),
    ...channels.map((channel) => translated(channel, ['registration'], 'paragraphs')),
  ]);
  const url = channels
    .map((channel) => webAddress(channel['registrationUrl']))
    .find((address) => address !== undefined);
  const email = mails.flatMap(({ contacts }) => contacts).find((contact) => contact.email !== undefined)?.email;
  const registration = {
    // Where one channel asks for it and another does not, the words tell.
    required: required.size === 1 ? (required.has(true) ? ('yes' as const) : ('no' as const)) : undefined,
    url,
    email,
    note,
  };
  const empty = Object.values(registration).every((value) => value === undefined);
  return { registration: empty ? undefined : registration, notes: mails.flatMap(({ notes }) => notes) };
}
