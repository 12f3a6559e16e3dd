import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Relaxation, SearchResult } from '@hyte/search-core/search-engine.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { activitiesInWords } from '../../format/counts.js';
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
