import { html, type TemplateResult } from 'lit';
import type { CardView } from './card-view.js';
import { renderDescription, renderOrganiser } from './sections/about.js';
import { renderAudience } from './sections/audience.js';
import { renderContacts } from './sections/contacts.js';
import { renderFirstTime } from './sections/first-time.js';
import { renderJoin } from './sections/join.js';
import { renderPrice } from './sections/price.js';
import { renderSourceLine } from './sections/source-line.js';
import type { TakeAlong } from './sections/take-along.js';
import { renderWhen } from './sections/when.js';
import { renderWhere } from './sections/where.js';

export { detailsStyles } from './details-styles.js';
export { TakeAlong } from './sections/take-along.js';

/** The opened card: what a person needs in order to go comes first, who says so comes last. */
export function renderDetails(view: CardView, takeAlong: TakeAlong): TemplateResult {
  return html`
    ${renderWhen(view)} ${renderWhere(view)} ${renderPrice(view)} ${renderJoin(view)} ${renderAudience(view)}
    ${renderFirstTime(view)} ${renderDescription(view)} ${renderOrganiser(view)} ${renderContacts(view)}
    ${takeAlong.render(view)} ${renderSourceLine(view)}
  `;
}
