import { html, type TemplateResult } from 'lit';
import { heading } from '../../heading.js';
import type { CardView } from '../card-view.js';

/** One part of an opened card: its heading beside or above its content. */
export function section(view: CardView, title: string, content: unknown, className = ''): TemplateResult {
  return html`<section class="section ${className}">
    ${heading(view.headingLevel + 1, title)}
    <div class="content">${content}</div>
  </section>`;
}
