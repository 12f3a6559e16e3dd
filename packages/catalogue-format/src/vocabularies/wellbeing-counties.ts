import type { Label } from './vocabulary-entry.js';

/** A wellbeing services county, or an area that does a county's work. */
export interface WellbeingCountyEntry {
  /** Two digits, as in PTV and Statistics Finland's classification. */
  readonly code: string;
  readonly label: Label;
}

/**
 * The 21 wellbeing services counties of 2026, and the two areas that have none: the City of Helsinki (`90`) and Åland
 * (`91`). Source: Statistics Finland, CC BY 4.0.
 */
export const WELLBEING_COUNTIES: readonly WellbeingCountyEntry[] = [
  {
    code: '01',
    label: {
      fi: 'Itä-Uudenmaan hyvinvointialue',
      sv: 'Östra Nylands välfärdsområde',
      en: 'East Uusimaa wellbeing services county',
    },
  },
  {
    code: '02',
    label: {
      fi: 'Keski-Uudenmaan hyvinvointialue',
      sv: 'Mellersta Nylands välfärdsområde',
      en: 'Central Uusimaa wellbeing services county',
    },
  },
  {
    code: '03',
    label: {
      fi: 'Länsi-Uudenmaan hyvinvointialue',
      sv: 'Västra Nylands välfärdsområde',
      en: 'West Uusimaa wellbeing services county',
    },
  },
  {
    code: '04',
    label: {
      fi: 'Vantaan ja Keravan hyvinvointialue',
      sv: 'Vanda och Kervo välfärdsområde',
      en: 'Vantaa and Kerava wellbeing services county',
    },
  },
  {
    code: '05',
    label: {
      fi: 'Varsinais-Suomen hyvinvointialue',
      sv: 'Egentliga Finlands välfärdsområde',
      en: 'Southwest Finland wellbeing services county',
    },
  },
  {
    code: '06',
    label: {
      fi: 'Satakunnan hyvinvointialue',
      sv: 'Satakunta välfärdsområde',
      en: 'Satakunta wellbeing services county',
    },
  },
  {
    code: '07',
    label: {
      fi: 'Kanta-Hämeen hyvinvointialue',
      sv: 'Egentliga Tavastlands välfärdsområde',
      en: 'Kanta-Häme wellbeing services county',
    },
  },
  {
    code: '08',
    label: {
      fi: 'Pirkanmaan hyvinvointialue',
      sv: 'Birkalands välfärdsområde',
      en: 'Pirkanmaa wellbeing services county',
    },
  },
  {
    code: '09',
    label: {
      fi: 'Päijät-Hämeen hyvinvointialue',
      sv: 'Päijänne-Tavastlands välfärdsområde',
      en: 'Päijät-Häme wellbeing services county',
    },
  },
  {
    code: '10',
    label: {
      fi: 'Kymenlaakson hyvinvointialue',
      sv: 'Kymmenedalens välfärdsområde',
      en: 'Kymenlaakso wellbeing services county',
    },
  },
  {
    code: '11',
    label: {
      fi: 'Etelä-Karjalan hyvinvointialue',
      sv: 'Södra Karelens välfärdsområde',
      en: 'South Karelia wellbeing services county',
    },
  },
  {
    code: '12',
    label: {
      fi: 'Etelä-Savon hyvinvointialue',
      sv: 'Södra Savolax välfärdsområde',
      en: 'South Savo wellbeing services county',
    },
  },
  {
    code: '13',
    label: {
      fi: 'Pohjois-Savon hyvinvointialue',
      sv: 'Norra Savolax välfärdsområde',
      en: 'North Savo wellbeing services county',
    },
  },
  {
    code: '14',
    label: {
      fi: 'Pohjois-Karjalan hyvinvointialue',
      sv: 'Norra Karelens välfärdsområde',
      en: 'North Karelia wellbeing services county',
    },
  },
  {
    code: '15',
    label: {
      fi: 'Keski-Suomen hyvinvointialue',
      sv: 'Mellersta Finlands välfärdsområde',
      en: 'Central Finland wellbeing services county',
    },
  },
  {
    code: '16',
    label: {
      fi: 'Etelä-Pohjanmaan hyvinvointialue',
      sv: 'Södra Österbottens välfärdsområde',
      en: 'South Ostrobothnia wellbeing services county',
    },
  },
  {
    code: '17',
    label: {
      fi: 'Pohjanmaan hyvinvointialue',
      sv: 'Österbottens välfärdsområde',
      en: 'Ostrobothnia wellbeing services county',
    },
  },
  {
    code: '18',
    label: {
      fi: 'Keski-Pohjanmaan hyvinvointialue',
      sv: 'Mellersta Österbottens välfärdsområde',
      en: 'Central Ostrobothnia wellbeing services county',
    },
  },
  {
    code: '19',
    label: {
      fi: 'Pohjois-Pohjanmaan hyvinvointialue',
      sv: 'Norra Österbottens välfärdsområde',
      en: 'North Ostrobothnia wellbeing services county',
    },
  },
  {
    code: '20',
    label: { fi: 'Kainuun hyvinvointialue', sv: 'Kajanalands välfärdsområde', en: 'Kainuu wellbeing services county' },
  },
  {
    code: '21',
    label: { fi: 'Lapin hyvinvointialue', sv: 'Lapplands välfärdsområde', en: 'Lapland wellbeing services county' },
  },
  { code: '90', label: { fi: 'Helsingin kaupunki', sv: 'Helsingfors stad', en: 'City of Helsinki' } },
  { code: '91', label: { fi: 'Ahvenanmaa', sv: 'Åland', en: 'Åland' } },
];
