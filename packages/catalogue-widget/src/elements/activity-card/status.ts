import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { icon } from '../icon.js';

type Status = 'cancelled' | 'ended' | 'full' | 'paused' | 'closed' | 'not-yet-open';

/** What a person must know before going; `undefined` when it is simply running. */
export function statusOf({ status, registration }: Activity): Status | undefined {
  if (status && status !== 'active') return status;
  return registration?.state && registration.state !== 'open' ? registration.state : undefined;
}

/** The status as a badge with a sign and words; nothing when it is simply running. */
export function renderStatus(activity: Activity): TemplateResult | typeof nothing {
  const status = statusOf(activity);
  if (!status) return nothing;
  const grave = status === 'cancelled' || status === 'ended';
  return html`<span class="badge ${grave ? 'grave' : ''}">${icon(TriangleAlert)}${statusInWords(status)}</span>`;
}

/** A time, struck through when nothing will take place then. */
export function whenItRuns({ status }: Activity, time: string): TemplateResult | string {
  return status === 'cancelled' ? html`<s>${time}</s>` : time;
}

function statusInWords(status: Status): string {
  switch (status) {
    case 'cancelled':
      return msg('Peruttu', { id: 'status.cancelled' });
    case 'ended':
      return msg('Päättynyt', { id: 'status.ended' });
    case 'full':
      return msg('Täynnä', { id: 'status.full' });
    case 'paused':
      return msg('Tauolla', { id: 'status.paused' });
    case 'closed':
      return msg('Ilmoittautuminen päättynyt', { id: 'status.closed' });
    case 'not-yet-open':
      return msg('Ilmoittautuminen ei ole vielä alkanut', { id: 'status.not-yet-open' });
  }
}
