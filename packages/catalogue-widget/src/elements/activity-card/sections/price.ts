import { localize } from '@hyte/catalogue-format/localize.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalise } from '../../../format/locale.js';
import { priceInWords } from '../../../format/price.js';
import { localized } from '../../localized.js';
import type { CardView } from '../card-view.js';
import { section } from './section.js';

const comparable = (text: string | undefined): string | undefined => text?.replace(/\s|[.!]$/g, '').toLowerCase();

/** What it costs, and ways to pay less. */
export function renderPrice(view: CardView): TemplateResult {
  const { price } = view.activity;
  const main = priceInWords(price, view.language);
  const kaikukortti = msg('Kaikukortilla maksuton', { id: 'price.kaikukortti' });
  // Many producers write "maksuton" or "4 €" beside the box that says so; spaces of sums do not break, or are left out.
  const repeated = comparable(localize(price?.text, view.language).text) === comparable(main);
  const text = repeated ? nothing : localized(price?.text, view.language);
  const equipment = msg('välineet saa lainaksi', { id: 'price.equipment' });
  return section(
    view,
    msg('Hinta', { id: 'filters.price' }),
    html`
      ${main ? html`<p>${capitalise(main)}</p>` : nothing} ${text === nothing ? nothing : html`<p>${text}</p>`}
      ${price?.kaikukortti === 'yes' && main !== kaikukortti ? html`<p>${kaikukortti}</p>` : nothing}
      ${price?.equipmentLent === 'yes' ? html`<p>${capitalise(equipment)}</p>` : nothing}
      ${main || text !== nothing ? nothing : html`<p>${msg('Emme tiedä hintaa.', { id: 'card.price-unknown' })}</p>`}
    `,
  );
}
