import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { renderRetry } from '../catalogue/retry-button.js';

/** Instead of a map that could not be loaded: says what still works, and tries again when asked to. */
export function renderMapFailed(retry: () => void): TemplateResult {
  return html`<slot name="failed">
    <div class="failed">
      <p>${msg('Kartta ei auennut. Samat toiminnat ovat listassa.', { id: 'map.failed' })}</p>
      ${renderRetry({ reload: retry })}
    </div>
  </slot>`;
}
