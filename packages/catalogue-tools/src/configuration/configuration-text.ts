import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { Finding } from './configuration-rules.js';

/** The text of a configuration, which remembers on which line each key stands. JSON is read as YAML, of which it is a part. */
export class ConfigurationText {
  readonly value: unknown;
  readonly syntaxErrors: readonly string[];
  readonly #name: string;
  readonly #document: Document;
  readonly #lines = new LineCounter();

  constructor(name: string, text: string) {
    this.#name = name;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    this.syntaxErrors = this.#document.errors.map(
      (error) => `${name}, line ${this.#line(error.pos[0])}: ${sentence(error.message)}`,
    );
    this.value = this.syntaxErrors.length > 0 ? undefined : this.#document.toJS({ maxAliasCount: 20 });
  }

  /** One printed line: file, line, key and what is wrong. */
  locate(finding: Finding): string {
    const line = this.#lineOf(finding.path);
    const key = keyText(finding.path);
    return `${this.#name}, line ${line}: ${key === '' ? '' : `\`${key}\` `}${finding.message}`;
  }

  /** The line of the key itself, or of the nearest thing around it that is there. */
  #lineOf(path: readonly (string | number)[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const offset = this.#offset(path.slice(0, length));
      if (offset !== undefined) return this.#line(offset);
    }
    return 1;
  }

  #offset(path: readonly (string | number)[]): number | undefined {
    const parent = path.length === 1 ? this.#document.contents : this.#document.getIn(path.slice(0, -1), true);
    const last = path[path.length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(last));
      return pair !== undefined && isNode(pair.key) ? pair.key.range?.[0] : undefined;
    }
    const node = this.#document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }

  #line(offset: number): number {
    return this.#lines.linePos(offset).line || 1;
  }
}

/** `['sources', 0, 'id']` as `sources[0].id`. */
function keyText(path: readonly (string | number)[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

function sentence(message: string): string {
  const text = message.split('\n')[0] ?? message;
  return text.endsWith('.') ? text : `${text}.`;
}
