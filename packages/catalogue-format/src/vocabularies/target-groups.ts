import { EVERYBODY, type TargetGroupId } from './target-group-ids.js';
import type { Label, VocabularyEntry } from './vocabulary-entry.js';

/** Whom an activity is meant for, in residents' words. Codes are PTV's. */
export const TARGET_GROUPS: readonly VocabularyEntry<TargetGroupId>[] = [
  { id: 'KR1', label: { fi: 'Kaikille', sv: 'För alla', en: 'For everybody' } },
  { id: 'KR1.1', label: { fi: 'Ikäihmiset', sv: 'Äldre', en: 'Older people' } },
  {
    id: 'KR1.2',
    label: { fi: 'Lapset ja lapsiperheet', sv: 'Barn och barnfamiljer', en: 'Children and families with children' },
  },
  { id: 'KR1.3', label: { fi: 'Nuoret', sv: 'Unga', en: 'Young people' } },
  {
    id: 'KR1.4',
    label: { fi: 'Pitkäaikaisesti sairaat', sv: 'Långtidssjuka', en: 'People with a long-term illness' },
  },
  { id: 'KR1.5', label: { fi: 'Ulkosuomalaiset', sv: 'Utlandsfinländare', en: 'Finns living abroad' } },
  {
    id: 'KR1.6',
    label: { fi: 'Vammaiset ihmiset', sv: 'Personer med funktionsnedsättning', en: 'Disabled people' },
  },
];

/** The official names of the target groups (PTV code list, DVV), for import and for search words. */
export const PTV_TARGET_GROUP_LABELS: Readonly<Record<TargetGroupId, Label>> = {
  KR1: { fi: 'Kansalaiset', sv: 'Medborgare', en: 'Citizens' },
  'KR1.1': { fi: 'Ikäihmiset', sv: 'De äldre', en: 'Seniors' },
  'KR1.2': { fi: 'Lapset ja lapsiperheet', sv: 'Barn och barnfamiljer', en: 'Children and families with children' },
  'KR1.3': { fi: 'Nuoret', sv: 'De unga', en: 'Young people' },
  'KR1.4': { fi: 'Pitkäaikaissairaat', sv: 'Långtidssjuka', en: 'People with long-term illnesses' },
  'KR1.5': { fi: 'Ulkosuomalaiset', sv: 'Utlandsfinländare', en: 'Expatriate Finns' },
  'KR1.6': { fi: 'Vammaiset', sv: 'Handikappade', en: 'Disabled people' },
};

/** True for PTV groups that are no residents (`KR2` firms and associations, `KR3` authorities): known, never shown. */
export function isHiddenTargetGroup(id: string): boolean {
  return /^KR[23](\.\d+)?$/.test(id);
}

/**
 * Whether an activity serves the group a person chose.
 *
 * In PTV `KR1` is given only when no narrower group fits, so it means everybody: whoever looks for a narrower group may
 * come too. That answer is `everybody`, to be shown after the certain `yes`. `unknown` means that the activity names no
 * group this vocabulary knows; it is never the same as `no`.
 */
export function servesTargetGroup(
  activityGroups: readonly string[] | undefined,
  chosen: string,
): 'yes' | 'everybody' | 'no' | 'unknown' {
  if (!activityGroups) return 'unknown';
  if (activityGroups.includes(chosen)) return 'yes';
  if (activityGroups.includes(EVERYBODY)) return 'everybody';
  const known = activityGroups.some((id) => isHiddenTargetGroup(id) || TARGET_GROUPS.some((group) => group.id === id));
  return known ? 'no' : 'unknown';
}
