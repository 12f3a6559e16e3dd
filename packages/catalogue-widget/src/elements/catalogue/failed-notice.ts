import { html, type TemplateResult } from 'lit';
import type { TrayStore } from '../../controllers/tray-store.js';
import { failedInWords } from './reporter.js';
import { renderRetry } from './retry-button.js';

/** Nothing can be shown: says so, and what still works. */
export function renderFailed(store: TrayStore): TemplateResult {
  return html`<div class="notice" part="notice">
    <p>${failedInWords()}</p>
    ${renderRetry(store)}
  </div>`;
}
