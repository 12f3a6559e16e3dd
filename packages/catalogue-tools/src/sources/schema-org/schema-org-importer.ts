import { createHash } from 'node:crypto';
import { todayOf } from '../../clean/today.js';
import { textOf, type JsonObject } from '../../clean/json-fields.js';
import type { Outcome, SourceDocument, SourceImporter } from '../../pipeline/record.js';
import { decodeText } from '../../reading/decode-text.js';
import { mapRecord, setAside } from '../outcome.js';
import { foldDates } from './dates-of-series.js';
import { eventActivity } from './event-activity.js';
import { jsonLdBlocks } from './json-ld-blocks.js';
import { jsonLdNodes } from './json-ld-nodes.js';
import { addressOf, NodeTexts, wordOf } from './node-values.js';

/** Names of saved documents in a folder. */
const ENDINGS = ['.html', '.htm', '.jsonld', '.json'];

/** schema.org events in JSON-LD, in web pages and in files of their own: see the README beside. */
export const schemaOrgImporter: SourceImporter = {
  system: 'schema-org',
  async *records(read) {
    const today = todayOf(read.options);
    /** Pages list what has a page of its own: the first is taken. */
    const seen = new Set<string>();
    for await (const document of read.documents(ENDINGS)) {
      const { blocks, broken, language } = jsonLdBlocks(decodeText(document.bytes).text);
      for (const { number, why } of broken) yield brokenBlock(document, number, why);
      const { activities, byId } = jsonLdNodes(blocks);
      if (activities.length === 0 && broken.length === 0) yield noEvents(document);
      const texts = new NodeTexts(byId, textOf(read.options['language']) ?? language);
      const found = activities.map((node) => ({ id: recordId(node, document), node }));
      for (const { id, node, dates } of foldDates(found, today)) {
        if (seen.has(id)) continue;
        seen.add(id);
        yield mapRecord(id, () => eventActivity({ id, node, texts, page: document.address?.href, today }, read));
        const unseen = dates.filter((date) => !seen.has(date));
        for (const date of unseen) seen.add(date);
        yield* unseen.map((date) => setAside(date, 'part-of-series', `It is shown as one date of ${id}.`, 'startDate'));
      }
    }
  },
};

/**
 * The node's own id or address, an address made whole with that of its page; else a hash of what tells it apart.
 */
function recordId(node: JsonObject, { address, where }: SourceDocument): string {
  const own = textOf(node['@id']) ?? addressOf(node['url']) ?? wordOf(node['identifier']);
  if (own !== undefined) {
    if (address !== undefined && URL.canParse(own, address.href)) return new URL(own, address).href.slice(0, 500);
    return (/^[#_]/.test(own) ? `${where}${own}` : own).slice(0, 500);
  }
  const naming = [wordOf(node['name']), wordOf(node['startDate']), JSON.stringify(node['location'] ?? '')].join('\n');
  return `node-${createHash('sha256').update(naming).digest('hex').slice(0, 16)}`;
}

function brokenBlock({ where }: SourceDocument, number: number, why: string): Outcome {
  return setAside(
    `${where}#block-${number}`,
    'broken-block',
    `Block ${number} of JSON-LD is not whole JSON (${why}): check the page with validator.schema.org.`,
  );
}

function noEvents({ where }: SourceDocument): Outcome {
  return setAside(
    where,
    'no-events',
    'The document has no event, course or exercise plan of schema.org: leave its address out, or ask its keeper to mark them up.',
  );
}
