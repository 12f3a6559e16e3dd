// How well single words find each other, end to end: every row of a set of pairs is a typed word and a word of the catalogue.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Other words of the catalogue, so that a typed word has something wrong to find. */
const OTHER_WORDS = 6000;

/**
 * The sets of Finnish pairs: file, columns of the typed word and of the word to find, column of the lemma, and the figures made of
 * its rows. Hits of a tier for misspelt words count in figures with `typos` only: that tier answers when nothing else does.
 */
const SETS = [
  {
    file: 'pairs_same_lemma.tsv',
    doc: 1,
    lemma: 2,
    figures: {
      recall: { query: 0 },
      nouns: { query: 0, where: [3, 'NOUN'] },
      adjectives: { query: 0, where: [3, 'ADJ'] },
      verbs: { query: 0, where: [3, 'VERB'] },
    },
  },
  {
    file: 'pairs_diff_lemma.tsv',
    doc: 1,
    lemma: 2,
    wrong: true,
    figures: {
      unrelatedFound: { query: 0, where: [4, 'far'] },
      relatedFound: { query: 0, where: [4, 'near'] },
    },
  },
  {
    file: 'compound_parts.tsv',
    doc: 2,
    lemma: 3,
    figures: { compoundBase: { query: 0 }, compoundInflected: { query: 1 } },
  },
  { file: 'compound_false_substrings.tsv', doc: 1, lemma: 2, wrong: true, figures: { accidental: { query: 0 } } },
  {
    file: 'typos.tsv',
    doc: 1,
    lemma: 4,
    figures: {
      typoSame: { query: 0, where: [2, 'same_form'], typos: true },
      typoOther: { query: 0, where: [2, 'other_form'], typos: true },
    },
  },
  {
    file: 'umlauts.tsv',
    doc: 1,
    lemma: 3,
    figures: {
      umlautSame: { query: 0, where: [2, 'same_form'] },
      umlautOther: { query: 0, where: [2, 'other_form'] },
    },
  },
];

/** What the figures are called, in the order of the tables; per cent of rows whose word is found. */
export const FIGURES = {
  recall: 'same lemma found (recall)',
  precision: 'precision, balanced',
  f1: 'F1',
  nouns: 'nouns',
  adjectives: 'adjectives',
  verbs: 'verbs',
  unrelatedFound: 'unrelated found',
  relatedFound: 'related found',
  compoundBase: 'compound by a part, base',
  compoundInflected: 'compound by a part, inflected',
  accidental: 'accidental substring found',
  typoSame: 'typo, same form',
  typoOther: 'typo, other form',
  umlautSame: 'no umlauts, same form',
  umlautOther: 'no umlauts, other form',
};

/**
 * @param openWords gives a search over a catalogue of names: `(words) => (typed) => { ids, typos }`, `ids` the words found, `typos`
 *   the set of those found as misspelt only
 * @param options.folder folder of the pairs
 * @param options.part `all`, or about 70 % of the lemmas to `tune` on and the others `held-out`
 * @returns `{ figures, misses }`, per cent by name of figure, and the rows that went wrong by name of figure
 */
export async function measureFinnish(openWords, { folder, part = 'all' }) {
  const tables = SETS.map((set) => readRows(join(folder, set.file)).filter((row) => isIn(part, row[set.lemma])));
  const others = [...new Set([...tables[0], ...tables[1]].map((row) => row[1]))].slice(0, OTHER_WORDS);
  const figures = {};
  const misses = {};
  for (const [number, set] of SETS.entries()) {
    const rows = tables[number];
    const find = memoised(await openWords([...new Set([...rows.map((row) => row[set.doc]), ...others])]));
    for (const [name, { query, where, typos = false }] of Object.entries(set.figures)) {
      const asked = rows.filter((row) => row[query] && (!where || row[where[0]] === where[1]));
      const wrong = [];
      for (const row of asked) {
        const answer = await find(row[query]);
        const found = answer.ids.has(row[set.doc]) && (typos || !answer.typos.has(row[set.doc]));
        if (found === Boolean(set.wrong)) wrong.push(`${row[query]}~${row[set.doc]}`);
      }
      const share = asked.length ? (wrong.length / asked.length) * 100 : 0;
      figures[name] = set.wrong ? share : 100 - share;
      misses[name] = wrong;
    }
  }
  return { figures: { ...figures, ...balance(figures) }, misses };
}

/** Precision as if there were as many unrelated pairs as pairs of one lemma. */
function balance({ recall, unrelatedFound }) {
  const precision = recall ? (recall / (recall + unrelatedFound)) * 100 : 0;
  return { precision, f1: precision ? (2 * precision * recall) / (precision + recall) : 0 };
}

export function readRows(path) {
  const lines = readFileSync(path, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => line.split('\t'));
}

function isIn(part, lemma) {
  if (part === 'all') return true;
  const heldOut = createHash('sha256').update(lemma).digest()[0] % 10 >= 7;
  return heldOut === (part === 'held-out');
}

function memoised(find) {
  const known = new Map();
  return async (typed) => {
    if (!known.has(typed)) known.set(typed, await find(typed));
    return known.get(typed);
  };
}

const KINDS = {
  same: { title: 'forms of one word found' },
  different: { title: 'unrelated found' },
  part: { title: 'compound by a part' },
  accidental: { title: 'accidental substring found' },
  typo: { title: 'typo', typos: true },
};

/** What the figures of Swedish and English are called. */
export const FOREIGN_FIGURES = {
  recall: 'forms of one word found (recall)',
  precision: 'precision, balanced',
  f1: 'F1',
  ...Object.fromEntries(
    Object.entries(KINDS)
      .filter(([kind]) => kind !== 'same')
      .map(([kind, { title }]) => [kind, title]),
  ),
};

/**
 * The same for Swedish and English, with the lists beside this file: `query`, `doc` and the kind of the pair.
 * @returns per cent by name of figure; a kind without pairs is left out, and all when there is no list
 */
export async function measureForeign(openWords, language) {
  const path = join(import.meta.dirname, `pairs-${language}.tsv`);
  if (!existsSync(path)) return undefined;
  const rows = readRows(path);
  const find = memoised(await openWords([...new Set(rows.map(([, doc]) => doc))]));
  const figures = {};
  for (const [kind, { typos }] of Object.entries(KINDS)) {
    const asked = rows.filter((row) => row[2] === kind);
    if (asked.length === 0) continue;
    let found = 0;
    for (const [query, doc] of asked) {
      const answer = await find(query);
      if (answer.ids.has(doc) && (typos || !answer.typos.has(doc))) found++;
    }
    figures[kind === 'same' ? 'recall' : kind] = (found / asked.length) * 100;
    figures.pairs = (figures.pairs ?? 0) + asked.length;
  }
  return { ...figures, ...balance({ recall: figures.recall, unrelatedFound: figures.different ?? 0 }) };
}
