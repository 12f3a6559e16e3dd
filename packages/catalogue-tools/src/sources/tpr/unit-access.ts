import type { Access, LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { joinTexts } from '../../clean/localized-text.js';
import { unitText } from './unit-text.js';
import { fieldOf, numberOf, textOf, type JsonObject } from '../../clean/json-fields.js';

/** A sentence that tells of a feature; the first that fits wins. Sentences are written by TPR itself, from a survey. */
interface SentenceRule {
  readonly feature: string;
  readonly answer: 'yes' | 'no';
  readonly says: RegExp;
}

const RULES: readonly SentenceRule[] = [
  // Only what the whole unit lacks: a pool without a toilet of its own says nothing of the toilet in the hall.
  { feature: 'accessible-toilet', answer: 'no', says: /^toimipisteessä ei ole esteetöntä wc/iu },
  { feature: 'accessible-toilet', answer: 'yes', says: /(?<!ei ole )(?:on|myös) esteetön wc/iu },
  { feature: 'accessible-parking', answer: 'no', says: /^esteettömiä autopaikkoja ei ole/iu },
  {
    feature: 'accessible-parking',
    answer: 'yes',
    says: /\d+ esteetön(?:tä)? autopaikka|esteettömät (?:auto|parkki)paikat (?:ovat|sijaitsevat)/iu,
  },
  { feature: 'induction-loop', answer: 'no', says: /(?:ei ole|ilman) (?:kiinteää )?induktiosilmukkaa/iu },
  { feature: 'induction-loop', answer: 'yes', says: /(?:on|käytössä) (?:\p{L}+ )?induktiosilmukka/iu },
  {
    feature: 'step-free-entrance',
    answer: 'yes',
    says: /sisäänkäyn\p{L}+ (?:\p{L}+ )?ei ole (?:portaita|kynnyksiä eikä portaita)/iu,
  },
];

/** Profiles of the survey: `11:green` is a wheelchair user with nothing in the way. */
const PROFILES: ReadonlyMap<string, string> = new Map([
  ['11', 'wheelchair'],
  ['31', 'rollator'],
]);

/** Counts of shortcomings in the Service Map, by profile. */
const COUNTS = ['wheelchair', 'rollator'] as const;

/**
 * Access features of a unit, from its sentences, shortages and profiles. A profile with shortcomings (`red`) is no "no":
 * a heavy door counts as one. What was not surveyed is unknown.
 */
export function unitAccess(
  unit: JsonObject,
  sentences: readonly JsonObject[],
  shortages: readonly JsonObject[],
): Access {
  const answers = new Map<string, 'yes' | 'no'>();
  const texts = [
    ...sentences.map((sentence) => textOf(sentence['sentence_fi']) ?? textOf(fieldOf(sentence, 'sentence', 'fi'))),
    ...shortages.map((shortage) => textOf(shortage['shortage_fi'])),
  ].filter((text) => text !== undefined);
  for (const text of texts) {
    for (const { feature, answer, says } of RULES) {
      if (!says.test(text)) continue;
      // A yes in one sentence is not undone by another part of the house.
      if (answers.get(feature) !== 'yes') answers.set(feature, answer);
      break;
    }
  }
  for (const viewpoint of (textOf(unit['accessibility_viewpoints']) ?? '').split(',')) {
    const [profile = '', state] = viewpoint.trim().split(':');
    const feature = PROFILES.get(profile);
    if (feature !== undefined && state === 'green') answers.set(feature, 'yes');
  }
  for (const shortage of shortages) {
    const feature = PROFILES.get(textOf(shortage['viewpoint_id']) ?? '');
    if (feature !== undefined && /^ei puutteita/iu.test(textOf(shortage['shortage_fi']) ?? ''))
      answers.set(feature, 'yes');
  }
  for (const feature of COUNTS) {
    if (numberOf(fieldOf(unit, 'accessibility_shortcoming_count', feature)) === 0) answers.set(feature, 'yes');
  }
  return Object.fromEntries(answers);
}

/** The way to the main entrance as the survey tells it: kerbs, gates, parking. */
export function wayIn(sentences: readonly JsonObject[]): LocalizedText | undefined {
  const route = sentences.filter((sentence) =>
    /^reitti pääsisäänkäynnille/iu.test(textOf(sentence['sentence_group_fi']) ?? ''),
  );
  return joinTexts(
    route.map((sentence) => unitText(sentence, 'sentence', 'line')),
    ' ',
  );
}
