import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';

/** What the statuses of schema.org's events mean, which Linked Events and OpenActive use too. The others say nothing that must be shown. */
export const EVENT_STATUSES: ReadonlyMap<string, Required<Pick<Activity, 'status' | 'statusNote'>>> = new Map([
  ['EventCancelled', { status: 'cancelled', statusNote: { fi: 'Peruttu', sv: 'Inställt', en: 'Cancelled' } }],
  [
    'EventPostponed',
    {
      status: 'paused',
      statusNote: {
        fi: 'Siirretty, uusi aika ei ole tiedossa',
        sv: 'Uppskjutet, ny tid är inte känd',
        en: 'Postponed, new time not known',
      },
    },
  ],
]);
