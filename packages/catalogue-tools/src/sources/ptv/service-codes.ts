import type { Activity, AreaServed } from '@hyte/catalogue-format/generated/catalogue.js';
import { lifeSituationOfEvent } from '@hyte/catalogue-format/vocabularies/life-situations.js';
import { isHiddenTargetGroup, TARGET_GROUPS } from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { municipalityOfCode } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import type { CodeEvidence } from '../../classify/evidence.js';
import { ysoEvidence } from '../../classify/yso-concepts.js';
import { objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { entriesOf, firstText, fromLanguageItems } from '../../clean/localized-text.js';
import { municipalityCode } from '../../clean/municipality.js';
import { classEvidence } from './service-class-meanings.js';

/** A code of a PTV list, from `code`, else from the last part of `uri`. */
function codesIn(list: unknown, shape: RegExp): { code: string; name: string }[] {
  return objectsOf(list).flatMap((item) => {
    const code = textOf(item['code']) ?? textOf(item['uri'])?.split('/').at(-1);
    return code !== undefined && shape.test(code)
      ? [{ code, name: firstText(fromLanguageItems(item['name'], 'line')) ?? '' }]
      : [];
  });
}

/** What the codes of a service say. */
export interface ServiceCodes {
  readonly evidence: readonly CodeEvidence[];
  readonly lifeSituations: readonly string[];
  readonly codes: readonly string[];
  /** Codes of the service classes: `P27.1`. */
  readonly serviceClasses: readonly string[];
  readonly keywords: NonNullable<Activity['keywords']>;
  /** True when target groups are given and none of them is residents. */
  readonly hidden: boolean;
}

/** Reads service classes, target groups, life events and ontology terms of a service (and of its general description). */
export function serviceCodes(services: readonly JsonObject[]): ServiceCodes {
  const all = (name: string) => services.flatMap((service) => objectsOf(service[name]));
  const classes = codesIn(all('serviceClasses'), /^P\d+(\.\d+)?$/);
  const groups = codesIn(all('targetGroups'), /^KR\d(\.\d+)?$/);
  const events = codesIn(all('lifeEvents'), /^KE\d+(\.\d+)?$/);
  const codes = new Set(classes.map(({ code }) => `ptv:${code}`));
  const keywords = new Map<string, Set<string>>();
  const addWord = (tag: string, word: string) => keywords.set(tag, (keywords.get(tag) ?? new Set()).add(word));
  for (const term of all('ontologyTerms')) {
    const match = /onto\/(koko|yso)\/(p\d+)$/.exec(textOf(term['uri']) ?? '');
    if (match) codes.add(`${match[1]}:${match[2]}`);
    for (const [tag, word] of entriesOf(fromLanguageItems(term['name'], 'line')))
      if (['fi', 'sv', 'en', 'se', 'smn', 'sms'].includes(tag)) addWord(tag, word);
  }
  for (const item of all('keywords'))
    for (const [tag, word] of entriesOf(fromLanguageItems([item], 'line'))) addWord(tag, word);
  const residents = groups.filter(({ code }) => TARGET_GROUPS.some(({ id }) => id === code));
  // PTV lists the main group beside its sub-groups: then the sub-groups are what is meant.
  const narrow = residents.filter(({ code }) => code !== 'KR1');
  return {
    evidence: [
      ...classes.flatMap(({ code, name }) => classEvidence(code, name)),
      // Terms are picked loosely: theme and form they tell roughly, and the audience has codes of its own.
      ...ysoEvidence([...codes])
        .filter(({ field }) => field === 'themes' || field === 'forms')
        .map((evidence) => ({ ...evidence, broad: true })),
      ...(narrow.length > 0 ? narrow : residents).map(
        ({ code, name }) => ({ field: 'targetGroups', value: code, because: `ptv:${code} ${name}`.trim() }) as const,
      ),
    ],
    lifeSituations: [
      ...new Set(events.map(({ code }) => lifeSituationOfEvent(code)).filter((code) => code !== undefined)),
    ],
    codes: [...codes],
    serviceClasses: classes.map(({ code }) => code),
    keywords: Object.fromEntries([...keywords].map(([tag, words]) => [tag, [...words]])),
    hidden: groups.length > 0 && groups.every(({ code }) => isHiddenTargetGroup(code)),
  };
}

function municipalitiesOf(area: JsonObject): string[] {
  return objectsOf(area['municipalities'])
    .map((each) => municipalityCode(each['code']))
    .filter((code): code is string => code !== undefined && municipalityOfCode(code) !== undefined);
}

/** Whom a service serves: `areaType` and `areas` of a service. */
export function areaServed(service: JsonObject): AreaServed | undefined {
  const type = textOf(service['areaType']) ?? '';
  if (/^nationwide|^wholecountry/i.test(type)) return { nationwide: true };
  const municipalities = new Set<string>();
  const wellbeingCounties = new Set<string>();
  for (const area of objectsOf(service['areas'])) {
    const code = textOf(area['code']);
    if (/wellbeing/i.test(textOf(area['type']) ?? '') && code !== undefined && /^\d{1,2}$/.test(code))
      wellbeingCounties.add(code.padStart(2, '0'));
    else for (const municipality of municipalitiesOf(area)) municipalities.add(municipality);
  }
  if (municipalities.size + wellbeingCounties.size === 0) return undefined;
  return {
    ...(municipalities.size > 0 && { municipalities: [...municipalities] }),
    ...(wellbeingCounties.size > 0 && { wellbeingCounties: [...wellbeingCounties] }),
  };
}
