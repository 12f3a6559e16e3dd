import { localize } from '@hyte/catalogue-format/localize.js';
import { html, type Html } from '../publish/static/html.js';
import { words } from '../publish/static/texts.js';
import { dayInWords } from '../publish/static/times-in-words.js';
import { countInWords, type PageLanguage } from '../publish/static/words.js';
import { changesSection } from './changes-view.js';
import { type Column, dataTable } from './data-table.js';
import { duplicatesSection } from './duplicates-view.js';
import { severityName, mark } from './fault-view.js';
import { fileAddress, lonePage } from './frame.js';
import { linkReason } from './link-reasons.js';
import type { QualityReport, ReportedOrganisation, RuleCount } from './report.js';
import { ruleCounts } from './report.js';
import { bar, distributionTable, inTenths, partsTable, total } from './score-view.js';
import { RULES } from '../quality/rules.js';
import { SCORE_PARTS } from '../quality/score-parts.js';
import { word } from './words.js';

/** Organisations listed in the page; all are in the table beside it. */
const MOST_ORGANISATIONS = 1000;
/** Faults that are named as those to begin with. */
const MOST_FIRST = 12;

/** The page of the whole catalogue. */
export function indexPage(report: QualityReport, language: PageLanguage): string {
  const title = localize(report.manifest.title, language).text;
  const { organisations } = report;
  const organisers =
    organisations.length === 1 ? word('oneOrganiser', language) : word('organisers', language, organisations.length);
  return lonePage({
    language,
    heading: title === '' ? word('quality', language) : `${word('quality', language)}: ${title}`,
    over: word('quality', language),
    content: html`<p class="count">
        ${word('day', language, dayInWords(report.today, language))} · ${countInWords(report.activities, language)} ·
        ${organisers}
      </p>
      ${total(report.score, report.before?.score, language)}
      <ul class="files">
        <li><a class="button" href="${fileAddress('report.csv')}" download>${word('table', language)}</a></li>
      </ul>
      ${staleSources(report, language)}
      <h2>${word('firstFix', language)}</h2>
      ${firstFaults(report.rules.slice(0, MOST_FIRST), language)}
      <h2>${word('byOrganiser', language)}</h2>
      ${organisationTable(organisations, language)}
      <h2>${word('howScored', language)}</h2>
      ${partsTable(report.parts, language, true)}
      <p>${word('costs', language)}</p>
      <h2>${word('distribution', language)}</h2>
      ${distributionTable(report.distribution, language)} ${changesSection(report, language)}
      ${duplicatesSection(report, language)} ${linksSection(report, language)} ${allRules(language)}`,
  });
}

function firstFaults(counts: readonly RuleCount[], language: PageLanguage): Html {
  if (counts.length === 0) return html`<p>${word('noFaults', language)}</p>`;
  const most = Math.max(...counts.map(({ gain }) => gain));
  const rows = counts.map(
    ({ rule, activities, gain }) =>
      html`<tr>
        <th scope="row">${rule.title[language]}</th>
        <td>${mark(rule.severity, language)}</td>
        <td class="number" data-name="${word('activities', language)}">${activities}</td>
        <td class="number" data-name="${word('points', language)}">${inTenths(gain, language)}</td>
        <td>${bar(gain, most)}</td>
      </tr> `,
  );
  return dataTable(
    [
      { name: word('fault', language) },
      { name: word('severity', language) },
      { name: word('activities', language), number: true },
      { name: word('points', language), number: true },
      undefined,
    ],
    rows,
    { caption: `${word('gain', language)} …` },
  );
}

function organisationTable(organisations: readonly ReportedOrganisation[], language: PageLanguage): Html {
  const rows = organisations.slice(0, MOST_ORGANISATIONS).map((organisation) => {
    const [worst] = ruleCounts(organisation.members.map(({ judgement }) => judgement));
    return html`<tr>
      <th scope="row">
        <a class="jump" href="${fileAddress(`organisations/${organisation.file}.html`)}"
          >${nameOf(organisation, language)}</a
        >
      </th>
      <td class="number" data-name="${word('activities', language)}">${organisation.members.length}</td>
      <td class="number" data-name="${word('score', language)}">${organisation.score}</td>
      <td data-name="${word('worstFault', language)}">${worst?.rule.title[language] ?? word('noFaults', language)}</td>
    </tr> `;
  });
  const more = organisations.length > MOST_ORGANISATIONS;
  const columns: Column[] = [
    { name: word('organiser', language) },
    { name: word('activities', language), number: true },
    { name: word('score', language), number: true },
    { name: word('worstFault', language) },
  ];
  return html`${dataTable(columns, rows)}${more && html`<p>${word('moreInFile', language, MOST_ORGANISATIONS)}</p>`}`;
}

/** An organisation's name, marked with its language; words for those that tell none. */
export function nameOf({ name }: ReportedOrganisation, language: PageLanguage): Html {
  return words(name, language) ?? html`${word('noOrganiser', language)}`;
}

function staleSources({ manifest }: QualityReport, language: PageLanguage): Html | undefined {
  const stale = (manifest.sources ?? []).filter((source) => source.stale === true);
  if (stale.length === 0) return undefined;
  return html`<div class="notice">
    <p>
      <strong>${word('stale', language)}:</strong>
      ${stale.map((source, index) => html`${index > 0 && ', '}${words(source.name, language)}`)}
    </p>
    <p>${word('staleMeans', language)}</p>
  </div> `;
}

function linksSection({ links }: QualityReport, language: PageLanguage): Html {
  if (!links)
    return html`<h2>${word('links', language)}</h2>
      <p>${word('linksNot', language)}</p>`;
  const list = (findings: ReadonlyMap<string, string>): Html =>
    html`<ul>
      ${[...findings].slice(0, 200).map(([url, why]) => html`<li><code>${url}</code> <span class="detail">– ${linkReason(why, language)}</span></li> `)}
    </ul>`;
  return html`<h2>${word('links', language)}</h2>
    <p>${word('linksChecked', language, links.checked)} ${word('linksDead', language, links.dead.size)}</p>
    ${links.dead.size > 0 && list(links.dead)}
    ${
      links.unsure.size > 0 &&
      html`<details>
        <summary>${word('linksUnsure', language, links.unsure.size)}</summary>
        ${list(links.unsure)}
      </details>`
    }`;
}

/** Every rule, so that nobody has to guess what is looked at. */
function allRules(language: PageLanguage): Html {
  const parts = new Map(SCORE_PARTS.map(({ id, name }) => [id, name[language]]));
  const rows = RULES.map(
    ({ title, part, severity, why }) =>
      html`<tr>
        <th scope="row">${title[language]}</th>
        <td>${parts.get(part)}</td>
        <td>${severityName(severity, language)}</td>
        <td>${why[language]}</td>
      </tr> `,
  );
  return html`<details>
    <summary>${word('rules', language)} (${RULES.length})</summary>
    ${dataTable(
      (['fault', 'part', 'severity', 'why'] as const).map((name) => ({ name: word(name, language) })),
      rows,
    )}
  </details>`;
}
