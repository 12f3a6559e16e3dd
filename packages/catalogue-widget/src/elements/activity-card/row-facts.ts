import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import Euro from 'lucide/dist/esm/icons/euro.mjs';
import MapPin from 'lucide/dist/esm/icons/map-pin.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import { freshness, freshnessInWords } from '../../format/freshness.js';
import { placeInWords } from '../../format/place.js';
import { priceInWords } from '../../format/price.js';
import { rulesInWords } from '../../format/schedule.js';
import { dayInWords, occurrenceInWords } from '../../format/times.js';
import { icon } from '../icon.js';
import type { CardView } from './card-view.js';
import { whenItRuns } from './status.js';

/** When, where, access that is asked for, price and freshness in a few words each; what is not known and not expected is left out. */
export function renderFacts(view: CardView): TemplateResult {
  return html`<ul class="facts">
    ${renderWhen(view)} ${renderWhere(view)} ${view.access} ${renderPrice(view)} ${renderFreshness(view)}
  </ul>`;
}

function renderWhen(view: CardView): TemplateResult | typeof nothing {
  const [main, more] = whenInWords(view);
  if (!main && !more) return nothing;
  return html`<li>
    ${icon(Clock)}<span
      >${main ? html`<strong>${whenItRuns(view.activity, main)}</strong> ` : nothing}${
        more ? html`<span class="muted more">${more}</span>` : nothing
      }</span
    >
  </li>`;
}

/** The rule and the next day of it, else the next dated session; the second alone when there is nothing to tell but that. */
function whenInWords({ activity, next: times, today, language }: CardView): [main: string, more: string] {
  if (activity.status === 'ended') return ['', ''];
  const rules = rulesInWords(activity.schedule, { today, language });
  const [rule] = rules;
  const [soonest] = times;
  if (rule) {
    const main = rules.length > 1 ? msg(str`${rule} ym.`, { id: 'card.and-more' }) : rule;
    if (!soonest || activity.status === 'cancelled' || !activity.schedule?.recurrences?.length) return [main, ''];
    const day = dayInWords(soonest.start.slice(0, 10), today, language);
    const next = msg(str`seuraava ${day}`, { id: 'card.next' });
    return [main, soonest.doubt ? msg(str`${next}, varmista`, { id: 'card.next-doubt' }) : next];
  }
  if (soonest) return [occurrenceInWords(soonest, today, language), ''];
  if (activity.schedule?.sessions?.length) return ['', msg('ei tulevia aikoja', { id: 'card.no-times' })];
  const happens = ['group', 'course', 'event'].includes(activity.kind);
  return ['', happens ? msg('aika ei tiedossa', { id: 'card.time-unknown' }) : ''];
}

function renderWhere({ activity, catalogue, language, wayInRow }: CardView): TemplateResult | typeof nothing {
  const place = placeInWords(activity, catalogue, language);
  if (!place && !wayInRow) return nothing;
  return html`<li>
    ${icon(MapPin)}<span>${place} ${wayInRow ? html`<span class="muted more">${wayInRow}</span>` : nothing}</span>
  </li>`;
}

function renderPrice({ activity, language }: CardView): TemplateResult | typeof nothing {
  const price = priceInWords(activity.price, language);
  return price ? html`<li>${icon(Euro)}<span>${price}</span></li>` : nothing;
}

function renderFreshness({ activity, today, language }: CardView): TemplateResult | typeof nothing {
  const age = freshness(activity, today);
  if (!age) return nothing;
  const isFresh = age.level === 'fresh';
  return html`<li class="small ${isFresh ? 'muted' : 'ageing'}">
    ${icon(isFresh ? CircleCheck : TriangleAlert)}<span>${freshnessInWords(age, today, language)}</span>
  </li>`;
}
