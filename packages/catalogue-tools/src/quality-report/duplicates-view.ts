import type { Ask, RecordRef } from '../pipeline/merge/merge-log.js';
import { webAddress } from '../publish/static/address.js';
import { html, type Html } from '../publish/static/html.js';
import type { PageLanguage } from '../publish/static/words.js';
import type { QualityReport } from './report.js';
import { word } from './words.js';

/** Pairs shown; the log holds all. */
const MOST_PAIRS = 100;
/** The file of decisions where the configuration names none yet. */
const USUAL_FILE = 'duplicates.csv';

/** Pairs that may be one activity, side by side, with the line to copy for each decision. */
export function duplicatesSection({ duplicates }: QualityReport, language: PageLanguage): Html | undefined {
  if (!duplicates || duplicates.pairs.length === 0) return undefined;
  const { pairs, decisions = USUAL_FILE } = duplicates;
  return html`<h2>${word('duplicates', language)}</h2>
    <p>${word('duplicatesHow', language, decisions)}</p>
    ${pairs.slice(0, MOST_PAIRS).map((pair, index) => pairView(pair, index + 1, language))}
    ${pairs.length > MOST_PAIRS && html`<p>${word('moreInFile', language, MOST_PAIRS)}</p>`}`;
}

function pairView({ records, evidence, same, different }: Ask, number: number, language: PageLanguage): Html {
  return html`<section class="fault" aria-labelledby="pair-${number}">
    <h3 id="pair-${number}">${word('pair', language, number)}</h3>
    <div class="pair">${records.map((record) => html`<p>${recordView(record)}</p> `)}</div>
    <details>
      <summary>${word('evidence', language)}</summary>
      <ul lang="en">
        ${evidence.map(({ points, why }) => html`<li>${why} (${points > 0 ? `+${points}` : points})</li> `)}
      </ul>
    </details>
    <p>${word('theSame', language)}: <code class="line">${same}</code></p>
    <p>${word('different', language)}: <code class="line">${different}</code></p>
  </section> `;
}

function recordView({ name, source, recordId, url }: RecordRef): Html {
  const page = webAddress(url);
  return html`<strong>${page ? html`<a href="${page}">${name}</a>` : name}</strong><br /><span class="detail"
      >${source}: ${recordId}</span
    >`;
}
