import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import { choicesIn } from '../../controllers/query-rules.js';
import { isShown } from '../../controllers/tray-state.js';
import { isLocked, type TrayStore } from '../../controllers/tray-store.js';
import { labelIn } from '../../format/locale.js';
import { choicesFor } from '../filters/choices-loader.js';
import { toggleValue } from '../filters/query-changes.js';
import { sharedStyles } from '../styles/shared-styles.js';
import { TrayElement } from '../tray-element.js';
import { themeRowStyles } from './theme-row-styles.js';

/**
 * The themes of the catalogue as a row of buttons that filter by theme: the first choice a resident makes. Scrolls sideways
 * where it does not fit in two rows. Shows nothing when the embed locks the theme.
 *
 * @customElement hyte-theme-row
 * @attr {string} catalogue - Id of the `<hyte-catalogue>` this belongs to, when it is not around it
 * @csspart theme - A theme button
 */
export class HyteThemeRow extends TrayElement {
  static override styles = [...sharedStyles, themeRowStyles];

  protected override concerns({ state, query, language, locked }: TrayStore): readonly unknown[] {
    return [state, choicesIn(query), language, locked];
  }

  protected override render(): TemplateResult {
    const { store } = this.tray;
    if (store && isLocked(store, 'theme')) return html``;
    // The pictures come behind the list: until then their places are kept.
    const pictures = choicesFor(this);
    return html`<div class="hyte no-print">
      <div class="row" role="group" aria-label=${msg('Aiheet', { id: 'themes.label' })}>
        ${THEMES.map(({ id, label }) => {
          const pressed = store?.query.filters?.theme?.includes(id) ?? false;
          return html`<button
            type="button"
            class="chip"
            part="theme"
            aria-pressed=${pressed}
            ?disabled=${!pressed && this.#isEmpty(id)}
            @click=${() => store?.setQuery(toggleValue(store.query, 'theme', id), 'choice')}
          >
            ${pictures?.themeIcon(id) ?? html`<span class="icon"></span>`}<span>${labelIn(label, this.language)}</span>
          </button>`;
        })}
      </div>
    </div>`;
  }

  /** Known only once something is counted; before, a row of disabled buttons could not be scrolled by keyboard. */
  #isEmpty(theme: string): boolean {
    const state = this.tray.store?.state;
    if (!state || !isShown(state) || state.begun) return false;
    return !state.result.facets.theme?.values.some(({ value, count }) => value === theme && count > 0);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hyte-theme-row': HyteThemeRow;
  }
}
