/** Links in a credit: words in square brackets with the address behind them, as in Markdown. */
const LINK = /\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g;

/** Who made a map, as text with links. */
export function createCredit(text: string): HTMLElement {
  const credit = document.createElement('span');
  let from = 0;
  for (const { 0: whole, 1: words = '', 2: address = '', index } of text.matchAll(LINK)) {
    const link = document.createElement('a');
    link.href = address;
    link.append(words);
    credit.append(text.slice(from, index), link);
    from = index + whole.length;
  }
  credit.append(text.slice(from));
  return credit;
}
