import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { VocabularyEntry } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';
import { ACCESS_FEATURES } from '@hyte/catalogue-format/vocabularies/access-features.js';
import { CHANNELS } from '@hyte/catalogue-format/vocabularies/channels.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { KINDS } from '@hyte/catalogue-format/vocabularies/kinds.js';
import { LANGUAGES } from '@hyte/catalogue-format/vocabularies/languages.js';
import { LIFE_SITUATIONS, lifeSituationOfEvent } from '@hyte/catalogue-format/vocabularies/life-situations.js';
import { MUNICIPALITIES, municipalityOfCode } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { ORGANISER_KINDS } from '@hyte/catalogue-format/vocabularies/organiser-kinds.js';
import {
  isHiddenTargetGroup,
  servesTargetGroup,
  TARGET_GROUPS,
} from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { THEMES, themesOfServiceClass } from '@hyte/catalogue-format/vocabularies/themes.js';
import { WELLBEING_COUNTIES } from '@hyte/catalogue-format/vocabularies/wellbeing-counties.js';
import { exampleCatalogue } from './example-catalogue.js';

const ids = (entries: readonly VocabularyEntry[]) => entries.map(({ id }) => id);

const VOCABULARIES: Record<string, readonly VocabularyEntry[]> = {
  themes: THEMES,
  forms: FORMS,
  targetGroups: TARGET_GROUPS,
  lifeSituations: LIFE_SITUATIONS,
  access: ACCESS_FEATURES,
  channels: CHANNELS,
  kinds: KINDS,
  organiserKinds: ORGANISER_KINDS,
  languages: LANGUAGES,
  wellbeingCounties: WELLBEING_COUNTIES.map(({ code, label }) => ({ id: code, label })),
};

describe('every vocabulary', () => {
  for (const [name, entries] of Object.entries(VOCABULARIES)) {
    it(`${name}: ids are unique, labels are there in three languages and tell entries apart`, () => {
      assert.equal(new Set(ids(entries)).size, entries.length);
      for (const language of ['fi', 'sv', 'en'] as const) {
        const labels = entries.map(({ label }) => label[language]);
        for (const label of labels) assert.match(label, /^\S(.*\S)?$/u);
        assert.equal(new Set(labels).size, entries.length, `${language}: ${labels.join(', ')}`);
      }
    });
  }

  it('has the ids and the order the catalogue format promises', () => {
    assert.deepEqual(ids(THEMES), 'exercise nature culture community mind food-sleep livelihood advice'.split(' '));
    assert.equal(FORMS.length, 12);
    assert.equal(ACCESS_FEATURES.length, 12);
    assert.deepEqual(
      ids(LIFE_SITUATIONS),
      Array.from({ length: 14 }, (_, index) => `KE${index + 1}`),
    );
    assert.deepEqual(ids(TARGET_GROUPS), ['KR1', ...[1, 2, 3, 4, 5, 6].map((last) => `KR1.${last}`)]);
  });

  it('covers each value of the enums of the schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../catalogue.schema.json', import.meta.url), 'utf8'));
    assert.deepEqual(ids(KINDS), schema.$defs.Activity.properties.kind.enum);
    assert.deepEqual(ids(CHANNELS), schema.$defs.Activity.properties.channels.items.enum);
    assert.deepEqual(ids(ORGANISER_KINDS), schema.$defs.Organiser.properties.kind.enum);
  });

  it('knows every id the example catalogue uses', () => {
    for (const activity of exampleCatalogue().activities) {
      for (const field of ['themes', 'forms', 'targetGroups', 'lifeSituations', 'languages'] as const) {
        const known: string[] = ids(VOCABULARIES[field] ?? []);
        for (const id of activity[field] ?? []) assert.ok(known.includes(id), `${activity.id}: ${field} ${id}`);
      }
      const features = [activity.access, ...(activity.places ?? []).map(({ access }) => access)];
      for (const id of features.flatMap((each) => Object.keys(each ?? {})))
        assert.ok(ids(ACCESS_FEATURES).includes(id), id);
    }
  });
});

