import { fold, normalise } from '../analysis/fold.js';
import type { FacetColumn } from '../facets/facet-column.js';
import type { CatalogueIndex } from '../index/catalogue-index.js';
import type { Field } from '../index/fields.js';
import type { FacetName } from '../search-query.js';
import type { SynonymRing } from './synonym-rings.js';
import { WordTable } from './word-table.js';

/** A typed word that means a place or an audience: the activities it points at, without any word of theirs. */
export interface DirectMatch {
  readonly facet: FacetName;
  readonly value: string;
  readonly field: Field;
  /** What was recognised, as the catalogue writes it. */
  readonly matched: string;
  /** Score by activity. */
  readonly scores: ReadonlyMap<number, number>;
}

/** An activity in the place that was typed comes before one that only mentions it, even in its name. */
const IN_PLACE = 220;
/** It serves the place without being there. */
const REACHES_PLACE = 60;
/** It is meant for the audience that was typed. */
const FOR_AUDIENCE = 95;
/** It is meant for everybody. */
const FOR_EVERYBODY = 40;

/** Recognises places and audiences among typed words. */
export class Recogniser {
  readonly #places: WordTable<{ readonly code: string; readonly name: string }>;

  constructor(readonly index: CatalogueIndex) {
    const municipalities = index.catalogue.municipalities ?? [];
    this.#places = new WordTable(
      municipalities.flatMap(({ code, name }) =>
        Object.entries(name).flatMap(([language, label]) =>
          label ? [{ word: normalise(label), language, meaning: { code, name: label } }] : [],
        ),
      ),
    );
  }

  /** Every place and audience a word means; `rings` are the synonym rings of the same word. */
  recognise(word: string, rings: Iterable<SynonymRing>): DirectMatch[] {
    const matches: DirectMatch[] = [];
    const codes = new Set<string>();
    for (const { code, name } of this.#places.meaningsOf(fold(word))) {
      if (codes.has(code)) continue;
      codes.add(code);
      const scores = this.#scores('municipality', code, IN_PLACE, REACHES_PLACE);
      matches.push({ facet: 'municipality', value: code, field: 'place', matched: name, scores });
    }
    for (const { targetGroup } of rings) {
      if (!targetGroup) continue;
      const scores = this.#scores('targetGroup', targetGroup, FOR_AUDIENCE, FOR_EVERYBODY);
      matches.push({ facet: 'targetGroup', value: targetGroup, field: 'audience', matched: word, scores });
    }
    return matches;
  }

  #scores(facet: FacetName, value: string, own: number, implied: number): Map<number, number> {
    const scores = new Map<number, number>();
    const column = this.index.columns.find(({ name }) => name === facet);
    const code = column?.codeOf.get(value);
    if (!column || code === undefined) return scores;
    for (let activity = 0; activity < this.index.activities.length; activity++) {
      const place = placeOfCode(column, activity, code);
      if (place >= 0) scores.set(activity, place < (column.impliedFrom[activity] ?? 0) ? own : implied);
    }
    return scores;
  }
}

function placeOfCode(column: FacetColumn, activity: number, code: number): number {
  const end = column.starts[activity + 1] ?? 0;
  for (let at = column.starts[activity] ?? 0; at < end; at++) if (column.codes[at] === code) return at;
  return -1;
}
