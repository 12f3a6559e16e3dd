import { msg } from '@lit/localize';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import CalendarPlus from 'lucide/dist/esm/icons/calendar-plus.mjs';
import Link from 'lucide/dist/esm/icons/link.mjs';
import Printer from 'lucide/dist/esm/icons/printer.mjs';
import { Announcer } from '../../../controllers/announcer.js';
import { icon } from '../../icon.js';
import { speak } from '../../../locales/localisation.js';
import type { CardView } from '../card-view.js';
import { DetailsDialog } from '../details-dialog.js';
import { printAlone } from '../print-alone.js';
import { activityCalendar, download } from '../save-calendar.js';

/** What came of sharing; `address` shows the link to be copied by hand. */
type Shared = { readonly kind: 'no' | 'copied' } | { readonly kind: 'address'; readonly address: string };

/** The buttons of an opened card for the calendar, the link and paper. */
export class TakeAlong implements ReactiveController {
  /** The dialog that all this may stand in. */
  readonly dialog: DetailsDialog;
  readonly #card: LitElement;
  readonly #tell: (type: string, detail: object) => boolean;
  readonly #select: (id: string) => void;
  readonly #announcer = new Announcer();
  #shared: Shared = { kind: 'no' };

  /**
   * @param tell sends an event to the page
   * @param select chooses an activity of the tray, so that the address says which
   */
  constructor(card: LitElement, tell: (type: string, detail: object) => boolean, select: (id: string) => void) {
    this.#card = card;
    this.#tell = tell;
    this.#select = select;
    card.addController(this);
    this.dialog = new DetailsDialog(card);
  }

  hostDisconnected(): void {
    this.#announcer.disconnect();
  }

  /** The card was closed: what was shared is not said again. */
  forget(): void {
    this.#shared = { kind: 'no' };
    this.dialog.forget();
  }

  render(view: CardView): TemplateResult {
    const { next, activity } = view;
    const shared = this.#shared;
    const runs = activity.status !== 'cancelled' && activity.status !== 'ended';
    return html`<div class="take-along no-print">
      ${
        next.length && runs
          ? html`<button type="button" class="button" @click=${() => this.#save(view)}>
              ${icon(CalendarPlus)}${msg('Lisää kalenteriin', { id: 'card.calendar' })}
            </button>`
          : nothing
      }
      <button type="button" class="button" @click=${() => void this.#share(view)}>
        ${icon(Link)}${shared.kind === 'copied' ? copiedInWords() : msg('Kopioi linkki', { id: 'card.copy-link' })}
      </button>
      ${
        // The announcer is outside and silent while the dialog is open.
        this.dialog.isWanted
          ? html`<span class="visually-hidden" role="status">${shared.kind === 'copied' ? copiedInWords() : ''}</span>`
          : nothing
      }
      <button type="button" class="button" @click=${() => printAlone(this.#card)}>
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

  #save(view: CardView): void {
    const calendar = speak(view.language, () => activityCalendar(view, location.href));
    download(calendar, 'text/calendar', 'kalenteri.ics');
    this.#tell('hyte-calendar-saved', { id: view.activity.id });
  }

  async #share({ activity: { id }, language }: CardView): Promise<void> {
    this.#select(id);
    const address = location.href;
    try {
      await navigator.clipboard.writeText(address);
      this.#shared = { kind: 'copied' };
      this.#announcer.connect();
      this.#announcer.announce(speak(language, copiedInWords), language);
      this.#tell('hyte-activity-shared', { id });
    } catch {
      // The page may not use the clipboard: the person copies by hand.
      this.#shared = { kind: 'address', address };
    }
    this.#card.requestUpdate();
  }
}

function copiedInWords(): string {
  return msg('Linkki kopioitu', { id: 'card.copied' });
}
