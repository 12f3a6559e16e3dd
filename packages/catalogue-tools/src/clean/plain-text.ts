import { Parser } from 'htmlparser2';

/** Elements whose content is never text for a reader. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'head',
  'title',
  'textarea',
  'select',
]);
/** Elements that start and end a paragraph. */
const BLOCKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'blockquote',
  'figure',
  'figcaption',
  'table',
  'ul',
  'ol',
  'dl',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'hr',
  'address',
  'form',
  'fieldset',
  'details',
  'summary',
]);
/** Elements that end a line. */
const LINES = new Set(['br', 'tr', 'dt', 'dd']);

// C0 and C1 controls, soft hyphen, zero-width space, direction marks, byte-order mark. Joiners stay: Persian needs them.
const INVISIBLE = /(?![\t\n])[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text as a person reads it: NFC, no control or invisible characters, single spaces, at most one empty line in a row.
 * Lines are kept.
 */
export function tidyText(value: string): string {
  return value
    .replace(/\r\n?|\u2028|\u0085/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[\t \u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Tidy text on one line: names, addresses, labels. */
export function lineText(value: string): string {
  return tidyText(value).replace(/\s*\n\s*/g, ' ');
}

/** Whether the text holds HTML tags or character references worth parsing. */
function looksLikeHtml(value: string): boolean {
  return /<\/?[a-z!][^<]*>|&(#\d+|#x[0-9a-f]+|[a-z]{2,8});/i.test(value);
}

/**
 * HTML, or text that may hold HTML, as plain structured text in the catalogue's convention: paragraphs are parted by an
 * empty line, list items start with `- `, a link is its text followed by its address in brackets unless they are the same.
 * Markup, scripts and styles are gone; what is left is text and is only ever rendered as text.
 */
export function plainText(value: string): string {
  if (!looksLikeHtml(value)) return tidyText(value);
  // Lines and not one growing string: asking a growing string for its end copies it each time.
  const lines: string[] = [];
  let line = '';
  let silent = 0;
  let href: string | undefined;
  let linkStart = 0;
  const endLine = () => {
    if (line.trim() !== '' && line.trim() !== '-') lines.push(line);
    line = '';
    linkStart = 0;
  };
  const endBlock = () => {
    endLine();
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  const endLink = () => {
    const text = lineText(line.slice(linkStart));
    const plain = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
    if (href !== undefined && plain(text) !== plain(href)) line += text === '' ? href : ` (${href})`;
    href = undefined;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent += 1;
        if (silent > 0) return;
        if (BLOCKS.has(name)) endBlock();
        else if (name === 'li') {
          endLine();
          line = '- ';
        } else if (name === 'br' && line.trim() === '') endBlock();
        else if (LINES.has(name)) endLine();
        else if (name === 'td' || name === 'th') line += ' ';
        else if (name === 'a' && attributes['href'] && /^https?:\/\//i.test(attributes['href'].trim())) {
          href = attributes['href'].trim().replace(/\s/g, '%20');
          linkStart = line.length;
        }
      },
      ontext(text) {
        // Line ends inside HTML are spaces.
        if (silent === 0) line += text.replace(/\s+/g, ' ');
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (silent > 0) return;
        if (name === 'a') endLink();
        else if (BLOCKS.has(name)) endBlock();
        else if (name === 'li' || name === 'tr') endLine();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(value);
  parser.end();
  endLine();
  return tidyText(lines.join('\n'));
}
