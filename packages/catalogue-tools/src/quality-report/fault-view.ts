import { html, type Html } from '../publish/static/html.js';
import type { PageLanguage } from '../publish/static/words.js';
import { fixPlace, systemName } from '../quality/fix-places.js';
import type { Finding } from '../quality/judge.js';
import type { Rule } from '../quality/rule.js';
import { SEVERITIES, type Severity } from '../quality/severities.js';
import { linkReason } from './link-reasons.js';
import { word } from './words.js';

/** A severity as a word in a frame. */
export const mark = (severity: Severity, language: PageLanguage): Html =>
  html`<span class="mark">${severityName(severity, language)}</span>`;

export const severityName = (severity: Severity, language: PageLanguage): string =>
  SEVERITIES.find(({ id }) => id === severity)?.name[language] ?? severity;

/** What a rule means: why it matters, what to write, and where in each of the given systems. */
export function explanation({ why, todo, fact }: Rule, systems: readonly string[], language: PageLanguage): Html {
  const places = systems.flatMap((system) => {
    const [name, place] = [systemName(system, language), fixPlace(fact, system, language)];
    return name !== undefined && place !== undefined
      ? [html`<dd class="where">${word('whereIn', language, name)} ${place}.</dd>`]
      : [];
  });
  return html`<dl>
    <div>
      <dt>${word('why', language)}</dt>
      <dd>${why[language]}</dd>
    </div>
    <div>
      <dt>${word('how', language)}</dt>
      <dd>${todo[language]}</dd>
      ${places.length > 0 ? places : html`<dd class="where">${word('atSource', language)}</dd>`}
    </div>
  </dl> `;
}

/** `tiivistelmä (fi), kuvaus (sv)`: where a fault is; nothing when the rule says it all. */
export function detailText(details: readonly string[], language: PageLanguage): string {
  return details
    .map((detail) =>
      detail
        .replace(FIELD, (field) => FIELD_NAMES[language].get(field) ?? field)
        .replace(DEAD_LINK, (_, address: string, why: string) => `${address} – ${linkReason(why, language)}`),
    )
    .join(', ');
}

/** As the rule on dead links writes them. */
const DEAD_LINK = /^(https?:\S+) \(([\w-]+)\)$/;
const FIELD = /^(name|summary|description)(?= \()/;
const FIELD_NAMES: Readonly<Record<PageLanguage, ReadonlyMap<string, string>>> = {
  fi: new Map([
    ['name', 'nimi'],
    ['summary', 'tiivistelmä'],
    ['description', 'kuvaus'],
  ]),
  sv: new Map([
    ['name', 'namn'],
    ['summary', 'sammanfattning'],
    ['description', 'beskrivning'],
  ]),
  en: new Map(),
};

/** The line of a fault in a list: its weight, what is wrong and where. */
export function faultLine({ rule, details }: Finding, title: Html | string, language: PageLanguage): Html {
  const where = detailText(details, language);
  return html`${mark(rule.severity, language)} ${title}${where !== '' && html` <span class="detail">– ${where}</span>`}`;
}
