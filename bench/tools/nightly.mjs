// What a night costs: `tarjotin build` on made-up pages of five kinds of sources, into an empty folder and again the night after.
//   node bench/tools/nightly.mjs [--size 100000] [--no-static] [--no-copies] [--lexicon auto] [--profile]
// The second night 1 % of the records has other texts, so that the last publication is read, compared and replaced.
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writePages } from './pages.mjs';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100000' },
    'no-static': { type: 'boolean', default: false },
    'no-copies': { type: 'boolean', default: false },
    lexicon: { type: 'string', default: 'auto' },
    profile: { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
  },
});
const here = dirname(fileURLToPath(import.meta.url));
const size = Number(values.size);
const folder = join(here, '../.cache/tools', values.size);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const { sources, twins } = await writePages(size, folder);
const config = join(folder, 'tarjotin.json');
const configuration = {
  title: { fi: 'Keksitty palvelutarjotin', sv: 'Påhittat utbud', en: 'Made-up tray' },
  output: './catalogue',
  languages: ['fi', 'sv', 'en'],
  compress: !values['no-copies'],
  search: { lexicon: values.lexicon },
  ...(!values['no-static'] && { static: { baseUrl: 'https://example.org/tarjotin/' } }),
  sources,
};
await writeFile(config, JSON.stringify(configuration, undefined, 2));
console.log(
  `${size} records, ${twins} of them of something that another source tells of too; ${configuration.compress ? 'with' : 'without'} compressed copies, ${configuration.static ? 'with' : 'without'} static pages`,
);

report('first night', await measured());
if (!values.once) {
  await change(join(folder, 'pages'));
  report('second night, 1 % changed', await measured());
}
await cp(join(folder, 'catalogue/manifest.json'), join(folder, 'manifest.json'));

async function measured() {
  const flags = values.profile ? ['--cpu-prof', '--cpu-prof-dir', join(folder, 'profiles')] : [];
  const child = spawn(process.execPath, [...flags, join(here, 'measure-build.mjs'), config], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (text) => (out += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build ended with ${code}.`);
  return JSON.parse(out);
}

function report(name, { seconds, cpu, peak, stages, ...facts }) {
  const line = (label, wall, used, most, after) =>
    console.log(
      `${label.padEnd(28)} ${wall.toFixed(1).padStart(7)} s ${used.toFixed(1).padStart(7)} s CPU ${mb(most).padStart(8)} peak ${after === undefined ? '' : `${mb(after)} after`}`,
    );
  console.log(
    `\n${name}: ${facts.ending}, ${facts.read} read, ${facts.activities} activities, ${facts.merged} merged, ${facts.setAside} set aside, lexicon ${facts.lexicon}${facts.pages ? `, ${facts.pages.pages} pages of ${mb(facts.pages.bytes)}` : ''}`,
  );
  for (const each of stages) line(`  ${each.name}`, each.seconds, each.cpu, each.peak, each.after);
  line('  all', seconds, cpu, peak);
}

function mb(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** Another first word in the description of every hundredth record. */
async function change(pages) {
  let met = 0;
  for (const name of await readdir(pages, { recursive: true })) {
    if (!name.endsWith('.json') || name.includes('organizations') || name.includes('channels')) continue;
    const text = await readFile(join(pages, name), 'utf8');
    const changed = text.replace(/Tervetuloa|kahvia|"infoFi":"/g, (word) =>
      (met += 1) % 75 === 0 ? `${word}Uusi ` : word,
    );
    await writeFile(join(pages, name), changed);
  }
}
