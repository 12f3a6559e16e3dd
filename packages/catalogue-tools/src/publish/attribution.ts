import type { LocalizedText, Source } from '@hyte/catalogue-format/generated/catalogue.js';

/**
 * The attribution text that the licences of the sources ask for, one paragraph a source.
 * @param others lines for area outlines and postcodes, where there are any
 */
export function attributionText(
  title: LocalizedText,
  sources: readonly Source[],
  others: readonly (LocalizedText | undefined)[],
): string {
  const paragraphs = sources.map(({ name, attribution, licence, url }) =>
    [inAll(attribution ?? name), licence && [licence.name, licence.url].filter(Boolean).join(', '), url]
      .filter(Boolean)
      .join('\n'),
  );
  return `${[inAll(title), ...paragraphs, ...others.flatMap((line) => (line ? [inAll(line)] : []))].join('\n\n')}\n`;
}

/** Every language on its own line; the same text once. */
function inAll(text: LocalizedText): string {
  return [...new Set(Object.values(text))].join('\n');
}
