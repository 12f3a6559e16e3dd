import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { html, type Html } from './html.js';
import type { PageLanguage } from './words.js';

/** A short text, marked with its language when that is not the page's; `undefined` when there is none. */
export function words(text: LocalizedText | undefined, language: PageLanguage): Html | undefined {
  const chosen = localize(text, language);
  if (chosen.text.trim() === '') return undefined;
  return chosen.language === language
    ? html`${chosen.text}`
    : html`<span lang="${chosen.language}">${chosen.text}</span>`;
}

/** A long text: an empty line parts paragraphs, `- ` begins an item of a list. */
export function paragraphs(text: LocalizedText | undefined, language: PageLanguage): Html | undefined {
  const chosen = localize(text, language);
  if (chosen.text.trim() === '') return undefined;
  const blocks = chosen.text.split(/\n\s*\n/).flatMap(blocksOf);
  const written = blocks.map(({ isList, lines }) =>
    isList
      ? html`<ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul> `
      : html`<p>${lines.map((line, index) => html`${index > 0 && html`<br />`}${line}`)}</p> `,
  );
  return chosen.language === language
    ? html`<div class="text">${written}</div> `
    : html`<div class="text" lang="${chosen.language}">${written}</div> `;
}

function blocksOf(part: string): { readonly isList: boolean; readonly lines: string[] }[] {
  const blocks: { readonly isList: boolean; readonly lines: string[] }[] = [];
  for (const line of part.split('\n')) {
    const item = /^\s*[-•*]\s+(.+)$/.exec(line)?.[1];
    const text = (item ?? line).trim();
    if (!text) continue;
    const last = blocks.at(-1);
    if (last && last.isList === (item !== undefined)) last.lines.push(text);
    else blocks.push({ isList: item !== undefined, lines: [text] });
  }
  return blocks;
}
