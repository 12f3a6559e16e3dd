import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { factsOf } from '../publish/static/facts.js';
import { html, type Html } from '../publish/static/html.js';
import { words } from '../publish/static/texts.js';
import { dayInWords } from '../publish/static/times-in-words.js';
import { say, type PageLanguage } from '../publish/static/words.js';
import { dataTable, inLines } from './data-table.js';
import type { ChangedActivity } from './differences.js';
import { fileAddress } from './frame.js';
import type { QualityReport } from './report.js';
import { word } from './words.js';

/** Activities named in the page; all are in the table beside it. */
const MOST_LISTED = 100;

/** What changed since the publication before: new, gone, and for what changed what it was and what it is. */
export function changesSection(report: QualityReport, language: PageLanguage): Html {
  const heading = html`<h2>${word('changes', language)}</h2>`;
  const { before, differences } = report;
  if (!before || !differences)
    return html`${heading}
      <p>${word('noBefore', language)}</p>`;
  const { added, changed, removed } = differences;
  const generated = before.manifest.generated?.slice(0, 10);
  const none = added.length + changed.length + removed.length === 0;
  return html`${heading}
  ${generated !== undefined && html`<p>${word('comparedWith', language, dayInWords(generated, language))}</p>`}
  ${none && html`<p>${word('noChanges', language)}</p>`}
  ${
    !none &&
    html`<ul class="files">
      <li><a class="button" href="${fileAddress('changes.csv')}" download>${word('changesTable', language)}</a></li>
    </ul>`
  }
  ${named('added', added, language)} ${named('removed', removed, language)}
  ${
    changed.length > 0 &&
    html`<h3>${word('changed', language, changed.length)}</h3>
      ${changed.slice(0, MOST_LISTED).map((each) => changedActivity(each, report, language))}
      ${changed.length > MOST_LISTED && html`<p>${word('moreInFile', language, MOST_LISTED)}</p>`}`
  }`;
}

function named(what: 'added' | 'removed', activities: readonly Activity[], language: PageLanguage): Html | undefined {
  if (activities.length === 0) return undefined;
  return html`<h3>${word(what, language, activities.length)}</h3>
    <ul>
      ${activities.slice(0, MOST_LISTED).map(({ name, organiser }) => {
        const by = words(organiser?.name, language);
        return html`<li>${words(name, language)}${by && html` <span class="detail">– ${by}</span>`}</li> `;
      })}
    </ul>
    ${activities.length > MOST_LISTED && html`<p>${word('moreInFile', language, MOST_LISTED)}</p>`}`;
}

/** What a resident saw and sees now, fact by fact; fields that are no fact of a card are only named. */
function changedActivity(
  { before, now, fields }: ChangedActivity,
  report: QualityReport,
  language: PageLanguage,
): Html {
  const facts = changedFacts(before, now, report, language);
  const rows = facts.map(
    ({ name, was, is }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td data-name="${word('was', language)}">${was ?? word('notTold', language)}</td>
        <td data-name="${word('isNow', language)}">${is ?? word('notTold', language)}</td>
      </tr> `,
  );
  return html`<div class="fault">
    <p>
      <strong>${words(now.name, language)}</strong>
      ${rows.length === 0 && html`<span class="detail">– ${fields.join(', ')}</span>`}
    </p>
    ${
      rows.length > 0 &&
      dataTable(
        (['fieldChanged', 'was', 'isNow'] as const).map((name) => ({ name: word(name, language) })),
        rows,
      )
    }
  </div> `;
}

interface ChangedFact {
  readonly name: string;
  readonly was: Html | undefined;
  readonly is: Html | undefined;
}

function changedFacts(
  before: Activity,
  now: Activity,
  { manifest, today }: QualityReport,
  language: PageLanguage,
): ChangedFact[] {
  const [old, young] = [before, now].map(
    (activity) =>
      new Map(factsOf(activity, { manifest, today }, language).map(({ name, lines }) => [name, inLines(lines)])),
  ) as [Map<string, Html>, Map<string, Html>];
  const names = [...new Set([...young.keys(), ...old.keys()])] as Parameters<typeof say>[0][];
  return names
    .map((name) => ({ name: say(name, language), was: old.get(name), is: young.get(name) }))
    .filter(({ was, is }) => was?.toString() !== is?.toString());
}
