import { webLink } from './safe-link.js';

/** A piece of a line: words, or a web address that was written among them. */
export type Inline = string | { readonly href: string; readonly text: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

/** Reads catalogue text: an empty line parts paragraphs, `- ` begins a list item, http(s) addresses are links. */
export function parsePlainText(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .flatMap(blocksOf)
    .filter((block) => block.kind === 'list' || block.lines.length > 0);
}

function blocksOf(part: string): Block[] {
  const blocks: { kind: 'paragraph' | 'list'; lines: Inline[][] }[] = [];
  for (const line of part.split('\n')) {
    const item = /^\s*[-•*]\s+(.+)$/.exec(line);
    const words = (item?.[1] ?? line).trim();
    if (!words) continue;
    const kind = item ? 'list' : 'paragraph';
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(inlinesOf(words));
    else blocks.push({ kind, lines: [inlinesOf(words)] });
  }
  return blocks.map(({ kind, lines }) => (kind === 'list' ? { kind, items: lines } : { kind, lines }));
}

function inlinesOf(line: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const { 0: found, index } of line.matchAll(/https?:\/\/[^\s<>"]+/gi)) {
    // Punctuation that ends the sentence is not part of the address.
    const text = found.replace(/[.,;:!?'’)\]]+$/, '');
    const href = webLink(text);
    if (!href) continue;
    parts.push(line.slice(from, index), { href, text });
    from = index + text.length;
  }
  return [...parts, line.slice(from)].filter((part) => part !== '');
}
