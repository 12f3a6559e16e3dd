// Bundles what a host page loads, in seven steps. First the worker that searches, and that of the vector map; then the core and the parts it loads when
// needed, as modules that import each other by content-hashed names, the worker's name and hash in the one that starts it; then
// what shows frames where the core cannot run, and a table with the hashes of all parts; then the loader that pages paste, which
// carries the hashes of the core, the table and the frames; last the page that such a frame shows (docs/adr/0003-lazy-parts.md).
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, resolve as absolute } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import resolve from '@rollup/plugin-node-resolve';
import license from 'rollup-plugin-license';
import { minifyModule } from './scripts/minify.mjs';
import { partsAsFunctions } from './scripts/parts-as-functions.mjs';

const widget = 'packages/catalogue-widget';
const out = `${widget}/dist/embed`;
rmSync(out, { recursive: true, force: true });

/**
 * Most that a page may load before its list can be used, in bytes of brotli: loader and core, with Lit. The aim is 35 kB; the
 * budget is where the build stands, so that it cannot grow unseen (docs/adr/0003-lazy-parts.md).
 */
const FIRST_LOAD_BUDGET = 40_000;

/** Filled by the second build: file name → what the loader must know of it. */
const files = {};
/** Filled by the first builds: name and hash of each worker. */
const worker = {};
const mapWorker = {};
const sizes = {};
const sha384 = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** tsc's source maps go in, so that the bundle's map names the .ts files. */
const inputMaps = {
  name: 'input-maps',
  async load(id) {
    if (!/[\\/]dist[\\/]es[\\/].*\.js$/.test(id)) return null;
    const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8').catch(() => null)]);
    return map ? { code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map: JSON.parse(map) } : code;
  },
};

