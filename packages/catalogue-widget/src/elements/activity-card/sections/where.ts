import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { CHANNELS } from '@hyte/catalogue-format/vocabularies/channels.js';
import { accessFacts, differsByPlace, type AccessFacts } from '../../../format/access.js';
import { areaServedInWords } from '../../../format/area-served.js';
import { distanceInWords } from '../../../format/distance.js';
import { capitalise, labelIn } from '../../../format/locale.js';
import { addressInWords, routeLink } from '../../../format/address.js';
import { guessesInWords, minutesInWords, tableInWords } from '../../../format/travel.js';
import { icon } from '../../icon.js';
import { localized } from '../../localized.js';
import { cardSettings } from '../card-settings.js';
import type { CardView } from '../card-view.js';
import { section } from './section.js';

/** Places told before the rest goes behind a disclosure. */
const FIRST = 3;

/** Where it happens and how to get there, then what is known of access. */
export function renderWhere(view: CardView): TemplateResult {
  const { activity, language } = view;
  const places = activity.places ?? [];
  const channels = CHANNELS.filter(
    ({ id }) => activity.channels?.includes(id) && (id !== 'in-person' || !places.length),
  );
  const area = areaServedInWords(activity, view.catalogue, language);
  const rest = places.slice(FIRST);
  const unknown = msg('Emme tiedä paikkaa. Kysy ennen lähtöä.', { id: 'card.place-unknown' });
  return section(
    view,
    msg('Missä', { id: 'card.where' }),
    html`
      ${places.slice(0, FIRST).map((place) => renderPlace(place, view))} ${renderWay(view)}
      ${
        rest.length
          ? html`<details>
              <summary>${msg(str`Muut paikat (${rest.length})`, { id: 'card.other-places' })}</summary>
              ${rest.map((place) => renderPlace(place, view))}
            </details>`
          : nothing
      }
      ${channels.length ? html`<p>${capitalise(channels.map(({ label }) => labelIn(label, language)).join(', '))}</p>` : nothing}
      ${area ? html`<p class="muted">${msg(str`Alue: ${area}`, { id: 'card.area' })}</p>` : nothing}
      ${places.length || channels.length || area ? nothing : html`<p>${unknown}</p>`}
      ${places.length ? renderAccess(view) : nothing}
    `,
  );
}

/** Minutes by the operator's table, which says where they come from; guesses where it lacks the place. */
function renderWay({ way: { distanceKm, travel }, language }: CardView): TemplateResult | typeof nothing {
  if (distanceKm === undefined) return nothing;
  const straight = msg(str`Matkaa linnuntietä ${distanceInWords(distanceKm, language)}`, { id: 'card.distance' });
  const ways = travel ? [minutesInWords(travel)] : guessesInWords(distanceKm);
  return html`
    <p class="muted">${[straight, ...ways].join(' · ')}</p>
    ${travel ? html`<p class="small muted">${tableInWords(travel, language)}</p>` : nothing}
  `;
}

function renderPlace(place: Place, view: CardView): TemplateResult {
  const { activity, catalogue, language, follow, settings } = view;
  const name = localize(place.name, language).text;
  const address = addressInWords(place, catalogue, language);
  const template = cardSettings(settings).route;
  const route = routeLink(place, name, address, template);
  return html`<div class="place">
    ${name ? html`<p><strong>${localized(place.name, language)}</strong></p>` : nothing}
    ${address ? html`<p>${address}</p>` : nothing}
    ${place.directions ? html`<p>${localized(place.directions, language)}</p>` : nothing}
    ${differsByPlace(activity) ? renderFacts(accessFacts({ places: [place] }, language)) : nothing}
    ${
      route
        ? html`<p class="no-print">
            <a class="tap" href=${route} rel="noopener noreferrer" @click=${(event: Event) => follow(event, 'route')}
              >${template ? msg('Reitti', { id: 'card.way' }) : msg('Reitti joukkoliikenteellä', { id: 'card.route' })}<span
                class="visually-hidden"
                >: ${name || address}</span
              ></a
            >
          </p>`
        : nothing
    }
  </div>`;
}

/** For the whole activity; where places differ, what it says of itself, and what none of them tells. */
function renderAccess({ activity, language }: CardView): TemplateResult {
  const all = accessFacts(activity, language);
  const nothingKnown = msg('Emme tiedä, onko paikka esteetön. Kysy ennen lähtöä.', { id: 'card.access-unknown' });
  if (!all.yes.length && !all.no.length) return html`<p class="muted">${nothingKnown}</p>`;
  const missing = all.unknown.join(', ');
  const { access } = activity;
  return html`
    ${renderFacts(differsByPlace(activity) ? accessFacts({ ...(access && { access }) }, language) : all)}
    ${missing ? html`<p class="small muted">${msg(str`Ei tietoa: ${missing}`, { id: 'card.access-not-known' })}</p>` : nothing}
  `;
}

function renderFacts({ yes, no }: AccessFacts): TemplateResult | typeof nothing {
  if (!yes.length && !no.length) return nothing;
  return html`<ul class="access">
    ${yes.map((label) => html`<li class="yes">${icon(Check)}<span>${capitalise(label)}</span></li>`)}
    ${no.map((label) => html`<li class="no">${icon(X)}<span>${msg(str`Ei ole: ${label}`, { id: 'card.access-no' })}</span></li>`)}
  </ul>`;
}
