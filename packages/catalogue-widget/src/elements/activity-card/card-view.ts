import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import type { DescribedHit, Hit, Occurrence } from '@hyte/search-core/search-engine.js';
import { nextSlots, toOccurrence } from '@hyte/search-core/schedule/next-occurrences.js';
import { readTimetable } from '@hyte/search-core/schedule/timetable.js';
import { minutesOf, wallClockAt } from '@hyte/search-core/schedule/wall-clock.js';
import type { InterfaceLanguage } from '../../controllers/tray-store.js';
import { finnishTime } from '../../format/finnish-time.js';
import type { CardAnswer } from './answer.js';
import type { TextDrawer } from './marked-text.js';

/** What kind of link a person followed. */
export type LinkKind = 'sign-up' | 'website' | 'call' | 'mail' | 'route' | 'source' | 'report';

/** All that the parts of a card are drawn from. */
export interface CardView extends Partial<CardAnswer> {
  readonly activity: Activity;
  /** The next occurrences, soonest first. */
  readonly next: readonly Occurrence[];
  /** How far it is, as the search found out. */
  readonly way: Pick<Hit, 'distanceKm' | 'travel'>;
  readonly draw: TextDrawer;
  readonly catalogue: Catalogue | undefined;
  readonly language: InterfaceLanguage;
  /** Wall-clock time in Finland, `YYYY-MM-DDTHH:MM`, and its day. */
  readonly now: string;
  readonly today: string;
  /** Level of the activity's name as a heading. */
  readonly headingLevel: number;
  /** As the tray has them: see `card-settings.ts`. */
  readonly settings: unknown;
  /** To be called by every link; it may stop the navigation. */
  readonly follow: (event: Event, kind: LinkKind) => void;
}

/** Number of next times a card shows. */
const SHOWN_TIMES = 3;

/** Gathers the view of an activity; one that did not come from a search has its next times reckoned here. */
export function cardView(
  activity: Activity,
  hit: DescribedHit | undefined,
  around: Pick<CardView, keyof CardAnswer | 'catalogue' | 'language' | 'headingLevel' | 'follow' | 'settings'>,
): CardView {
  const now = finnishTime();
  const found = hit?.activity === activity ? hit : undefined;
  return {
    ...around,
    activity,
    next: found?.next ?? nextTimes(activity, SHOWN_TIMES),
    way: found ?? {},
    now,
    today: now.slice(0, 10),
  };
}

/** The next occurrences of an activity, at most `count`. */
export function nextTimes(activity: Activity, count: number): Occurrence[] {
  const { day, minute } = wallClockAt(new Date());
  return nextSlots(readTimetable(activity.schedule), minutesOf(day, minute), count).map(toOccurrence);
}
