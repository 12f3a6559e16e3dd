import { mainCategory, placeType } from './place-types.js';

/** Groups of types that are no offer to residents, by the word the option `include` takes them back with. */
export type HiddenGroup = 'service-building' | 'boating-and-motor' | 'shooting';

/** Types outside the groups' categories that belong to them: snowmobile routes, the indoor shooting range. */
const MOTOR_TYPES = new Set([4421, 4422]);
const SHOOTING_TYPES = new Set([2360]);

/** The group that hides a type, or `undefined` for a type that is shown. */
export function hiddenGroup(code: number): HiddenGroup | undefined {
  if (mainCategory(code) === 7000) return 'service-building';
  if (mainCategory(code) === 5000 || MOTOR_TYPES.has(code)) return 'boating-and-motor';
  if (placeType(code)?.subCategory === 4800 || (code >= 4800 && code < 4900) || SHOOTING_TYPES.has(code))
    return 'shooting';
  return undefined;
}

/** Why a hidden type is set aside, for the report. */
export const HIDDEN_REASONS: Readonly<Record<HiddenGroup, string>> = {
  'service-building': 'A service building serves another place and is nowhere to go by itself.',
  'boating-and-motor': 'Places for boating, aviation and motor sports are left out of a wellbeing catalogue.',
  shooting: 'Shooting ranges are left out of a wellbeing catalogue.',
};

/** Whether the option `include` (words of groups, type codes or main categories) takes a hidden type back in. */
export function isIncluded(code: number, include: readonly (string | number)[]): boolean {
  const group = hiddenGroup(code);
  return (
    group === undefined ||
    include.some((each) => each === group || Number(each) === code || Number(each) === mainCategory(code))
  );
}
