import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import ExternalLink from 'lucide/dist/esm/icons/external-link.mjs';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import { howToJoin, type JoinAction } from '../../../format/how-to-join.js';
import { phoneInWords } from '@hyte/catalogue-format/phone-in-words.js';
import { dayAndMonth } from '../../../format/times.js';
import { icon } from '../../icon.js';
import { localized } from '../../localized.js';
import type { CardView } from '../card-view.js';
import { renderStatus } from '../status.js';
import { section } from './section.js';

const ICONS = { 'sign-up': ExternalLink, website: ExternalLink, call: Phone, mail: Mail };

/** One primary action, and what else must be known before coming. */
export function renderJoin(view: CardView): TemplateResult {
  const { activity, catalogue, language, today } = view;
  const { registration, referral, statusNote } = activity;
  const action = howToJoin(activity, catalogue?.advice);
  const day = (date: string): string => dayAndMonth(date, today, language);
  const lines: unknown[] = [
    referral?.required === 'yes' && msg('Tarvitset lähetteen ammattilaiselta.', { id: 'join.referral' }),
    localized(referral?.note, language),
    localized(registration?.note, language),
    registration?.opens &&
      registration.opens > today &&
      msg(str`Ilmoittautuminen alkaa ${day(registration.opens)}`, { id: 'join.opens' }),
    registration?.closes &&
      registration.closes >= today &&
      msg(str`Ilmoittaudu viimeistään ${day(registration.closes)}`, { id: 'join.closes' }),
    localized(statusNote, language),
  ];
  return section(
    view,
    msg('Näin pääset mukaan', { id: 'join.title' }),
    html`
      ${renderAction(action, view)}
      ${lines.filter((line) => line && line !== nothing).map((line) => html`<p>${line}</p>`)}
    `,
  );
}

function renderAction(action: JoinAction, { activity, catalogue, follow }: CardView): TemplateResult {
  switch (action.kind) {
    case 'drop-in':
      return html`<p class="lead">${msg('Tule paikalle, sinun ei tarvitse ilmoittautua.', { id: 'join.drop-in' })}</p>`;
    case 'not-now':
      return html`<p>${renderStatus(activity)}</p>`;
    case 'unknown':
      return html`<p>${msg('Emme tiedä, miten pääset mukaan.', { id: 'join.unknown' })}</p>`;
    default: {
      const { kind, href, target } = action;
      const isAdviser = kind === 'call' && target === catalogue?.advice?.phone;
      return html`${
          isAdviser
            ? html`<p>${msg('Emme tiedä, miten pääset mukaan. Neuvonta auttaa:', { id: 'join.adviser' })}</p>`
            : nothing
        }
        <p>
          <a
            class="button primary"
            part="join"
            href=${href}
            rel="noopener noreferrer"
            @click=${(event: Event) => follow(event, kind)}
          >
            ${icon(ICONS[kind])}<span>${actionInWords(action)}</span>
          </a>
        </p>`;
    }
  }
}

function actionInWords({ kind, target }: Extract<JoinAction, { href: string }>): string {
  switch (kind) {
    case 'sign-up':
      return msg('Ilmoittaudu', { id: 'join.sign-up' });
    case 'website':
      return msg('Siirry verkkosivulle', { id: 'join.website' });
    case 'call':
      return msg(str`Soita ${phoneInWords(target)}`, { id: 'join.call' });
    case 'mail':
      return msg('Lähetä sähköpostia', { id: 'join.mail' });
  }
}
