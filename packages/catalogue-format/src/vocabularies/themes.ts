import type { Label, VocabularyEntry } from './vocabulary-entry.js';

/** Ids of the eight themes. */
export type ThemeId = 'exercise' | 'nature' | 'culture' | 'community' | 'mind' | 'food-sleep' | 'livelihood' | 'advice';

/** What an activity is about: the first choice a resident makes, in the order it is shown. */
export const THEMES: readonly VocabularyEntry<ThemeId>[] = [
  { id: 'exercise', label: { fi: 'Liikunta', sv: 'Motion', en: 'Exercise' } },
  { id: 'nature', label: { fi: 'Luonto ja ulkoilu', sv: 'Natur och friluftsliv', en: 'Nature and outdoors' } },
  { id: 'culture', label: { fi: 'Kulttuuri ja luovuus', sv: 'Kultur och skapande', en: 'Culture and creativity' } },
  {
    id: 'community',
    label: {
      fi: 'Seura, osallisuus ja vaikuttaminen',
      sv: 'Gemenskap och påverkan',
      en: 'Community and participation',
    },
  },
  {
    id: 'mind',
    label: { fi: 'Mieli ja päihteettömyys', sv: 'Psykiskt välmående och nykterhet', en: 'Mind and sobriety' },
  },
  { id: 'food-sleep', label: { fi: 'Ravitsemus ja uni', sv: 'Kost och sömn', en: 'Food and sleep' } },
  {
    id: 'livelihood',
    label: {
      fi: 'Työ, toimeentulo, oppiminen ja asuminen',
      sv: 'Arbete, utkomst, lärande och boende',
      en: 'Work, income, learning and housing',
    },
  },
  { id: 'advice', label: { fi: 'Neuvonta ja tuki', sv: 'Rådgivning och stöd', en: 'Advice and support' } },
];

/** How a theme is known in the national service tray Tarmoa and which PTV service classes lead to it. */
export interface ThemeOrigin {
  /** The theme's name in Tarmoa. */
  readonly tarmoa: Pick<Label, 'fi'>;
  /** PTV service classes that Tarmoa itself names for the theme on its page for service producers. */
  readonly confirmed: readonly string[];
  /** PTV service classes that this project adds, from what PTV says the class holds; not Tarmoa's word. */
  readonly proposed: readonly string[];
}

/**
 * PTV service classes of the themes. Classes are matched by code: their labels have changed since the code list of 2022.
 * Source of `tarmoa` and `confirmed`: https://tarmoa.fi/palveluntuottajalle/
 */
export const THEME_ORIGINS: Readonly<Record<ThemeId, ThemeOrigin>> = {
  exercise: { tarmoa: { fi: 'Liikunta' }, confirmed: ['P27.1'], proposed: ['P27'] },
  nature: {
    tarmoa: { fi: 'Luonto ja lähiluonnossa liikkuminen' },
    confirmed: ['P27.2'],
    proposed: ['P27.3', 'P27.4', 'P27.5'],
  },
  culture: {
    tarmoa: { fi: 'Luovuus, taide- ja kulttuuriharrastaminen' },
    confirmed: ['P25.1'],
    proposed: ['P25', 'P25.2', 'P25.3', 'P25.5', 'P25.7', 'P28.2'],
  },
  community: {
    tarmoa: { fi: 'Yhteisöllisyys, vaikuttaminen ja sosiaaliset suhteet' },
    confirmed: ['P4.12'],
    proposed: ['P5.16', 'P8.3', 'P8.4', 'P25.6', 'P28.1', 'P28.6'],
  },
  mind: {
    tarmoa: { fi: 'Mielen hyvinvointi ja päihteettömyys' },
    confirmed: [],
    proposed: ['P5.7', 'P5.16', 'P5.11'],
  },
  'food-sleep': { tarmoa: { fi: 'Ravitsemus ja uni' }, confirmed: [], proposed: ['P5.20', 'P5.11'] },
  livelihood: {
    tarmoa: { fi: 'Toimeentulo, työ, oppiminen ja asuminen' },
    confirmed: ['P10.8'],
    proposed: ['P1.4', 'P4.8', 'P4.10', 'P4.11', 'P6.10', 'P10.4', 'P10.7', 'P15.1', 'P22.3', 'P28.3'],
  },
  advice: {
    tarmoa: { fi: 'Sosiaali- ja terveydenhuollon ohjaus, neuvonta ja tukipalvelut' },
    confirmed: ['P5.17'],
    proposed: ['P3.7', 'P4.13', 'P4.14', 'P5.18', 'P9.4', 'P28.5'],
  },
};

/**
 * Themes that a PTV service class leads to, in the order of `THEMES`; a class may feed two (`P5.11` self-care: mind, food
 * and sleep), most feed none. Takes the code (`P27.1`) or a class URI that ends in it.
 */
export function themesOfServiceClass(code: string): ThemeId[] {
  const bare = code.slice(code.lastIndexOf('/') + 1);
  return THEMES.map(({ id }) => id).filter((id) => {
    const { confirmed, proposed } = THEME_ORIGINS[id];
    return confirmed.includes(bare) || proposed.includes(bare);
  });
}
