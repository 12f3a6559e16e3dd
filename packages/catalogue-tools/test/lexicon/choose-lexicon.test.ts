import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chooseLexicon, type ChosenLexicon } from '@hyte/catalogue-tools/lexicon/choose-lexicon.js';
import { voikkoPlaces } from '@hyte/catalogue-tools/lexicon/voikko-places.js';

const VOIKKO = '/usr/lib/voikko';
const noVoikko = existsSync(join(VOIKKO, '5', 'mor-standard', 'mor.vfst'))
  ? false
  : `Voikko's dictionary is not in ${VOIKKO}: install voikko-fi to run this`;
const noList = isInstalled('@cspell/dict-fi-fi/cspell-ext.json') ? false : '@cspell/dict-fi-fi is not installed';
/** A machine without Voikko. */
const bare = { platform: 'win32', env: {} } as const;

let folder = '';
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'tarjotin-lexicon-'))));
after(() => rm(folder, { recursive: true, force: true }));

const codes = ({ problems }: ChosenLexicon): string[] => problems.map(({ code }) => code);
const wordsOf = (chosen: ChosenLexicon, word: string): string[] => {
  const { lemmas, parts } = chosen.create(new Map([[word, 1]])).analyse(word);
  return [...lemmas, ...parts].map((lemma) => lemma.word);
};

test('Voikko of the system is taken when it is there', { skip: noVoikko }, async () => {
  const chosen = await chooseLexicon({}, { platform: 'linux', env: {} });
  assert.equal(chosen.kind, 'voikko');
  assert.match(chosen.description, /^Voikko \d.*\/usr\/lib\/voikko/);
  assert.deepEqual(codes(chosen), []);
  assert.ok(wordsOf(chosen, 'tasapainoharjoittelussa').includes('tasapaino'));
  assert.ok(wordsOf(chosen, 'muskareita').includes('muskari'));
});

test('the folder the environment or the configuration names comes first', { skip: noVoikko }, async () => {
  const byEnvironment = await chooseLexicon({}, { platform: 'win32', env: { VOIKKO_DICTIONARY_PATH: VOIKKO } });
  assert.equal(byEnvironment.kind, 'voikko');
  const byConfiguration = await chooseLexicon({ voikko: join(VOIKKO, '5', 'mor-standard', 'mor.vfst') }, bare);
  assert.equal(byConfiguration.kind, 'voikko');
});

test('without Voikko the word list is taken, and the log says what would be better', { skip: noList }, async () => {
  const chosen = await chooseLexicon({}, bare);
  assert.equal(chosen.kind, 'word-list');
  assert.match(chosen.description, /dict-fi-fi \d/);
  assert.deepEqual(codes(chosen), ['no-voikko']);
  assert.ok(wordsOf(chosen, 'tasapainoharjoittelussa').includes('tasapaino'));
  assert.ok(wordsOf(chosen, 'perhemuskariin').includes('muskari'));
});

test('rules alone when they are asked for, or nothing else is there', async () => {
  const asked = await chooseLexicon({ lexicon: 'rules' }, bare);
  assert.equal(asked.kind, 'rules');
  assert.deepEqual(codes(asked), []);
  assert.ok(wordsOf(asked, 'perhemuskariin').includes('muskari'));
});

test('a dictionary that cannot be used is reported with what to do, and the next one taken', async () => {
  const place = join(folder, '5', 'mor-standard');
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'mor.vfst'), 'no dictionary');
  const chosen = await chooseLexicon({ voikko: folder }, bare);
  assert.notEqual(chosen.kind, 'voikko');
  assert.deepEqual(codes(chosen).slice(0, 2), ['voikko-format', 'no-voikko']);
  assert.match(chosen.problems[0]?.message ?? '', /mor\.vfst/);
  for (const { hint } of chosen.problems) assert.ok(hint.length > 10);
});

test('a place that the configuration names and that holds nothing is reported', async () => {
  const chosen = await chooseLexicon({ lexicon: 'voikko', voikko: join(folder, 'nowhere') }, bare);
  assert.equal(codes(chosen)[0], 'no-voikko');
  assert.match(chosen.problems[0]?.message ?? '', /nowhere/);
});

test('the usual places of each system', () => {
  const places = (platform: NodeJS.Platform, env: Record<string, string> = {}): string[] =>
    voikkoPlaces({ platform, env }).map((place) => place.replaceAll('\\', '/'));
  assert.ok(places('linux', { HOME: '/h/a' }).includes('/h/a/.voikko/5/mor-standard/mor.vfst'));
  assert.ok(places('linux').includes('/usr/share/voikko/5/mor-standard/mor.vfst'));
  assert.ok(places('darwin').includes('/opt/homebrew/lib/voikko/5/mor-standard/mor.vfst'));
  assert.ok(
    places('win32', { LOCALAPPDATA: 'C:/Users/a/Local' }).includes('C:/Users/a/Local/voikko/5/mor-standard/mor.vfst'),
  );
  assert.equal(
    places('linux', { VOIKKO_DICTIONARY_PATH: '/a:/b/my.vfst' }).slice(0, 2).join(),
    '/a/5/mor-standard/mor.vfst,/b/my.vfst',
  );
});

function isInstalled(name: string): boolean {
  try {
    createRequire(new URL('../../package.json', import.meta.url)).resolve(name);
    return true;
  } catch {
    return false;
  }
}
