import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { ActivityShelf } from './activity-shelf.js';
import { type AreaCodes, withinArea } from './area.js';
import { check } from './check.js';
import { classify } from './classify.js';
import { clean } from './clean.js';
import type { OutlinesByCode } from './geography.js';
import { importRecords, type LastGood, type OpenedSource } from './import.js';
import type { Decisions } from './merge/decisions.js';
import { merge, type MergeFindings } from './merge/merge.js';
import { shelved } from './shelve.js';
import { type SourceTally, Tally } from './tally.js';

/** What to run the stages on. */
export interface RunPlan {
  /** In the order of the configuration: the one named first wins where two tell the same fact. */
  readonly sources: readonly OpenedSource[];
  /** BCP 47 tags; every language when empty. */
  readonly languages: readonly string[];
  /** `undefined`: the whole country. */
  readonly area: AreaCodes | undefined;
  /** Outlines of municipalities, for the comparison of points; centres are used where there is none. */
  readonly outlines?: OutlinesByCode;
  readonly lastGood: LastGood;
  /** What the operator has decided of pairs of records. */
  readonly decisions?: Decisions;
  readonly onRecord?: (sourceId: string, read: number) => void;
  /** Told when the last record has been read and classified. */
  readonly onRead?: () => void;
}

/** What has become of the records. */
export interface RunCounts {
  readonly tallies: ReadonlyMap<string, SourceTally>;
  /** Sources that could not be read to their end. */
  readonly failures: ReadonlyMap<string, TarjotinError>;
  /** What was joined and what a person should decide. */
  readonly findings: MergeFindings;
}

/**
 * Runs the stages import → clean → classify → merge → check over all sources. Every record that is read is in the end
 * kept, merged or set aside, and is counted exactly once. Publishing is left to the caller.
 * @param take is given each activity when it is finished; none is held, whatever the size of the catalogue
 */
export async function run(plan: RunPlan, take: (activity: Activity) => void): Promise<RunCounts> {
  const ids = plan.sources.map(({ reader }) => reader.source.id);
  const systems = new Map(plan.sources.map(({ reader, importer }) => [reader.source.id, importer.system]));
  const failures = new Map<string, TarjotinError>();
  const tally = new Tally(ids);
  const shelf = new ActivityShelf();
  try {
    const imported = tally.countRead(
      importRecords(plan.sources, plan.lastGood, (id, error) => void failures.set(id, error)),
      plan.onRecord ?? (() => undefined),
    );
    const cleaned = withinArea(clean(imported, plan.languages), plan.area);
    const classified = ended(shelved(classify(cleaned), shelf), plan.onRead);
    let findings: MergeFindings = { joins: [], asks: [], problems: [], compared: 0 };
    const merged = merge(classified, {
      sourceOrder: ids,
      systems,
      ...(plan.decisions && { decisions: plan.decisions }),
      onFindings: (found) => void (findings = found),
    });
    for await (const record of check(merged, plan.outlines ?? new Map())) {
      tally.countFate(record);
      if (record.outcome.kind === 'kept') take(record.outcome.activity);
    }
    return { tallies: tally.sources, failures, findings };
  } finally {
    shelf.close();
  }
}

/** The same records, and a word when there are no more. */
async function* ended<T>(items: AsyncIterable<T>, onEnd: () => void = () => undefined): AsyncGenerator<T> {
  yield* items;
  onEnd();
}