describe('servesTargetGroup', () => {
  const cases: [string[] | undefined, string, ReturnType<typeof servesTargetGroup>][] = [
    [['KR1.1'], 'KR1.1', 'yes'],
    [['KR1', 'KR1.1'], 'KR1.1', 'yes'],
    [['KR1'], 'KR1.1', 'everybody'],
    [['KR1', 'KR1.2'], 'KR1.1', 'everybody'],
    [['KR1.2'], 'KR1.1', 'no'],
    [['KR1.1'], 'KR1', 'no'],
    [['KR1'], 'KR1', 'yes'],
    [['KR2.7'], 'KR1.1', 'no'],
    [['KR9'], 'KR1.1', 'unknown'],
    [[], 'KR1.1', 'unknown'],
    [undefined, 'KR1.1', 'unknown'],
  ];
  for (const [groups, chosen, answer] of cases) {
    it(`an activity for ${groups?.join(' and ') ?? 'no named group'} serves ${chosen}: ${answer}`, () => {
      assert.equal(servesTargetGroup(groups, chosen), answer);
    });
  }

  it('hides groups that are no residents', () => {
    assert.deepEqual(['KR1', 'KR1.6', 'KR2', 'KR2.8', 'KR3', 'KR22'].filter(isHiddenTargetGroup), [
      'KR2',
      'KR2.8',
      'KR3',
    ]);
  });
});

describe('themesOfServiceClass', () => {
  it('finds themes by code or class URI', () => {
    assert.deepEqual(themesOfServiceClass('P27.1'), ['exercise']);
    assert.deepEqual(themesOfServiceClass('http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P4.12'), ['community']);
    assert.deepEqual(themesOfServiceClass('P5.11'), ['mind', 'food-sleep']);
  });
  it('gives none for a class that belongs to no theme', () => {
    for (const code of ['P14.1', 'P27.10', '', '__proto__']) assert.deepEqual(themesOfServiceClass(code), []);
  });
});

describe('lifeSituationOfEvent', () => {
  it('takes a narrower event to the one above it', () => {
    assert.equal(lifeSituationOfEvent('KE4.1'), 'KE4');
    assert.equal(lifeSituationOfEvent('KE14'), 'KE14');
    assert.equal(lifeSituationOfEvent('KE99'), undefined);
  });
});

describe('MUNICIPALITIES', () => {
  it('has all 308, each in a county, inside Finland', () => {
    assert.equal(MUNICIPALITIES.length, 308);
    assert.equal(new Set(MUNICIPALITIES.map(({ code }) => code)).size, 308);
    const counties = new Set(WELLBEING_COUNTIES.map(({ code }) => code));
    for (const { code, wellbeingCounty, centre, languages } of MUNICIPALITIES) {
      assert.match(code, /^\d{3}$/);
      assert.ok(counties.has(wellbeingCounty));
      assert.ok(centre.lat > 59.7 && centre.lat < 70.1 && centre.lon > 19 && centre.lon < 31.6, code);
      assert.ok(languages.length > 0 && languages.every((tag) => tag === 'fi' || tag === 'sv'));
    }
  });

  it('knows Kymenlaakso, and that Iitti is not in it', () => {
    const codes = MUNICIPALITIES.filter(({ wellbeingCounty }) => wellbeingCounty === '10').map(({ code }) => code);
    assert.deepEqual(codes.sort(), ['075', '285', '286', '489', '624', '935']);
    assert.equal(municipalityOfCode('142')?.wellbeingCounty, '09');
    assert.equal(municipalityOfCode('999'), undefined);
  });

  it('names a municipality as its languages do', () => {
    assert.deepEqual(municipalityOfCode('624')?.label, { fi: 'Pyhtää', sv: 'Pyttis' });
    assert.deepEqual(municipalityOfCode('499')?.label, { fi: 'Mustasaari', sv: 'Korsholm', en: 'Korsholm' });
    assert.deepEqual(municipalityOfCode('858')?.centre, { lat: 60.404, lon: 25.026 });
  });
});
