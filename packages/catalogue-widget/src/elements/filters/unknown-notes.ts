import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { UNTOLD } from '@hyte/search-core/facets/access-facts.js';
import { isShown } from '../../controllers/tray-state.js';
import { isLocked, type TrayStore } from '../../controllers/tray-store.js';
import { activitiesInWords } from '../../format/counts.js';
import { omit, toggleValue } from './query-changes.js';

/** What the chosen filters could not be asked of, because nobody has told: unknown is not no. */
export function renderUnknown(store: TrayStore): TemplateResult | typeof nothing {
  const { state, query } = store;
  if (!isShown(state) || state.result.relaxed) return nothing;
  const { facets, whenUnknown = 0, accessUnknown = 0, total } = state.result;
  const ageless = query.filters?.age?.length && total > 0 ? facets.age.unknown : 0;
  return html`
    ${accessUnknown ? renderAccessUnknown(store, accessUnknown) : nothing}
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

/** How many do not tell of the access that is asked for, and the way to see them or to see only what is sure. */
function renderAccessUnknown(store: TrayStore, count: number): TemplateResult {
  const areIn = store.query.filters?.access?.includes(UNTOLD);
  return html`<p class="small muted">
    ${
      areIn
        ? msg(str`Näistä ${count} ei kerro esteettömyydestä kaikkea, mitä tarvitset. Kysy ennen lähtöä.`, { id: 'list.access-untold-in' })
        : msg(str`Lisäksi ${activitiesInWords(count)} ei kerro esteettömyydestä kaikkea, mitä tarvitset.`, { id: 'list.access-untold-out' })
    }
    ${
      isLocked(store, 'access')
        ? nothing
        : html`<button
            type="button"
            class="button quiet no-print"
            @click=${() => store.setQuery(toggleValue(store.query, 'access', UNTOLD), 'choice')}
          >
            ${areIn ? msg('Näytä vain varmat', { id: 'list.only-sure' }) : msg('Näytä myös ne', { id: 'list.untold-too' })}
          </button>`
    }
  </p>`;
}
