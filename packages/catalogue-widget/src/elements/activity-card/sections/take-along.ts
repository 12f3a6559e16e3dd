import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import CalendarPlus from 'lucide/dist/esm/icons/calendar-plus.mjs';
import Link from 'lucide/dist/esm/icons/link.mjs';
import Printer from 'lucide/dist/esm/icons/printer.mjs';
import { icon } from '../../icon.js';
import { speak } from '../../../locales/localisation.js';
import type { CardView } from '../card-view.js';
import { printAlone } from '../print-alone.js';
import { activityCalendar, download } from '../save-calendar.js';

/** What the buttons need of the card. */
export interface TakeAlong {
  /** The card, to be printed alone. */
  readonly card: Element;
  /** What came of sharing; `address` shows the link to be copied by hand. */
  readonly shared: { readonly kind: 'no' | 'copied' } | { readonly kind: 'address'; readonly address: string };
  readonly share: () => void;
  /** Called after the calendar file was given to the person. */
  readonly saved: () => void;
}

/** Buttons for the calendar, the link and paper. */
export function renderTakeAlong(view: CardView, { card, shared, share, saved }: TakeAlong): TemplateResult {
  const { next, activity, language } = view;
  const saveCalendar = (): void => {
    download(
      speak(language, () => activityCalendar(view, location.href)),
      'text/calendar',
      'kalenteri.ics',
    );
    saved();
  };
  const runs = activity.status !== 'cancelled' && activity.status !== 'ended';
  const copied = shared.kind === 'copied';
  return html`<div class="take-along no-print">
    ${
      next.length && runs
        ? html`<button type="button" class="button" @click=${saveCalendar}>
            ${icon(CalendarPlus)}${msg('Lisää kalenteriin', { id: 'card.calendar' })}
          </button>`
        : nothing
    }
    <button type="button" class="button" @click=${share}>
      ${icon(Link)}${copied ? msg('Linkki kopioitu', { id: 'card.copied' }) : msg('Kopioi linkki', { id: 'card.copy-link' })}
    </button>
    <button type="button" class="button" @click=${() => printAlone(card)}>
      ${icon(Printer)}${msg('Tulosta', { id: 'card.print' })}
    </button>
    ${
      shared.kind === 'address'
        ? html`<label class="address small">
            ${msg('Kopioi tämä osoite:', { id: 'card.address' })}
            <input
              class="field"
              readonly
              .value=${shared.address}
              @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
            />
          </label>`
        : nothing
    }
  </div>`;
}
