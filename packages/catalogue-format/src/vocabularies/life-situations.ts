import type { Label, VocabularyEntry } from './vocabulary-entry.js';

/** PTV codes of the life situations. */
export type LifeSituationId =
  'KE1' | 'KE2' | 'KE3' | 'KE4' | 'KE5' | 'KE6' | 'KE7' | 'KE8' | 'KE9' | 'KE10' | 'KE11' | 'KE12' | 'KE13' | 'KE14';

/** "My situation" in residents' words. Codes are those of PTV's life events, whose names speak of the event instead. */
export const LIFE_SITUATIONS: readonly VocabularyEntry<LifeSituationId>[] = [
  {
    id: 'KE1',
    label: { fi: 'Lapsi tulossa tai syntynyt', sv: 'Barn på väg eller nyfött', en: 'Having or adopting a child' },
  },
  {
    id: 'KE2',
    label: {
      fi: 'Varusmies- tai siviilipalvelus',
      sv: 'Värnplikt eller civiltjänst',
      en: 'Military or civilian service',
    },
  },
  { id: 'KE3', label: { fi: 'Opintojen aloittaminen', sv: 'Nya studier', en: 'Starting to study' } },
  { id: 'KE4', label: { fi: 'Muutto', sv: 'Flytt', en: 'Moving home' } },
  { id: 'KE5', label: { fi: 'Uusi Suomessa', sv: 'Ny i Finland', en: 'New in Finland' } },
  { id: 'KE6', label: { fi: 'Talon rakentaminen', sv: 'Husbygge', en: 'Building a house' } },
  { id: 'KE7', label: { fi: 'Ero', sv: 'Separation eller skilsmässa', en: 'Separation or divorce' } },
  { id: 'KE8', label: { fi: 'Työttömyys', sv: 'Arbetslöshet', en: 'Losing a job' } },
  { id: 'KE9', label: { fi: 'Rahahuolet ja velat', sv: 'Pengabekymmer och skulder', en: 'Money worries and debt' } },
  { id: 'KE10', label: { fi: 'Eläkkeelle jääminen', sv: 'Pensionering', en: 'Retiring' } },
  { id: 'KE11', label: { fi: 'Vakava sairaus', sv: 'Allvarlig sjukdom', en: 'Serious illness' } },
  { id: 'KE12', label: { fi: 'Kuntoutuminen', sv: 'Rehabilitering', en: 'Rehabilitation' } },
  {
    id: 'KE13',
    label: { fi: 'Läheisestä huolehtiminen', sv: 'Omsorg om en närstående', en: 'Caring for someone close' },
  },
  { id: 'KE14', label: { fi: 'Läheisen kuolema', sv: 'En närståendes död', en: 'Death of someone close' } },
];

/** The official names of the life events (PTV code list, DVV), for import and for search words. */
export const PTV_LIFE_EVENT_LABELS: Readonly<Record<LifeSituationId, Label>> = {
  KE1: { fi: 'Lapsen saaminen', sv: 'Att få barn', en: 'Having a child' },
  KE2: { fi: 'Asevelvollisuus', sv: 'Värnplikt', en: 'Conscription' },
  KE3: {
    fi: 'Kokoaikaisen opiskelun aloittaminen',
    sv: 'Inledande av heltidsstudier',
    en: 'Beginning full-time studies',
  },
  KE4: { fi: 'Muuttaminen', sv: 'Flyttning', en: 'Moving' },
  KE5: { fi: 'Maahanmuuttajana Suomeen', sv: 'Till Finland som invandrare', en: 'Immigrating to Finland' },
  KE6: { fi: 'Talon rakentaminen', sv: 'Att bygga ett hus', en: 'Building a home' },
  KE7: { fi: 'Avioero', sv: 'Skilsmässa', en: 'Divorce' },
  KE8: { fi: 'Työttömäksi jääminen', sv: 'Att bli arbetslös', en: 'Losing a job' },
  KE9: { fi: 'Velkaantuminen', sv: 'Skuldsättning', en: 'Burdened by debt' },
  KE10: { fi: 'Eläkkeelle siirtyminen', sv: 'Att gå i pension', en: 'Retirement' },
  KE11: { fi: 'Vakava sairastuminen', sv: 'När man blir allvarligt sjuk', en: 'Falling seriously ill' },
  KE12: { fi: 'Kuntoutus', sv: 'Rehabilitering', en: 'Rehabilitation' },
  KE13: { fi: 'Omaishoitajana toimiminen', sv: 'Att arbeta som anhörigvårdare', en: 'Giving informal care' },
  KE14: { fi: 'Omaisen kuolema', sv: 'När en anhörig avlider', en: 'Death of a close family member' },
};

/** The life situation a PTV life event belongs to: itself, or for a narrower event (`KE4.1`) the one above it. */
export function lifeSituationOfEvent(code: string): LifeSituationId | undefined {
  const [main] = code.split('.', 1);
  return LIFE_SITUATIONS.find(({ id }) => id === main)?.id;
}
