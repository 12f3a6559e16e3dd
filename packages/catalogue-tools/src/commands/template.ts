import { writeFile } from 'node:fs/promises';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { TEMPLATE_LANGUAGES, type TemplateLanguage } from '../sources/spreadsheet/template/template-columns.js';
import { templateCsv, templateXlsx } from '../sources/spreadsheet/template/write-template.js';

/**
 * Writes the spreadsheet a producer fills in. Nothing is overwritten.
 * @param file ends with `.csv` or `.xlsx`
 * @param language of headings, hints and examples: `fi`, `sv` or `en`
 * @throws TarjotinError `bad-language`, `bad-file-name`, `file-exists`, `unwritable`
 */
export async function writeTemplate(file: string, language: string): Promise<void> {
  if (!isTemplateLanguage(language))
    throw new TarjotinError('bad-language', `There is no template in ${language}.`, 'Use fi, sv or en.');
  const kind = /\.(csv|xlsx)$/i.exec(file)?.[1]?.toLowerCase();
  if (kind === undefined)
    throw new TarjotinError(
      'bad-file-name',
      `${file} ends with neither .csv nor .xlsx.`,
      'Name it toiminta.xlsx, say.',
    );
  const content = kind === 'csv' ? templateCsv(language) : templateXlsx(language);
  try {
    await writeFile(file, content, { flag: 'wx' });
  } catch (cause) {
    throw (cause as NodeJS.ErrnoException).code === 'EEXIST'
      ? new TarjotinError('file-exists', `${file} is there already and was left alone.`, 'Give another name.', {
          cause,
        })
      : new TarjotinError('unwritable', `${file} could not be written.`, 'Check the folder and the rights.', { cause });
  }
}

function isTemplateLanguage(language: string): language is TemplateLanguage {
  return (TEMPLATE_LANGUAGES as readonly string[]).includes(language);
}
