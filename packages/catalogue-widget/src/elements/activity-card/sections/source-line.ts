import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Provenance } from '@hyte/catalogue-format/generated/catalogue.js';
import { freshness } from '../../../format/freshness.js';
import { formatDay } from '../../../format/locale.js';
import { webLink } from '../../../format/safe-link.js';
import { sourceAgeInWords } from '../../../format/source-age.js';
import { localized } from '../../localized.js';
import type { CardView } from '../card-view.js';
import { renderReportWrong } from './report-wrong.js';

/** Where the facts come from, how old they are, and how to say that they are wrong. */
export function renderSourceLine(view: CardView): TemplateResult {
  const { activity, today, language } = view;
  const age = freshness(activity, today);
  const day = age ? formatDay(age.day, language, { day: 'numeric', month: 'numeric', year: 'numeric' }) : '';
  return html`<footer class="source small muted">
    ${
      age
        ? html`<p>
            ${
              age.checked
                ? msg(str`Tiedot tarkistettu ${day}.`, { id: 'source.checked' })
                : msg(str`Tiedot päivitetty ${day}.`, { id: 'source.modified' })
            }
            ${age.level === 'fresh' ? nothing : msg('Tieto voi olla vanhentunut. Kysy ennen lähtöä.', { id: 'source.ageing' })}
          </p>`
        : html`<p>${msg('Emme tiedä, milloin tiedot on tarkistettu.', { id: 'source.unchecked' })}</p>`
    }
    ${sourcesOf(activity.provenance).map((each) => renderSource(each, view))} ${renderReportWrong(view)}
  </footer>`;
}

/** One line a source, however many of its records the activity was made of. */
function sourcesOf(provenance: readonly Provenance[] = []): Provenance[] {
  return [...new Map(provenance.map((each) => [each.source, each])).values()];
}

function renderSource(
  { source: id, url }: Provenance,
  { catalogue, language, follow }: CardView,
): TemplateResult | typeof nothing {
  const source = catalogue?.sources?.find((each) => each.id === id);
  const name = localized(source?.attribution ?? source?.name, language);
  if (name === nothing) return nothing;
  const record = webLink(url);
  const licence = source?.licence;
  const licenceLink = webLink(licence?.url);
  const age = source && sourceAgeInWords(source, language);
  return html`<p>
    ${msg('Lähde', { id: 'source.label' })}:
    ${
      record
        ? html`<a href=${record} rel="noopener noreferrer" @click=${(event: Event) => follow(event, 'source')}
            >${name}</a
          >`
        : name
    }${
      licence
        ? html`,
          ${licenceLink ? html`<a href=${licenceLink} rel="noopener noreferrer license">${licence.name}</a>` : licence.name}`
        : nothing
    }${age ? ` – ${age}` : nothing}
  </p>`;
}
