import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { priceInWords } from '../../../format/price.js';
import { localized } from '../../localized.js';
import type { CardView } from '../card-view.js';
import { section } from './section.js';

/** What a newcomer wants to know; nothing when nobody has told. */
export function renderFirstTime(view: CardView): TemplateResult | typeof nothing {
  const { firstTime, price } = view.activity;
  if (!firstTime) return nothing;
  const { whoMeets, bring, companion, beginners, note } = firstTime;
  const facts: [title: string, text: unknown][] = [
    [msg('Kuka ottaa sinut vastaan', { id: 'first-time.who' }), localized(whoMeets, view.language)],
    [msg('Ota mukaan', { id: 'first-time.bring' }), localized(bring, view.language)],
  ];
  const lines: unknown[] = [
    beginners === 'yes' && msg('Sopii aloittelijalle.', { id: 'first-time.beginners' }),
    beginners === 'no' && msg('Vaatii aiempaa kokemusta.', { id: 'first-time.experienced' }),
    companion === 'yes' && msg('Voit ottaa kaverin tai tukihenkilön mukaan.', { id: 'first-time.companion' }),
    companion === 'no' && msg('Et voi ottaa kaveria mukaan.', { id: 'first-time.alone' }),
    localized(note, view.language),
  ];
  const told = facts.filter(([, text]) => text !== nothing);
  const said = lines.filter((line) => line && line !== nothing);
  if (!told.length && !said.length) return nothing;
  const cost = [
    priceInWords(price, view.language),
    price?.equipmentLent === 'yes' && msg('välineet saa lainaksi', { id: 'price.equipment' }),
  ].filter(Boolean);
  if (cost.length) told.push([msg('Mitä maksaa', { id: 'first-time.cost' }), cost.join(', ')]);
  return section(
    view,
    msg('Ensimmäisellä kerralla', { id: 'first-time.title' }),
    html`
      ${told.map(([title, text]) => html`<p><strong>${title}:</strong> ${text}</p>`)}
      ${said.map((line) => html`<p>${line}</p>`)}
    `,
    'first-time',
  );
}
