import type { VocabularyEntry } from './vocabulary-entry.js';

/** Ids of the twelve forms of activity. */
export type FormId =
  | 'led-group'
  | 'course'
  | 'meeting-place'
  | 'peer-support'
  | 'expert-by-experience'
  | 'advice'
  | 'talk-support'
  | 'support-person'
  | 'event'
  | 'self-guided-place'
  | 'online-self-care'
  | 'volunteering';

/** What taking part is like, in the order it is shown. */
export const FORMS: readonly VocabularyEntry<FormId>[] = [
  { id: 'led-group', label: { fi: 'ohjattu ryhmä', sv: 'ledd grupp', en: 'led group' } },
  { id: 'course', label: { fi: 'kurssi', sv: 'kurs', en: 'course' } },
  { id: 'meeting-place', label: { fi: 'avoin kohtaamispaikka', sv: 'öppen mötesplats', en: 'open meeting place' } },
  { id: 'peer-support', label: { fi: 'vertaistuki', sv: 'kamratstöd', en: 'peer support' } },
  {
    id: 'expert-by-experience',
    label: { fi: 'kokemustoiminta', sv: 'erfarenhetsverksamhet', en: 'expertise by experience' },
  },
  { id: 'advice', label: { fi: 'neuvonta ja ohjaus', sv: 'rådgivning och handledning', en: 'advice' } },
  { id: 'talk-support', label: { fi: 'keskusteluapu', sv: 'samtalsstöd', en: 'someone to talk to' } },
  {
    id: 'support-person',
    label: { fi: 'tukihenkilö tai ystävä', sv: 'stödperson eller vän', en: 'support person or friend' },
  },
  { id: 'event', label: { fi: 'tapahtuma', sv: 'evenemang', en: 'event' } },
  {
    id: 'self-guided-place',
    label: { fi: 'omatoiminen paikka', sv: 'plats för egen aktivitet', en: 'place to go on your own' },
  },
  {
    id: 'online-self-care',
    label: {
      fi: 'verkkopalvelu tai omahoito',
      sv: 'webbtjänst eller egenvård',
      en: 'online service or self-care',
    },
  },
  { id: 'volunteering', label: { fi: 'vapaaehtoistehtävä', sv: 'frivilliguppdrag', en: 'volunteering' } },
];
