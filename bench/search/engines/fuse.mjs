import Fuse from 'fuse.js';

export const label = 'Fuse';
export const settings = 'all fields, threshold 0.3 anywhere in the text; name ×4, themes ×2';

/** The two ways Fuse is measured in: this one, and over names only. */
export function fuseAdapter(keys) {
  const options = { keys, threshold: 0.3, ignoreLocation: true };
  return {
    build: (documents) => new Fuse(documents, options),
    save: (fuse) => JSON.stringify(fuse.getIndex().toJSON()),
    load(saved) {
      const index = JSON.parse(saved);
      // The index holds the texts; hits are told by number, so empty records will do.
      return new Fuse(
        index.records.map(() => ({})),
        options,
        Fuse.parseIndex(index),
      );
    },
    search: (fuse, text) => fuse.search(text).length,
    find: (fuse, text) => fuse.search(text).map(({ refIndex }) => refIndex),
  };
}

export const { build, save, load, search, find } = fuseAdapter([
  { name: 'title', weight: 4 },
  { name: 'themes', weight: 2 },
  'description',
  'organiser',
  'municipality',
]);
