import type { Contact } from '@hyte/catalogue-format/generated/catalogue.js';
import { cleanContact } from '../../clean/contact.js';
import { isRoleWord, namesPerson } from '../../clean/private-contacts.js';
import type { RowCells } from './row-cells.js';

/** The contacts of a row; what is a private person's is left out and noted by its cell. */
export function rowContacts(cells: RowCells): Contact[] {
  const person = cells.cell('contactPerson');
  const isPerson =
    person !== undefined && (namesPerson(person) || (/^\p{Lu}\p{Ll}+$/u.test(person) && !isRoleWord(person)));
  if (isPerson)
    cells.note(
      'contactPerson',
      'personal-name',
      "The contact person's name was left out: give a role, such as secretary.",
    );
  const { contacts, notes } = cleanContact({
    label: isPerson ? undefined : cells.texts('contactPerson', 'line'),
    phone: cells.cell('phone'),
    email: cells.cell('email'),
    person: isPerson,
    field: '',
  });
  for (const note of notes)
    cells.notes.push({ ...note, field: cells.where(note.code.endsWith('email') ? 'email' : 'phone') });
  return contacts;
}
