import type { VocabularyEntry } from './vocabulary-entry.js';

/** A language that activities are held in. */
export interface LanguageEntry extends VocabularyEntry {
  /** The language's name for itself, in its own script, so that its speakers find it. Missing where there is no written one. */
  readonly endonym?: string;
}

/**
 * Languages activities are held in: the national, Sámi and sign languages first, then the languages most spoken in Finland.
 * Ids are the shortest BCP 47 tag (`fse` Finnish Sign Language, `fss` Finland-Swedish Sign Language, `rmf` Finnish Kalo).
 * A catalogue may hold other tags.
 */
export const LANGUAGES: readonly LanguageEntry[] = [
  { id: 'fi', label: { fi: 'suomi', sv: 'finska', en: 'Finnish' }, endonym: 'suomi' },
  { id: 'sv', label: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' }, endonym: 'svenska' },
  { id: 'en', label: { fi: 'englanti', sv: 'engelska', en: 'English' }, endonym: 'English' },
  { id: 'se', label: { fi: 'pohjoissaame', sv: 'nordsamiska', en: 'Northern Sámi' }, endonym: 'davvisámegiella' },
  { id: 'smn', label: { fi: 'inarinsaame', sv: 'enaresamiska', en: 'Inari Sámi' }, endonym: 'anarâškielâ' },
  { id: 'sms', label: { fi: 'koltansaame', sv: 'skoltsamiska', en: 'Skolt Sámi' }, endonym: 'sääʹmǩiõll' },
  {
    id: 'fse',
    label: { fi: 'suomalainen viittomakieli', sv: 'finskt teckenspråk', en: 'Finnish Sign Language' },
  },
  {
    id: 'fss',
    label: {
      fi: 'suomenruotsalainen viittomakieli',
      sv: 'finlandssvenskt teckenspråk',
      en: 'Finland-Swedish Sign Language',
    },
  },
  { id: 'rmf', label: { fi: 'romani', sv: 'romani', en: 'Finnish Kalo (Romani)' }, endonym: 'kaalengo tšimb' },
  { id: 'ru', label: { fi: 'venäjä', sv: 'ryska', en: 'Russian' }, endonym: 'русский' },
  { id: 'et', label: { fi: 'viro', sv: 'estniska', en: 'Estonian' }, endonym: 'eesti' },
  { id: 'uk', label: { fi: 'ukraina', sv: 'ukrainska', en: 'Ukrainian' }, endonym: 'українська' },
  { id: 'ar', label: { fi: 'arabia', sv: 'arabiska', en: 'Arabic' }, endonym: 'العربية' },
  { id: 'so', label: { fi: 'somali', sv: 'somaliska', en: 'Somali' }, endonym: 'Soomaali' },
  { id: 'fa', label: { fi: 'persia', sv: 'persiska', en: 'Persian' }, endonym: 'فارسی' },
  { id: 'prs', label: { fi: 'dari', sv: 'dari', en: 'Dari' }, endonym: 'دری' },
  { id: 'ku', label: { fi: 'kurdi', sv: 'kurdiska', en: 'Kurdish' }, endonym: 'kurdî' },
  { id: 'ckb', label: { fi: 'kurdi (sorani)', sv: 'kurdiska (sorani)', en: 'Kurdish (Sorani)' }, endonym: 'سۆرانی' },
  { id: 'zh', label: { fi: 'kiina', sv: 'kinesiska', en: 'Chinese' }, endonym: '中文' },
  { id: 'sq', label: { fi: 'albania', sv: 'albanska', en: 'Albanian' }, endonym: 'shqip' },
  { id: 'vi', label: { fi: 'vietnam', sv: 'vietnamesiska', en: 'Vietnamese' }, endonym: 'Tiếng Việt' },
  { id: 'th', label: { fi: 'thai', sv: 'thailändska', en: 'Thai' }, endonym: 'ไทย' },
  { id: 'tr', label: { fi: 'turkki', sv: 'turkiska', en: 'Turkish' }, endonym: 'Türkçe' },
  { id: 'fil', label: { fi: 'filipino', sv: 'filippinska', en: 'Filipino' }, endonym: 'Filipino' },
  { id: 'es', label: { fi: 'espanja', sv: 'spanska', en: 'Spanish' }, endonym: 'español' },
  { id: 'de', label: { fi: 'saksa', sv: 'tyska', en: 'German' }, endonym: 'Deutsch' },
  { id: 'fr', label: { fi: 'ranska', sv: 'franska', en: 'French' }, endonym: 'français' },
  { id: 'pl', label: { fi: 'puola', sv: 'polska', en: 'Polish' }, endonym: 'polski' },
  { id: 'ro', label: { fi: 'romania', sv: 'rumänska', en: 'Romanian' }, endonym: 'română' },
  { id: 'ne', label: { fi: 'nepali', sv: 'nepali', en: 'Nepali' }, endonym: 'नेपाली' },
  { id: 'bn', label: { fi: 'bengali', sv: 'bengali', en: 'Bengali' }, endonym: 'বাংলা' },
  { id: 'ti', label: { fi: 'tigrinja', sv: 'tigrinska', en: 'Tigrinya' }, endonym: 'ትግርኛ' },
];
