import { html, type TemplateResult } from 'lit';

// A string for everything that reads it, and for Lit a template that says which language it is in: so a text that a language has
// no words for yet is marked wherever it stands alone, and no element needs to know.
class FinnishText extends String {
  readonly lang = 'fi';
  readonly ['_$litType$']: number;
  readonly strings: TemplateStringsArray;
  readonly values: unknown[];

  constructor(text: string) {
    super(text);
    const marked: TemplateResult = html`<span lang="fi">${text}</span>`;
    this['_$litType$'] = marked['_$litType$'];
    this.strings = marked.strings;
    this.values = marked.values;
  }

  override trim(): string {
    return inFinnish(super.trim());
  }

  override replace(...change: [never, never]): string {
    return inFinnish(super.replace(...change));
  }
}

const known = new Map<string, FinnishText>();
/** Texts kept; those with numbers in them are countless. */
const MOST = 1000;

/**
 * A Finnish text among texts in another language. Where it is drawn by itself it stands in `<span lang="fi">`; in an attribute,
 * and inside another text, it is a plain string. The same text is always the same object, so that nothing is drawn twice.
 */
export function inFinnish(text: string): string {
  let marked = known.get(text);
  if (!marked) {
    if (known.size >= MOST) known.clear();
    known.set(text, (marked = new FinnishText(text)));
  }
  return marked as unknown as string;
}
