// The open language files, packages/catalogue-widget/languages: the Sámi languages, which native speakers complete, and plain
// Finnish. Every text stands beside its Finnish one; `null` is open. Used by the build, by `npm run languages` and by the check.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const WIDGET = 'packages/catalogue-widget';
const pathOf = (language) => `${WIDGET}/languages/${language}.json`;

/** Tags of the open files; the whole ones fail the check when something is open. */
export const OPEN = ['se', 'smn', 'sms'];
export const WHOLE = ['fi-x-selko'];
export const LANGUAGES = [...OPEN, ...WHOLE];

export const readLanguage = (language) => JSON.parse(readFileSync(pathOf(language), 'utf8'));

/** The units of an XLIFF file. */
export const units = (text) =>
  [...text.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)].map(([, id, body]) => ({
    id,
    source: /<source>([\s\S]*?)<\/source>/.exec(body)?.[1] ?? '',
    target: /<target>([\s\S]*?)<\/target>/.exec(body)?.[1],
  }));

const plain = (xml) =>
  xml
    .replaceAll(/<x id="(\d+)"[^>]*\/>/g, '{$1}')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The Finnish texts by id, `{0}` where a value stands, as last extracted from the code. */
export function finnishTexts() {
  const found = units(readFileSync(`${WIDGET}/xliff/sv.xlf`, 'utf8')).map(({ id, source }) => [id, plain(source)]);
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Finnish labels of the vocabularies, as built. Counties and most languages are names: Finnish as they are in plain Finnish. */
export async function finnishWords(language) {
  const from = async (file, name) =>
    (await import(`../packages/catalogue-format/dist/es/vocabularies/${file}.js`))[name].map(({ label }) => label.fi);
  const nouns = [
    from('themes', 'THEMES'),
    from('forms', 'FORMS'),
    from('kinds', 'KINDS'),
    from('channels', 'CHANNELS'),
    from('access-features', 'ACCESS_FEATURES'),
    from('life-situations', 'LIFE_SITUATIONS'),
    from('organiser-kinds', 'ORGANISER_KINDS'),
    from('target-groups', 'TARGET_GROUPS'),
  ];
  const names = [from('languages', 'LANGUAGES'), from('wellbeing-counties', 'WELLBEING_COUNTIES')];
  const all = await Promise.all(OPEN.includes(language) ? [...nouns, ...names] : nouns);
  return [...new Set(all.flat())];
}

/** The file as it should be: the texts and words there are now, each with what has been written for it. */
export async function inStep(language) {
  const { texts = {}, words = {}, ...rest } = existsSync(pathOf(language)) ? readLanguage(language) : { language };
  // What was written for another Finnish text may say something else now: it is open again.
  const own = (id, fi) => (texts[id]?.fi === fi ? texts[id][language] : null);
  const now = Object.entries(finnishTexts()).map(([id, fi]) => [id, { fi, [language]: own(id, fi) }]);
  const labels = (await finnishWords(language)).map((fi) => [fi, words[fi] ?? null]);
  return { ...rest, texts: Object.fromEntries(now), words: Object.fromEntries(labels) };
}

export const print = (file) => `${JSON.stringify(file, null, 2)}\n`;

/** Brings a file in step with the code. */
export async function update(language) {
  writeFileSync(pathOf(language), print(await inStep(language)));
}

/** What is written in a language file, as the module that the widget loads. */
export function generate(language) {
  const { texts, words, time } = readLanguage(language);
  const lines = (entries) => entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join('');
  const written = Object.entries(texts).flatMap(([id, text]) => (text[language] === null ? [] : [[id, text[language]]]));
  const own = Object.entries(words).filter(([fi, word]) => word !== null && word !== fi);
  mkdirSync(`${WIDGET}/src/generated/locales`, { recursive: true });
  writeFileSync(
    `${WIDGET}/src/generated/locales/${language}.ts`,
    `// Made by scripts/language-files.mjs from languages/${language}.json.\n` +
      `export const texts = {\n${lines(written)}};\nexport const words: Record<string, string> = {\n${lines(own)}};\n` +
      (time ? `export const time = ${JSON.stringify(time, null, 2)};\n` : ''),
  );
}

if (process.argv[1]?.endsWith('language-files.mjs')) {
  const { 2: task } = process.argv;
  if (task === 'update') for (const language of LANGUAGES) await update(language);
  for (const language of LANGUAGES) generate(language);
}
