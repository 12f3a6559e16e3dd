import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Label } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';
import type { DayNumber } from '@hyte/search-core/schedule/calendar.js';
import type { Timetable } from '@hyte/search-core/schedule/timetable.js';
import type { ScorePartId } from './score-parts.js';
import type { Severity } from './severities.js';

/** The fact to be edited; where that is done in each system is told by `fix-places.ts`. */
export type Fact =
  | 'name'
  | 'summary'
  | 'description'
  | 'times'
  | 'place'
  | 'area'
  | 'access'
  | 'contact'
  | 'registration'
  | 'price'
  | 'firstTime'
  | 'theme'
  | 'audience'
  | 'spoken'
  | 'translation'
  | 'classes'
  | 'terms'
  | 'link'
  | 'checked';

/** What rules may ask beside the activity. */
export interface QualityContext {
  /** Day in Finland, `YYYY-MM-DD`. */
  readonly today: string;
  readonly dayNumber: DayNumber;
  /** Languages of the catalogue; empty when it does not tell. */
  readonly languages: readonly string[];
  /** System of a source by its id: `ptv`, `csv` … */
  readonly systems: ReadonlyMap<string, string>;
  /** Links that were looked at and lead nowhere, with the reason; missing when links were not looked at. */
  readonly deadLinks?: ReadonlyMap<string, string>;
}

/** An activity as rules see it. */
export interface Judged {
  readonly activity: Activity;
  readonly timetable: Timetable;
  /** System of the record that gave the activity its id; `undefined` when the catalogue does not tell. */
  readonly system: string | undefined;
}

/**
 * What a rule found: nothing, or for each place it fired the words or the field it is about (an empty list when there is nothing
 * to add). Nothing that may be a private person's – a name, a number, a mail address – is repeated.
 */
export type Fired = readonly string[] | undefined;

/** One check. The rules are data: everything the report says of a fault stands here. */
export interface Rule {
  /** Stable: it stands in the CSV and in `report.json`. */
  readonly id: string;
  readonly part: ScorePartId;
  readonly severity: Severity;
  /** Kinds of activities it applies to; all when missing. */
  readonly kinds?: readonly Activity['kind'][];
  /** Systems whose own rules it is; all when missing. */
  readonly systems?: readonly string[];
  readonly fact: Fact;
  /** What is wrong, in a line. */
  readonly title: Label;
  /** Why it matters to a resident. */
  readonly why: Label;
  /** What the producer writes instead. */
  readonly todo: Label;
  readonly check: (judged: Judged, context: QualityContext) => Fired;
}

/** A condition as a check without details. */
export const when = (isFault: boolean): Fired => (isFault ? [] : undefined);

/** Details as a check: a fault for each. */
export const each = (details: readonly string[]): Fired => (details.length > 0 ? details : undefined);

/** A text in the three languages. */
export const label = (fi: string, sv: string, en: string): Label => ({ fi, sv, en });
