import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { OpenedSource } from '@hyte/catalogue-tools/pipeline/import.js';
import type { Note, Outcome } from '@hyte/catalogue-tools/pipeline/record.js';
import type { SetAsideCode } from '@hyte/catalogue-tools/pipeline/set-aside-codes.js';
import { run, type RunCounts, type RunPlan } from '@hyte/catalogue-tools/pipeline/run.js';

/** A kept record with an activity in Kouvola; `facts` replace what is usual. */
export function kept(
  recordId: string,
  facts: Partial<Activity> = {},
  notes: readonly Note[] = [],
  sameAs: readonly string[] = [],
): Outcome {
  const activity: Activity = {
    id: `x:${recordId}`,
    kind: 'service',
    name: { fi: `Toiminta ${recordId}` },
    themes: ['exercise'],
    forms: ['led-group'],
    places: [{ municipality: '286', point: { lat: 60.868, lon: 26.704 } }],
    ...facts,
  };
  return { kind: 'kept', recordId, activity, notes, ...(sameAs.length > 0 && { sameAs }) };
}

/** @param code any word: data may bring what no importer would */
export function setAside(recordId: string, code = 'ended'): Outcome {
  return { kind: 'set-aside', recordId, reason: { code: code as SetAsideCode, message: 'Not wanted.' } };
}

/** A source that gives these outcomes, and then fails when told to. */
export function fakeSource(id: string, outcomes: readonly Outcome[], failure?: Error, system = 'fake'): OpenedSource {
  const withSource = outcomes.map((outcome): Outcome =>
    outcome.kind === 'kept'
      ? { ...outcome, activity: { provenance: [{ source: id, recordId: outcome.recordId }], ...outcome.activity } }
      : outcome,
  );
  return {
    reader: {
      source: { id, name: { fi: id } },
      options: {},
      json: () => {
        throw new Error('not asked for');
      },
      bytes: () => Promise.reject(new Error('not asked for')),
      documents: () => {
        throw new Error('not asked for');
      },
    },
    importer: {
      system,
      async *records() {
        yield* withSource;
        if (failure) throw failure;
      },
    },
  };
}

/** What has become of the records, and the activities in order of id. */
type RunResult = RunCounts & { readonly activities: readonly Activity[] };

/** Runs the stages over fake sources; the whole country and every language unless told otherwise. */
export async function runOn(sources: readonly OpenedSource[], plan: Partial<RunPlan> = {}): Promise<RunResult> {
  const activities: Activity[] = [];
  const counts = await run(
    { sources, languages: [], area: undefined, lastGood: () => [], ...plan },
    (activity) => void activities.push(activity),
  );
  return { ...counts, activities: activities.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
