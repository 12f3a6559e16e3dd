/** One thing that is wrong in a catalogue file. The record it belongs to is set aside; the others are shown. */
export interface Problem {
  /** Stable, greppable: `not-json`, `not-a-catalogue`, `newer-format`, `bad-field`, `duplicate-id` … */
  readonly code: string;
  /** `fatal` when nothing can be shown, `record` when one record is set aside, `field` when only a field of the head is dropped. */
  readonly severity: 'fatal' | 'record' | 'field';
  /** Id of the record, or `#12` for the twelfth record when it has none. Missing when the file itself is wrong. */
  readonly recordId?: string;
  /** Where in the record, as `places[0].municipality`. */
  readonly field?: string;
  /** What was expected there. */
  readonly expected: string;
  /** What to do about it. */
  readonly todo: string;
}
