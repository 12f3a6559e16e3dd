import { Charset, Document } from 'flexsearch';

export const label = 'FlexSearch';
export const settings = 'document index, forward, LatinBalance; gives 20 ids and no total';

const INDEXED = ['title', 'description', 'organiser', 'themes', 'municipality'];
const empty = () =>
  new Document({ tokenize: 'forward', encoder: Charset.LatinBalance, document: { id: 'id', index: INDEXED } });

export function build(documents) {
  const index = empty();
  for (const document of documents) index.add(document);
  return index;
}

export function save(index) {
  const parts = [];
  index.export((key, value) => {
    parts.push([key, value]);
  });
  return JSON.stringify(parts);
}

export function load(saved) {
  const index = empty();
  for (const [key, value] of JSON.parse(saved)) index.import(key, value);
  return index;
}

const ids = (index, text, limit) => index.search(text, { limit, merge: true }).map(({ id }) => id);
export const search = (index, text) => ids(index, text, 20).length;
export const find = (index, text) => ids(index, text, 1_000_000);
