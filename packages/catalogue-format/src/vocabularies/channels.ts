import type { VocabularyEntry } from './vocabulary-entry.js';

/** Ids of the ways to take part. */
export type ChannelId = 'in-person' | 'remote' | 'phone' | 'home';

/** Ways to take part. */
export const CHANNELS: readonly VocabularyEntry<ChannelId>[] = [
  { id: 'in-person', label: { fi: 'paikan päällä', sv: 'på plats', en: 'in person' } },
  { id: 'remote', label: { fi: 'etänä', sv: 'på distans', en: 'online' } },
  { id: 'phone', label: { fi: 'puhelimitse', sv: 'per telefon', en: 'by phone' } },
  { id: 'home', label: { fi: 'kotonasi', sv: 'hemma hos dig', en: 'in your home' } },
];
