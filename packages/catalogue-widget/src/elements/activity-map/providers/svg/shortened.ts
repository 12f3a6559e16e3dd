/** Letters of the longest text on a map; real names have half of it. */
const MOST_LETTERS = 100;

/**
 * A text as a map draws and tells it: cut where it is too long to be a name. Engines take minutes to lay out a line of text that
 * somebody has pasted twenty thousand letters into.
 */
export function shortened(text: string): string {
  if (text.length <= MOST_LETTERS) return text;
  const start = text.slice(0, MOST_LETTERS - 1);
  // Not between the halves of one character.
  return `${start.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`;
}
