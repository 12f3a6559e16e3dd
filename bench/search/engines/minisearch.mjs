import MiniSearch from 'minisearch';

export const label = 'MiniSearch';
export const settings = 'every word required, the last as a prefix; name ×4, themes ×2';

const FIELDS = ['title', 'description', 'organiser', 'themes', 'municipality'];

/** The two ways MiniSearch is measured in: this one, and with `fuzzy`. */
export function miniSearchAdapter(searchOptions = {}) {
  const options = {
    fields: FIELDS,
    searchOptions: {
      boost: { title: 4, themes: 2 },
      prefix: (_term, place, terms) => place === terms.length - 1,
      combineWith: 'AND',
      ...searchOptions,
    },
  };
  return {
    build(documents) {
      const index = new MiniSearch(options);
      index.addAll(documents);
      return index;
    },
    save: (index) => JSON.stringify(index),
    load: (saved) => MiniSearch.loadJSON(saved, options),
    search: (index, text) => index.search(text).length,
    find: (index, text) => index.search(text).map(({ id }) => id),
  };
}

export const { build, save, load, search, find } = miniSearchAdapter();
