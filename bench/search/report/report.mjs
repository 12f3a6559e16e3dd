// The report as people read it.
import { BASELINE, loadEngine } from '../engines/index.mjs';
import { LEXICONS } from '../plan.mjs';
import { FIGURES, FOREIGN_FIGURES } from '../quality.mjs';
import { HOSTILE, KEYSTROKES, TYPED } from '../queries.mjs';
import { MEMORY } from '../steps/run-step.mjs';
import { barTable } from './bars.mjs';
import { grouped, kilobytes, megabytes, milliseconds, perCent, seconds, table } from './markdown.mjs';
import { firstAnswerBytes, firstRecordBytes, indexBytes, isRecords } from './sizes.mjs';

/** @param measured what run.mjs writes as JSON */
export async function writeReport(measured) {
  const { options, results } = measured;
  const engines = await Promise.all(options.engines.map(async (name) => ({ name, ...(await describeEngine(name)) })));
  const parts = [
    ['# Search, measured', introduction(measured)],
    ['## The bars', barTable(measured)],
    ...options.sizes.map((size) => [`## ${grouped(size)} activities`, sizePart(engines, size, results)]),
    ['## Quality on Finnish word pairs', finnishPart(engines, results)],
    ['## Quality in Swedish and English', foreignPart(engines, results)],
    ["## Residents' queries", residentsPart(engines, results)],
    ['## Typing in the widget', widgetPart(results.widget)],
    ['## Hostile input', hostilePart(engines, results)],
    ['## Code of ours', codePart(measured.code)],
    ['## What each engine was told', engines.map(({ label, settings }) => `- **${label}**: ${settings}.`).join('\n')],
  ];
  return `${parts
    .filter(([, text]) => text)
    .map(([title, text]) => `${title}\n\n${text}`)
    .join('\n\n')}\n`;
}

async function describeEngine(name) {
  const { label, settings } = await loadEngine(name);
  return { label, settings };
}

function introduction({ date, commit, node, processors, memory, peers, seconds: all, options, results }) {
  const oldest = Object.values(results)
    .map(({ measured }) => measured ?? date)
    .sort()[0];
  const chromium = Object.values(results).find(({ browser }) => browser)?.browser;
  return [
    `Written ${date.slice(0, 16).replace('T', ' ')} UTC by \`node bench/search/run.mjs\` in ${grouped(all)} s; the oldest figure is from ${oldest.slice(0, 16).replace('T', ' ')}.`,
    `Commit ${commit || 'unknown'}. ${processors}, ${memory}; Node ${node.slice(1)}${chromium ? `, Chromium ${chromium} headless` : ''}.`,
    `Against ${Object.entries(peers)
      .map(([name, version]) => `${name} ${version ?? '(not installed)'}`)
      .join(', ')}.`,
    '',
    `${TYPED.length} queries typed letter by letter from the second letter on: ${KEYSTROKES.length} keystrokes in a mixed order, ${options.budget / 1000} s for each engine`,
    `at most; slow engines answer fewer, and the column *typed* says how many. Each engine has a process of its own with up to ${grouped(MEMORY)} MB.`,
    'Ours counts all 15 facets and gives 20 hits in order on every keystroke, and in brackets also their records, reasons, marks and next',
    'times; the others count no facets and give ids. How to read',
    'this, and what is not fair in it, is in bench/README.md.',
  ].join('\n');
}

