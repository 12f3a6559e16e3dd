import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Guard } from '../generated/configuration.js';
import { hasDeparted } from './departures.js';
import { fallenFacts, type FillCounts, FillTable } from './fill-rates.js';
import { isFault } from './set-aside-codes.js';
import type { SourceTally } from './tally.js';

/** Whose activities are compared. */
export type GuardedScope = 'source' | 'municipality';

/** Something in a new catalogue that is so much worse than before that something is probably wrong. */
export type Loss =
  | {
      /** Too many activities, or all of them, have vanished. */
      readonly kind: 'vanished';
      readonly scope: GuardedScope;
      /** Id of the source or code of the municipality. */
      readonly id: string;
      readonly before: number;
      readonly now: number;
    }
  | {
      /** A fact that many activities told is told by far fewer. */
      readonly kind: 'fill-rate';
      readonly scope: GuardedScope;
      readonly id: string;
      /** Field of the activity, with the language of a text (`name.sv`). */
      readonly field: string;
      /** Per cent. */
      readonly before: number;
      readonly now: number;
    }
  | {
      /** Too many records of the source are faulty. */
      readonly kind: 'invalid';
      readonly scope: 'source';
      readonly id: string;
      readonly read: number;
      readonly faulty: number;
    };

/** What the new catalogue is judged by. */
export interface Comparison {
  readonly before: Iterable<Activity>;
  readonly now: Iterable<Activity>;
  /** Of this run, by source; what was taken out of the configuration may vanish. */
  readonly tallies: ReadonlyMap<string, SourceTally>;
  /** Whether a municipality belongs to the catalogue's area; one that was taken out of it may vanish. */
  readonly inArea?: (municipality: string) => boolean;
  /** Day of the run, `YYYY-MM-DD`: what was over by then may be missing. Nothing is when it is not told. */
  readonly today?: string;
}

/** Fewer than this come and go by ordinary editing: shares of them say nothing. */
const SMALLEST = 20;
/** From so many a municipality whose last activity goes is remarkable; of a source it always is. */
const SMALLEST_EMPTIED = { source: 1, municipality: 3 };

/**
 * Compares a new catalogue with the one published last, per source and per municipality: what has vanished, and facts that
 * have stopped being told; and looks for sources whose records are faulty. A source that answers with half its records, or
 * with all of them half empty, looks like success to a program and like a catastrophe to a reader.
 */
export function losses(
  { before, now, tallies, inArea = () => true, today = '' }: Comparison,
  guard: Guard = {},
): Loss[] {
  const { vanished = 15, invalid = 5, fillRate = 20 } = guard;
  const limits = { vanished, fillRate };
  const scopes = [new ScopeCounts('source', sourcesOf), new ScopeCounts('municipality', municipalitiesOf)];
  // Each list is gone through once: its activities may be on disk.
  const present = new Set<string>();
  for (const activity of now) {
    present.add(activity.id);
    for (const { later } of scopes) later.add(activity);
  }
  for (const activity of before) {
    // What has gone in an orderly way is no loss – unless nothing is left, which is always worth a look.
    const expected = present.has(activity.id) || !hasDeparted(activity, tallies, today);
    for (const { all, earlier } of scopes) for (const table of expected ? [all, earlier] : [all]) table.add(activity);
  }
  const guarded = { source: (id: string) => tallies.has(id), municipality: inArea };
  return [
    ...scopes.flatMap((counts) => lossesOf(counts, limits).filter(({ id, scope }) => guarded[scope](id))),
    ...[...tallies].flatMap(([id, tally]) => faultyRecords(id, tally, invalid)),
  ];
}

/** What is counted for every source, or for every municipality. */
class ScopeCounts {
  /** Published before. */
  readonly all: FillTable;
  /** Published before and expected to be there now. */
  readonly earlier: FillTable;
  readonly later: FillTable;

  constructor(
    readonly scope: GuardedScope,
    groupsOf: (activity: Activity) => Iterable<string>,
  ) {
    this.all = new FillTable(groupsOf);
    this.earlier = new FillTable(groupsOf);
    this.later = new FillTable(groupsOf);
  }
}

function lossesOf(
  { scope, all, earlier, later }: ScopeCounts,
  { vanished, fillRate }: { readonly vanished: number; readonly fillRate: number },
): Loss[] {
  const none: FillCounts = { count: 0, filled: new Map<string, number>() };
  return [...all.groups.keys()].sort().flatMap((id): Loss[] => {
    const whole = all.groups.get(id) as FillCounts;
    const [old, fresh] = [earlier.groups.get(id) ?? none, later.groups.get(id) ?? none];
    if (fresh.count === 0)
      return whole.count >= SMALLEST_EMPTIED[scope]
        ? [{ kind: 'vanished', scope, id, before: whole.count, now: 0 }]
        : [];
    if (old.count < SMALLEST) return [];
    if (fresh.count < old.count * (1 - vanished / 100))
      return [{ kind: 'vanished', scope, id, before: whole.count, now: fresh.count }];
    return fallenFacts(old, fresh, fillRate).map(({ fact, ...shares }) => ({
      kind: 'fill-rate',
      scope,
      id,
      field: fact,
      ...shares,
    }));
  });
}

/** Every source that told something counts, so that a change in merging is not taken for a loss. */
function sourcesOf({ provenance }: Activity): Set<string> {
  return new Set((provenance ?? []).map(({ source }) => source));
}

function municipalitiesOf({ places }: Activity): Set<string> {
  return new Set((places ?? []).flatMap(({ municipality }) => municipality ?? []));
}

function faultyRecords(id: string, { read, setAside }: SourceTally, most: number): Loss[] {
  const faulty = [...setAside].reduce((sum, [code, { count }]) => sum + (isFault(code) ? count : 0), 0);
  return read >= SMALLEST && faulty > (read * most) / 100
    ? [{ kind: 'invalid', scope: 'source', id, read, faulty }]
    : [];
}
