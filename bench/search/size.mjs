// What the search engine weighs in a page: bundled, minified, then brotli.
//   node bench/search/size.mjs [--parts]     `--parts` lists what each bundle is made of, the largest first
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { bundle } from './steps/bundle.mjs';

const from = (...modules) => modules.map((module) => `export * from '@hyte/search-core/${module}.js';`).join('\n');

/**
 * What a prototype of the query does not have and the bar for its code does not cover: times, places, orders, labels, other languages,
 * suggestions, marks and reasons, checks of records. What is left reads the binary index, turns words into base forms, splits
 * compounds, mends typos, ranks, filters and counts facets.
 */
const BESIDE_THE_QUERY =
  /catalogue-format|search-core\/dist\/es\/(?:schedule|geo|url|sorting\/(?!top|rotation|standing)|analysis\/(?:swedish|english)|query\/(?:suggest|highlight|explain|text-tokens|recognise|phrase-table|did-you-mean|distances|when-filters|hits)|index\/(?:record-files|point-table|organiser-names|read\/read-(?:names|organisers|points|schedules))|facets\/facet-values)/;

/** What is weighed: title, code, and what is left out of it. */
const BUNDLES = [
  {
    key: 'query',
    title: 'the query: index, rules, splitting, typos, facets',
    code: from('open-search-engine', 'index/published-index'),
    without: BESIDE_THE_QUERY,
  },
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
    const { bytes, parts } = await bundle(code, { plugins: without ? [leavingOut(without)] : [] });
    weights[key] = { title, minified: bytes.length, brotli: brotliCompressSync(bytes).length, parts };
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
        return pattern.test(resolved.path) ? { path, external: true } : resolved;
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
