import { csvText } from '../csv/write-csv.js';
import { workbookBytes, type SheetText } from '../xlsx/write-workbook.js';
import { TEMPLATE_COLUMNS, TEMPLATE_TITLES, type TemplateLanguage } from './template-columns.js';

/** The template as rows: titles, a line of hints, the headings and two examples. */
function sheetOf(language: TemplateLanguage): SheetText {
  const columns = TEMPLATE_COLUMNS[language];
  return {
    above: [...TEMPLATE_TITLES[language].map((title) => [title]), columns.map(({ hint }) => hint)],
    headings: columns.map(({ heading }) => heading),
    rows: [columns.map(({ examples }) => examples[0]), columns.map(({ examples }) => examples[1])],
  };
}

/** The template as CSV. */
export function templateCsv(language: TemplateLanguage): string {
  const { above, headings, rows } = sheetOf(language);
  return csvText([...above, headings, ...rows]);
}

/** The template as a workbook. */
export const templateXlsx = (language: TemplateLanguage): Uint8Array => workbookBytes(sheetOf(language));
