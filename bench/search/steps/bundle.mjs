import { createRequire } from 'node:module';
import { join } from 'node:path';

// esbuild comes with the tools that use it; its own name is not among our dependencies.
const esbuild = createRequire(createRequire(import.meta.url).resolve('tsx'))('esbuild');

/**
 * Bundles and minifies a piece of code whose imports are relative to bench/search.
 * @returns `{ bytes, parts }`, parts `[file, bytes]` with the largest first
 */
export async function bundle(contents, options = {}) {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '..') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'error',
    external: ['node:*'],
    ...options,
  });
  const inputs = Object.entries(Object.values(metafile.outputs)[0].inputs);
  const parts = inputs.map(([file, { bytesInOutput }]) => [file, bytesInOutput]).sort((a, b) => b[1] - a[1]);
  return { bytes: Buffer.from(outputFiles[0].contents), parts };
}
