import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import RefreshCw from 'lucide/dist/esm/icons/refresh-cw.mjs';
import type { Shown } from '../../controllers/tray-state.js';
import type { InterfaceLanguage, TrayStore } from '../../controllers/tray-store.js';
import { activitiesInWords } from '../../format/counts.js';
import { localeOf } from '../../format/locale.js';
import { icon } from '../icon.js';
import { failedInWords } from './reporter.js';

/** Nothing can be shown: says so, and what still works. */
export function renderFailed(store: TrayStore): TemplateResult {
  return html`<div class="notice" part="notice">
    <p>${failedInWords()}</p>
    ${renderRetry(store)}
  </div>`;
}

/** An older edition is shown: says how old. */
export function renderOutdated(store: TrayStore, { catalogue }: Shown): TemplateResult {
  const age = catalogue.generated && ageInWords(catalogue.generated, store.language);
  return html`<div class="notice" part="notice">
    <p>
      ${
        age
          ? msg(str`Uusimpia tietoja ei juuri nyt saada. Nämä on päivitetty ${age}.`, { id: 'tray.stale' })
          : msg('Uusimpia tietoja ei juuri nyt saada. Nämä on haettu aiemmin.', { id: 'tray.stale-undated' })
      }
    </p>
    ${renderRetry(store)}
  </div>`;
}

/** Some activities are missing: says how many, calmly, under the list. */
export function renderPartial({ catalogue, leftOut }: Shown): TemplateResult | typeof nothing {
  if (!leftOut) return nothing;
  const count = activitiesInWords(catalogue.activities.length);
  return html`<p class="small muted" part="notice">
    ${msg(str`${count} näytetään; ${leftOut} jätettiin pois, koska tiedot ovat puutteelliset.`, { id: 'tray.partial' })}
  </p>`;
}

function renderRetry(store: TrayStore): TemplateResult {
  const retry = (): void => {
    store.reload();
  };
  return html`<button type="button" class="button" @click=${retry}>
    ${icon(RefreshCw)} ${msg('Yritä uudelleen', { id: 'tray.retry' })}
  </button>`;
}

/** `3 päivää sitten`, `2 tuntia sitten`. */
function ageInWords(generated: string, language: InterfaceLanguage): string {
  const hours = Math.max(1, Math.round((Date.now() - Date.parse(generated)) / 3_600_000));
  if (Number.isNaN(hours)) return '';
  const format = new Intl.RelativeTimeFormat(localeOf(language));
  return hours < 48 ? format.format(-hours, 'hour') : format.format(-Math.round(hours / 24), 'day');
}
