// Reads the token files of this package and of organisations. Shared by build.mjs and contrast.mjs.
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tsImport } from 'tsx/esm/api';

// The sources, not the built files: these scripts run before the compiler does.
const load = (name) => tsImport(`../src/${name}.ts`, import.meta.url);
const [{ readTokens }, { readBaseTheme }, { readInputs }, { deriveTheme }, { ThemeError }] = await Promise.all(
  ['tokens', 'base-theme', 'inputs', 'derive-theme', 'theme-error'].map(load),
);

const packageRoot = fileURLToPath(new URL('..', import.meta.url));

/** Options of both commands. `--organisations` may name a folder outside this package. */
export function readOptions(more = {}) {
  const { values } = parseArgs({
    options: { organisations: { type: 'string', default: join(packageRoot, 'organisations') }, ...more },
  });
  return { packageRoot, ...values, organisations: resolve(values.organisations) };
}

/** The default look first, then every organisation: a folder `<name>/` with `<name>.tokens.json`, in the order of names. */
export async function readThemes(organisations) {
  const base = await readBase(join(packageRoot, 'tokens'));
  const folders = (await readdir(organisations, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = folders.map((folder) => folder.name).sort();
  const themes = names.map(async (name) => {
    const file = join(organisations, name, `${name}.tokens.json`);
    return deriveTheme(name, readInputs(name, readTokens([{ name: file, json: await readJson(file) }])), base);
  });
  return [base, ...(await Promise.all(themes))];
}

/** Resolves `theme.resolver.json` for each mode: sets and the modifier `mode`, in the order it says. */
async function readBase(folder) {
  const resolver = await readJson(join(folder, 'theme.resolver.json'));
  const sources = (pointer, mode) => {
    const [, kind, name] = pointer.split('/');
    return kind === 'sets' ? resolver.sets[name].sources : resolver.modifiers[name].contexts[mode];
  };
  const inMode = async (mode) => {
    const references = resolver.resolutionOrder.flatMap(({ $ref }) => sources($ref, mode));
    return readTokens(
      await Promise.all(references.map(async ({ $ref }) => ({ name: $ref, json: await readJson(join(folder, $ref)) }))),
    );
  };
  return readBaseTheme({ light: await inMode('light'), dark: await inMode('dark') });
}

async function readJson(file) {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new ThemeError(
      'theme-file',
      `${file} cannot be read (${error.code}).`,
      'A theme is a folder <name> with a file <name>.tokens.json.',
    );
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ThemeError(
      'theme-file',
      `${file} is not JSON: ${error.message}`,
      'Look for a missing comma or quote there.',
    );
  }
}

/** Runs a command: what is wrong with a theme is told in two lines, anything else is a bug and keeps its stack. */
export async function run(command) {
  try {
    await command();
  } catch (error) {
    if (error?.name !== 'ThemeError') throw error;
    console.error(`${error.code}: ${error.message}\n  ${error.hint}`);
    process.exitCode = 1;
  }
}
