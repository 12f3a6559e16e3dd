/**
 * Rollup plugin: what a part takes from other files comes as arguments of a function, and what it exports as the function's result.
 * An `import` between files would be by address, and browsers remember an address that could not be had for as long as the
 * page lives; they also find out about it only once the file that names it is there. The loader, which knows from its table what a
 * part needs, asks for all of it at once, and again at another address what has failed (`src/embed/load-checked.ts`).
 * @param shared name of the chunk that stays a module: it imports nothing
 * @param setAtStart exported variables that are set while their own file begins to run, so before anything takes them
 */
export function partsAsFunctions({ shared, setAtStart }) {
  /** Chunk → the chunks its function takes, in order. */
  const taken = new Map();
  return {
    name: 'parts-as-functions',
    renderChunk(code, chunk, _options, { chunks }) {
      const tree = this.parse(code);
      const exported = tree.body.filter((node) => node.type.startsWith('Export'));
      const changed = reassigned(tree, exportedVariables(tree, exported)).filter((name) => !setAtStart.includes(name));
      if (changed.length)
        this.error(`${chunk.name} exports ${changed.join()} and sets it later: others would keep the first.`);
      if (chunk.name === shared || !chunk.imports.length) return null;
      taken.set(
        chunk.name,
        chunk.imports.map((file) => chunks[file].name),
      );
      const imported = new Map(chunk.imports.map((file) => [file.split('/').pop(), []]));
      const imports = tree.body.filter(({ type }) => type === 'ImportDeclaration');
      const take = (source, from, local) =>
        imported.get(source.value.split('/').pop()).push(from === local ? local : `${from}: ${local}`);
      for (const { source, specifiers } of imports) {
        for (const { type, imported: from, local } of specifiers) {
          if (type !== 'ImportSpecifier') this.error(`${chunk.name} imports ${source.value} as a whole.`);
          take(source, from.name, local.name);
        }
      }
      const results = exported.flatMap(({ source, specifiers }) =>
        specifiers.map(({ local, exported: { name } }) => {
          // `export { x } from`: it has no name in this file.
          const own = source ? `passed_on_${name}` : local.name;
          if (source) take(source, local.name, own);
          return `${name}: ${own}`;
        }),
      );
      const patterns = [...imported.values()].map((list) => `{ ${list.join(', ')} }`);
      // Line by line as before, so that the source map still fits.
      let body = code;
      for (const { start, end } of [...imports, ...exported].sort((a, b) => b.start - a.start)) {
        body = body.slice(0, start) + body.slice(start, end).replaceAll(/[^\n]/g, '') + body.slice(end);
      }
      return {
        code: `export default ((${patterns.join(', ')}) => { ${body}\nreturn { ${results.join(', ')} };\n});\n`,
        map: null,
      };
    },
    writeBundle(_options, bundle) {
      for (const { name, imports = [] } of Object.values(bundle)) {
        const now = imports.map((file) => bundle[file].name).join();
        if (taken.has(name) && taken.get(name).join() !== now)
          this.error(`${name} takes ${taken.get(name).join()}, not ${now}.`);
      }
    },
  };
}

/** Exported names that stand for a variable: constants, classes and functions stay what they are. */
function exportedVariables({ body }, exported) {
  const names = new Set(exported.flatMap(({ specifiers }) => specifiers.map(({ local }) => local.name)));
  const variables = body.filter(({ type, kind }) => type === 'VariableDeclaration' && kind !== 'const');
  return new Set(
    variables.flatMap(({ declarations }) => declarations.map(({ id }) => id.name).filter((name) => names.has(name))),
  );
}

/** Which of the names a function sets: what was taken of them before would be old. */
function reassigned(tree, watched) {
  const found = new Set();
  const look = (node, inFunction) => {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) return node.forEach((each) => look(each, inFunction));
    const target =
      node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' ? node.argument : null;
    if (inFunction && target?.type === 'Identifier' && watched.has(target.name)) found.add(target.name);
    const inside = inFunction || /Function/.test(node.type ?? '');
    for (const value of Object.values(node)) look(value, inside);
  };
  look(tree.body, false);
  return [...found];
}
