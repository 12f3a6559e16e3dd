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

/** Who arranges it, in which languages, and pages about it. */
export function renderOrganiser(view: CardView): TemplateResult | typeof nothing {
  const { activity, language, follow } = view;
  const { organiser, languages = [], links = [] } = activity;
  const kind = organiserKind(organiser, language);
  const spoken = languages
    .map((tag) => languageName(tag, language))
    .filter(Boolean)
    .join(', ');
  const homepage = webLink(organiser?.url);
  const name = localized(organiser?.name, language);
  const pages = links.flatMap(({ url, title }) => {
    const href = webLink(url);
    return href ? [{ href, title: title ? localized(title, language) : new URL(href).host }] : [];
  });
  if (!organiser && !spoken && !pages.length) return nothing;
  const link = (href: string, content: unknown): TemplateResult =>
    html`<a
      class="tap"
      href=${href}
      rel="noopener noreferrer nofollow"
      @click=${(event: Event) => follow(event, 'website')}
      >${content}</a
    >`;
  return section(
    view,
    msg('Järjestäjä', { id: 'filters.organiser' }),
    html`
      ${organiser ? html`<p>${homepage ? link(homepage, name) : name}${kind && ` · ${kind}`}</p>` : nothing}
      ${spoken ? html`<p>${msg(str`Toiminnan kielet: ${spoken}`, { id: 'card.languages' })}</p>` : nothing}
      ${
        pages.length
          ? html`<ul class="links">
              ${pages.map(({ href, title }) => html`<li>${link(href, title)}</li>`)}
            </ul>`
          : nothing
      }
    `,
  );
}
