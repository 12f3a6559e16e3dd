// Makes the types and the reader's rules from catalogue.schema.json.
//   node scripts/generate.mjs           writes src/generated/
//   node scripts/generate.mjs --check   fails when the files there differ from what the schema says
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { typesOf, writeGenerated } from '../../../scripts/schema-types.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const schema = JSON.parse(await readFile(at('../catalogue.schema.json'), 'utf8'));
const header = '// Generated from catalogue.schema.json by scripts/generate.mjs. Do not edit.\n';

/** Keywords that the reader (`src/reading/faults.ts`) knows, and prose that it does without. */
const KEYWORDS = new Set(
  'type enum pattern minimum maximum minItems maxItems minProperties properties required items additionalProperties propertyNames'.split(
    ' ',
  ),
);
const NODES = new Set(['items', 'additionalProperties', 'propertyNames']);
const PROSE = new Set(['title', 'description', 'examples']);

/** Rules of files that few pages read: they come with what reads those. */
const LATER = { Postcode: 'One postcode.', TravelTimeRow: '', TravelTimes: 'A table of travel times.' };

const constant = (name) => name[0].toLowerCase() + name.slice(1);

/** Examples by what `exampleOf` in `src/reading/example-of.ts` knows a rule by: its pattern or its properties. */
const examples = new Map();

function keepExample({ pattern, properties = {}, examples: [example] }) {
  const key = pattern ? new RegExp(pattern, 'u').source : Object.keys(properties).join(' ');
  if (!key || (examples.has(key) && !isDeepStrictEqual(examples.get(key), example))) {
    throw new Error(
      `The example ${JSON.stringify(example)} cannot be told from another: give its rule a pattern of its own.`,
    );
  }
  examples.set(key, example);
}

/** One schema node as the source text of a `Rule`; `indent` is that of the line it begins on. */
function rule(node, indent = '') {
  if (node.$ref) return constant(node.$ref.replace('#/$defs/', ''));
  const parts = [];
  for (const [keyword, value] of Object.entries(node)) {
    if (PROSE.has(keyword)) continue;
    if (!KEYWORDS.has(keyword)) throw new Error(`src/reading/faults.ts does not know the keyword ${keyword}.`);
    if (keyword === 'pattern') parts.push(`pattern: ${new RegExp(value, 'u')}`);
    else if (keyword === 'properties') parts.push(`properties: ${rules(value, indent)}`);
    else if (NODES.has(keyword)) parts.push(`${keyword}: ${rule(value, indent)}`);
    else parts.push(`${keyword}: ${JSON.stringify(value)}`);
  }
  if (node.examples) keepExample(node);
  return `{ ${parts.join(', ')} }`;
}

function rules(properties, indent = '') {
  const lines = Object.entries(properties).map(([key, node]) => `${indent}  ${key}: ${rule(node, `${indent}  `)},\n`);
  return `{\n${lines.join('')}${indent}}`;
}

/**
 * The schema without its prose, as plain data for a small reader: a quarter of the bytes of compiled validators. Two files: what the
 * first list needs, and what comes later.
 */
function readingRules() {
  const head = { ...schema.$defs.Manifest.properties };
  delete head.files;
  if (
    !isDeepStrictEqual(
      { ...schema.properties, counts: head.counts },
      { ...head, activities: schema.properties.activities },
    )
  ) {
    throw new Error('The head fields of Catalogue and Manifest differ: write them alike.');
  }
  const done = new Map();
  const visit = (name) => {
    if (done.has(name)) return;
    const node = schema.$defs[name];
    for (const [, used] of JSON.stringify(node).matchAll(/"#\/\$defs\/(\w+)"/g)) visit(used);
    done.set(name, rule(node));
  };
  for (const name of Object.keys(schema.$defs).filter((each) => each !== 'Manifest')) visit(name);
  const exported = { Activity: 'One activity.', ManifestFiles: 'The `files` of a manifest.', ...LATER };
  const isLater = ([name]) => LATER[name] !== undefined;
  const names = (entries) => entries.map(([name]) => constant(name));
  const later = [...done].filter(isLater);
  const first = [...done].filter((entry) => !isLater(entry));
  const used = later.flatMap(([, text]) => [...text.matchAll(/: ([a-z]\w*)/g)].map(([, name]) => name));
  const shared = names(first).filter((name) => used.includes(name));
  const declared = ([name, text]) => {
    const doc = exported[name] ? `/** ${exported[name]} */\n` : '';
    return `${doc}${doc || shared.includes(constant(name)) ? 'export ' : ''}const ${constant(name)}: Rule = ${text};`;
  };
  const file = (imports, lines) =>
    `${header}${["import type { Rule } from '../reading/rule.js';", ...imports].join('\n')}\n\n${lines.join('\n\n')}\n`;
  return {
    first: file(
      [],
      [
        ...first.map(declared),
        '/** The fields beside the activities, of a catalogue as of a manifest. None is required, so each can be dropped alone. */',
        `export const head: Rule = { type: "object", properties: ${rules(head)} };`,
      ],
    ),
    later: file([`import { ${shared.sort().join(', ')} } from './rules.js';`], later.map(declared)),
  };
}

/** Apart from the rules, because only messages about faults need them. */
function exampleValues() {
  const lines = [...examples].map((pair) => `  ${JSON.stringify(pair)},\n`);
  const doc = '/** A value that would do, by the pattern of the rule or the names of its properties. */\n';
  return `${header}\n${doc}export const EXAMPLES: ReadonlyMap<string, unknown> = new Map<string, unknown>([\n${lines.join('')}]);\n`;
}

// Lists stay lists: a tuple type for every length would make them unpleasant to build.
const types = header + (await typesOf(schema, 'Catalogue', { ignoreMinAndMaxItems: true }));
const { first, later } = readingRules();
const files = { 'catalogue.ts': types, 'rules.ts': first, 'later-rules.ts': later, 'examples.ts': exampleValues() };
await writeGenerated(at('../src/generated'), files, 'catalogue.schema.json');
