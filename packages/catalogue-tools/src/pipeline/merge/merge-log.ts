/**
 * What `tarjotin build` writes beside its state for the operator, never among what is published: every join with its reasons
 * and the lines that undo it, and the pairs a person should decide. Read again by `tarjotin report`.
 */
export interface MergeLog {
  readonly formatVersion: 1;
  /** The publication it belongs to, as in `manifest.json`. */
  readonly generation: string;
  /** The file of decisions of the configuration (`merge.decisions`), as it is written there. */
  readonly decisions?: string;
  /** One for each record that went into another, in order of activity, then of record. */
  readonly joins: readonly Join[];
  /** Pairs that may be the same and were kept apart; the likeliest first. */
  readonly asks: readonly Ask[];
  /** Decisions that could not be followed. */
  readonly problems: readonly DecisionProblem[];
}

/** A record as the log names it. */
export interface RecordRef {
  /** Id of the source. */
  readonly source: string;
  readonly recordId: string;
  /** Name in the first language it has, to print. */
  readonly name: string;
  /** The record's own page. */
  readonly url?: string;
}

/** One thing two records have in common or contradict each other in. */
export interface Evidence {
  /** Stable, greppable: `name-same`, `distance-50m` … (see evidence-table.ts). */
  readonly code: string;
  /** Each point makes it about twice as likely (or, negative, unlikely) that they are the same. */
  readonly points: number;
  /** A sentence for the operator. */
  readonly why: string;
  /** Contradictions: `apart` – never the same; `ask` – never the same without a person's word. */
  readonly limit?: 'ask' | 'apart';
}

/** A record whose facts went into an activity. */
export interface Join {
  /** Id of the published activity. */
  readonly activity: string;
  /** The record whose facts won, which gave the activity its id. */
  readonly into: RecordRef;
  readonly record: RecordRef;
  readonly because: 'score' | 'source' | 'decision';
  /** Sum of the points; with `source` and `decision` it decided nothing. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Facts of the record that another one's won over. */
  readonly lost: readonly LostFact[];
  /** Facts of `into` that another one's won over: times, when the other tells them better. */
  readonly lostOfInto?: readonly LostFact[];
  /** Lines for the file of decisions that keep this record apart from every other one of the activity. */
  readonly undo: readonly string[];
}

export interface LostFact {
  /** Field of the activity. */
  readonly field: string;
  readonly value: unknown;
  /** Why the other value was taken. */
  readonly why: string;
}

/** Two activities that may be one. Both are published. */
export interface Ask {
  readonly records: readonly [RecordRef, RecordRef];
  /** Ids of the published activities they are in. */
  readonly activities: readonly [string, string];
  /**
   * Why a person is asked: the score lies between the thresholds, something contradicts it, several records of one source fit
   * equally well, or joining would bring together others that contradict each other.
   */
  readonly because: 'score' | 'contradiction' | 'ambiguous' | 'chain';
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Lines for the file of decisions. */
  readonly same: string;
  readonly different: string;
}

export interface DecisionProblem {
  /** Line of the file, the heading is 1. */
  readonly line: number;
  readonly message: string;
}
