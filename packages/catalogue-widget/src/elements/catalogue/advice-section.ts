import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { localize } from '@hyte/catalogue-format/localize.js';
import type { Advice } from '@hyte/catalogue-format/generated/catalogue.js';
import type { InterfaceLanguage } from '../../controllers/tray-store.js';
import { finnishTime } from '../../format/finnish-time.js';
import { mailLink, webLink } from '../../format/safe-link.js';
import { localized } from '../localized.js';
import { renderAdvice } from '../activity-list/advice.js';

/** The adviser beside the list: the phone, and other ways to ask. */
export function renderAdviceSection(
  advice: Advice | undefined,
  language: InterfaceLanguage,
): TemplateResult | typeof nothing {
  if (!advice) return nothing;
  const [mail, page] = [mailLink(advice.email), webLink(advice.url)];
  return html`<section class="adviser" part="advice" aria-label=${localize(advice.name, language).text}>
    ${advice.phone ? renderAdvice(advice, finnishTime(), language) : html`<p><strong>${localized(advice.name, language)}</strong></p>`}
    ${mail ? html`<p><a href=${mail}>${advice.email}</a></p>` : nothing}
    ${page ? html`<p><a href=${page}>${msg('Neuvonnan verkkosivu', { id: 'advice.page' })}</a></p>` : nothing}
  </section>`;
}
