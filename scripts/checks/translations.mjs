// Every message of the interface has a Swedish and an English text with the same placeholders, and no text is left over: lit-localize
// itself only prints a line about a missing one and exits 0. Plain Finnish has all messages and all words of the vocabularies; the
// Sámi languages are written as far as they are, which is told, and what is written fits the Finnish text.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inStep, LANGUAGES, print, readLanguage, units, update, WHOLE } from '../language-files.mjs';

const folder = 'packages/catalogue-widget/xliff';
const placeholders = (text, pattern) => [...text.matchAll(pattern)].map(([, id]) => id).sort().join();

const problems = [];
const before = Object.fromEntries(['sv', 'en'].map((language) => [language, readFileSync(`${folder}/${language}.xlf`, 'utf8')]));
const extract = spawnSync('node', ['node_modules/@lit/localize-tools/bin/lit-localize.js', 'extract'], { encoding: 'utf8' });
if (extract.status !== 0) problems.push(`The messages could not be read from the code: ${extract.stderr}`);
for (const language of ['sv', 'en']) {
  const text = readFileSync(`${folder}/${language}.xlf`, 'utf8');
  if (text !== before[language]) problems.push(`${language}.xlf was not what the code says; it has been extracted anew.`);
  const inXliff = /<x [^>]*id="(\d+)"/g;
  for (const { id, source, target } of units(text)) {
    if (!target?.trim()) problems.push(`${language}: "${id}" (${source}) is not translated.`);
    else if (placeholders(source, inXliff) !== placeholders(target, inXliff)) problems.push(`${language}: "${id}" has other placeholders than the Finnish text.`);
  }
}

const share = (values) => `${values.filter((value) => value !== null).length} of ${values.length}`;
const reports = [];
for (const language of LANGUAGES) {
  const file = readLanguage(language);
  if (print(await inStep(language)) !== print(file)) {
    await update(language);
    problems.push(`${language}.json was not what the code says; it has been brought in step: what is new is null.`);
  }
  const { texts, words } = readLanguage(language);
  for (const [id, text] of Object.entries(texts)) {
    const own = text[language];
    if (own === null && WHOLE.includes(language)) problems.push(`${language}: "${id}" (${text.fi}) is not written.`);
    for (const form of own === null ? [] : typeof own === 'string' ? [own] : Object.values(own)) {
      const inText = /\{(\d)\}/g;
      if (!form.trim() || placeholders(form, inText) !== placeholders(text.fi, inText)) problems.push(`${language}: "${id}" is empty or has other placeholders than the Finnish text.`);
    }
  }
  for (const [fi, word] of Object.entries(words)) if (word === null && WHOLE.includes(language)) problems.push(`${language}: the word "${fi}" is not written.`);
  reports.push(`${language}: ${share(Object.values(texts).map((text) => text[language]))} messages, ${share(Object.values(words))} words`);
}
problems.forEach((problem) => console.error(problem));
console.log(`${units(readFileSync(`${folder}/sv.xlf`, 'utf8')).length} messages in fi, sv and en; ${reports.join('; ')}`);
process.exit(problems.length > 0 ? 1 : 0);
