import { isWellbeingClass } from './service-class-meanings.js';

/** What the option `serviceClasses` says when it is missing: the classes that matter for wellbeing. */
const THEMES = 'themes';

/**
 * Whether a service with these classes is wanted. PTV holds all public services, boundary surveys and parking permits too;
 * a tray of wellbeing activities wants those whose class leads to a theme. A service without a class may be anything, so
 * it stays: unknown is not no.
 * @param classes codes, `P27.1`
 * @param option `all`, or a list of codes (a main class such as `P27` holds its sub-classes) and the word `themes`;
 *   `themes` when missing
 */
export function isWanted(classes: readonly string[], option: unknown): boolean {
  if (option === 'all' || classes.length === 0) return true;
  const wanted = Array.isArray(option) ? option.map(String) : [THEMES];
  return classes.some((code) =>
    wanted.some((each) => (each === THEMES ? isWellbeingClass(code) : code === each || code.startsWith(`${each}.`))),
  );
}
