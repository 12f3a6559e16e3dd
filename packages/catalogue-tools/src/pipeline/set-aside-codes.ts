/**
 * Why a record gives no activity, and whose doing that is. `fault`: the record itself is broken, so a source in which such
 * records multiply has probably broken down (see `loss-guard.ts`). `choice`: the record is whole, but not for this catalogue, or
 * not now.
 */
const SET_ASIDE = {
  archived: 'choice',
  'bad-field': 'fault',
  'boating-and-motor': 'choice',
  'broken-block': 'fault',
  deleted: 'choice',
  'duplicate-id': 'fault',
  'duplicate-record': 'choice',
  ended: 'choice',
  expired: 'choice',
  'hidden-row': 'choice',
  'no-details': 'fault',
  'no-event': 'fault',
  'no-events': 'fault',
  'no-id': 'fault',
  'no-item': 'fault',
  'no-name': 'fault',
  'no-series': 'fault',
  'no-service': 'choice',
  'no-time': 'fault',
  'no-type': 'fault',
  'not-active': 'choice',
  'not-for-residents': 'choice',
  'not-public': 'choice',
  'not-published': 'choice',
  'not-wellbeing': 'choice',
  organisation: 'choice',
  'other-service': 'choice',
  'out-of-service': 'choice',
  'outside-area': 'choice',
  'part-of-facility': 'choice',
  'part-of-series': 'choice',
  planned: 'choice',
  private: 'choice',
  'repeated-headings': 'choice',
  replaced: 'choice',
  'section-title': 'choice',
  'service-building': 'choice',
  shooting: 'choice',
  slot: 'choice',
  'too-many-events': 'fault',
  umbrella: 'choice',
  unreadable: 'fault',
} as const satisfies Readonly<Record<string, 'fault' | 'choice'>>;

/** A new reason gets its line in the table: code that uses another word does not compile. */
export type SetAsideCode = keyof typeof SET_ASIDE;

/** Whether records set aside for this reason are broken. A word that is not known is taken for a fault. */
export function isFault(code: string): boolean {
  return !Object.hasOwn(SET_ASIDE, code) || SET_ASIDE[code as SetAsideCode] === 'fault';
}
