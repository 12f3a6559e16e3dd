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
  return html`<p class="note">${noteOf(relaxed, left, count)}</p>`;
}

function noteOf(relaxed: Relaxation, left: string, count: string): string {
  if (relaxed.kind === 'words') return msg(str`Jätimme pois sanan ${left}: ${count}`, { id: 'list.relaxed-words' });
  return relaxed.unknown
    ? msg(str`Varmaa tietoa ei löytynyt: ${left}. Näistä voit kysyä: ${count}`, { id: 'list.relaxed-untold' })
    : msg(str`Poistimme rajauksen ${left}: ${count}`, { id: 'list.relaxed-filter' });
}
