import type { Municipality } from '@hyte/catalogue-format/generated/catalogue.js';
import { WELLBEING_COUNTIES } from '@hyte/catalogue-format/vocabularies/wellbeing-counties.js';
import { finnishBases } from '../analysis/finnish/finnish-bases.js';
import { fold, normalise } from '../analysis/fold.js';
import { tokenise } from '../analysis/tokenise.js';
import type { FacetColumn } from '../facets/facet-column.js';
import type { Field } from '../index/fields.js';
import { bitOfLanguage } from '../index/language-bits.js';
import type { IndexedRing } from '../index/search-index.js';
import type { FacetName } from '../search-query.js';
import { askedAges } from './asked-ages.js';
import { PhraseTable, type Phrase } from './phrase-table.js';
import type { TypedWord } from './typed-words.js';
import type { DirectMatch } from './wanted-word.js';

/** A value of a facet with the name it was recognised by. */
interface Named {
  readonly facet: FacetName;
  readonly value: string;
  readonly name: string;
}

/** A recognised value, and the first of the typed words it was recognised by. */
export interface Recognised {
  readonly direct: DirectMatch;
  readonly from: number;
}

/** What a recognised value is worth where an activity has it, and where it only fits by implication. */
interface Worth {
  readonly own: number;
  readonly implied: number;
}
/** An activity in the place that was typed comes before one that only mentions it, even in its name. */
const PLACE: Worth = { own: 220, implied: 60 };
/** An activity for the audience that was typed, free of charge, in the language; what is for everybody comes later. */
const FITTING: Worth = { own: 95, implied: 40 };

/** Facets whose values are told as a reason, by the field they are told as. */
const FIELD_OF: Partial<Record<FacetName, Field>> = {
  municipality: 'place',
  county: 'place',
  targetGroup: 'audience',
  lifeSituation: 'audience',
};

/** Recognises places, audiences, prices, languages … among typed words. */
export class Recogniser {
  readonly #places: PhraseTable<Named>;
  readonly #columns: ReadonlyMap<FacetName, FacetColumn>;
  /** Scores by value set, made when a value is first recognised. */
  readonly #scores = new Map<string, Float32Array>();

  constructor(municipalities: readonly Municipality[], columns: readonly FacetColumn[]) {
    this.#columns = new Map(columns.map((column) => [column.name, column]));
    this.#places = new PhraseTable([...municipalityNames(municipalities), ...this.#countyNames()]);
  }

  /** Every value that the word at a place means, alone or with words before it; `rings` are the synonym rings of the same word. */
  recognise(words: readonly TypedWord[], place: number, rings: ReadonlyMap<IndexedRing, number>): Recognised[] {
    const found = new Map<string, Recognised>();
    const put = (facet: FacetName, value: string, matched: string, worth: Worth, from: number): void => {
      const column = this.#columns.get(facet);
      const id = `${facet}:${value}`;
      if (!column || found.has(id)) return;
      const field = FIELD_OF[facet];
      const how = words[place]?.word === normalise(matched) ? 'exact' : 'inflected';
      const scores = this.#scoresOf(column, value, worth);
      found.set(id, {
        direct: { facet, value, matched, how, setOf: column.setOf, scores, ...(field && { field }) },
        from,
      });
    };
    for (const [{ facet, value, name }, from] of this.#places.meaningsAt(words, place, true))
      put(facet, value, name, PLACE, from);
    const { ages = [], from: fromAge = place } = askedAges(words, place) ?? {};
    for (const age of ages) put('age', age, words[place]?.word ?? '', FITTING, fromAge);
    for (const [{ offer }, from] of rings)
      if (offer) put(offer.facet, offer.value, words[place]?.word ?? '', FITTING, from);
    return [...found.values()];
  }

  *#countyNames(): Iterable<Phrase<Named>> {
    const codes = this.#columns.get('county')?.codeOf;
    for (const { code, label } of WELLBEING_COUNTIES) {
      if (!codes?.has(code)) continue;
      const meaning: Named = { facet: 'county', value: code, name: label.fi };
      // "Etelä-Karjalan hyvinvointialue" is typed as Etelä-Karjala, in any form.
      const words = tokenise(label.fi).map(fold).slice(0, -1);
      const last = words.pop() ?? '';
      for (const base of [...finnishBases(last).keys(), ...(last === 'uudenmaan' ? ['uusimaa'] : [])])
        if (base.length > 3) yield { key: [...words, base].join(' '), languages: bitOfLanguage('fi'), meaning };
      const swedish = tokenise(label.sv).map(fold).slice(0, -1).join(' ');
      yield { key: swedish, languages: bitOfLanguage('sv'), meaning };
      const english = tokenise(label.en).map(fold).slice(0, -3).join(' ');
      yield { key: english, languages: 0, meaning };
    }
  }

  #scoresOf(column: FacetColumn, value: string, { own, implied }: Worth): Float32Array {
    const memo = `${column.name}:${value}`;
    let scores = this.#scores.get(memo);
    if (!scores) {
      const code = column.codeOf.get(value) ?? -1;
      scores = Float32Array.from(column.sets, (set) =>
        set.own.includes(code) ? own : set.implied.includes(code) ? implied : 0,
      );
      this.#scores.set(memo, scores);
    }
    return scores;
  }
}

function municipalityNames(municipalities: readonly Municipality[]): Phrase<Named>[] {
  return municipalities.flatMap(({ code, name }) => {
    const meaning: Named = {
      facet: 'municipality',
      value: code,
      name: name.fi ?? Object.values(name).find(Boolean) ?? code,
    };
    return Object.entries(name).flatMap(([language, label]) =>
      label ? [{ key: tokenise(label).map(fold).join(' '), languages: bitOfLanguage(language), meaning }] : [],
    );
  });
}
