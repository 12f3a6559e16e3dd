import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import Check from 'lucide/dist/esm/icons/check.mjs';
import CircleQuestionMark from 'lucide/dist/esm/icons/circle-question-mark.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { Activity, Ternary } from '@hyte/catalogue-format/generated/catalogue.js';
import { ACCESS_FEATURES } from '@hyte/catalogue-format/vocabularies/access-features.js';
import { accessFact } from '@hyte/search-core/facets/access-facts.js';
import { capitalise, labelIn, type ReaderLanguage } from '../../format/locale.js';
import { icon } from '../icon.js';

/** Features of a place: nobody has to ask about them where all is remote. */
const OF_PLACES: readonly string[] = [
  ...['wheelchair', 'rollator', 'accessible-toilet', 'induction-loop', 'accessible-parking'],
  ...['step-free-entrance', 'guide-dog', 'quiet-space'],
];

/** What the activity tells of the access features that a person asks for: there, to be asked about, missing. */
export function renderAskedAccess(
  activity: Activity,
  asked: readonly string[],
  language: ReaderLanguage,
): TemplateResult {
  const told: Record<Ternary, string[]> = { yes: [], unknown: [], no: [] };
  for (const { id, label } of ACCESS_FEATURES.filter(({ id }) => asked.includes(id))) {
    const fact = accessFact(activity, id);
    if (fact === 'unknown' && OF_PLACES.includes(id) && isElsewhere(activity)) continue;
    const feature = labelIn(label, language);
    const partly = fact === 'yes' && isPartly(activity, id);
    told[fact].push(partly ? msg(str`${feature} (ei kaikissa paikoissa)`, { id: 'card.access-partly' }) : feature);
  }
  const yes = capitalise(told.yes.join(', '));
  const unknown = told.unknown.join(', ');
  const label = told.no.join(', ');
  return html`
    ${yes ? html`<li>${icon(Check)}<span>${yes}</span></li>` : nothing}
    ${
      unknown
        ? html`<li class="ageing">
            ${icon(CircleQuestionMark)}<span>${msg(str`Varmista: ${unknown}`, { id: 'card.access-ask' })}</span>
          </li>`
        : nothing
    }
    ${label ? html`<li class="ageing">${icon(X)}<span>${msg(str`Ei ole: ${label}`, { id: 'card.access-no' })}</span></li>` : nothing}
  `;
}

function isElsewhere({ places, channels }: Activity): boolean {
  return !places?.length && Boolean(channels?.length) && !channels?.includes('in-person');
}

/** Only some of the places have it, and the activity does not say it of itself. */
function isPartly({ access, places = [] }: Activity, feature: string): boolean {
  return (
    accessFact({ ...(access && { access }) }, feature) !== 'yes' &&
    places.some((place) => accessFact({ places: [place] }, feature) !== 'yes')
  );
}
