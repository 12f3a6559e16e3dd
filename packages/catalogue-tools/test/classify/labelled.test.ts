import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import { noFixtures } from '../sources/fixtures.js';
import { readLabels, type Label, type List } from './sample/labels.js';
import { sampleOf } from './sample/records.js';
import { givenFor, pairsOf, scoresOf } from './sample/scores.js';

/** The bar for themes, and the least a single theme may have. */
const MACRO_F1 = 0.85;
const LEAST_F1 = 0.7;

for (const [list, skip] of [
  ['fixtures', noFixtures],
  ['made-up', false],
] as const satisfies readonly (readonly [List, string | false])[]) {
  describe(`the labelled sample: ${list}`, { skip }, () => {
    const labels = readLabels(list);
    let activities: ReadonlyMap<string, Activity>;
    before(async () => void (activities = await sampleOf(list)));

    const themes = (some: readonly Label[]) => scoresOf(pairsOf(some, activities, 'themes'));

    test('every labelled record that has a theme is imported', () => {
      const missing = labels.filter(
        ({ record, values }) => values.get('themes')!.length > 0 && !activities.has(record),
      );
      assert.deepEqual(
        missing.map(({ record }) => record),
        [],
      );
    });

    test(`macro F1 of themes is ${MACRO_F1} or more, in the part that rules are tuned on and in the held-out part`, () => {
      for (const part of ['tune', 'held-out'] as const) {
        const { macro } = themes(labels.filter((label) => label.part === part));
        assert.ok(macro >= MACRO_F1, `${part}: ${macro.toFixed(3)}`);
      }
    });

    test('no theme is starved, and none is given at random', () => {
      const { values } = themes(labels);
      assert.deepEqual(
        THEMES.map(({ id }) => id).filter((id) => !values.some(({ value, labelled }) => value === id && labelled > 0)),
        [],
        'themes without a labelled record',
      );
      for (const { value, f1, recall, precision } of values)
        assert.ok(
          f1 >= LEAST_F1,
          `${value}: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
        );
    });

    test('forms, target groups, price and channels are mostly right', () => {
      for (const field of ['forms', 'targetGroups', 'price', 'channels'] as const) {
        const { micro } = scoresOf(pairsOf(labels, activities, field));
        assert.ok(micro.f1 >= 0.85, `${field}: ${micro.f1.toFixed(3)}`);
      }
    });

    test('every value carries why', () => {
      for (const [record, activity] of activities) {
        const reasons = new Map<string, Set<string>>();
        for (const { field, value, because } of activity.classified ?? []) {
          assert.ok(because.length > 3, `${record} ${field} ${value}`);
          for (const each of field === 'access' ? value.split(' ') : [value])
            reasons.set(field, (reasons.get(field) ?? new Set()).add(each));
        }
        for (const field of ['themes', 'forms', 'targetGroups', 'channels', 'access'] as const)
          for (const value of givenFor(activity, field))
            assert.ok(reasons.get(field)?.has(value), `${record}: no reason for ${field} ${value}`);
        if (activity.price?.free === 'yes' || activity.price?.free === 'no')
          assert.ok(reasons.has('price'), `${record}: no reason for the price`);
      }
    });
  });
}
