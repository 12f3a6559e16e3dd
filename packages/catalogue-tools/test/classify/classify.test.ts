import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '@hyte/catalogue-tools/classify/classify.js';
import { kindOfForms } from '@hyte/catalogue-tools/classify/kind-of-forms.js';
import { organiserKindOfName } from '@hyte/catalogue-tools/classify/organiser-kind.js';
import { findTerms } from '@hyte/catalogue-tools/classify/find-terms.js';
import { CHANNEL_TERMS } from '@hyte/catalogue-tools/classify/terms/channel-terms.js';
import { FORM_TERMS } from '@hyte/catalogue-tools/classify/terms/form-terms.js';
import { LIFE_SITUATION_TERMS, TARGET_GROUP_TERMS } from '@hyte/catalogue-tools/classify/terms/audience-terms.js';
import { THEME_TERMS } from '@hyte/catalogue-tools/classify/terms/theme-terms.js';
import type { TermRow } from '@hyte/catalogue-tools/classify/terms/term-row.js';
import { CHANNELS } from '@hyte/catalogue-format/vocabularies/channels.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import { LIFE_SITUATIONS } from '@hyte/catalogue-format/vocabularies/life-situations.js';
import { TARGET_GROUPS } from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { cpuTime } from '../cpu-time.js';

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
    assert.ok(!classify({ name: { fi: name } }, []).forms?.includes('led-group'), name);
});

test('nothing is guessed without a code or a word', () => {
  assert.deepEqual(classify({ name: { fi: 'Lumenvastaanotto' } }, []), {});
});

test('where one is taken is not what a thing is', () => {
  const company = classify(
    { name: { fi: 'Kulttuurikaveri' }, summary: { fi: 'Lähtee kanssasi konserttiin tai museoon.' } },
    [],
  );
  assert.deepEqual([company.themes, company.forms], [['culture'], ['support-person']]);
  const lift = classify(
    { name: { fi: 'Kyläkyyti' }, summary: { fi: 'Kimppakyyti kerhoon, ryhmään ja kauppaan.' } },
    [],
  );
  assert.deepEqual([lift.themes, lift.forms], [['advice'], undefined]);
  assert.ok(classify({ name: { fi: 'Kerhon konsertti' } }, []).forms?.includes('event'));
});

test('a detail of the summary gives no theme beside one that is certain', () => {
  const codes = [{ field: 'themes', value: 'exercise', because: 'column theme: Liikunta' }] as const;
  const summary = { fi: 'Koko jumppa istuen. Taustalla laulua.' };
  assert.deepEqual(classify({ name: { fi: 'Tuolijumppa' }, summary }, codes).themes, ['exercise']);
  assert.deepEqual(classify({ name: { fi: 'Tuolijumppa' }, summary }, []).themes, ['exercise']);
  assert.deepEqual(classify({ name: { fi: 'Torstaiporukka' }, summary }, []).themes?.toSorted(), [
    'culture',
    'exercise',
  ]);
  assert.deepEqual(classify({ name: { fi: 'Laulu ja tuolijumppa' }, summary }, codes).themes, ['exercise', 'culture']);
});

test('halls are places to go to, what happens in them is not', () => {
  assert.deepEqual(classify({ name: { fi: 'Linnoituksen uimahalli' } }, []).forms, ['self-guided-place']);
  assert.equal(classify({ name: { fi: 'Uimahallin kahvio' } }, []).forms, undefined);
});

const TABLES: readonly (readonly [field: string, rows: readonly TermRow[], known: readonly { id: string }[]])[] = [
  ['themes', THEME_TERMS, THEMES],
  ['forms', FORM_TERMS, FORMS],
  ['targetGroups', TARGET_GROUP_TERMS, TARGET_GROUPS],
  ['channels', CHANNEL_TERMS, CHANNELS],
  ['lifeSituations', LIFE_SITUATION_TERMS, LIFE_SITUATIONS],
];

test('every row gives a value of its vocabulary, and every form has a kind', () => {
  for (const [, rows, known] of TABLES)
    for (const { value } of rows)
      assert.ok(
        known.some(({ id }) => id === value),
        value,
      );
  for (const { id } of FORMS) assert.notEqual(kindOfForms([id], 'digital-service'), 'digital-service', id);
});

