import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Relaxation, SearchResult } from '@hyte/search-core/search-engine.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { activitiesInWords } from '../../format/counts.js';
import { finnishTime } from '../../format/finnish-time.js';
import { omit } from '../filters/query-changes.js';
import { selectedFilters } from '../filters/selected-filters.js';
import { renderAdvice } from './advice.js';
import { relaxedLabels } from './relaxed-labels.js';

/** What was let go, so that something is shown. */
export function renderRelaxed(
  result: SearchResult,
  relaxed: Relaxation,
  store: TrayStore,
  catalogue: Catalogue,
): TemplateResult {
  const count = activitiesInWords(result.total);
  const left = relaxedLabels(relaxed, store, catalogue);
  const note =
    relaxed.kind === 'words'
      ? msg(str`Jätimme pois sanan ${left}: ${count}`, { id: 'list.relaxed-words' })
      : msg(str`Poistimme rajauksen ${left}: ${count}`, { id: 'list.relaxed-filter' });
  return html`<p class="note">${note}</p>`;
}

/** Nothing at all was found: what to try, and who helps. */
export function renderEmpty(store: TrayStore, catalogue: Catalogue): TemplateResult {
  const { query, language } = store;
  const chosen = selectedFilters(store, catalogue).length;
  return html`<div class="empty">
    <p>
      ${
        chosen
          ? msg('Kokeile poistaa rajauksia tai hakea toisella sanalla.', { id: 'list.try-fewer' })
          : msg('Kokeile toista sanaa tai selaa aiheittain.', { id: 'list.try-other' })
      }
    </p>
    ${
      query.text
        ? html`<p>
            <button type="button" class="button" @click=${() => store.setQuery(omit(query, 'text'), 'choice')}>
              ${msg('Tyhjennä hakusana', { id: 'list.clear-text' })}
            </button>
          </p>`
        : nothing
    }
    ${renderAdvice(catalogue.advice, finnishTime(), language)}
  </div>`;
}
