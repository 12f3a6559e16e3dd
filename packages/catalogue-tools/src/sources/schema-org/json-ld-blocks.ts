import { Parser } from 'htmlparser2';
import { scriptBlocks } from './script-blocks.js';

/** What the JSON-LD of a document holds. */
export interface JsonLdBlocks {
  /** Parsed blocks in order. */
  readonly blocks: readonly unknown[];
  /** Numbers, from 1, of the blocks that are no JSON, with what is wrong. */
  readonly broken: readonly { readonly number: number; readonly why: string }[];
  /** Language the page says it is in, `fi`. */
  readonly language?: string;
}

/** The JSON-LD of a document: of the scripts in a web page, or the whole of a JSON file. Never throws. */
export function jsonLdBlocks(text: string): JsonLdBlocks {
  const bare = text.replace(/^\ufeff/, '').trim();
  if (!bare.startsWith('<')) return parsed([bare]);
  const { texts, language } = scriptBlocks(bare);
  return { ...parsed(texts), ...(language !== undefined && { language }) };
}

function parsed(texts: readonly string[]): JsonLdBlocks {
  const blocks: unknown[] = [];
  const broken: { number: number; why: string }[] = [];
  for (const [index, text] of texts.entries()) {
    const block = parseBlock(text);
    if (block instanceof Error) broken.push({ number: index + 1, why: block.message.slice(0, 120) });
    else blocks.push(block);
  }
  return { blocks, broken };
}

/** A block as it is, else without what content management systems do to it: comments round it, entities, line ends in texts. */
function parseBlock(text: string): unknown {
  const inner = text
    .trim()
    .replace(/^(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\s*\]\]>\s*\*\/|(\/\/\s*)?\]\]>)$/, '')
    .trim()
    .replace(/;$/, '');
  let failure = new Error('it is empty');
  for (const variant of [() => inner, () => withoutControls(inner), () => withoutControls(decoded(inner))]) {
    try {
      return JSON.parse(variant()) as unknown;
    } catch (error) {
      failure = error as Error;
    }
  }
  return failure;
}

/** Line ends and tabs inside a text are no JSON; as spaces they are, wherever they stand. */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

/** Entities read, tags left alone: a parser that follows thousands of open elements takes minutes. */
function decoded(text: string): string {
  let plain = '';
  const parser = new Parser({ ontext: (piece) => void (plain += piece) }, { decodeEntities: true });
  parser.write(text.replaceAll('<', '&lt;'));
  parser.end();
  return plain;
}