test('every term of the tables is found by itself, and a silent one is not', () => {
  for (const [field, rows] of TABLES) {
    for (const row of rows) {
      for (const language of ['fi', 'sv', 'en'] as const) {
        const terms = (row[language] ?? '').split(/\s+/).filter(Boolean);
        assert.equal(new Set(terms).size, terms.length, `${field} ${row.value} ${language}: a term stands twice`);
        for (const term of terms) {
          const [, marks = '', bare = ''] = /^([-?=!]*)(.+)$/.exec(term)!;
          const found = findTerms(bare.replaceAll('_', ' '), language).some(
            (hit) => hit.field === field && hit.value === row.value,
          );
          assert.equal(found, !marks.includes('-'), `${field} ${row.value} ${language}: ${term}`);
        }
      }
    }
  }
});

test('words are found in any form and as parts of compounds, phrases in order', () => {
  const finds = (text: string, value: string, language = 'fi') =>
    findTerms(text, language).some((hit) => hit.value === value);
  for (const text of [
    'kuoroissa',
    'sekakuoroon',
    'kuoronjohtajalle',
    'lukupiirissämme',
    'neulotaan',
    'lauluja',
    'näyttelyihin',
  ])
    assert.ok(finds(text, 'culture'), text);
  for (const text of ['unettomuudesta', 'unen', 'ruoka-avusta', 'painonhallintaan'])
    assert.ok(finds(text, 'food-sleep'), text);
  for (const text of ['työttömille', 'suomen kieltä', 'velkaneuvonnasta']) assert.ok(finds(text, 'livelihood'), text);
  assert.ok(!finds('kieltä suomeen', 'livelihood'));
  for (const text of ['sömnlösheten', 'matlagningskurs']) assert.ok(finds(text, 'food-sleep', 'sv'), text);
  for (const text of ['choirs', 'libraries']) assert.ok(finds(text, 'culture', 'en'), text);
  for (const text of ['universumi', 'lumenvastaanotto', 'rahapelikone', 'metsätalous', 'teatteriretkelle'])
    assert.deepEqual(
      findTerms(text, 'fi').filter(
        ({ value }) => value === 'food-sleep' || value === 'nature' || value === 'community',
      ),
      [],
      text,
    );
});

test('broad codes wait for words: those that agree make them certain, others come before them', () => {
  const broad = [
    { field: 'themes', value: 'mind', because: 'self-care', broad: true },
    { field: 'themes', value: 'food-sleep', because: 'self-care', broad: true },
  ] as const;
  const themesOf = (name: string, summary?: string) =>
    classify({ name: { fi: name }, summary: summary === undefined ? undefined : { fi: summary } }, broad).themes;
  assert.deepEqual(themesOf('Omahoito'), ['mind', 'food-sleep']);
  assert.deepEqual(themesOf('Omahoito', 'Apua unettomuuteen.'), ['food-sleep']);
  assert.deepEqual(themesOf('Neuvonta', 'Tietoa ravitsemuksesta.'), ['advice', 'food-sleep']);
});

test('of paperwork words tell no theme, of treatment only the name', () => {
  const permit = { name: { fi: 'Maisematyölupa' }, summary: { fi: 'Metsän kaatamiseen luonnossa.' } };
  assert.deepEqual(classify(permit, []).themes, ['nature']);
  assert.equal(classify({ ...permit, themesFrom: 'codes' }, []).themes, undefined);
  const summary = { fi: 'Liikunnan ja tanssin keinoin.' };
  assert.equal(classify({ name: { fi: 'Fysioterapia' }, summary, themesFrom: 'name' }, []).themes, undefined);
  assert.deepEqual(classify({ name: { fi: 'Tanssi' }, summary, themesFrom: 'name' }, []).themes, ['exercise']);
});

test('a code for everybody gives way to a group that the name speaks of', () => {
  const everybody = [{ field: 'targetGroups', value: 'KR1', because: 'ptv:KR1' }] as const;
  assert.deepEqual(classify({ name: { fi: 'Lastenneuvola' } }, everybody).targetGroups, ['KR1.2']);
  assert.deepEqual(classify({ name: { fi: 'Kirjasto' }, summary: { fi: 'Myös lapsille.' } }, everybody).targetGroups, [
    'KR1',
  ]);
});

test('a long text of word-like letters is searched in time that grows evenly', () => {
  const texts = { name: { fi: 'a'.repeat(200_000) }, description: { fi: 'kuoroa tanssia '.repeat(40_000) } };
  const cpu = cpuTime(() => classify(texts, []));
  assert.ok(cpu < 2000, `${cpu} ms`);
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
