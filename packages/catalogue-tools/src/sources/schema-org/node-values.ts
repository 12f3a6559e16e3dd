import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { fieldOf, objectOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { cleanText, guessLanguage, localizedText, type TextShape } from '../../clean/localized-text.js';
import { languageTag } from './language-tag.js';

/** A description is shorter; HTML of any length would take any time. */
const LONGEST_TEXT = 100_000;

/** A value that may be alone or in a list, as a list. */
export function valuesOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** The last word of a name: `Event` of `https://schema.org/Event`, `schema:Event` and `Event`; of a list, of its first. */
export function localName(value: unknown): string {
  const [first] = valuesOf(value);
  const text = textOf(first) ?? textOf(fieldOf(first, '@id')) ?? '';
  return text.split(/[/#:]/).at(-1) ?? '';
}

/** Types of a node. */
export function typesOf(node: unknown): string[] {
  return valuesOf(fieldOf(node, '@type') ?? fieldOf(node, 'type')).map(localName);
}

/** A text, also of `{ "@value": … }` or the first of a list. */
export function wordOf(value: unknown): string | undefined {
  for (const each of valuesOf(value)) {
    const text = textOf(each) ?? textOf(fieldOf(each, '@value'));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** An address in a text, in `@id` or in `url`. */
export function addressOf(value: unknown): string | undefined {
  for (const each of valuesOf(value)) {
    const text = textOf(each) ?? textOf(fieldOf(each, '@id')) ?? wordOf(fieldOf(each, 'url'));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Reads the texts of the nodes of one document. */
export class NodeTexts {
  /**
   * @param pageLanguage what the document says it is written in
   */
  constructor(
    private readonly nodes: ReadonlyMap<string, JsonObject>,
    private readonly pageLanguage: string | undefined,
  ) {}

  /** A text with its language: of its own `@language`, else of the page, else what its words look like, else Finnish. */
  text(value: unknown, shape: TextShape): LocalizedText | undefined {
    return localizedText(
      valuesOf(value).map((each) => {
        const text = cleanText((textOf(each) ?? textOf(fieldOf(each, '@value')))?.slice(0, LONGEST_TEXT), shape);
        const own = languageTag(fieldOf(each, '@language'));
        return [own ?? this.pageLanguage ?? guessLanguage(text ?? '') ?? 'fi', text] as const;
      }),
    );
  }

  /** A node, also where it is only referred to by its `@id`. */
  node(value: unknown): JsonObject {
    const node = objectOf(value);
    const id = textOf(node['@id']);
    const only = Object.keys(node).every((key) => key === '@id' || key === '@type');
    return only && id !== undefined ? (this.nodes.get(id) ?? node) : node;
  }

  /** Nodes of a field, looked up; texts are left out. */
  nodesOf(value: unknown): JsonObject[] {
    return valuesOf(value)
      .filter((each) => typeof each === 'object' && each !== null && !Array.isArray(each))
      .map((each) => this.node(each));
  }
}