function sizePart(engines, size, results) {
  const timed = (where) => {
    const rows = engines.map((engine) => timesRow(engine, size, where, results)).filter(Boolean);
    const ratio = `p95 × ${BASELINE}`;
    return (
      rows.length &&
      table(['engine', 'typed', 'p50 ms', 'p95', 'p99', 'max', ratio, 'first answer ms', 'load ms', 'heap MB'], rows)
    );
  };
  const bytes = engines.map(({ name, label }) => {
    const build = results[`${size} ${name} build`];
    if (!build) return undefined;
    if (!build.files) return [label, build.ended ?? 'failed'];
    const [first, all, records] = [firstAnswerBytes, indexBytes, firstRecordBytes].map((of) => of(results, name, size));
    const code = results[`${size} ${name} chromium`]?.code?.brotli;
    const digits = size < 5000 ? 3 : 2;
    return [
      label,
      seconds(build.index ?? build.build),
      seconds(build.cpu),
      megabytes(first?.raw, digits),
      megabytes(first?.brotli, digits),
      megabytes(all.raw, digits),
      megabytes(all.brotli, digits),
      records?.raw ? megabytes(records.brotli, digits) : undefined,
      kilobytes(code),
    ];
  });
  const sections = results[`${size} ours build`]?.files?.filter(({ name }) => !isRecords(name));
  const needed = results[`${size} ours node`]?.filesOfFirstAnswer ?? [];
  const sectionRows = sections?.map(({ name, raw, brotli }) => [
    withoutHash(name),
    kilobytes(raw),
    kilobytes(brotli),
    needed.includes(name) ? 'yes' : '',
  ]);
  return [
    ['### In Node', timed('node')],
    ['### In Chromium', timed('chromium')],
    ['### In Chromium, CPU slowed 4×', timed('slowed')],
    [
      '### Bytes and build',
      table(
        [
          'engine',
          'build s',
          'its CPU s',
          'before the first answer, raw MB',
          'brotli',
          'whole index, raw MB',
          'brotli',
          'first 20 records, brotli',
          'code, brotli kB',
        ],
        bytes.filter(Boolean),
      ),
    ],
    [
      '### Files of our index',
      sectionRows && table(['file', 'raw kB', 'brotli kB', 'needed for the first answer'], sectionRows),
    ],
  ]
    .filter(([, text]) => text)
    .map(([title, text]) => `${title}\n\n${text}`)
    .join('\n\n');
}

function timesRow({ name, label }, size, where, results) {
  const result = results[`${size} ${name} ${where}`];
  if (!result) return undefined;
  if (!result.times) return [label, result.ended ?? 'failed'];
  const baseline = results[`${size} ${BASELINE} ${where}`]?.times?.p95;
  const { p50, p95, p99, max } = result.times;
  const row = [
    label,
    result.asked === result.of ? 'all' : result.asked,
    ...[p50, p95, p99, max].map(milliseconds),
    baseline && (p95 / baseline).toFixed(2),
    milliseconds(result.firstAnswer),
    milliseconds(result.load),
    megabytes(result.typedHeap, 1),
  ];
  if (!result.timesDescribed) return row;
  const described = Object.values(result.timesDescribed).map(milliseconds);
  return [...row.slice(0, 2), ...row.slice(2, 6).map((cell, at) => `${cell} (${described[at]})`), ...row.slice(6)];
}

function finnishPart(engines, results) {
  const columns = qualityColumns(engines, results, 'fi');
  if (columns.length === 0) return '';
  const heldOut = LEXICONS.map((lexicon) => [lexicon, results[`quality ours ${lexicon}`]?.heldOut]).filter(
    ([, figures]) => figures,
  );
  const lines = heldOut.map(
    ([lexicon, { f1, compoundBase, compoundInflected, typoSame, typoOther }]) =>
      `${lexicon} F1 ${perCent(f1)}, compounds ${perCent(compoundBase)} / ${perCent(compoundInflected)}, typos ${perCent(typoSame)} / ${perCent(typoOther)}`,
  );
  return [
    'Per cent of the rows; of *unrelated*, *related* and *accidental* less is better. Hits of our tier for misspelt words count in the rows',
    'about typos only, because it answers when nothing else does; the others have no such tier, and all their hits count.',
    '',
    figureTable(FIGURES, columns),
    ...(lines.length ? ['', `Ours on the lemmas held out by hash: ${lines.join('; ')}.`] : []),
  ].join('\n');
}

