import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Occurrence } from '@hyte/search-core/search-engine.js';
import { rulesInWords } from '../../../format/schedule.js';
import { exceptionsInWords, validityInWords } from '../../../format/schedule-limits.js';
import { capitalise } from '../../../format/locale.js';
import { occurrenceInWords } from '../../../format/times.js';
import { localized } from '../../localized.js';
import type { CardView } from '../card-view.js';
import { whenItRuns } from '../status.js';
import { section } from './section.js';

/** The next times, and the whole schedule behind a disclosure. */
export function renderWhen(view: CardView): TemplateResult | typeof nothing {
  const { activity, next, today, language } = view;
  const whole = wholeSchedule(view);
  const times = activity.status === 'ended' ? [] : next;
  if (times.length === 0 && whole.length === 0) {
    const unknown = activity.status === 'ended' || activity.status === 'cancelled' ? '' : unknownTimes(activity);
    return unknown ? section(view, title(), html`<p>${unknown}</p>`) : nothing;
  }
  return section(
    view,
    title(),
    html`
      ${
        times.length
          ? html`<ul class="times">
              ${times.map(
                (each) =>
                  html`<li>
                    ${whenItRuns(activity, capitalise(occurrenceInWords(each, today, language)))}
                    ${each.doubt ? html`<span class="doubt">${doubtInWords(each.doubt)}</span>` : nothing}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        whole.length === 0
          ? nothing
          : times.length === 0
            ? whole
            : html`<details>
                <summary>${msg('Koko aikataulu', { id: 'card.whole-schedule' })}</summary>
                ${whole}
              </details>`
      }
    `,
  );
}

/** The rule falls on a day on which many groups do not meet, and nobody has said whether this one does. */
function doubtInWords(doubt: NonNullable<Occurrence['doubt']>): string {
  return doubt === 'public-holiday'
    ? msg('pyhäpäivä, varmista ennen lähtöä', { id: 'card.doubt-public-holiday' })
    : msg('koulujen loma, varmista ennen lähtöä', { id: 'card.doubt-school-holiday' });
}

function title(): string {
  return msg('Milloin', { id: 'filters.when' });
}

/** Said only of what one has to go to; an online service needs no times. */
function unknownTimes({ kind }: Activity): string {
  if (kind === 'place') return msg('Emme tiedä aukioloaikoja. Kysy ennen lähtöä.', { id: 'card.hours-unknown' });
  if (kind !== 'group' && kind !== 'course' && kind !== 'event') return '';
  return msg('Emme tiedä aikoja. Kysy ennen lähtöä.', { id: 'card.times-unknown' });
}

function wholeSchedule({ activity: { schedule }, today, language }: CardView): TemplateResult[] {
  if (!schedule) return [];
  const reader = { today, language };
  const holding = [...(schedule.recurrences ?? []), ...(schedule.openingHours ?? [])];
  const validity = [...new Set(holding.map((rule) => validityInWords(rule, reader)).filter(Boolean))];
  const lines: unknown[] = [
    ...rulesInWords(schedule, reader).map(capitalise),
    ...validity,
    ...exceptionsInWords(schedule, reader),
    schedule.skipsPublicHolidays === 'yes' && msg('Ei pyhäpäivinä', { id: 'card.no-public-holidays' }),
    schedule.skipsSchoolHolidays === 'yes' && msg('Ei koulujen loma-aikoina', { id: 'card.no-school-holidays' }),
    schedule.note && localized(schedule.note, language),
  ];
  const dated = schedule.sessions?.filter(({ start, cancelled }) => cancelled && start.slice(0, 10) >= today) ?? [];
  const cancelled = dated.map((session) =>
    msg(str`Peruttu: ${occurrenceInWords(session, today, language)}`, { id: 'card.session-cancelled' }),
  );
  return [...lines, ...cancelled].filter((line) => line && line !== nothing).map((line) => html`<p>${line}</p>`);
}
