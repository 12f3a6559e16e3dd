// Every message of the interface has a Swedish and an English text with the same placeholders, and no text is left
// over. lit-localize itself only prints a line about a missing one and exits 0.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const folder = 'packages/catalogue-widget/xliff';
const units = (text) =>
  [...text.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)].map(([, id, body]) => ({
    id,
    source: /<source>([\s\S]*?)<\/source>/.exec(body)?.[1] ?? '',
    target: /<target>([\s\S]*?)<\/target>/.exec(body)?.[1],
  }));
const placeholders = (text) => [...text.matchAll(/<x [^>]*id="(\d+)"/g)].map(([, id]) => id).sort().join();

const problems = [];
const before = Object.fromEntries(['sv', 'en'].map((language) => [language, readFileSync(`${folder}/${language}.xlf`, 'utf8')]));
const extract = spawnSync('node', ['node_modules/@lit/localize-tools/bin/lit-localize.js', 'extract'], { encoding: 'utf8' });
if (extract.status !== 0) problems.push(`The messages could not be read from the code: ${extract.stderr}`);
for (const language of ['sv', 'en']) {
  const text = readFileSync(`${folder}/${language}.xlf`, 'utf8');
  if (text !== before[language]) problems.push(`${language}.xlf was not what the code says; it has been extracted anew.`);
  for (const { id, source, target } of units(text)) {
    if (!target?.trim()) problems.push(`${language}: "${id}" (${source}) is not translated.`);
    else if (placeholders(source) !== placeholders(target)) problems.push(`${language}: "${id}" has other placeholders than the Finnish text.`);
  }
}
problems.forEach((problem) => console.error(problem));
console.log(`${units(readFileSync(`${folder}/sv.xlf`, 'utf8')).length} messages in fi, sv and en`);
process.exit(problems.length > 0 ? 1 : 0);
