import { Tokenizer } from 'htmlparser2';

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
  const writer = new PlainTextWriter();
  readTags(value, writer);
  return tidyText(writer.end());
}

/** Told what stands in HTML, in order. */
interface TagListener {
  open(name: string, href: string | undefined): void;
  text(text: string): void;
  close(name: string): void;
}

/**
 * Reads HTML tag by tag. Which elements are open is not looked at: a parser that keeps them takes the square of the time for thousands
 * that are never closed.
 */
function readTags(value: string, listener: TagListener): void {
  let name = '';
  let attribute = '';
  let href: string | undefined;
  const nothing = (): void => undefined;
  const opened = (): void => {
    listener.open(name, href);
    href = undefined;
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true, xmlMode: false },
    {
      onopentagname: (start, end) => void (name = value.slice(start, end).toLowerCase()),
      onattribname: (start, end) => void (attribute = value.slice(start, end).toLowerCase()),
      onattribdata: (start, end) => {
        if (attribute === 'href') href = (href ?? '') + value.slice(start, end);
      },
      onattribentity: (code) => {
        if (attribute === 'href') href = (href ?? '') + String.fromCodePoint(code);
      },
      onattribend: nothing,
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => listener.close(value.slice(start, end).toLowerCase()),
      ontext: (start, end) => listener.text(value.slice(start, end)),
      ontextentity: (code) => listener.text(String.fromCodePoint(code)),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(value);
  tokenizer.end();
}

/** Silent elements inside silent elements; nobody writes more, and what is deeper is silent with them. */
const DEEPEST = 50;

/** Puts the words of HTML into lines. */
class PlainTextWriter implements TagListener {
  // Lines and words, not one growing string: asking a growing string for its end copies it each time.
  readonly #lines: string[] = [];
  #line = '';
  /** Words of the open link that stand in this line. */
  #linkText = '';
  #href: string | undefined;
  /** Names of open elements whose content is not for readers, the outermost first. */
  readonly #silent: string[] = [];

  open(name: string, href: string | undefined): void {
    if (SILENT.has(name) && this.#silent.length < DEEPEST) this.#silent.push(name);
    if (this.#silent.length > 0) return;
    if (BLOCKS.has(name)) this.#endBlock();
    else if (name === 'li') {
      this.#endLine();
      this.#line = '- ';
    } else if (name === 'br' && this.#line.trim() === '') this.#endBlock();
    else if (LINES.has(name)) this.#endLine();
    else if (name === 'td' || name === 'th') this.#line += ' ';
    else if (name === 'a') this.#openLink(href?.trim());
  }

  text(text: string): void {
    if (this.#silent.length > 0) return;
    // Line ends inside HTML are spaces.
    const words = text.replace(/\s+/g, ' ');
    this.#line += words;
    if (this.#href !== undefined) this.#linkText += words;
  }

  close(name: string): void {
    const silent = this.#silent.lastIndexOf(name);
    if (silent >= 0) this.#silent.length = silent;
    if (this.#silent.length > 0) return;
    if (name === 'a') this.#endLink();
    else if (BLOCKS.has(name)) this.#endBlock();
    else if (name === 'li' || name === 'tr') {
      this.#endLinkHere();
      this.#endLine();
    }
  }

  end(): string {
    this.#endLink();
    this.#endLine();
    return this.#lines.join('\n');
  }

  #openLink(href: string | undefined): void {
    // A link in a link ends the first one.
    this.#endLink();
    if (href !== undefined && /^https?:\/\//i.test(href)) this.#href = href.replace(/\s/g, '%20');
  }

  #endLink(): void {
    const [href, text] = [this.#href, lineText(this.#linkText)];
    const plain = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
    if (href !== undefined && plain(text) !== plain(href)) this.#line += text === '' ? href : ` (${href})`;
    this.#href = undefined;
    this.#linkText = '';
  }

  /** A link reaches no further than its paragraph, closed or not. */
  #endLinkHere(): void {
    if (this.#linkText.trim() !== '') this.#endLink();
  }

  #endLine(): void {
    const text = this.#line.trim();
    if (text !== '' && text !== '-') this.#lines.push(this.#line);
    this.#line = '';
    this.#linkText = '';
  }

  #endBlock(): void {
    this.#endLinkHere();
    this.#endLine();
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }
}
