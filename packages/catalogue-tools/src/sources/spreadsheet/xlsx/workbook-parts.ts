import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { readXml } from './read-xml.js';
import type { ZipParts } from './zip-parts.js';

/** A sheet of a workbook. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly hidden: boolean;
}

/** What a workbook says of its parts. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  /** True when days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
  readonly sharedStrings: string;
  readonly styles: string;
}

interface Relation {
  readonly type: string;
  readonly path: string;
}

/**
 * Finds the parts of a workbook.
 * @throws TarjotinError `not-xlsx` for other packed files
 */
export async function workbookParts(parts: ZipParts): Promise<WorkbookParts> {
  const main = [...(await relationsOf(parts, '')).values()].find(({ type }) => type === 'officeDocument')?.path;
  const path = main ?? 'xl/workbook.xml';
  if (!parts.has(path) || !/\.xml$/i.test(path) || parts.has('word/document.xml')) throw otherFile(parts);
  const relations = await relationsOf(parts, path);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await readXml(parts.text(path), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      const relation = relations.get(attributes.get('id') ?? '');
      if (relation?.type !== 'worksheet') return;
      const hidden = (attributes.get('state') ?? 'visible') !== 'visible';
      sheets.push({ name: (attributes.get('name') ?? '').slice(0, 60), path: relation.path, hidden });
    },
  });
  const pathOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.path ?? '';
  return { sheets, from1904, sharedStrings: pathOf('sharedStrings'), styles: pathOf('styles') };
}

/** Relations of a part by their id; the type is the last word of its name. */
async function relationsOf(parts: ZipParts, path: string): Promise<Map<string, Relation>> {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const relations = new Map<string, Relation>();
  await readXml(parts.text(`${folder}_rels/${file}.rels`), {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
      const target = attributes.get('Target') ?? '';
      if (URL.canParse(target, `zip:///${folder}`))
        relations.set(attributes.get('Id') ?? '', {
          type,
          path: decodeURI(new URL(target, `zip:///${folder}`).pathname.replace(/^\/+/, '')),
        });
    },
  });
  return relations;
}

function otherFile(parts: ZipParts): TarjotinError {
  const [what, hint] = parts.has('content.xml')
    ? ['is an OpenDocument file (.ods)', 'Save it as .xlsx or CSV.']
    : parts.has('xl/workbook.bin')
      ? ['is a binary workbook (.xlsb)', 'Save it as .xlsx or CSV.']
      : parts.has('word/document.xml')
        ? ['is a text document', 'Copy its table into a spreadsheet and save that as .xlsx.']
        : ['is packed, but no workbook', 'Unpack it and name the .xlsx file inside, or save the spreadsheet again.'];
  return new TarjotinError('not-xlsx', `The file ${what}.`, hint);
}
