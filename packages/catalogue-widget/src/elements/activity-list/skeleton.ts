import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** Stands where the list will be, as tall as its rows, so that nothing jumps when they come. */
export function renderSkeleton(): TemplateResult {
  const row = html`<div class="ghost"><span></span><span></span><span></span></div>`;
  return html`<p class="visually-hidden">${msg('Ladataan toimintoja', { id: 'list.loading' })}</p>
    <div class="ghosts" aria-hidden="true"><span class="ghost-title"></span>${row}${row}${row}${row}</div>`;
}
