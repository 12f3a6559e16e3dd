import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '@hyte/catalogue-tools/classify/classify.js';
import { kindOfForms } from '@hyte/catalogue-tools/classify/kind-of-forms.js';
import { organiserKindOfName } from '@hyte/catalogue-tools/classify/organiser-kind.js';
import {
  FORM_WORDS,
  TARGET_GROUP_WORDS,
  THEME_WORDS,
  type WordRule,
} from '@hyte/catalogue-tools/classify/word-rules.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import { TARGET_GROUPS } from '@hyte/catalogue-format/vocabularies/target-groups.js';

test('codes come first and words after, each with its reason', () => {
  const { themes, classified } = classify({ name: { fi: 'Tuolijumppa' } }, [
    { field: 'themes', value: 'community', because: 'ptv:P4.12 Vertaistoiminta' },
  ]);
  assert.deepEqual(themes, ['community', 'exercise']);
  assert.deepEqual(classified?.slice(0, 2), [
    { field: 'themes', value: 'community', because: 'ptv:P4.12 Vertaistoiminta' },
    { field: 'themes', value: 'exercise', because: 'word: tuolijumppa' },
  ]);
});

test('words find the theme inside Finnish compounds and in three languages', () => {
  const cases: [string, string][] = [
    ['Senioritanssit ja tuolijumppaa', 'exercise'],
    ['Vesijuoksua ja uintia', 'exercise'],
    ['Metsäretki', 'nature'],
    ['Sekakuoro', 'culture'],
    ['Körsång för alla', 'culture'],
    ['Kohtaamispaikka Olotila', 'community'],
    ['Sururyhmä', 'mind'],
    ['Sömnskola', 'food-sleep'],
    ['Ruokakurssi', 'food-sleep'],
    ['Velkaneuvonta', 'livelihood'],
    ['Palveluohjaus', 'advice'],
    ['Mental health drop-in', 'mind'],
  ];
  for (const [name, theme] of cases) assert.ok(classify({ name: { fi: name } }, []).themes?.includes(theme), name);
});

test('words that only look like others do not count', () => {
  const cases: [string, string][] = [
    ['Universumin ihmeet', 'food-sleep'],
    ['Konstruktion av gränsmärken', 'culture'],
    ['Kriisiryhmän työryhmä', 'exercise'],
    ['Tontin korkeuden näyttö', 'culture'],
    ['Tautiluokitus', 'exercise'],
    ['Teatteriretki', 'nature'],
    ['Liikkumisesteisten pysäköinti', 'exercise'],
  ];
  for (const [name, theme] of cases) assert.ok(!classify({ name: { fi: name } }, []).themes?.includes(theme), name);
  for (const name of ['Kriisiryhmä, kohderyhmä ja työryhmä', 'Krisgruppens jour, målgrupp'])
    assert.equal(classify({ name: { fi: name } }, []).forms, undefined, name);
});

test('nothing is guessed without a code or a word', () => {
  assert.deepEqual(classify({ name: { fi: 'Lumenvastaanotto' } }, []), {});
});

test('where one is taken is not what a thing is', () => {
  const company = classify(
    { name: { fi: 'Kulttuurikaveri' }, summary: { fi: 'Lähtee kanssasi konserttiin tai museoon.' } },
    [],
  );
  assert.deepEqual([company.themes, company.forms], [['culture'], undefined]);
  const lift = classify(
    { name: { fi: 'Kyläkyyti' }, summary: { fi: 'Kimppakyyti kerhoon, ryhmään ja kauppaan.' } },
    [],
  );
  assert.deepEqual([lift.themes, lift.forms], [undefined, undefined]);
  assert.deepEqual(classify({ name: { fi: 'Kerhon konsertti' } }, []).forms, ['event', 'led-group']);
});

test('a detail of the summary gives no theme when codes have given one', () => {
  const codes = [{ field: 'themes', value: 'exercise', because: 'column theme: Liikunta' }] as const;
  const summary = { fi: 'Koko jumppa istuen. Taustalla laulua.' };
  assert.deepEqual(classify({ name: { fi: 'Tuolijumppa' }, summary }, codes).themes, ['exercise']);
  assert.deepEqual(classify({ name: { fi: 'Tuolijumppa' }, summary }, []).themes, ['exercise', 'culture']);
  assert.deepEqual(classify({ name: { fi: 'Laulu ja tuolijumppa' }, summary }, codes).themes, ['exercise', 'culture']);
});

test('halls are places to go to, what happens in them is not', () => {
  assert.deepEqual(classify({ name: { fi: 'Linnoituksen uimahalli' } }, []).forms, ['self-guided-place']);
  assert.equal(classify({ name: { fi: 'Uimahallin kahvio' } }, []).forms, undefined);
});

test('every rule gives a value of its vocabulary', () => {
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  const all: [readonly WordRule[], Set<string>][] = [
    [THEME_WORDS, ids(THEMES)],
    [FORM_WORDS, ids(FORMS)],
    [TARGET_GROUP_WORDS, ids(TARGET_GROUPS)],
  ];
  for (const [rules, known] of all) for (const { value } of rules) assert.ok(known.has(value), value);
  for (const { id } of FORMS) assert.notEqual(kindOfForms([id], 'digital-service'), 'digital-service', id);
});

test('a long text of word-like letters is searched in time that grows evenly', () => {
  const started = performance.now();
  classify({ name: { fi: 'a'.repeat(200_000) }, description: { fi: 'kuoroa tanssia '.repeat(40_000) } }, []);
  assert.ok(performance.now() - started < 2000, String(performance.now() - started));
});

test('names of organisers tell their kind', () => {
  const cases: [string, string | undefined][] = [
    ['Kymenlaakson hyvinvointialue', 'wellbeing-region'],
    ['Kotka-Kymin seurakunta', 'parish'],
    ['Kuusankosken Voimistelijat ry', 'association'],
    ['Folkhälsan i Pyttis rf', 'association'],
    ['Kouvolan kaupunki', 'municipality'],
    ['Pyttis kommun', 'municipality'],
    ['Kuntosali Voima Oy', 'company'],
    ['Kela', 'state'],
    ['Amos Rex', undefined],
  ];
  for (const [name, kind] of cases) assert.equal(organiserKindOfName(name), kind, name);
});
