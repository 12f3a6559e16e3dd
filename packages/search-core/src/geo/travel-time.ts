/** Minutes to walk and to cycle a way, rounded up to five; missing when it is too far for that. */
export interface TravelMinutes {
  readonly walking?: number;
  readonly cycling?: number;
}

/**
 * How much longer the way is than the straight line. Street networks of towns are 1.2 to 1.4 times the straight line
 * for ways of some kilometres, and more across water, which is not known here.
 */
const DETOUR = 1.3;
/** An older person's walk; the usual 5 km/h would promise too much. */
const WALKING_KMH = 4;
const CYCLING_KMH = 14;
/** Nobody walks or cycles longer than this to an activity, in minutes. */
const MOST_WALKING = 60;
const MOST_CYCLING = 60;
const STEP_MINUTES = 5;

/** An honest estimate from kilometres as the crow flies: "about", never a promise, and nothing when it is far. */
export function travelMinutes(km: number): TravelMinutes {
  const walking = roundedMinutes(walkingMinutes(km));
  const cycling = roundedMinutes(minutes(km, CYCLING_KMH));
  return {
    ...(walking <= MOST_WALKING && { walking }),
    ...(cycling <= MOST_CYCLING && { cycling }),
  };
}

/** The walk that the estimate is made from, not yet rounded. */
export function walkingMinutes(km: number): number {
  return minutes(km, WALKING_KMH);
}

/** Minutes as they are told: up to the next five, because nobody can promise the minute. */
export function roundedMinutes(exact: number): number {
  return exact >= 0 ? Math.max(STEP_MINUTES, Math.ceil(exact / STEP_MINUTES) * STEP_MINUTES) : NaN;
}

function minutes(km: number, kmh: number): number {
  return ((km * DETOUR) / kmh) * 60;
}
