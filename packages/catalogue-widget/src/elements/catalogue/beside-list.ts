import { html, nothing, type TemplateResult } from 'lit';
import { isShown, type Shown } from '../../controllers/tray-state.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { renderAdviceSection } from './advice-section.js';
import { renderOutdated, renderPartial, renderUnanswered } from './notices.js';
import { renderSources } from './sources-note.js';

/** Above the list: what the person must know before reading it. */
export function renderNotices(store: TrayStore, shown: Shown): TemplateResult {
  return html`
    ${shown.outdated ? renderOutdated(store, shown) : nothing}
    ${shown.unanswered ? renderUnanswered(store, shown.unanswered) : nothing}
  `;
}

/** Under the list: what is missing from it, and where it comes from. */
export function renderFoot({ language }: TrayStore, shown: Shown): TemplateResult {
  return html`${renderPartial(shown)} ${renderSources(shown.catalogue, language)}`;
}

/** The adviser, also while nothing can be shown. */
export function renderAdviceOf({ state, language }: TrayStore): TemplateResult | typeof nothing {
  // A list without hits tells it itself.
  if (isShown(state)) return state.result.total ? renderAdviceSection(state.catalogue.advice, language) : nothing;
  return state.status === 'failed' ? renderAdviceSection(state.advice, language) : nothing;
}
