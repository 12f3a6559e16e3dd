import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import type { Contact } from '@hyte/catalogue-format/generated/catalogue.js';
import { openingState, openingStateInWords } from '../../../format/opening-state.js';
import { phoneInWords } from '@hyte/catalogue-format/phone-in-words.js';
import { phoneLink } from '../../../format/phone.js';
import { mailLink } from '../../../format/safe-link.js';
import { openingHoursInWords } from '../../../format/schedule.js';
import { icon } from '../../icon.js';
import { localized } from '../../localized.js';
import type { CardView } from '../card-view.js';
import { section } from './section.js';

/** Ways to ask, as targets large enough for a thumb. */
export function renderContacts(view: CardView): TemplateResult | typeof nothing {
  const contacts = (view.activity.contacts ?? []).filter(({ phone, email }) => phoneLink(phone) ?? mailLink(email));
  if (!contacts.length) return nothing;
  return section(
    view,
    msg('Kysy lisää', { id: 'card.contacts' }),
    contacts.map((contact) => renderContact(contact, view)),
  );
}

function renderContact({ label, phone, email, hours = [] }: Contact, view: CardView): TemplateResult {
  const { language, now, today, follow } = view;
  const call = phoneLink(phone);
  const mail = mailLink(email);
  const answered = [
    openingStateInWords(openingState(hours, now), today, language),
    ...hours.map((each) => openingHoursInWords(each, language)),
  ].filter(Boolean);
  return html`<div class="contact">
    ${label ? html`<p>${localized(label, language)}</p>` : nothing}
    ${
      call && phone
        ? html`<p>
            <a class="tap" href=${call} @click=${(event: Event) => follow(event, 'call')}
              >${icon(Phone)}${phoneInWords(phone)}</a
            >
          </p>`
        : nothing
    }
    ${answered.length ? html`<p class="small muted">${answered.join(' · ')}</p>` : nothing}
    ${
      mail && email
        ? html`<p>
            <a class="tap" href=${mail} @click=${(event: Event) => follow(event, 'mail')}>${icon(Mail)}${email}</a>
          </p>`
        : nothing
    }
  </div>`;
}
