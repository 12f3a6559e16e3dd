import { html, type TemplateResult } from 'lit';
import type { CardView } from './card-view.js';
import { detailsStyles as inPlaceStyles } from './details-styles.js';
import { dialogStyles } from './dialog-styles.js';
import { renderDescription, renderLanguages, renderOrganiser, renderPages } from './sections/about.js';
import { renderAudience } from './sections/audience.js';
import { renderContacts } from './sections/contacts.js';
import { renderFirstTime } from './sections/first-time.js';
import { renderJoin } from './sections/join.js';
import { renderPrice } from './sections/price.js';
import { renderSourceLine } from './sections/source-line.js';
import type { TakeAlong } from './sections/take-along.js';
import { renderWhen } from './sections/when.js';
import { renderWhere } from './sections/where.js';

export { TakeAlong } from './sections/take-along.js';

export const detailsStyles = [inPlaceStyles, dialogStyles];

/** The opened card: what a person needs in order to go comes first, who says so comes last. */
export function renderDetails(view: CardView, takeAlong: TakeAlong): TemplateResult {
  const { dialog } = takeAlong;
  const details = html`
    ${renderWhen(view)} ${renderWhere(view)} ${renderPrice(view)} ${renderJoin(view)} ${renderAudience(view)}
    ${renderLanguages(view)} ${renderFirstTime(view)} ${renderDescription(view)} ${renderOrganiser(view)}
    ${renderPages(view)} ${renderContacts(view)} ${takeAlong.render(view)} ${renderSourceLine(view)}
  `;
  return dialog.isWanted ? dialog.render(view, details) : details;
}
