import type { Problem } from '../problem.js';

/** Parses a file's text. Never throws: `problem` (`not-json`, fatal) says what the text is instead and what to do. */
export function parseJson(text: string): { readonly json: unknown } | { readonly problem: Problem } {
  // Some editors put a byte order mark first, which is no JSON: trim takes it away too.
  const body = text.trim();
  try {
    return { json: JSON.parse(body) as unknown };
  } catch (error) {
    return { problem: { code: 'not-json', severity: 'fatal', expected: 'a JSON file', todo: todo(body, error) } };
  }
}

function todo(body: string, error: unknown): string {
  if (body === '') return 'The file is empty: publish it again.';
  if (body.startsWith('<')) return 'It is a web page: check the address, and that the page needs no login.';
  if (/^[[{]/.test(body) && !/[\]}]$/.test(body)) return 'The file breaks off: publish it again.';
  return `Correct the JSON: ${error instanceof Error ? error.message : String(error)}.`;
}
