import { html, type TemplateResult } from 'lit';
import { parsePlainText, type Inline } from '../../format/plain-text.js';

/** Catalogue text as paragraphs, lists and links. It stays text all the way: nothing in it can become markup. */
export function renderPlainText(text: string): TemplateResult[] {
  return parsePlainText(text).map((block) =>
    block.kind === 'list'
      ? html`<ul class="bullets">
          ${block.items.map((item) => html`<li>${item.map(renderInline)}</li>`)}
        </ul>`
      : html`<p>${block.lines.map((line, index) => html`${index ? html`<br />` : ''}${line.map(renderInline)}`)}</p>`,
  );
}

function renderInline(part: Inline): TemplateResult | string {
  if (typeof part === 'string') return part;
  return html`<a href=${part.href} rel="noopener noreferrer nofollow">${part.text}</a>`;
}
