import type { Activity, Catalogue, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { LIFE_SITUATIONS } from '@hyte/catalogue-format/vocabularies/life-situations.js';
import { EVERYBODY } from '@hyte/catalogue-format/vocabularies/target-group-ids.js';
import { TARGET_GROUPS } from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import type { VocabularyEntry } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';
import { organiserValue } from '../facets/facet-values.js';
import type { Field } from './fields.js';
import type { LABEL_FACETS } from './label-facets.js';

type Texts = LocalizedText | VocabularyEntry['label'];

/** A facet whose values have names, and the places, which are no facet but come again as often. */
export type LabelSource = (typeof LABEL_FACETS)[number] | 'place';

/** Says that a text is the name of a value, so that all activities with that value have it. */
export interface Label {
  readonly source: LabelSource;
  readonly value: string;
}

/** Receives one text of an activity with its language (BCP 47). */
export type TakeText = (field: Field, language: string, text: string, label?: Label) => void;

/** Asked before the texts of a label are given; when it says no, they are not. */
export type WantsLabel = (label: Label) => boolean;

/**
 * Gives the searchable texts of activities. Names of themes, forms, audiences and municipalities are given in every
 * language, so that a Swedish word finds an activity described in Finnish only.
 */
export function activityTexts(catalogue: Catalogue): (activity: Activity, take: TakeText, wants?: WantsLabel) => void {
  const themes = labelsById(THEMES);
  const forms = labelsById(FORMS);
  const groups = labelsById(TARGET_GROUPS);
  groups.delete(EVERYBODY); // the word "kaikille" would tell nothing apart
  const situations = labelsById(LIFE_SITUATIONS);
  const municipalities = new Map<string, Texts>(catalogue.municipalities?.map((entry) => [entry.code, entry.name]));

  return (activity, take, wants) => {
    const give = (field: Field, texts: Texts | undefined, label?: Label): void => {
      if (!texts) return;
      for (const [language, value] of Object.entries(texts as Readonly<Record<string, string | undefined>>))
        if (value) take(field, language, value, label);
    };
    const giveLabels = (
      field: Field,
      source: LabelSource,
      labels: ReadonlyMap<string, Texts>,
      ids: readonly string[] | undefined,
    ): void => {
      for (const id of ids ?? []) {
        const label = { source, value: id };
        if (!wants || wants(label)) give(field, labels.get(id), label);
      }
    };
    give('name', activity.name);
    giveLabels('theme', 'theme', themes, activity.themes);
    giveLabels('theme', 'form', forms, activity.forms);
    for (const [language, words] of Object.entries(activity.keywords ?? {})) take('theme', language, words.join(' '));
    for (const value of organiserValue(activity.organiser)) {
      const label: Label = { source: 'organiser', value };
      if (!wants || wants(label)) give('organiser', activity.organiser?.name, label);
    }
    for (const { name, address, postOffice, postcode, municipality } of activity.places ?? []) {
      const label: Label = { source: 'place', value: JSON.stringify([name, address, postOffice, postcode]) };
      if (!wants || wants(label)) {
        give('place', name, label);
        give('place', address, label);
        give('place', postOffice, label);
        if (postcode) take('place', 'und', postcode, label);
      }
      if (municipality) giveLabels('place', 'municipality', municipalities, [municipality]);
    }
    giveLabels('place', 'municipality', municipalities, activity.areaServed?.municipalities);
    giveLabels('audience', 'targetGroup', groups, activity.targetGroups);
    giveLabels('audience', 'lifeSituation', situations, activity.lifeSituations);
    give('summary', activity.summary);
    give('description', activity.description);
  };
}

function labelsById(entries: readonly VocabularyEntry[]): Map<string, Texts> {
  return new Map(entries.map((entry) => [entry.id, entry.label]));
}
