import type { Organiser } from '../generated/catalogue.js';
import type { VocabularyEntry } from './vocabulary-entry.js';

/** Ids of the kinds of organiser. */
export type OrganiserKindId = NonNullable<Organiser['kind']>;

/** What sort of organisation arranges an activity. */
export const ORGANISER_KINDS: readonly VocabularyEntry<OrganiserKindId>[] = [
  {
    id: 'wellbeing-region',
    label: { fi: 'hyvinvointialue', sv: 'välfärdsområde', en: 'wellbeing services county' },
  },
  { id: 'municipality', label: { fi: 'kunta', sv: 'kommun', en: 'municipality' } },
  { id: 'association', label: { fi: 'järjestö', sv: 'förening', en: 'association' } },
  { id: 'parish', label: { fi: 'seurakunta', sv: 'församling', en: 'parish' } },
  { id: 'state', label: { fi: 'valtio', sv: 'staten', en: 'state' } },
  { id: 'company', label: { fi: 'yritys', sv: 'företag', en: 'company' } },
  { id: 'other', label: { fi: 'muu järjestäjä', sv: 'annan arrangör', en: 'other organiser' } },
];
