// Writes the tables of the elements' attributes, events, slots, parts into the widget's README from custom-elements.json.
//   node scripts/element-tables.mjs           writes
//   node scripts/element-tables.mjs --check   fails when the README is not what the elements say
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../packages/catalogue-widget/${path}`, import.meta.url));
const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
const table = (title, rows) => (rows.length === 0 ? '' : `| ${title} | |\n| --- | --- |\n${rows.join('\n')}\n\n`);
const row = (name, description) => `| ${name} | ${cell(description)} |`;

function describe(element) {
  const attributes = (element.attributes ?? []).map((one) => row(`\`${one.name}\``, one.description));
  const properties = (element.members ?? [])
    .filter((one) => one.kind === 'field' && one.description && !one.static && !one.readonly && !one.attribute)
    .map((one) => row(`\`.${one.name}\``, one.description));
  const events = (element.events ?? []).map((one) => row(`\`${one.name}\``, one.description));
  const slots = (element.slots ?? []).map((one) => row(one.name ? `\`${one.name}\`` : 'its own content', one.description));
  const parts = (element.cssParts ?? []).map((one) => row(`\`::part(${one.name})\``, one.description));
  const looks = (element.cssProperties ?? []).map((one) => row(`\`${one.name}\``, one.description));
  return (
    `### \`<${element.tagName}>\`\n\n${element.description}\n\n` +
    table('attribute', attributes) + table('property', properties) + table('event', events) + table('slot', slots) + table('part', parts) + table('custom property', looks)
  );
}

const manifest = JSON.parse(readFileSync(at('custom-elements.json'), 'utf8'));
const elements = manifest.modules.flatMap((module) => module.declarations ?? []).filter((one) => one.customElement && one.tagName);
// The whole tray first, then its parts.
elements.sort((a, b) => Number(b.tagName === 'hyte-catalogue') - Number(a.tagName === 'hyte-catalogue') || a.tagName.localeCompare(b.tagName));
const start = '<!-- made by scripts/element-tables.mjs from custom-elements.json -->\n';
const end = '<!-- end -->';
const before = readFileSync(at('README.md'), 'utf8');
const after = before.slice(0, before.indexOf(start) + start.length) + '\n' + elements.map(describe).join('') + before.slice(before.indexOf(end));
if (!process.argv.includes('--check')) writeFileSync(at('README.md'), after);
else if (after !== before) {
  console.error('The tables in packages/catalogue-widget/README.md are not what the elements say: run node scripts/element-tables.mjs');
  process.exit(1);
}
