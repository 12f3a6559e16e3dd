import { create, insertMultiple, load as loadInto, save as saveFrom, search as ask } from '@orama/orama';
import { language, stemmer } from '@orama/stemmers/finnish';

export const label = 'Orama';
export const settings = 'Finnish Snowball stemmer, one error in words of five letters or more; name ×4, themes ×2';

const PROPERTIES = ['title', 'description', 'organiser', 'themes', 'municipality'];
const empty = () =>
  create({
    schema: Object.fromEntries(PROPERTIES.map((property) => [property, 'string'])),
    components: { tokenizer: { language, stemming: true, stemmer } },
  });

export async function build(documents) {
  const index = empty();
  await insertMultiple(
    index,
    documents.map((document) => ({ ...document, id: String(document.id) })),
    1000,
  );
  return index;
}

export const save = (index) => JSON.stringify(saveFrom(index));
export function load(saved) {
  const index = empty();
  loadInto(index, JSON.parse(saved));
  return index;
}

const answer = (index, term, limit) =>
  ask(index, {
    term,
    properties: PROPERTIES,
    boost: { title: 4, themes: 2 },
    tolerance: term.length > 4 ? 1 : 0,
    limit,
  });
export const search = async (index, text) => (await answer(index, text, 20)).count;
export const find = async (index, text) => (await answer(index, text, 100_000)).hits.map(({ id }) => Number(id));
