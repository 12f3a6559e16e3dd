import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { localize } from '@hyte/catalogue-format/localize.js';
import { fillTemplate } from '../../../format/link-template.js';
import { mailLink } from '../../../format/safe-link.js';
import { cardSettings } from '../card-settings.js';
import type { CardView } from '../card-view.js';

/** Ways to say which fact is wrong: to the site's own form where it has one, else to whoever answers for the activity. */
export function renderReportWrong(view: CardView): TemplateResult | typeof nothing {
  const links = fields().flatMap(([field, label]) => {
    const href = reportLink(view, field, label);
    return href ? [{ href, label }] : [];
  });
  if (!links.length) return nothing;
  return html`<details class="no-print">
    <summary>${msg('Onko tieto väärin?', { id: 'wrong.link' })}</summary>
    <p>${msg('Mikä tieto on väärin?', { id: 'wrong.which' })}</p>
    <ul class="links">
      ${links.map(
        ({ href, label }) =>
          html`<li>
            <a class="tap" href=${href} rel="noopener" @click=${(event: Event) => view.follow(event, 'report')}
              >${label}</a
            >
          </li>`,
      )}
    </ul>
  </details>`;
}

/** The id that a form gets, and what people read. */
function fields(): [field: string, label: string][] {
  return [
    ['times', msg('Aika', { id: 'wrong.times' })],
    ['place', msg('Paikka', { id: 'wrong.place' })],
    ['price', msg('Hinta', { id: 'filters.price' })],
    ['contact', msg('Yhteystieto', { id: 'wrong.contact' })],
    ['ended', msg('Toimintaa ei enää ole', { id: 'wrong.ended' })],
    ['other', msg('Jokin muu', { id: 'wrong.other' })],
  ];
}

function reportLink(
  { activity, catalogue, language, settings }: CardView,
  field: string,
  label: string,
): string | undefined {
  const name = localize(activity.name, language).text;
  const { report } = cardSettings(settings);
  if (report) return fillTemplate(report, { id: activity.id, name, field, page: location.href });
  const contact = activity.contacts?.find(({ email }) => mailLink(email))?.email ?? catalogue?.advice?.email;
  return mailLink(
    contact,
    msg(str`Korjattavaa: ${name}`, { id: 'wrong.subject' }),
    msg(str`Toiminta: ${name} (${activity.id})\nVäärin: ${label}\n\nMiten sen pitäisi olla?\n`, { id: 'wrong.body' }),
  );
}
