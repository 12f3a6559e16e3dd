import { columnOf, usualHeading, type CsvField, type HeadingLanguage } from '../headings.js';
import { TEMPLATE_COLUMNS } from './template-columns.js';

/** Words behind a heading whose texts are in another language, by the language of the heading. */
const IN_OTHER: Readonly<Record<HeadingLanguage, Readonly<Record<HeadingLanguage, string>>>> = {
  fi: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  sv: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  en: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
};

const key = (field: CsvField, texts: HeadingLanguage): string => `${field}:${texts}`;

const OF_TEMPLATE: Readonly<Record<HeadingLanguage, ReadonlyMap<string, string>>> = {
  fi: headingsOf('fi'),
  sv: headingsOf('sv'),
  en: headingsOf('en'),
};

function headingsOf(language: HeadingLanguage): ReadonlyMap<string, string> {
  return new Map(
    TEMPLATE_COLUMNS[language].flatMap(({ heading }): [string, string][] => {
      const column = columnOf(heading);
      return column ? [[key(column.field, column.language), heading]] : [];
    }),
  );
}

/**
 * The heading of a column as the template writes it, or as people do where the template has no such column: `Milloin`,
 * `Kuvaus ruotsiksi`.
 * @param texts language of the texts below it
 * @param language language of the headings
 */
export function headingOfField(field: CsvField, texts: HeadingLanguage, language: HeadingLanguage): string {
  const known = OF_TEMPLATE[language].get(key(field, texts));
  if (known !== undefined) return known;
  const usual = OF_TEMPLATE[language].get(key(field, language)) ?? usualHeading(field, language);
  return texts === language ? usual : `${usual} ${IN_OTHER[language][texts]}`;
}
