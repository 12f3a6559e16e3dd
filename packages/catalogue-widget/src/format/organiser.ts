import { ORGANISER_KINDS } from '@hyte/catalogue-format/vocabularies/organiser-kinds.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import type { Organiser } from '@hyte/catalogue-format/generated/catalogue.js';
import { labelIn, type ReaderLanguage } from './locale.js';

/** `järjestö`, `kunta`; empty when it is not known, or says nothing that the name does not. */
export function organiserKind(organiser: Organiser | undefined, language: ReaderLanguage): string {
  if (!organiser?.kind || organiser.kind === 'other') return '';
  const kind = ORGANISER_KINDS.find(({ id }) => id === organiser.kind);
  const label = kind ? labelIn(kind.label, language) : '';
  const { text } = localize(organiser.name, language);
  return text.toLowerCase().includes(label) ? '' : label;
}
