import { localize } from '@hyte/catalogue-format/localize.js';
import { webAddress } from '../publish/static/address.js';
import { html, type Html } from '../publish/static/html.js';
import { words } from '../publish/static/texts.js';
import { dayInWords } from '../publish/static/times-in-words.js';
import { countInWords, type PageLanguage } from '../publish/static/words.js';
import type { Judgement } from '../quality/judge.js';
import { explanation, faultLine, mark } from './fault-view.js';
import { anchorAddress, fileAddress, lonePage } from './frame.js';
import type { QualityReport, ReportedActivity, ReportedOrganisation, RuleCount } from './report.js';
import { ruleCounts } from './report.js';
import { partsTable, total } from './score-view.js';
import { word } from './words.js';

/** Activities listed in a page; all are in the table beside it. */
const MOST_ACTIVITIES = 300;

/** The page of one organisation: what to fix and how, then each of its activities. It can be sent to them as it is. */
export function organisationPage(
  organisation: ReportedOrganisation,
  report: QualityReport,
  language: PageLanguage,
): string {
  const { members, file } = organisation;
  const name = localize(organisation.name, language).text || word('noOrganiser', language);
  const counts = ruleCounts(members.map(({ judgement }) => judgement));
  const more = members.length > MOST_ACTIVITIES;
  return lonePage({
    language,
    heading: word('of', language, name),
    over: html`<a href="${fileAddress('../index.html')}">${word('whole', language)}</a>`,
    content: html`<p class="count">
        ${word('day', language, dayInWords(report.today, language))} · ${countInWords(members.length, language)}
      </p>
      ${total(organisation.score, undefined, language)}
      <ul class="files">
        <li><a class="button" href="${fileAddress(`${file}.csv`)}" download>${word('table', language)}</a></li>
      </ul>
      <h2>${word('whatFixed', language)}</h2>
      ${counts.length === 0 ? html`<p>${word('noFaults', language)}</p>` : counts.map((count) => fault(count, members, report, language))}
      <h2>${word('eachActivity', language)}</h2>
      ${members.slice(0, MOST_ACTIVITIES).map((member) => activityView(member, report, language))}
      ${more && html`<p>${word('moreInFile', language, MOST_ACTIVITIES)}</p>`}
      <h2>${word('howScored', language)}</h2>
      ${partsTable(organisation.parts, language, true)}
      <p>${word('costs', language)}</p>`,
  });
}

/** A rule that fired for the organisation: how often, why it matters, and how it is fixed where the organisation writes. */
function fault(
  { rule, activities }: RuleCount,
  members: readonly ReportedActivity[],
  { systems }: QualityReport,
  language: PageLanguage,
): Html {
  const faulty = members.filter(({ judgement }) => hasFault(judgement, rule.id));
  const used = [
    ...new Set(faulty.flatMap(({ activity }) => systems.get(activity.provenance?.[0]?.source ?? '') ?? [])),
  ];
  return html`<section class="fault" id="fault-${rule.id}" aria-labelledby="title-${rule.id}">
    <h3 id="title-${rule.id}">${rule.title[language]}</h3>
    <p>${mark(rule.severity, language)} <span class="detail">${countInWords(activities, language)}</span></p>
    ${explanation(rule, used, language)}
  </section> `;
}

const hasFault = ({ findings }: Judgement, id: string): boolean => findings.some(({ rule }) => rule.id === id);

function activityView({ activity, judgement }: ReportedActivity, report: QualityReport, language: PageLanguage): Html {
  const faults = judgement.findings.map((finding) => {
    const link = html`<a href="${anchorAddress(`fault-${finding.rule.id}`)}">${finding.rule.title[language]}</a>`;
    return html`<li>${faultLine(finding, link, language)}</li> `;
  });
  return html`<section class="fault">
    <h3>${words(activity.name, language)}</h3>
    <p>
      ${word('score', language)}: ${word('outOf', language, judgement.score)}
      <span class="detail">· ${sourceLine(activity, report, language)}</span>
    </p>
    ${
      faults.length === 0
        ? html`<p>${word('noFaults', language)}</p>`
        : html`<ul class="faults">
            ${faults}
          </ul>`
    }
  </section> `;
}

/** Where the producer finds the record: its page where the source tells one, its id in any case. */
function sourceLine(
  { provenance }: ReportedActivity['activity'],
  { manifest }: QualityReport,
  language: PageLanguage,
): Html {
  const [first] = provenance ?? [];
  const name = words(manifest.sources?.find(({ id }) => id === first?.source)?.name, language);
  const page = webAddress(first?.url);
  const record = word('record', language, first?.recordId ?? '');
  return html`${name ?? first?.source ?? ''},
  ${record}${page && html` (<a href="${page}">${word('openSource', language)}</a>)`}`;
}
