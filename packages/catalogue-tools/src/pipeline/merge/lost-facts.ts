import type { Activity, LocalizedText, Place } from '@hyte/catalogue-format/generated/catalogue.js';
import { TRUSTED, type ChosenSchedule } from './choose-schedule.js';
import type { LostFact } from './merge-log.js';

/** Say what the record is, or are put together whole. */
const NOT_LOST: ReadonlySet<string> = new Set(['id', 'kind', 'provenance', 'classified', 'codes']);
const TEXTS: ReadonlySet<string> = new Set(['name', 'summary', 'description']);
/** Of a place; its name and access are seldom a contradiction. */
const PLACE_FACTS = ['address', 'postcode', 'point'] as const;

/** What a record says otherwise than the activity its facts went into, for the operator. */
export function lostFacts(own: Activity, joined: Activity, schedule: ChosenSchedule): LostFact[] {
  return (Object.keys(own) as (keyof Activity)[]).flatMap((field): LostFact[] => {
    const [mine, shown] = [own[field], joined[field]];
    if (NOT_LOST.has(field) || mine === undefined || shown === undefined || isSame(mine, shown)) return [];
    if (TEXTS.has(field)) return lostTexts(field, mine as LocalizedText, shown as LocalizedText);
    if (field === 'places') return lostPlaces(own.places ?? [], joined.places ?? []);
    return [{ field, value: mine, why: field === 'schedule' ? schedule.why : TRUSTED }];
  });
}

function lostTexts(field: string, mine: LocalizedText, shown: LocalizedText): LostFact[] {
  return Object.entries(mine)
    .filter(([tag, text]) => text !== undefined && text !== shown[tag])
    .map(([tag, text]) => ({ field: `${field}.${tag}`, value: text, why: TRUSTED }));
}

/** Only where each has one place is it clear which is compared with which. */
function lostPlaces(mine: readonly Place[], shown: readonly Place[]): LostFact[] {
  const [one, other] = [mine[0], shown[0]];
  if (mine.length !== 1 || shown.length !== 1 || one === undefined || other === undefined) return [];
  return PLACE_FACTS.filter((fact) => one[fact] !== undefined && !isSame(one[fact], other[fact])).map((fact) => ({
    field: `places.${fact}`,
    value: one[fact],
    why: TRUSTED,
  }));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
