import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { Shown } from '../../controllers/tray-state.js';
import type { InterfaceLanguage, TrayStore } from '../../controllers/tray-store.js';
import { activitiesInWords } from '../../format/counts.js';
import { relativeTime } from '../../format/locale.js';
import { renderRetry } from './retry-button.js';

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

/** What was asked could not be searched: says so, and what still works. */
export function renderUnanswered(store: TrayStore, why: TarjotinError): TemplateResult {
  return html`<div class="notice" part="notice">
    <p>${unansweredInWords(why)}</p>
    ${renderRetry(store)}
  </div>`;
}

/** What residents read when their words, or the times and places they chose, cannot be searched. */
export function unansweredInWords({ code }: TarjotinError): string {
  if (code === 'no-narrowing')
    return msg('Et voi juuri nyt hakea ajan tai etäisyyden mukaan. Lista toimii.', { id: 'tray.no-narrowing' });
  return msg('Et voi juuri nyt hakea sanoilla. Lista ja rajaukset toimivat.', { id: 'tray.no-words' });
}

/** Some activities are missing: says how many, calmly, under the list. */
export function renderPartial({
  catalogue,
  leftOut,
  size = catalogue.activities.length,
}: Shown): TemplateResult | typeof nothing {
  if (!leftOut) return nothing;
  const count = activitiesInWords(size);
  return html`<p class="small muted" part="notice">
    ${msg(str`${count} näytetään; ${leftOut} jätettiin pois, koska tiedot ovat puutteelliset.`, { id: 'tray.partial' })}
  </p>`;
}

/** `3 päivää sitten`, `2 tuntia sitten`. */
function ageInWords(generated: string, language: InterfaceLanguage): string {
  const hours = Math.max(1, Math.round((Date.now() - Date.parse(generated)) / 3_600_000));
  if (Number.isNaN(hours)) return '';
  return hours < 48 ? relativeTime(-hours, 'hour', language) : relativeTime(-Math.round(hours / 24), 'day', language);
}
