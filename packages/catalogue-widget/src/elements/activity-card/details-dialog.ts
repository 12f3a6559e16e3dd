import { msg } from '@lit/localize';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import X from 'lucide/dist/esm/icons/x.mjs';
import { organiserKind } from '../../format/organiser.js';
import { readOneOf } from '../catalogue/attributes.js';
import { heading } from '../heading.js';
import { icon } from '../icon.js';
import type { CardView } from './card-view.js';
import { outward } from './outward.js';
import { hideOthers } from './print-alone.js';
import { renderStatus } from './status.js';

/** Where an opened activity is shown; the first when nothing is said. */
const PLACES = ['in-place', 'dialog'] as const;

/**
 * Shows an opened card as a modal dialog, where the nearest `details` attribute around it asks for one. It is closed by what its name
 * does: the address, the map and the events of the card know no difference. The page itself is never touched, so nothing is left behind.
 */
export class DetailsDialog implements ReactiveController {
  readonly #card: LitElement & { readonly open?: boolean };
  #isWanted: boolean | undefined;
  /** The pointer went down outside: text that is marked from inside to outside closes nothing. */
  #wentOutside = false;

  constructor(card: LitElement) {
    this.#card = card;
    card.addController(this);
  }

  /** Whether a dialog is asked for; read once for each opening. */
  get isWanted(): boolean {
    return (this.#isWanted ??= 'HTMLDialogElement' in window && asksForDialog(this.#card));
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open || !this.#card.isConnected) return;
    window.addEventListener('beforeprint', this.#print);
    dialog.addEventListener('pointerdown', this.#onPointer);
    dialog.addEventListener('click', this.#onPointer);
    dialog.showModal();
    const title = dialog.querySelector<HTMLElement>('#dialog-title');
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  }

  hostConnected(): void {
    // A dialog that was moved with its card is not shown any more.
    if (this.#dialog) this.#card.requestUpdate();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#print);
    this.#dialog?.close();
  }

  /** The card was closed: the focus goes back to where it was opened. */
  forget(): void {
    this.#isWanted = undefined;
    window.removeEventListener('beforeprint', this.#print);
    const dialog = this.#dialog;
    if (!dialog?.open) return;
    dialog.close();
    this.#name?.focus();
  }

  render(view: CardView, details: TemplateResult): TemplateResult {
    const { activity, draw, language, headingLevel } = view;
    const { organiser, summary } = activity;
    const kind = organiserKind(organiser, language);
    return html`<dialog class="dialog" part="dialog" aria-labelledby="dialog-title" @close=${this.#onClose}>
      <div class="dialog-head">
        ${heading(headingLevel, draw('name', activity.name), 'title', 'dialog-title')}
        <button type="button" class="button" @click=${() => this.#dialog?.close()}>
          ${icon(X)}${msg('Sulje', { id: 'card.close' })}
        </button>
      </div>
      <div class="dialog-body">
        <div class="dialog-lead">
          ${organiser ? html`<p class="muted">${draw('organiser', organiser.name)}${kind && ` · ${kind}`}</p>` : nothing}
          ${renderStatus(activity)} ${summary ? html`<p>${draw('summary', summary)}</p>` : nothing}
        </div>
        ${details}
      </div>
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#card.renderRoot.querySelector('dialog');
  }

  get #name(): HTMLElement | null {
    return this.#card.renderRoot.querySelector<HTMLElement>('.name');
  }

  /** A click beside the dialog is one on what lies behind it, which is the element itself. */
  readonly #onPointer = ({ type, target }: Event): void => {
    const isOutside = target === this.#dialog;
    if (type === 'click' && isOutside && this.#wentOutside) this.#dialog?.close();
    this.#wentOutside = isOutside;
  };

  readonly #onClose = (): void => {
    // Shown again after printing, or closed together with its card.
    if (this.#dialog?.open || !this.#card.open) return;
    this.#name?.click();
    this.#name?.focus();
  };

  /** On paper the dialog stands in its card, and the card alone: what is above the page would be cut at the end of the first sheet. */
  readonly #print = (): void => {
    const dialog = this.#dialog;
    if (!dialog?.open) return;
    const showOthers = hideOthers(this.#card);
    const focused = (this.#card.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
    const { scrollTop } = dialog;
    dialog.close();
    dialog.setAttribute('open', '');
    const restore = (): void => {
      showOthers();
      if (!dialog.isConnected) return;
      dialog.removeAttribute('open');
      dialog.showModal();
      focused?.focus({ preventScroll: true });
      dialog.scrollTop = scrollTop;
    };
    window.addEventListener('afterprint', restore, { once: true });
  };
}

function asksForDialog(card: Element): boolean {
  for (let node: Element | null = card; node; node = outward(node)) {
    const asked = node.localName.startsWith('hyte-') ? node.getAttribute('details') : null;
    if (asked !== null) return readOneOf('details', asked, PLACES) === 'dialog';
  }
  return false;
}
