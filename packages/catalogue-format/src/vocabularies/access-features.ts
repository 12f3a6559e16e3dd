import type { VocabularyEntry } from './vocabulary-entry.js';

/** Ids of the access features. */
export type AccessFeatureId =
  | 'wheelchair'
  | 'rollator'
  | 'accessible-toilet'
  | 'induction-loop'
  | 'accessible-parking'
  | 'step-free-entrance'
  | 'companion'
  | 'guide-dog'
  | 'quiet-space'
  | 'plain-language'
  | 'sign-language'
  | 'captioned';

/** Things that decide whether somebody can take part. Each is three-valued in a catalogue: yes, no, unknown. */
export const ACCESS_FEATURES: readonly VocabularyEntry<AccessFeatureId>[] = [
  { id: 'wheelchair', label: { fi: 'pääsy pyörätuolilla', sv: 'tillgängligt med rullstol', en: 'wheelchair access' } },
  {
    id: 'rollator',
    label: { fi: 'pääsy rollaattorilla', sv: 'tillgängligt med rollator', en: 'access with a walking frame' },
  },
  { id: 'accessible-toilet', label: { fi: 'esteetön WC', sv: 'tillgänglig toalett', en: 'accessible toilet' } },
  { id: 'induction-loop', label: { fi: 'induktiosilmukka', sv: 'hörslinga', en: 'hearing loop' } },
  {
    id: 'accessible-parking',
    label: { fi: 'esteetön pysäköinti', sv: 'tillgänglig parkering', en: 'accessible parking' },
  },
  {
    id: 'step-free-entrance',
    label: { fi: 'portaaton sisäänkäynti', sv: 'ingång utan trappsteg', en: 'step-free entrance' },
  },
  {
    id: 'companion',
    label: { fi: 'saattaja voi tulla mukaan', sv: 'följeslagare är välkommen', en: 'companion welcome' },
  },
  {
    id: 'guide-dog',
    label: {
      fi: 'opas- tai avustajakoira voi tulla mukaan',
      sv: 'ledar- eller assistanshund är välkommen',
      en: 'guide or assistance dog welcome',
    },
  },
  { id: 'quiet-space', label: { fi: 'rauhallinen tila', sv: 'lugnt utrymme', en: 'quiet space' } },
  { id: 'plain-language', label: { fi: 'selkokieli', sv: 'lätt språk', en: 'easy language' } },
  { id: 'sign-language', label: { fi: 'viittomakieli', sv: 'teckenspråk', en: 'sign language' } },
  { id: 'captioned', label: { fi: 'tekstitys', sv: 'textning', en: 'captions' } },
];
