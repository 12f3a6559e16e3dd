import type { Activity } from '../generated/catalogue.js';
import type { VocabularyEntry } from './vocabulary-entry.js';

/** Ids of the kinds of activity. */
export type KindId = Activity['kind'];

/** What an activity is in the catalogue. Coarser than the form, and every activity has exactly one. */
export const KINDS: readonly VocabularyEntry<KindId>[] = [
  { id: 'group', label: { fi: 'ryhmä', sv: 'grupp', en: 'group' } },
  { id: 'course', label: { fi: 'kurssi', sv: 'kurs', en: 'course' } },
  { id: 'event', label: { fi: 'tapahtuma', sv: 'evenemang', en: 'event' } },
  { id: 'service', label: { fi: 'palvelu', sv: 'tjänst', en: 'service' } },
  { id: 'place', label: { fi: 'paikka', sv: 'plats', en: 'place' } },
  { id: 'advice', label: { fi: 'neuvonta', sv: 'rådgivning', en: 'advice' } },
  { id: 'self-care', label: { fi: 'omahoito', sv: 'egenvård', en: 'self-care' } },
  { id: 'digital-service', label: { fi: 'verkkopalvelu', sv: 'webbtjänst', en: 'online service' } },
  { id: 'volunteering', label: { fi: 'vapaaehtoistehtävä', sv: 'frivilliguppdrag', en: 'volunteering' } },
];
