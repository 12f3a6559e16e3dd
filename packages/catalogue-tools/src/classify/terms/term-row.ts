/**
 * A value of a vocabulary and the words that lead to it, in base forms, parted by white space and by language.
 *
 * - `kuoro`: met in any form (`kuoron`, `kuoroissa`) and as a part of a compound (`seniorikuoro`, `kuoronjohtaja`)
 * - `?kahvi`: weak: tells something only where a record says what it is, in its name or keywords
 * - `=uni`: only as a word of its own, not in compounds
 * - `!uimahalli`: only as it is written: what happens `uimahallissa` is no hall
 * - `mielen_hyvinvointi`, `ruoka-apu`: words that follow each other, in any form
 * - `-teatteriretki`: tells nothing of this value, though it holds a word that does
 */
export interface TermRow {
  readonly value: string;
  readonly fi?: string;
  readonly sv?: string;
  readonly en?: string;
  /** True when such words often name where one is taken: a lift `kerhoon`, company `konserttiin`. Then those do not count. */
  readonly destination?: true;
}
