import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PTV_LIFE_EVENT_LABELS } from '@hyte/catalogue-format/vocabularies/life-situations.js';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { isHiddenTargetGroup, PTV_TARGET_GROUP_LABELS } from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { THEME_ORIGINS } from '@hyte/catalogue-format/vocabularies/themes.js';
import { WELLBEING_COUNTIES } from '@hyte/catalogue-format/vocabularies/wellbeing-counties.js';
import { fixture, skipWithout } from './fixtures.js';

interface PtvCode {
  Notation: string;
  Label: { Fi: string; Sv: string; En: string };
}
interface Municipalities {
  municipalities: {
    code: string;
    name: { fi: string; sv: string; en: string };
    languages: string[];
    wellbeingCounty: string;
    centre?: { lat: number; lon: number };
  }[];
  wellbeingCounties: { code: string; name: unknown }[];
}
interface ThemeMapping {
  themes: { label: { fi: string }; confirmed: string[]; proposed: string[] }[];
}

const labels = (file: string) =>
  Object.fromEntries(
    fixture<PtvCode[]>(file).map(
      ({ Notation, Label }) => [Notation, { fi: Label.Fi, sv: Label.Sv, en: Label.En }] as const,
    ),
  );

describe('against the code lists of PTV', () => {
  it(
    'names the target groups as PTV does, and leaves out only firms and authorities',
    { skip: skipWithout('ptv/TargetGroups.json') },
    () => {
      const official = labels('ptv/TargetGroups.json');
      for (const [code, label] of Object.entries(PTV_TARGET_GROUP_LABELS)) assert.deepEqual(label, official[code]);
      for (const code of Object.keys(official))
        assert.notEqual(code in PTV_TARGET_GROUP_LABELS, isHiddenTargetGroup(code));
    },
  );

  it('names the life events as PTV does, and has every main one', { skip: skipWithout('ptv/LifeEvents.json') }, () => {
    const { ['KE12']: misspelt, ...official } = labels('ptv/LifeEvents.json');
    const { KE12, ...ours } = PTV_LIFE_EVENT_LABELS;
    for (const [code, label] of Object.entries(ours)) assert.deepEqual(label, official[code]);
    // PTV's English name of KE12 lacks two letters.
    assert.deepEqual(KE12, { ...misspelt, en: 'Rehabilitation' });
    assert.deepEqual(
      Object.keys(official).filter((code) => !code.includes('.') && !(code in ours)),
      [],
    );
  });

  it('maps service classes to themes as written down', { skip: skipWithout('ptv/tarmoa-theme-mapping.json') }, () => {
    const byName = new Map(Object.values(THEME_ORIGINS).map((origin) => [origin.tarmoa.fi, origin]));
    const { themes } = fixture<ThemeMapping>('ptv/tarmoa-theme-mapping.json');
    assert.equal(themes.length, byName.size);
    for (const { label, confirmed, proposed } of themes)
      assert.deepEqual(byName.get(label.fi), { tarmoa: label, confirmed, proposed });
  });

  it('uses only service classes that exist', { skip: skipWithout('ptv/ServiceClasses.json') }, () => {
    const official = labels('ptv/ServiceClasses.json');
    const used = Object.values(THEME_ORIGINS).flatMap(({ confirmed, proposed }) => [...confirmed, ...proposed]);
    assert.deepEqual(
      used.filter((code) => !(code in official)),
      [],
    );
  });
});

describe('against the municipalities of 2026', { skip: skipWithout('kunnat/kunnat-2026.json') }, () => {
  it('agrees on codes, names, languages, counties and centres', () => {
    const { municipalities } = fixture<Municipalities>('kunnat/kunnat-2026.json');
    const ours = new Map(MUNICIPALITIES.map((each) => [each.code, each]));
    assert.equal(ours.size, municipalities.length);
    for (const { code, name, languages, wellbeingCounty, centre } of municipalities) {
      const entry = ours.get(code);
      assert.ok(entry, code);
      const { fi, sv, en } = entry.label;
      assert.deepEqual({ fi, sv, en: en ?? fi }, name);
      assert.deepEqual([entry.languages, entry.wellbeingCounty], [languages, wellbeingCounty], code);
      // Tuusula has no centre in the source.
      if (!centre) assert.equal(code, '858');
      else assert.ok(Math.abs(entry.centre.lat - centre.lat) + Math.abs(entry.centre.lon - centre.lon) < 0.0011, code);
    }
  });

  it('agrees on the counties', () => {
    const { wellbeingCounties } = fixture<Municipalities>('kunnat/kunnat-2026.json');
    assert.deepEqual(
      WELLBEING_COUNTIES.map(({ code, label }) => ({ code, name: label })),
      wellbeingCounties.map(({ code, name }) => ({ code, name })),
    );
  });
});
