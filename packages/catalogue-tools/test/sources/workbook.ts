import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell: text, a number with a style of `STYLES`, or its XML as it is. */
export type Cell = string | number | { readonly xml: string } | readonly [value: number, style: number];

/** Styles of the cells: 0 general, 1 date, 2 time, 3 date and time, 4 `00000`, 5 euros, 6 Finnish date with words. */
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3">
<numFmt numFmtId="164" formatCode="00000"/><numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;€&quot;"/>
<numFmt numFmtId="166" formatCode="[$-40B]d\\.\\ mmmm&quot;ta &quot;yyyy;@"/></numFmts><cellStyleXfs><xf numFmtId="22"/></cellStyleXfs>
<cellXfs>${[0, 14, 20, 22, 164, 165, 166].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);

/** A sheet of a workbook made up for a test. */
export interface MadeUpSheet {
  readonly name?: string;
  readonly rows?: readonly (readonly Cell[])[];
  /** XML of the whole sheet instead of `rows`. */
  readonly xml?: string;
  readonly state?: string;
  /** Numbers of hidden rows, from 1. */
  readonly hiddenRows?: readonly number[];
  /** XML before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
}

/** Puts a workbook together as spreadsheet programs write it. `more` adds or replaces parts. */
export function workbook(
  sheets: readonly MadeUpSheet[],
  more: { parts?: Zippable; from1904?: boolean } = {},
): Uint8Array<ArrayBuffer> {
  const strings: string[] = [];
  const cellXml = (cell: Cell, reference: string): string => {
    if (typeof cell === 'object' && 'xml' in cell) return cell.xml.replaceAll('$', reference);
    if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
    if (typeof cell !== 'string') return `<c r="${reference}" s="${cell[1]}"><v>${cell[0]}</v></c>`;
    return cell === '' ? '' : `<c r="${reference}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  };
  const sheetXml = ({ rows = [], hiddenRows = [], before = '', after = '', xml }: MadeUpSheet): string =>
    xml ??
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData>${rows
      .map(
        (cells, index) =>
          `<row r="${index + 1}"${hiddenRows.includes(index + 1) ? ' hidden="1"' : ''}>${cells
            .map((cell, column) => cellXml(cell, `${letters(column)}${index + 1}`))
            .join('')}</row>`,
      )
      .join('')}</sheetData>${after}</worksheet>`;
  const drawn = sheets.map(sheetXml);
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inside: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
    );
  const parts: Zippable = {
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${office}"><workbookPr${more.from1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name = `Taul${sheets.length}`, state }, index) =>
            `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('') +
        relation('rIdS', 'sharedStrings', '/xl/sharedStrings.xml') +
        relation('rIdF', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': strToU8(STYLES),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`),
    ...Object.fromEntries(drawn.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(xml)])),
    ...more.parts,
  };
  return new Uint8Array(zipSync(parts, { level: 6, mtime: new Date(2026, 0, 2) }));
}