function foreignPart(engines, results) {
  return ['sv', 'en']
    .map((language) => {
      const columns = qualityColumns(engines, results, language);
      if (columns.length === 0) return '';
      const pairs = columns[0][1].pairs;
      const title = language === 'sv' ? 'Swedish' : 'English';
      return `${title}, ${pairs} pairs:\n\n${figureTable(FOREIGN_FIGURES, columns)}`;
    })
    .filter(Boolean)
    .join('\n\n');
}

const withoutHash = (name) => name.replace(/-[\w-]{12}\./, '.');

/** `[title, figures]` of every engine, ours once for each lexicon. */
function qualityColumns(engines, results, language) {
  return engines.flatMap(({ name, label }) => {
    const lexicons = name !== 'ours' ? ['none'] : language === 'fi' ? LEXICONS : LEXICONS.slice(0, 1);
    return lexicons
      .map((lexicon) => [
        name === 'ours' && language === 'fi' ? `${label}, ${lexicon}` : label,
        results[`quality ${name} ${lexicon}`]?.[language],
      ])
      .filter(([, figures]) => figures);
  });
}

function figureTable(titles, columns) {
  const names = Object.keys(titles).filter((name) => columns.some(([, figures]) => figures[name] !== undefined));
  return table(
    ['%', ...columns.map(([label]) => label)],
    names.map((name) => [titles[name], ...columns.map(([, figures]) => perCent(figures[name]))]),
  );
}

function residentsPart(engines, results) {
  const rows = engines
    .map(({ name, label }) => [label, results[`residents ${name}`]])
    .filter(([, result]) => result?.asked)
    .map(([label, { found, must, nice, niceFound, first, firstOf, wrong, mustNot }]) => [
      label,
      `${found} of ${must}`,
      `${niceFound} of ${nice}`,
      `${first} of ${firstOf}`,
      `${wrong} of ${mustNot}`,
    ]);
  if (rows.length === 0) return '';
  const heads = [
    'engine',
    'found that must be',
    'found that had better be',
    'queries answered right first',
    'found that must not be',
  ];
  return table(heads, rows);
}

const WIDGET_MODES = {
  bare: 'in a worker, behind a plain page',
  worker: 'in a worker, the whole widget',
  page: 'in the page (workers refused), the whole widget',
};

function widgetPart(widget) {
  if (!widget?.modes?.length) return '';
  const rows = widget.modes.map(({ mode, slowed, shown, keys, answers, longTasks, longest }) => [
    WIDGET_MODES[mode],
    slowed,
    grouped(shown),
    keys,
    answers,
    longTasks,
    longest,
  ]);
  const heads = [
    'engine',
    'CPU',
    'shown after ms',
    'keys answered',
    'answer p50 / p95 / max ms',
    'tasks over 50 ms',
    'longest ms',
  ];
  return `By \`node bench/browser-typing.mjs\`, which says how.\n\n${table(heads, rows)}`;
}

function codePart(code) {
  if (!code) return '';
  const rows = Object.values(code).map(({ title, minified, brotli }) => [
    title,
    kilobytes(minified),
    kilobytes(brotli),
  ]);
  return table(['bundle', 'minified kB', 'brotli kB'], rows);
}

function hostilePart(engines, results) {
  const asked = engines
    .map(({ name, label }) => ({ label, ...results[`hostile ${name}`] }))
    .filter(({ fates }) => fates);
  if (asked.length === 0) return '';
  const fateOf = ({ milliseconds: time, throws, ended } = {}) =>
    time !== undefined ? milliseconds(time) : throws ? 'throws' : (ended ?? '');
  const rows = HOSTILE.map(([title]) => [title, ...asked.map(({ fates }) => fateOf(fates[title]))]);
  return [
    `Milliseconds over ${grouped(asked[0].size)} activities, the best of three; *crashed* ended the process, *stopped* took too long.`,
    '',
    table(['input', ...asked.map(({ label }) => label)], rows),
  ].join('\n');
}
