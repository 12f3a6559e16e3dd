import { html, type Html } from '../publish/static/html.js';
import { localeOf, type PageLanguage } from '../publish/static/words.js';
import type { PartPoints } from '../quality/judge.js';
import { SCORE_PARTS } from '../quality/score-parts.js';
import { dataTable } from './data-table.js';
import { word } from './words.js';

/** A bar for the eye; the number beside it says the same, so it is hidden from screen readers. */
export function bar(value: number, most: number): Html {
  const width = most <= 0 ? 0 : Math.round((100 * value) / most);
  return html`<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect width="100" height="6" />
    <rect class="full" width="${width}" height="6" />
  </svg>`;
}

/** `71 / 100`, large, and what it was before. */
export function total(score: number, before: number | undefined, language: PageLanguage): Html {
  const change = before === undefined ? undefined : score - before;
  return html`<p class="total">
    <strong>${word('outOf', language, score)}</strong>
    ${
      before !== undefined &&
      change !== undefined &&
      html`<span
        >${change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0'}, ${word('before', language, before)}</span
      >`
    }
  </p>`;
}

/** The parts of a score with the question each answers; with the reasons of their weights when `reasons` is set. */
export function partsTable(parts: PartPoints, language: PageLanguage, reasons: boolean): Html {
  const rows = SCORE_PARTS.map(
    ({ id, points, name, question, reason }) =>
      html`<tr>
        <th scope="row">${name[language]}</th>
        <td>${question[language]}</td>
        ${reasons && html`<td>${reason[language]}</td>`}
        <td class="number" data-name="${word('points', language)}">${inTenths(parts[id], language)} / ${points}</td>
        <td>${bar(parts[id], points)}</td>
      </tr> `,
  );
  return dataTable(
    [
      { name: word('part', language) },
      { name: word('question', language) },
      ...(reasons ? [{ name: word('reason', language) }] : []),
      { name: word('points', language), number: true },
      undefined,
    ],
    rows,
  );
}

/** `14,5`. */
export const inTenths = (value: number, language: PageLanguage): string =>
  value.toLocaleString(localeOf(language), { maximumFractionDigits: 1 });

const BAND_NAMES = ['0–19', '20–39', '40–59', '60–79', '80–100'];

/** How many activities have which score. */
export function distributionTable(counts: readonly number[], language: PageLanguage): Html {
  const most = Math.max(...counts);
  const rows = counts.map(
    (count, band) =>
      html`<tr>
        <th scope="row">${BAND_NAMES[band]}</th>
        <td class="number">${count}</td>
        <td>${bar(count, most)}</td>
      </tr> `,
  );
  return dataTable(
    [{ name: word('scores', language) }, { name: word('activities', language), number: true }, undefined],
    rows,
    { stacks: false },
  );
}
