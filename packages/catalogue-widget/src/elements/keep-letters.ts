/** Letters typed in a field must not start the page's own one-letter shortcuts. */
export function keepLetters(event: KeyboardEvent): void {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
}
