// What the search engine weighs in a page: minified, then brotli.
//   node bench/search/size.mjs
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';

// esbuild comes with the tools that use it; its own name is not among our dependencies.
const esbuild = createRequire(createRequire(import.meta.url).resolve('tsx'))('esbuild');

const ENTRIES = {
  'engine, without Fuse.js': "export * from '@hyte/search-core/create-search-engine.js'",
  'lazy engine, before anybody types': "export * from '@hyte/search-core/create-lazy-search-engine.js'",
  'text-search.js, what words need': "export * from '@hyte/search-core/query/text-search.js'",
  'engine and addresses': `export * from '@hyte/search-core/create-search-engine.js';
    export * from '@hyte/search-core/url/to-search-params.js';
    export * from '@hyte/search-core/url/from-search-params.js';
    export * from '@hyte/search-core/geo/locate-origin.js'`,
  'fuzzy.js with Fuse.js, loaded when a query has no hits': "export * from '@hyte/search-core/query/fuzzy.js'",
};

const ENGINE = 'engine, without Fuse.js';
const EXTERNAL = 'engine, without the labels that the widget has anyway';

const rows = {};
for (const [title, contents] of [...Object.entries(ENTRIES), [EXTERNAL, ENTRIES[ENGINE]]]) {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    external: title === EXTERNAL ? ['@hyte/catalogue-format/*'] : [],
  });
  const code = outputFiles[0].contents;
  rows[title] = { minified: code.length, brotli: brotliCompressSync(code).length };
  if (process.argv.includes('--parts')) {
    const parts = Object.values(metafile.outputs)[0].inputs;
    const largest = Object.entries(parts).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput);
    for (const [file, { bytesInOutput }] of largest) console.log(String(bytesInOutput).padStart(7), file);
  }
}
console.table(rows);
