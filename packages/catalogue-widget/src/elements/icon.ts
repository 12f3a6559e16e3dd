import { svg, html, type TemplateResult } from 'lit';
import type { IconNode } from 'lucide';
import { iconPath } from './icon-path.js';

/** Draws a Lucide icon beside words: it is hidden from assistive technology. Colour and size come from the text (`.icon`). */
export function icon(node: IconNode): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${svg`<path d=${iconPath(node)}></path>`}</svg>`;
}
