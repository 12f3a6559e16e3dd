import { html, nothing, type TemplateResult } from 'lit';
import ChevronDown from 'lucide/dist/esm/icons/chevron-down.mjs';
import { beginning } from '../../format/beginning.js';
import { organiserKind } from '../../format/organiser.js';
import { heading } from '../heading.js';
import { icon } from '../icon.js';
import type { CardView } from './card-view.js';
import { renderFacts } from './row-facts.js';
import { renderStatus } from './status.js';

/** The closed card: what it is on one side, when, where and price on the other. The name opens and closes it. */
export function renderRow(view: CardView, open: boolean, toggle: () => void): TemplateResult {
  const { activity, language, draw } = view;
  const { organiser } = activity;
  const kind = organiserKind(organiser, language);
  // Until it is opened, the beginning of the description stands in for a summary that is missing.
  const summary = open
    ? draw('summary', activity.summary)
    : draw(activity.summary ? 'summary' : 'description', beginning(activity.summary ?? activity.description));
  const name = html`<button
    type="button"
    class="name"
    part="name"
    aria-expanded=${open}
    aria-controls=${open ? 'full' : nothing}
    @click=${toggle}
  >
    <span>${draw('name', activity.name)}</span>${icon(ChevronDown)}
  </button>`;
  return html`<div class="row">
    <div class="what">
      ${heading(view.headingLevel, name)}
      ${organiser ? html`<p class="muted">${draw('organiser', organiser.name)}${kind && ` · ${kind}`}</p>` : nothing}
      ${renderStatus(activity)} ${summary === nothing ? nothing : html`<p class="summary">${summary}</p>`}
      ${view.why}
    </div>
    ${renderFacts(view)}
  </div>`;
}
