import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isShown } from '../../controllers/tray-state.js';
import type { TrayStore } from '../../controllers/tray-store.js';
import { activitiesInWords } from '../../format/counts.js';
import { omit } from './query-changes.js';

/** What the chosen filters could not be asked of, because nobody has told: unknown is not no. */
export function renderUnknown(store: TrayStore): TemplateResult | typeof nothing {
  const { state, query } = store;
  if (!isShown(state) || state.result.relaxed) return nothing;
  const { facets, whenUnknown = 0, total } = state.result;
  const ageless = query.filters?.age?.length && total > 0 ? facets.age.unknown : 0;
  return html`
    ${
      ageless
        ? html`<p class="small muted">${msg(str`Näistä ${ageless} ei kerro ikää.`, { id: 'list.age-unknown' })}</p>`
        : nothing
    }
    ${
      whenUnknown
        ? html`<p class="small muted">
            ${msg(str`Lisäksi ${activitiesInWords(whenUnknown)}, joiden aikoja emme tiedä.`, { id: 'list.when-unknown' })}
            <button
              type="button"
              class="button quiet no-print"
              @click=${() => store.setQuery(omit(store.query, 'when'), 'choice')}
            >
              ${msg('Näytä kaikki ajat', { id: 'list.any-time' })}
            </button>
          </p>`
        : nothing
    }
  `;
}
