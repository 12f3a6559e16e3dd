import uFuzzy from '@leeoniya/ufuzzy';

export const label = 'uFuzzy';
export const settings = 'scans the texts, umlauts folded, one error a word, words in any order; ranks up to 1,000 hits';

const matcher = new uFuzzy({ intraMode: 1 });
const text = ({ title, organiser, themes, municipality, description }) =>
  uFuzzy.latinize(`${title} | ${organiser} | ${themes} | ${municipality} | ${description}`);

export const build = (documents) => documents.map(text);
export const save = (haystack) => JSON.stringify(haystack);
export const load = (saved) => JSON.parse(saved);
export const search = (haystack, typed) => find(haystack, typed).length;
export function find(haystack, typed) {
  const [places, info, order] = matcher.search(haystack, uFuzzy.latinize(typed), 1, 1000);
  if (!places) return [];
  return order ? order.map((rank) => info.idx[rank]) : places;
}
