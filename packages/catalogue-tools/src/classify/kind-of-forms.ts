import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';

const KIND_OF_FORM: ReadonlyMap<string, Activity['kind']> = new Map([
  ['led-group', 'group'],
  ['peer-support', 'group'],
  ['meeting-place', 'group'],
  ['expert-by-experience', 'group'],
  ['course', 'course'],
  ['event', 'event'],
  ['advice', 'advice'],
  ['talk-support', 'advice'],
  ['support-person', 'service'],
  ['self-guided-place', 'place'],
  ['online-self-care', 'self-care'],
  ['volunteering', 'volunteering'],
]);

/** The kind that goes with the first form that tells one. */
export function kindOfForms(forms: readonly string[] | undefined, otherwise: Activity['kind']): Activity['kind'] {
  return forms?.map((form) => KIND_OF_FORM.get(form)).find((kind) => kind !== undefined) ?? otherwise;
}