/** Two copies of Lit on a page with Trusted Types: the second would throw at import. Ours asks for a policy of its own. */
const ownTrustedTypesPolicy = {
  name: 'own-trusted-types-policy',
  transform(code, id) {
    if (!/lit-html[\\/]lit-html\.js$/.test(id)) return null;
    const renamed = code.replace(/createPolicy\(\s*(["'])lit-html\1/, 'createPolicy("hyte-lit"');
    if (renamed === code) this.error('Lit no longer creates its policy where this build renames it.');
    return { code: renamed, map: null };
  },
};

/** Ids of messages are for people: in the bundle each becomes a short one, the same in every part. */
const shortMessageIds = () => {
  const units = readFileSync(`${widget}/xliff/sv.xlf`, 'utf8').matchAll(/<trans-unit id="([^"]+)">/g);
  const short = new Map([...units].map(([, id], index) => [id, index.toString(36)]));
  const replace = (whole, before, quote, id, after) => (short.has(id) ? `${before}'${short.get(id)}'${after}` : whole);
  return {
    name: 'short-message-ids',
    transform(code, id) {
      if (/generated[\\/]locales[\\/][\w-]+\.js$/.test(id)) {
        return { code: code.replaceAll(/(^\s*)(['"])([a-z][\w.-]*)\2(:)/gm, replace), map: null };
      }
      if (!code.includes('@lit/localize')) return null;
      return { code: code.replaceAll(/(\bid:\s*)(['"])([a-z][\w.-]*)\2(\s*,?\s*\})/g, replace), map: null };
    },
  };
};

/** Vocabularies whose labels the first list shows and only `labelIn` reads: their Swedish and English ones come with that language. */
const EARLY_LABELS = { 'organiser-kinds': 'ORGANISER_KINDS', channels: 'CHANNELS' };
const labelsWithLanguages = {
  name: 'labels-with-languages',
  async transform(code, id) {
    const [, vocabulary] = /catalogue-format[\\/]dist[\\/]es[\\/]vocabularies[\\/]([\w-]+)\.js$/.exec(id) ?? [];
    if (EARLY_LABELS[vocabulary]) {
      const finnish = code.replaceAll(/, sv: '[^']*', en: '[^']*'/g, '');
      if (/\b(sv|en):/.test(finnish) || finnish === code)
        this.error(`The labels of ${vocabulary} are written in a way that this build does not know.`);
      return { code: finnish, map: null };
    }
    const [, language] = /generated[\\/]locales[\\/](sv|en)\.js$/.exec(id) ?? [];
    if (!language) return null;
    const words = {};
    for (const [file, name] of Object.entries(EARLY_LABELS)) {
      const module = await import(absolute(`packages/catalogue-format/dist/es/vocabularies/${file}.js`));
      for (const { label } of module[name]) words[label.fi] = label[language];
    }
    return {
      code: `${code}\nconst words = ${JSON.stringify(words)};\nexport const word = (finnish) => words[finnish];\n`,
      map: null,
    };
  },
};

/** The embed has a copy of Lit's localisation to itself, so nobody sets it up twice; and every message has an id of its own. */
const ownMessages = {
  name: 'own-messages',
  load: (id) =>
    /localize[\\/]init[\\/]install\.js$/.test(id)
      ? 'export let msg; export const _installMsgImplementation = (own) => { msg = own; };'
      : null,
};

/** `__decorate([property({ … })], X.prototype, 'name', void 0)` says what `X.createProperty('name', { … })` does, in more bytes. */
const plainProperties = {
  name: 'plain-properties',
  transform(code, id) {
    if (!/dist[\\/]es[\\/]/.test(id) || !code.includes('__decorate(')) return null;
    const plain = code
      .replaceAll(
        /__decorate\(\[\s*(property|state)\(([^()]*)\)\s*\], (\w+)\.prototype, ("\w+"), void 0\);/g,
        (_, kind, options, host, name) =>
          `${host}.createProperty(${name}${kind === 'state' ? ', { state: true, attribute: false }' : options && `, ${options}`});`,
      )
      .replaceAll(
        /__decorate\(\[\s*query\(([^()]*)\)\s*\], (\w+)\.prototype, ("\w+"), void 0\);/g,
        (_, selector, host, name) =>
          `Object.defineProperty(${host}.prototype, ${name}, { get() { return this.renderRoot?.querySelector(${selector}) ?? null; } });`,
      );
    if (plain.includes('__decorate(')) this.error(`${id} has a decorator that this build does not know.`);
    return { code: plain, map: null };
  },
};

/** The indentation of templates: a line break does the same between words and elements. */
const indentation = {
  name: 'indentation',
  renderChunk: (code) => ({ code: code.replaceAll(/\n[ \t]+/g, '\n'), map: null }),
};

/** Icons as the data of one path each, made by `iconPath`, through which everything draws them, already here. */
const iconPaths = {
  name: 'icon-paths',
  async transform(code, id) {
    if (/elements[\\/]icon-path\.js$/.test(id)) return { code: 'export const iconPath = (path) => path;', map: null };
    if (!/lucide[\\/]dist[\\/]esm[\\/]icons[\\/][\w-]+\.mjs$/.test(id)) return null;
    const [{ iconPath }, { default: node }] = await Promise.all([
      import(absolute(`${widget}/dist/es/elements/icon-path.js`)),
      import(id),
    ]);
    return { code: `export default ${JSON.stringify(iconPath(node))};`, map: null };
  },
};

/** `import('x.js')` has no place for a hash: in the core it becomes a call of the loader, which checks what it loads. */
const checkedImports = {
  name: 'checked-imports',
  renderDynamicImport({ targetModuleId, chunk }) {
    // Code that already has an address at run time (the loader's own import) stays as it is.
    if (!targetModuleId) return null;
    if (chunk && !chunk.isEntry) this.error(`${chunk.name} loads ${targetModuleId}: only the core may load parts.`);
    return { left: 'import.meta.load(', right: ')' };
  },
};

const swcMinify = {
  name: 'swc-minify',
  async renderChunk(code, { name }) {
    // One line instead of one for each file of Lit: the texts of all licences lie beside the loader.
    const result = await minifyModule(code, {
      sourceMap: true,
      preamble: '/*! Licences: THIRD-PARTY-NOTICES.txt */',
      keepArguments: name === 'vector',
    });
    return { code: result.code, map: result.map };
  },
};

/** MapLibre's file has what it needs already inside: the texts of those licences go beside its own. */
function insideMapLibre() {
  const from = createRequire(absolute(`${widget}/node_modules/maplibre-gl/package.json`));
  const { dependencies } = from('./package.json');
  return Object.keys(dependencies)
    .filter((name) => !name.startsWith('@types/'))
    .map((name) => {
      const folder = from.resolve
        .paths(name)
        .map((path) => `${path}/${name}`)
        .find((path) => existsSync(path));
      const { version, license: licence } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      if (!LICENCES.some((good) => licence.split(/[() ]+/).includes(good)))
        throw new Error(`${name} in MapLibre has the licence ${licence}.`);
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      const text = file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '';
      return `Name: ${name} (inside maplibre-gl)\nVersion: ${version}\nLicense: ${licence}\n${text}`;
    });
}

const LICENCES = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];
const notices = license({
  cwd: absolute(widget),
  thirdParty: {
    includePrivate: false,
    allow: { test: `(${LICENCES.join(' OR ')})`, failOnUnlicensed: true, failOnViolation: true },
    output: {
      file: `${out}/THIRD-PARTY-NOTICES.txt`,
      template: (dependencies) => [...dependencies.map((each) => each.text()), ...insideMapLibre()].join('\n\n---\n\n'),
    },
  },
});

/** Minified and licensed by those who made it; only the address of its source map goes. */
const mapLibreAsItIs = {
  name: 'map-libre-as-it-is',
  renderChunk: (_code, { facadeModuleId }) => ({
    code: readFileSync(facadeModuleId, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
    map: null,
  }),
};

const record = {
  name: 'record',
  writeBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const bytes = readFileSync(`${out}/${chunk.fileName}`);
      sizes[chunk.fileName] = { bytes: bytes.length, brotli: brotliCompressSync(bytes).length };
      // What a part imports is checked before it, like the part itself.
      files[basename(chunk.fileName)] = {
        integrity: sha384(bytes),
        imports: chunk.imports.map((file) => basename(file)),
      };
      if (chunk.isEntry) files.core = basename(chunk.fileName);
    }
  },
};

const recordWorker = (about) => ({
  name: 'record-worker',
  writeBundle(_options, bundle) {
    const [{ fileName }] = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const bytes = readFileSync(`${out}/${fileName}`);
    sizes[fileName] = { bytes: bytes.length, brotli: brotliCompressSync(bytes).length };
    Object.assign(about, { file: basename(fileName), integrity: sha384(bytes) });
  },
});

/** The part that starts a worker knows its name and hash, and has a hash itself: the chain goes on. */
const workerFile = {
  name: 'worker-file',
  load(id) {
    const [, folder] = /(worker|vector)[\\/]worker-file\.js$/.exec(id) ?? [];
    if (!folder) return null;
    const [{ file, integrity }, type] = folder === 'worker' ? [worker, 'classic'] : [mapWorker, 'module'];
    return `export const WORKER_FILE = { url: new URL(${JSON.stringify(file)}, import.meta.url).href, type: '${type}', integrity: ${JSON.stringify(integrity)} };`;
  },
};

/** A file that is nobody's import is recorded under the name the loader has for it. */
const recordAlone = (name) => ({
  name: `record-${name}`,
  writeBundle(_options, bundle) {
    const [{ fileName }] = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const bytes = readFileSync(`${out}/${fileName}`);
    sizes[fileName] = { bytes: bytes.length, brotli: brotliCompressSync(bytes).length };
    files[basename(fileName)] = { integrity: sha384(bytes), imports: [] };
    files[name] = basename(fileName);
  },
});

/** The table of all parts as a module. */
const table = {
  name: 'file-table',
  resolveId: (id) => (id === 'files' ? id : null),
  load(id) {
    if (id !== 'files') return null;
    const { core, frames, ...parts } = files;
    delete parts[core];
    delete parts[frames];
    return `export const files = ${JSON.stringify(parts)};`;
  },
};

/** What the loader itself carries. */
const firstFiles = {
  name: 'first-files',
  renderChunk(code) {
    const { core, table, frames } = files;
    const first = Object.fromEntries([core, table, frames].map((file) => [file, files[file]]));
    const names = { __HYTE_CORE__: core, __HYTE_TABLE__: table, __HYTE_FRAMES__: frames };
    const replacements = { ...names, __HYTE_FIRST__: first };
    for (const [name, value] of Object.entries(replacements)) code = code.replaceAll(name, JSON.stringify(value));
    return { code, map: null };
  },
};

/**
 * The page that a frame shows, with the hashes of its scripts; and the loader once more by its version, for pages that pin it by
 * its hash and choose themselves when to move on.
 */
const framePage = {
  name: 'frame-page',
  writeBundle() {
    const withHashes = readFileSync(`${widget}/src/embed/frame.html`, 'utf8').replaceAll(
      /src="([\w.]+)"/g,
      (src, file) => `${src} integrity="${sha384(readFileSync(`${out}/${file}`))}"`,
    );
    writeFileSync(`${out}/frame.html`, withHashes);
    copyFileSync(`${widget}/src/embed/frame.css`, `${out}/frame.css`);
    const { version } = JSON.parse(readFileSync(`${widget}/package.json`, 'utf8'));
    copyFileSync(`${out}/tarjotin.js`, `${out}/tarjotin-${version}.js`);
  },
};

const report = {
  name: 'report',
  writeBundle() {
    const loader = readFileSync(`${out}/tarjotin.js`);
    sizes['tarjotin.js'] = { bytes: loader.length, brotli: brotliCompressSync(loader).length };
    if (files[files.core].imports.length) this.error('The core imports another file: all of it must be in one.');
    const first = sizes['tarjotin.js'].brotli + sizes[`parts/${files.core}`].brotli;
    const integrity = { 'tarjotin.js': sha384(loader) };
    for (const [file, { integrity: hash }] of Object.entries(files)) if (hash) integrity[`parts/${file}`] = hash;
    for (const { file, integrity: hash } of [worker, mapWorker]) integrity[`parts/${file}`] = hash;
    writeFileSync(`${out}/integrity.json`, `${JSON.stringify({ firstLoad: first, sizes, integrity }, null, 2)}\n`);
    for (const [file, { bytes, brotli }] of Object.entries(sizes)) {
      console.log(`${file.padEnd(44)} ${String(bytes).padStart(8)} B ${String(brotli).padStart(7)} B brotli`);
    }
    console.log(`first load: ${first} B brotli of ${FIRST_LOAD_BUDGET}`);
    if (first > FIRST_LOAD_BUDGET && !process.env.NO_BUDGET) this.error('The first load is over its budget.');
  },
};

/**
 * The names of everything that can be chosen, which several parts need, come in one file with the first of them, and with what answers
 * when times and places are chosen.
 */
const CHOICES = [
  /elements[\\/](filters[\\/](choice-changes|choices-part|choices-styles|selected-filters|unknown-notes)|search-box[\\/](place-options|suggestions|suggestion-list|offers))\./,
  /elements[\\/](activity-card[\\/](answer|asked-access|marked-text)|activity-list[\\/](advice|empty-note|relaxed-\w+)|activity-map[\\/]map-failed|theme-row[\\/]theme-icons|catalogue[\\/](advice-section|beside-list|map-head|notices|sources-note|tell-problems))\./,
  /controllers[\\/]drawing-turns\.|sources[\\/]explain-failure\.|styles[\\/]quiet-button\./,
  /format[\\/](area-served|distance|facet-labels|language-name|opening-state|origin|phone|safe-link|source-age|travel)\.|icons[\\/](check|circle-question-mark|phone)\./,
  /search-core[\\/]dist[\\/]es[\\/](facets[\\/]price-values|query[\\/](narrowing|distances|when-filters)|schedule[\\/](when-filter|going-on|hours-mask)|geo[\\/](box|distances?|point-column|travel-row|travel-time)|index[\\/](columns-behind-list|organiser-names))\./,
  /vocabularies[\\/](access-features|forms|kinds|languages|life-situations|target-groups|wellbeing-counties)\./,
];
const choices = (id) => (CHOICES.some((name) => name.test(id)) ? 'choices' : null);

const onwarn = (warning) => {
  throw new Error(`${warning.code}: ${warning.message}`);
};
const node = resolve({ browser: true, exportConditions: ['production', 'browser'] });
// Style sheets only: a minifier that touches templates would change white space that people see.
const minifyStyles = literalsHtmlCssMinifier({
  include: [`**/${widget}/dist/es/**`],
  failOnError: true,
  options: { shouldMinify: () => false },
});

export default [
  {
    input: { 'tarjotin-worker': `${widget}/dist/es/worker/search-worker.js` },
    onwarn,
    plugins: [inputMaps, node, swcMinify, recordWorker(worker)],
    output: {
      dir: out,
      // A classic script: workers that are modules are younger than the oldest browsers we serve.
      format: 'iife',
      inlineDynamicImports: true,
      sourcemap: true,
      entryFileNames: 'parts/[name]-[hash:6].js',
    },
  },
  {
    input: { 'map-worker': `${widget}/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs` },
    onwarn,
    plugins: [mapLibreAsItIs, recordWorker(mapWorker)],
    output: { dir: out, format: 'es', sourcemap: false, entryFileNames: 'parts/[name]-[hash:6].js' },
  },
  {
    input: { core: `${widget}/dist/es/embed/core.js` },
    preserveEntrySignatures: 'allow-extension',
    // Lit's localisation sets up on import what `locales/localisation.ts` replaces.
    treeshake: { moduleSideEffects: (id) => !/@lit[\\/]localize[\\/]/.test(id) },
    onwarn,
    plugins: [
      workerFile,
      inputMaps,
      ownTrustedTypesPolicy,
      ownMessages,
      labelsWithLanguages,
      node,
      plainProperties,
      iconPaths,
      minifyStyles,
      shortMessageIds(),
      indentation,
      checkedImports,
      partsAsFunctions({ shared: 'core', setAtStart: ['msg'] }),
      swcMinify,
      notices,
      record,
    ],
    output: {
      dir: out,
      format: 'es',
      sourcemap: true,
      hoistTransitiveImports: false,
      entryFileNames: 'parts/[name]-[hash:6].js',
      chunkFileNames: 'parts/[name]-[hash:6].js',
      manualChunks: choices,
      onlyExplicitManualChunks: true,
    },
  },
  {
    input: { frames: `${widget}/dist/es/embed/show-frames.js` },
    onwarn,
    plugins: [inputMaps, node, swcMinify, recordAlone('frames')],
    output: { dir: out, format: 'es', sourcemap: true, entryFileNames: 'parts/[name]-[hash:6].js' },
  },
  {
    input: { files: 'files' },
    onwarn,
    plugins: [table, swcMinify, recordAlone('table')],
    output: { dir: out, format: 'es', sourcemap: false, entryFileNames: 'parts/[name]-[hash:6].js' },
  },
  {
    input: { tarjotin: `${widget}/dist/es/embed/tarjotin.js` },
    onwarn,
    plugins: [inputMaps, node, firstFiles, swcMinify, report],
    output: { dir: out, format: 'es', sourcemap: true, entryFileNames: '[name].js' },
  },
  {
    input: { frame: `${widget}/dist/es/embed/frame.js` },
    onwarn,
    plugins: [inputMaps, node, swcMinify, framePage],
    output: { dir: out, format: 'es', sourcemap: true, entryFileNames: '[name].js' },
  },
];
