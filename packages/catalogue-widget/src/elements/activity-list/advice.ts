import { html, nothing, type TemplateResult } from 'lit';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import type { Advice } from '@hyte/catalogue-format/generated/catalogue.js';
import type { InterfaceLanguage } from '../../controllers/tray-store.js';
import { openingState, openingStateInWords } from '../../format/opening-state.js';
import { phoneInWords } from '@hyte/catalogue-format/phone-in-words.js';
import { phoneLink } from '../../format/phone.js';
import { openingHoursInWords } from '../../format/schedule.js';
import { icon } from '../icon.js';
import { localized } from '../localized.js';

/** The living adviser: a phone to call, and whether it is answered at `now` (`YYYY-MM-DDTHH:MM` in Finland). */
export function renderAdvice(
  advice: Advice | undefined,
  now: string,
  language: InterfaceLanguage,
): TemplateResult | typeof nothing {
  const call = phoneLink(advice?.phone);
  if (!advice?.phone || !call) return nothing;
  const state = openingStateInWords(openingState(advice.hours, now), now.slice(0, 10), language);
  const hours = (advice.hours ?? []).map((each) => openingHoursInWords(each, language)).join(', ');
  return html`<div class="advice">
    <p><strong>${localized(advice.name, language)}</strong></p>
    <p>
      <a class="button" href=${call}>${icon(Phone)}<span>${phoneInWords(advice.phone)}</span></a>
    </p>
    ${state || hours ? html`<p class="small muted">${[state, hours].filter(Boolean).join(' · ')}</p>` : nothing}
    ${advice.note ? html`<p class="small muted">${localized(advice.note, language)}</p>` : nothing}
  </div>`;
}
