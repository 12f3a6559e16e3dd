import lunr from 'lunr';
import finnish from 'lunr-languages/lunr.fi.js';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';

stemmerSupport(lunr);
finnish(lunr);

export const label = 'lunr, Finnish';
export const settings =
  'lunr-languages fi (Snowball), the last word as a prefix, one error in words of six letters or more; name ×4, themes ×2';

export function build(documents) {
  return lunr(function () {
    this.use(lunr.fi);
    this.ref('id');
    this.field('title', { boost: 4 });
    this.field('themes', { boost: 2 });
    for (const field of ['description', 'organiser', 'municipality']) this.field(field);
    for (const document of documents) this.add(document);
  });
}

export const save = (index) => JSON.stringify(index);
export const load = (saved) => lunr.Index.load(JSON.parse(saved));
export const search = (index, text) => find(index, text).length;

export function find(index, text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const { OPTIONAL } = lunr.Query.presence;
  const hits = index.query((query) => {
    words.forEach((word, place) => {
      query.term(lunr.tokenizer(word), { presence: OPTIONAL, usePipeline: true });
      if (place === words.length - 1) query.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
      if (word.length > 5) query.term(word, { editDistance: 1, usePipeline: false, boost: 0.3 });
    });
  });
  return hits.map(({ ref }) => Number(ref));
}
