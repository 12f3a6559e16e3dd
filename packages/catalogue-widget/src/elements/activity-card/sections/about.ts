import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { languageName } from '../../../format/facet-labels.js';
import { organiserKind } from '../../../format/organiser.js';
import { webLink } from '../../../format/safe-link.js';
import { localized } from '../../localized.js';
import type { CardView } from '../card-view.js';
import { renderPlainText } from '../plain-text.js';
import { section } from './section.js';

/** The description, in the reader's language or honestly in another. */
export function renderDescription(view: CardView): TemplateResult | typeof nothing {
  const { activity, language } = view;
  const { text, language: spoken } = localize(activity.description, language);
  if (!text) return nothing;
  const other = spoken.split('-', 1)[0] !== language.split('-', 1)[0];
  return section(
    view,
    msg('Kuvaus', { id: 'card.description' }),
    html`
      ${
        other
          ? html`<p class="small muted">
              ${msg(str`Kuvauksen kieli: ${languageName(spoken, language)}`, { id: 'card.description-language' })}
            </p>`
          : nothing
      }
      <div class="text measure" lang=${ifDefined(other ? spoken : undefined)}>${renderPlainText(text)}</div>
    `,
  );
}

/** Languages it is held in; nothing when nobody has told. */
export function renderLanguages(view: CardView): TemplateResult | typeof nothing {
  const { activity, language } = view;
  const spoken = (activity.languages ?? []).map((tag) => languageName(tag, language)).filter(Boolean);
  if (!spoken.length) return nothing;
  return section(view, msg('Kieli', { id: 'filters.language' }), html`<p>${spoken.join(', ')}</p>`);
}

/** Who arranges it. */
export function renderOrganiser(view: CardView): TemplateResult | typeof nothing {
  const { organiser } = view.activity;
  if (!organiser) return nothing;
  const homepage = webLink(organiser.url);
  const name = localized(organiser.name, view.language);
  const kind = organiserKind(organiser, view.language);
  return section(
    view,
    msg('Järjestäjä', { id: 'filters.organiser' }),
    html`<p>${homepage ? link(view, homepage, name) : name}${kind && ` · ${kind}`}</p>`,
  );
}

/** Pages about it. */
export function renderPages(view: CardView): TemplateResult | typeof nothing {
  const pages = (view.activity.links ?? []).flatMap(({ url, title }) => {
    const href = webLink(url);
    return href ? [{ href, title: title ? localized(title, view.language) : new URL(href).host }] : [];
  });
  if (!pages.length) return nothing;
  return section(
    view,
    msg('Verkkosivut', { id: 'card.pages' }),
    html`<ul class="links">
      ${pages.map(({ href, title }) => html`<li>${link(view, href, title)}</li>`)}
    </ul>`,
  );
}

function link({ follow }: CardView, href: string, content: unknown): TemplateResult {
  return html`<a
    class="tap"
    href=${href}
    rel="noopener noreferrer nofollow"
    @click=${(event: Event) => follow(event, 'website')}
    >${content}</a
  >`;
}
