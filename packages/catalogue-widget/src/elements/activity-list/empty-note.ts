import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { finnishTime } from '../../format/finnish-time.js';
import { hasFilters, omit } from '../filters/query-changes.js';
import { focusNeighbour } from '../filters/selected-filters.js';
import { renderAdvice } from './advice.js';

/** Nothing at all was found: what to try, and who helps. */
export function renderEmpty(store: TrayStore, catalogue: Catalogue): TemplateResult {
  const { query, language } = store;
  const clearText = ({ currentTarget }: Event): void => {
    store.setQuery(omit(query, 'text'), 'choice');
    // The button goes with the note.
    focusNeighbour((currentTarget as Element).getRootNode() as ShadowRoot, 0);
  };
  return html`<div class="empty">
    <p>
      ${
        hasFilters(query, store.locked)
          ? msg('Kokeile poistaa rajauksia tai hakea toisella sanalla.', { id: 'list.try-fewer' })
          : msg('Kokeile toista sanaa tai selaa aiheittain.', { id: 'list.try-other' })
      }
    </p>
    ${
      query.text
        ? html`<p>
            <button type="button" class="button" @click=${clearText}>
              ${msg('Tyhjennä hakusana', { id: 'list.clear-text' })}
            </button>
          </p>`
        : nothing
    }
    ${renderAdvice(catalogue.advice, finnishTime(), language)}
  </div>`;
}
