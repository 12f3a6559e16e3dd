import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../table.js';

/** XML allows no control characters but tab and line ends. */
const escaped = (text: string) =>
  text
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n\r]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);

/** Cell styles by number: 0 text, 1 bold, 2 hints, 3 headings. All are of the format text, so that `13-15` stays as it is typed. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="10"/><name val="Calibri"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">
<xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="49" fontId="1" applyFont="1"/>
<xf numFmtId="49" fontId="2" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="49" fontId="1" fillId="2" applyFont="1" applyFill="1"/></cellXfs></styleSheet>`;

/** A sheet to write: what stands above the headings, the last of it a line of hints, the headings and the rows. */
export interface SheetText {
  readonly above: readonly (readonly string[])[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A workbook of one sheet whose headings stay in view. Cells are texts, so none is a formula. */
export function workbookBytes({ above, headings, rows: below }: SheetText): Uint8Array {
  const styleOf = (index: number) =>
    index < above.length - 1 ? 1 : index === above.length - 1 ? 2 : index === above.length ? 3 : 0;
  const rows = [...above, headings, ...below].map((cells, row) => {
    const written = cells.map((cell, column) =>
      cell === ''
        ? ''
        : `<c r="${columnLetters(column)}${row + 1}" t="inlineStr" s="${styleOf(row)}"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`,
    );
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const frozen = above.length + 1;
  const sheet = `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${headings.length}" width="24" style="0" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`;
  const relations = (...each: string[]) =>
    xml(`<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  return zipSync(
    {
      '[Content_Types].xml': xml(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('worksheets/sheet1', 'worksheet')}${part('styles', 'styles')}</Types>`,
      ),
      '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml': xml(
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Tarjotin" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relation('rId2', 'styles', 'styles.xml'),
      ),
      'xl/styles.xml': xml(STYLES),
      'xl/worksheets/sheet1.xml': xml(sheet),
    },
    // The same bytes every time.
    { level: 9, mtime: new Date(1980, 0, 1) },
  );
}
