import { minify } from '@swc/core';

/**
 * Minifies a module as it is shipped to pages: `{ code, map }`.
 * @param keepArguments of functions that do not use them: where one with a default stands before others, swc 1.16 writes `<invalid>`
 */
export function minifyModule(code, { sourceMap = false, preamble = '', keepArguments = false } = {}) {
  return minify(code, {
    module: true,
    ecma: 2022,
    sourceMap,
    mangle: { toplevel: true },
    format: { comments: false, preamble },
    compress: { passes: 3, ecma: 2022, module: true, unsafe_arrows: true, keep_fargs: keepArguments },
  });
}
