import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { renderRetry } from '../catalogue/retry-button.js';

/** A map could not be loaded: says what still works, and tries again when asked to. */
export function renderMapFailed(retry: () => void): TemplateResult {
  return html`
    <p>${msg('Kartta ei auennut. Samat toiminnat ovat listassa.', { id: 'map.failed' })}</p>
    ${renderRetry({ reload: retry })}
  `;
}
