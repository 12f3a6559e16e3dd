// What the search engine weighs in a page: bundled, minified as the embed is, then brotli.
//   node bench/search/size.mjs [--parts]     `--parts` lists what each bundle is made of, the largest first
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { minifyModule } from '../../scripts/minify.mjs';
import { bundle } from './steps/bundle.mjs';

const from = (...modules) => modules.map((module) => `export * from '@hyte/search-core/${module}.js';`).join('\n');

/**
 * What a prototype of the query does not have and the bar for its code does not cover: times, places, ids, orders, labels, other
 * languages, suggestions, marks and reasons, checks of records. What is left loads and checks the sections of the index and falls back,
 * turns words into base forms, splits compounds, mends typos, finds synonyms, ranks, filters, relaxes, counts facets and pages.
 */
const BESIDE_THE_QUERY =
  /catalogue-format|search-core\/dist\/es\/(?:schedule|geo|url|sorting\/(?!top|rotation|standing)|analysis\/(?:swedish|english)|query\/(?:suggest|highlight|explain|text-(?:tokens|words)|recognise|asked-times|phrase-table|did-you-mean|narrowing|load-narrowing|distances|when-filters|hits)|index\/(?:record-files|organiser-names|id-|read\/read-(?:ids|names|organisers|points|schedules))|facets\/facet-values)/;

/** From typed text and opened files to activities with scores and counts, which is what the prototype weighed at 5.4 kB has. */
const MATCHING = from(
  'query/word-reader',
  'query/match-text',
  'index/read/read-word-sections',
  'index/read/read-facets',
  'facets/activity-filter',
  'facets/facet-counts',
  'query/select',
  'sorting/top',
);

/** What is weighed: title, code, and what is left out of it. */
const BUNDLES = [
  {
    key: 'query',
    title: 'the query: index, rules, splitting, typos, facets',
    code: from('open-search-engine', 'index/published-index'),
    without: BESIDE_THE_QUERY,
  },
  {
    key: 'matching',
    title: 'of that, what reads the index, matches words, filters and counts',
    code: MATCHING,
    without: BESIDE_THE_QUERY,
  },
  { key: 'rules', title: 'of that, the rules of Finnish', code: from('analysis/finnish/finnish-bases') },
  {
    key: 'published',
    title: 'all of an engine over a published index',
    code: from('open-search-engine', 'index/published-index'),
  },
  { key: 'words', title: 'of that, what words need (loaded when there are some)', code: from('query/index-words') },
  {
    key: 'first',
    title: 'of that, what lists and filters need',
    code: from('open-lazy-search-engine', 'index/published-index'),
  },
  { key: 'lazy', title: 'engine over plain JSON, before anybody types', code: from('create-lazy-search-engine') },
  { key: 'memory', title: 'engine over plain JSON, with what builds its words', code: from('create-search-engine') },
  { key: 'fuzzy', title: 'Fuse.js, loaded when a query has no hits', code: from('query/fuzzy') },
];

/** `{ [key]: { title, minified, brotli, parts } }`; parts are `[file, bytes]`, the largest first. */
export async function weigh() {
  const weights = {};
  for (const { key, title, code, without } of BUNDLES) {
    const { bytes, parts } = await bundle(code, { minify: false, plugins: without ? [leavingOut(without)] : [] });
    const minified = Buffer.from((await minifyModule(bytes.toString())).code);
    weights[key] = { title, minified: minified.length, brotli: brotliCompressSync(minified).length, parts };
  }
  return weights;
}

function leavingOut(pattern) {
  return {
    name: 'leaving-out',
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, pluginData, ...rest }) => {
        if (pluginData?.asked) return undefined;
        const resolved = await build.resolve(path, { ...rest, pluginData: { asked: true } });
        // One name for all: what an import is called is no part of the query.
        return pattern.test(resolved.path) ? { path: './beside.js', external: true } : resolved;
      });
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const weights = await weigh();
  if (process.argv.includes('--parts')) {
    for (const { title, parts } of Object.values(weights)) {
      console.log(`\n${title}`);
      for (const [file, bytes] of parts) console.log(String(bytes).padStart(8), file.replace(/^.*packages\//, ''));
    }
  }
  console.table(
    Object.fromEntries(Object.values(weights).map(({ title, minified, brotli }) => [title, { minified, brotli }])),
  );
}
