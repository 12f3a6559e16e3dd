import type { Activity, Catalogue, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { FORMS } from '@hyte/catalogue-format/vocabularies/forms.js';
import { LIFE_SITUATIONS } from '@hyte/catalogue-format/vocabularies/life-situations.js';
import { EVERYBODY } from '@hyte/catalogue-format/vocabularies/target-group-ids.js';
import { TARGET_GROUPS } from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';
import type { VocabularyEntry } from '@hyte/catalogue-format/vocabularies/vocabulary-entry.js';
import type { Field } from './fields.js';

type Label = LocalizedText | VocabularyEntry['label'];

/** Receives one text of an activity with its language (BCP 47). */
export type TakeText = (field: Field, language: string, text: string) => void;

/**
 * Gives the searchable texts of activities. Names of themes, forms, audiences and municipalities are given in every
 * language, so that a Swedish word finds an activity described in Finnish only.
 */
export function activityTexts(catalogue: Catalogue): (activity: Activity, take: TakeText) => void {
  const themes = labelsById(THEMES);
  const forms = labelsById(FORMS);
  const groups = labelsById(TARGET_GROUPS);
  groups.delete(EVERYBODY); // the word "kaikille" would tell nothing apart
  const situations = labelsById(LIFE_SITUATIONS);
  const municipalities = new Map<string, Label>(catalogue.municipalities?.map((entry) => [entry.code, entry.name]));

  return (activity, take) => {
    const give = (field: Field, text: Label | undefined): void => {
      for (const [language, value] of Object.entries<string | undefined>({ ...text }))
        if (value) take(field, language, value);
    };
    const giveLabels = (field: Field, labels: ReadonlyMap<string, Label>, ids: readonly string[] | undefined): void => {
      for (const id of ids ?? []) give(field, labels.get(id));
    };
    give('name', activity.name);
    giveLabels('theme', themes, activity.themes);
    giveLabels('theme', forms, activity.forms);
    for (const [language, words] of Object.entries(activity.keywords ?? {})) take('theme', language, words.join(' '));
    give('organiser', activity.organiser?.name);
    for (const place of activity.places ?? []) {
      give('place', place.name);
      give('place', place.address);
      give('place', place.postOffice);
      if (place.postcode) take('place', 'und', place.postcode);
      if (place.municipality) give('place', municipalities.get(place.municipality));
    }
    giveLabels('place', municipalities, activity.areaServed?.municipalities);
    giveLabels('audience', groups, activity.targetGroups);
    giveLabels('audience', situations, activity.lifeSituations);
    give('summary', activity.summary);
    give('description', activity.description);
  };
}

function labelsById(entries: readonly VocabularyEntry[]): Map<string, Label> {
  return new Map(entries.map((entry) => [entry.id, entry.label]));
}
