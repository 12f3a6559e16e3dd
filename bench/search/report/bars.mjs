// What our search must reach and what it aims at, and whether this run shows it.
import { BASELINE } from '../engines/index.mjs';
import { firstAnswerBytes } from './sizes.mjs';
import { grouped, table } from './markdown.mjs';

const least = (must, aim) => ({ must, aim, fits: (value, bar) => value >= bar, sign: '≥' });
const most = (must, aim) => ({ must, aim, fits: (value, bar) => value <= bar, sign: '≤' });

/** `[measure, bar, value in the results]`; a value that was not measured is undefined. */
function bars({ results, options, code }) {
  const quality = (figure, lexicon = 'voikko') => results[`quality ours ${lexicon}`]?.fi?.[figure];
  const ours = (size, where) => results[`${size} ours ${where}`];
  const largest = Math.max(...options.sizes);
  const rows = [
    ['F1 on forms of one lemma, %', least(97.5, 98.7), quality('f1')],
    ['compounds by a part, base form, %', least(99, 99.7), quality('compoundBase')],
    ['compounds by a part, inflected, %', least(97, 99), quality('compoundInflected')],
    ['accidental substrings found, %', most(1.5, 0.7), quality('accidental')],
    ['typo, same form, %', least(97.5, 99.8), quality('typoSame')],
    ['typo, other form, %', least(80, 90), quality('typoOther')],
    ['word list instead of Voikko: F1, %', least(95.5, 97), quality('f1', 'word-list')],
    ['word list instead of Voikko: compounds, base form, %', least(83, 95), quality('compoundBase', 'word-list')],
  ];
  for (const [size, aim] of [
    [10_000, 0.5],
    [100_000, 3],
  ]) {
    const { times, timesWithRecords, timesDescribed } = ours(size, 'chromium') ?? {};
    const baseline = results[`${size} ${BASELINE} chromium`]?.times?.p95;
    const bar = most(baseline && baseline / 10, aim);
    rows.push([`p95 a keystroke with all facets in Chromium, ${grouped(size)}, ms`, bar, times?.p95]);
    rows.push([`the same with the records of 20 hits, ${grouped(size)}, ms`, bar, timesWithRecords?.p95]);
    rows.push([`the same with 20 hits described, ${grouped(size)}, ms`, bar, timesDescribed?.p95]);
  }
  for (const [size, must, aim] of [
    [10_000, 0.22, 0.12],
    [100_000, 1.6, 0.9],
  ]) {
    const bytes = firstAnswerBytes(results, 'ours', size)?.brotli;
    rows.push([`bytes before the first answer, ${grouped(size)}, brotli, MB`, most(must, aim), bytes && bytes / 1e6]);
  }
  rows.push(['code of the query, brotli, kB', most(9, 6), code && code.query.brotli / 1e3]);
  const heap = ours(100_000, 'node')?.typedHeap;
  rows.push(['heap, 100,000, MB', most(40, 15), heap && heap / 1e6]);
  const build = ours(100_000, 'build')?.index;
  rows.push(['index build, 100,000, Voikko, s', most(18, 6), build && build / 1000]);
  for (const [asked, where] of [
    ['bare', 'behind a plain page'],
    ['worker', 'in the whole widget'],
  ]) {
    const tasks = results.widget?.modes?.find(({ mode }) => mode === asked)?.longTasks;
    rows.push([`tasks over 50 ms while typing ${where}, CPU slowed 4×, ${grouped(largest)}`, most(0, 0), tasks]);
  }
  const hostile = Object.values(results['hostile ours']?.fates ?? {}).map(
    ({ milliseconds }) => milliseconds ?? Infinity,
  );
  rows.push(['slowest hostile input, ms', most(20, 20), hostile.length ? Math.max(...hostile) : undefined]);
  return rows;
}

/** The table of bars. */
export function barTable(measured) {
  const rows = bars(measured).map(([measure, { must, aim, fits, sign }, value]) => {
    const bar = (limit) => (limit === undefined || Number.isNaN(limit) ? '' : `${sign} ${short(limit)}`);
    if (value === undefined) return [measure, bar(must), bar(aim), 'not measured', ''];
    const verdict = must === undefined ? '' : fits(value, aim) ? 'aim' : fits(value, must) ? 'must' : '**missed**';
    return [measure, bar(must), bar(aim), short(value), verdict];
  });
  return table(['measure', 'must', 'aim', 'this run', 'reached'], rows);
}

const short = (value) => (Number.isInteger(value) ? String(value) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
