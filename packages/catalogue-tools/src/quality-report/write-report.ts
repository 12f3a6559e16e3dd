import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { PageLanguage } from '../publish/static/words.js';
import { indexPage } from './index-page.js';
import { organisationPage } from './organisation-page.js';
import type { QualityReport } from './report.js';
import { reportJsonText } from './report-json.js';
import { changesCsv, faultLines, faultsHead } from './tables.js';

/** Folder of the organisations' pages inside that of the report. */
const ORGANISATIONS = 'organisations';
/** Only files with such a name are taken for pages of an earlier report. */
const OWN_FILE = /^[a-z0-9-]+-[0-9a-f]{8}\.(?:html|csv)$/;

/**
 * Writes the report: `index.html`, `report.csv`, `report.json`, `changes.csv` when there is something to compare with, and a page
 * and a table for each organisation. Pages of organisations that are no more are deleted.
 * @returns the number of pages
 * @throws TarjotinError `unwritable`
 */
export async function writeReport(folder: string, report: QualityReport, language: PageLanguage): Promise<number> {
  try {
    await mkdir(join(folder, ORGANISATIONS), { recursive: true });
    const write = (path: string, content: string | Iterable<string> | AsyncIterable<string>): Promise<void> =>
      writeFile(join(folder, path), content);
    const head = faultsHead(language);
    const written = new Set<string>();
    /** Writes what is each organisation's own and gives its lines for the table of all, which is too large for one string. */
    async function* organisations(): AsyncGenerator<string> {
      yield head;
      for (const organisation of report.organisations) {
        const { file, members } = organisation;
        const lines = faultLines(members, report, language);
        await write(`${ORGANISATIONS}/${file}.html`, organisationPage(organisation, report, language));
        await write(`${ORGANISATIONS}/${file}.csv`, [head, lines]);
        written.add(`${file}.html`).add(`${file}.csv`);
        yield lines;
      }
    }
    await write('report.csv', organisations());
    await write('report.json', reportJsonText(report));
    if (report.differences) await write('changes.csv', changesCsv(report.differences, language));
    else await rm(join(folder, 'changes.csv'), { force: true });
    await write('index.html', indexPage(report, language));
    for (const name of await readdir(join(folder, ORGANISATIONS)))
      if (OWN_FILE.test(name) && !written.has(name)) await rm(join(folder, ORGANISATIONS, name), { force: true });
    return report.organisations.length + 1;
  } catch (cause) {
    if (!(cause instanceof Error && 'errno' in cause)) throw cause;
    throw new TarjotinError(
      'unwritable',
      `The report could not be written to ${folder}.`,
      'Check the folder and the rights.',
      {
        cause,
      },
    );
  }
}
