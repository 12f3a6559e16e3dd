import { Parser } from 'htmlparser2';
import { languageTag } from './language-tag.js';

/** Blocks of one page; pages have one or a handful. */
const MOST_BLOCKS = 500;
/** An opening tag is shorter. */
const LONGEST_TAG = 10_000;

/** Attributes of one opening tag. */
function attributesOf(tag: string): Readonly<Record<string, string>> {
  let found: Readonly<Record<string, string>> = {};
  const parser = new Parser({ onopentag: (_, attributes) => void (found = attributes) }, { lowerCaseTags: true });
  parser.write(tag);
  parser.end();
  return found;
}

/**
 * The texts of the `application/ld+json` scripts of a web page, and its language. Scripts end at the first `</script`,
 * comments hide theirs, as browsers have it; the tree between is not built, which takes parsers of HTML minutes for a
 * page of elements that never close.
 */
export function scriptBlocks(html: string): { texts: string[]; language: string | undefined } {
  const texts: string[] = [];
  let language: string | undefined;
  const next = /<!--|<(?:script|html)(?=[\s/>])/gi;
  for (let match = next.exec(html); match !== null && texts.length < MOST_BLOCKS; match = next.exec(html)) {
    if (match[0] === '<!--') {
      const end = html.indexOf('-->', next.lastIndex);
      if (end < 0) break;
      next.lastIndex = end + 3;
      continue;
    }
    const end = tagEnd(html, next.lastIndex);
    if (end === undefined) continue;
    const attributes = attributesOf(html.slice(match.index, end));
    next.lastIndex = end;
    if (match[0].toLowerCase() === '<html') {
      language ??= languageTag(attributes['lang'] ?? attributes['xml:lang']);
      continue;
    }
    const close = /<\/script(?=[\s/>])/gi;
    close.lastIndex = end;
    const closed = close.exec(html);
    const text = html.slice(end, closed?.index);
    next.lastIndex = closed === null ? html.length : close.lastIndex;
    if (/^\s*application\/ld\+json\s*(;|$)/i.test(attributes['type'] ?? '') && text.trim() !== '') texts.push(text);
  }
  return { texts, language };
}

/** Index behind the `>` that ends an opening tag; one inside quotation marks does not. */
function tagEnd(html: string, from: number): number | undefined {
  let quote: string | undefined;
  for (let at = from; at < Math.min(html.length, from + LONGEST_TAG); at += 1) {
    const letter = html[at]!;
    if (quote !== undefined) quote = letter === quote ? undefined : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at + 1;
  }
  return undefined;
}
