import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import RefreshCw from 'lucide/dist/esm/icons/refresh-cw.mjs';
import type { TrayStore } from '../../controllers/tray-store.js';
import { icon } from '../icon.js';
import { failedInWords } from './reporter.js';

/** Nothing can be shown: says so, and what still works. */
export function renderFailed(store: TrayStore): TemplateResult {
  return html`<div class="notice" part="notice">
    <p>${failedInWords()}</p>
    ${renderRetry(store)}
  </div>`;
}

/** The button that reads the catalogue again, or what else could not be had. */
export function renderRetry(what: Pick<TrayStore, 'reload'>): TemplateResult {
  const retry = (): void => {
    what.reload();
  };
  return html`<button type="button" class="button" @click=${retry}>
    ${icon(RefreshCw)} ${msg('Yritä uudelleen', { id: 'tray.retry' })}
  </button>`;
}
