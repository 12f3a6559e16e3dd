import type { Registration } from '@hyte/catalogue-format/generated/catalogue.js';
import { webAddress } from '../../clean/links.js';
import { phoneNumbers } from '../../clean/phones.js';
import { isPersonalMail, mailAddress } from '../../clean/private-contacts.js';
import type { Loose } from '../outcome.js';
import { yesNo } from './cell-words.js';
import type { RowCells } from './row-cells.js';

const NOT_NEEDED =
  /(^ei (tarvi|vaadi|edellyt)|ei (tarvitse|tarvita|vaadita|edellytä)?\s*(ennakko)?ilmoittautu|ei ennakko|ilman (ennakko)?ilmoittautu|vapaasti|suoraan paikalle|ingen (för)?anmälan|utan anmälan|kom som du är|no (registration|booking|sign-?up)|just come|drop-?in)/iu;
/** A whole cell that says no more than that: what shows activities says it in every language, and would say it twice. */
const ONLY_NOT_NEEDED =
  /^(ei (tarvitse |tarvita |vaadita |edellytä )?(ennakko)?ilmoittautu(a|mista|misia)?|ei tarvitse|ingen (för)?anmälan( behövs)?|no (registration|booking|sign-?up)( is)?( needed| required)?)[.!]?$/iu;
const NEEDED = /(ilmoittau|varaa|varaus|anmäl|boka|regist|sign.?up|book|enrol)/iu;

/** Signing up from a cell: whether it is needed, and the address, number or mailbox in it. Words are kept when they say more. */
export function readRegistration(cells: RowCells): Loose<Registration> | undefined {
  const cell = cells.cell('registration');
  if (cell === undefined) return undefined;
  const bare = yesNo(cell);
  if (bare !== undefined) return { required: bare };
  if (ONLY_NOT_NEEDED.test(cell)) return { required: 'no' };
  const mail = /[^\s,;<>]+@[^\s,;<>]+/u.exec(cell)?.[0].replace(/[.,;]$/, '');
  const address = mailAddress(mail);
  const personal = address !== undefined && isPersonalMail(address);
  if (personal)
    cells.note(
      'registration',
      'personal-email',
      "A person's mail address was left out: give a shared mailbox instead.",
    );
  const link =
    /(?:https?:\/\/|www\.)\S+/iu.exec(cell)?.[0].replace(/[.,;)]$/, '') ??
    (/^[^\s@]+\.[a-z]{2,}(\/\S*)?$/iu.test(cell) ? cell : undefined);
  const url = webAddress(link);
  const rest = cell.replace(mail ?? '\u0000', ' ').replace(link ?? '\u0000', ' ');
  const [phone] = /\d{5}|\d[\d\s-]{5,}/.test(rest) ? phoneNumbers(rest) : [];
  const hidden = phone !== undefined && phone.mobile && (personal || phone.person === true);
  if (hidden) cells.note('registration', 'personal-phone', "A person's mobile number was left out.");
  const required = NOT_NEEDED.test(cell)
    ? 'no'
    : NEEDED.test(cell) || url !== undefined || address !== undefined || phone !== undefined
      ? 'yes'
      : 'unknown';
  if (required === 'unknown')
    cells.note(
      'registration',
      'not-understood',
      'It was not understood whether one must sign up; the words are kept.',
      personal ? undefined : cell.slice(0, 80),
    );
  const onlyContact = rest.replace(/[\d\s+()/.:,;-]/g, '') === '';
  return {
    required,
    url,
    email: personal ? undefined : address,
    phone: hidden ? undefined : phone?.phone,
    // Words with a private number in them are not kept.
    note: onlyContact || hidden ? undefined : cells.texts('registration', 'paragraphs'),
  };
}
