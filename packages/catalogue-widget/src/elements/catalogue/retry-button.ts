import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import RefreshCw from 'lucide/dist/esm/icons/refresh-cw.mjs';
import type { TrayStore } from '../../controllers/tray-store.js';
import { icon } from '../icon.js';

/** The button that reads the catalogue again, or what else could not be had. */
export function renderRetry(what: Pick<TrayStore, 'reload'>): TemplateResult {
  return html`<button type="button" class="button" @click=${() => what.reload()}>
    ${icon(RefreshCw)} ${msg('Yritä uudelleen', { id: 'tray.retry' })}
  </button>`;
}
