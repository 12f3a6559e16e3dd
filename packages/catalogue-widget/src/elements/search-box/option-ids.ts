/** Id of the list box in the shadow root of the search box. */
export const LIST_ID = 'suggestions';

/** Id of the option at a place in the list. */
export function optionId(index: number): string {
  return `option-${String(index)}`;
}
