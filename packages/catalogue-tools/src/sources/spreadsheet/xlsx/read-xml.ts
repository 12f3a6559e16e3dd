import { Parser } from 'htmlparser2';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/** Parts of a workbook nest some ten deep. */
const DEEPEST = 50;
const MOST_ATTRIBUTES = 100;

/** Told of elements and text, names without their prefix: `row`, also where a program writes `x:row`. */
export interface XmlListener {
  open?(name: string, attributes: ReadonlyMap<string, string>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML piece by piece. A document type – entities that multiply, files of the reader's own machine – is refused;
 * no spreadsheet program writes one.
 * @throws TarjotinError `unsafe-xml`
 */
export async function readXml(pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  let depth = 0;
  let attributes = new Map<string, string>();
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (name.toLowerCase().startsWith('!')) throw unsafe('a document type');
      },
      onattribute(name, value) {
        attributes.set(local(name), value);
        if (attributes.size > MOST_ATTRIBUTES) throw unsafe(`more than ${MOST_ATTRIBUTES} attributes on one element`);
      },
      onopentag(name) {
        depth += 1;
        if (depth > DEEPEST) throw unsafe(`elements nested more than ${DEEPEST} deep`);
        listener.open?.(local(name), attributes);
        attributes = new Map();
      },
      ontext(text) {
        listener.text?.(text);
      },
      onclosetag(name) {
        depth -= 1;
        listener.close?.(local(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for await (const piece of pieces) parser.write(piece);
  parser.end();
}

function unsafe(what: string): TarjotinError {
  return new TarjotinError(
    'unsafe-xml',
    `A part of the workbook has ${what}, which no spreadsheet program writes.`,
    'Ask the producer where the file comes from; open it in a spreadsheet program and save it again as .xlsx.',
  );
}
