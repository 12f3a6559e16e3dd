/** Finished HTML. Only the functions below make it, so that text of the catalogue cannot become markup by mistake. */
export class Html {
  readonly #text: string;
  /** @param text markup; the functions below are the only callers */
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** An address that was found safe to be followed. `address.ts` makes them. */
export class Address {
  constructor(readonly href: string) {}
}

/** What can stand in a template. `undefined`, `false` and the empty list leave nothing. */
export type Part = string | number | Html | Address | undefined | false | readonly Part[];

/** Where in a template something is put: among text, in an attribute, in one that is followed, or in a tag but in no attribute. */
type Slot = 'text' | 'attribute' | 'address' | 'tag';

const FOLLOWED = /\s(?:href|src|action|formaction|poster|srcset|data)\s*=\s*"?$/i;
const IN_QUOTES = /=\s*"[^"]*$/;
const slotsOfTemplates = new WeakMap<TemplateStringsArray, readonly Slot[]>();

/**
 * A template of HTML: everything that is put in is escaped, for text and for attributes in double quotes alike. Addresses
 * to follow must be an `Address`, and nothing can be put into a tag outside double quotes.
 * @throws TypeError when a template is written so that escaping would not be enough: a fault of the program, not of data
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let slots = slotsOfTemplates.get(strings);
  if (!slots) slotsOfTemplates.set(strings, (slots = slotsOf(strings)));
  let text = strings[0] ?? '';
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part !== undefined && part !== false) {
      checkSlot(slots[index] ?? 'text', part);
      text += written(part);
    }
    text += strings[index + 1] ?? '';
  }
  return new Html(text);
}

/** JSON-LD for machines, in a script element that holds data and runs nothing. No text in it can end the element. */
export function jsonLd(data: object): Html {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return new Html(`<script type="application/ld+json">${json}</script>\n`);
}

/** A style sheet of the program's own in the page itself, for pages that are files on somebody's disk. */
export function styleElement(css: string): Html {
  if (css.includes('</')) throw new TypeError('A style sheet must not end its element.');
  return new Html(`<style>${css}</style>`);
}

/** The template alone decides: what is put in is escaped, or whole elements, or whole attributes. */
function slotsOf(strings: TemplateStringsArray): Slot[] {
  let open = '';
  return strings.slice(0, -1).map((string) => {
    const text = open + string;
    open = text.slice(Math.max(text.lastIndexOf('<'), 0));
    if (/^<(?:script|style)\b/i.test(open)) throw new TypeError('Nothing can be put into a script or style element.');
    if (open.includes('>')) return 'text';
    if (FOLLOWED.test(open)) return 'address';
    if (!open.startsWith('<')) return 'text';
    return IN_QUOTES.test(open) ? 'attribute' : 'tag';
  });
}

function checkSlot(slot: Slot, part: Part): void {
  if ((slot === 'address') !== part instanceof Address)
    throw new TypeError('An attribute that is followed takes an Address, and nothing else does.');
  if (slot === 'tag' && !(part instanceof Html))
    throw new TypeError('What is put into a tag must stand in double quotes.');
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.toString();
  if (part instanceof Address) return escaped(part.href);
  if (typeof part === 'object') return part.map(written).join('');
  return escaped(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Nearly every text has none of these and can stand as it is. */
const SPECIAL = /[&<>"'\p{Cc}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/** Control signs that HTML does not allow, and halves of letters, are left out. */
function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n\r]/gu, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
