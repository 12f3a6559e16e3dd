import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { RULED_LANGUAGES } from '../../analysis/ruled-languages.js';
import type { FacetColumn } from '../../facets/facet-column.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { SynonymRing } from '../../rings/ring.js';
import { FIELDS, fieldBit, type Field } from '../fields.js';
import { Pace, type Pause } from '../pace.js';
import { createAnalyser } from './analyser.js';
import { collectPostings } from './collect-postings.js';
import { formsSection } from './forms-section.js';
import { headSection } from './head-section.js';
import { postingsColumns } from './postings-columns.js';
import { readTokens, type Tokens } from './read-tokens.js';
import { ringsSection } from './rings-section.js';
import { sealSection } from './seal-section.js';
import { buildTermTable } from './term-table.js';
import { wordsSection } from './words-section.js';

/** What the words of a catalogue are read with. */
export interface WordOptions {
  /** Makes the lexicon of Finnish; gets the catalogue's Finnish words, normalised, with how often each stands there, and words of the rings that do not, with 0. */
  readonly lexicon: (words: ReadonlyMap<string, number>) => Lexicon;
  readonly rings: readonly SynonymRing[];
  /** Lets others have a turn between slices of work. */
  readonly pause?: Pause | undefined;
}

/** Files of the sections that hold words. */
export interface WordSections {
  readonly words: Uint8Array;
  readonly head: Uint8Array;
  readonly rings: Uint8Array;
  readonly body: Uint8Array;
  readonly forms: Uint8Array;
}

/** Fields whose postings are loaded after the first answer. */
const BODY: readonly Field[] = ['summary', 'description'];
const BODY_BITS = BODY.reduce((bits, field) => bits | fieldBit(field), 0);
const HEAD_BITS = FIELDS.reduce((bits, field) => bits | fieldBit(field), 0) & ~BODY_BITS;

/**
 * Reads all texts of a catalogue into the sections of its words. The same catalogue and lexicon give the same bytes. The body's postings are
 * in the columns of `postings-columns.ts`.
 *
 * @param columns its facets
 */
export async function buildWordSections(
  catalogue: Catalogue,
  columns: readonly FacetColumn[],
  options: WordOptions,
): Promise<WordSections> {
  const pace = new Pace(options.pause);
  const tokens = await readTokens(catalogue, pace);
  const lexicon = options.lexicon(finnishWords(tokens, options.rings));
  for (const _ of lexicon.prepare?.() ?? []) if (pace.due()) await pace.rest();
  const analyse = createAnalyser(lexicon, swedishWords(tokens));
  const table = await buildTermTable(tokens.forms, analyse, pace);
  const words = wordsSection(table);
  if (pace.due()) await pace.rest();
  const rings = await ringsSection(options.rings, table, columns, pace);
  if (pace.due()) await pace.rest();
  const head = await headSection(tokens, table, columns, HEAD_BITS, pace);
  if (pace.due()) await pace.rest();
  const body = sealSection(
    'body',
    postingsColumns(await collectPostings(tokens, table, { fields: BODY_BITS, content: true }, pace)),
  );
  return { words, head, rings, body, forms: formsSection(tokens.forms, table) };
}

/** Words of the texts with how often they stand there, and those of the rings: what has a synonym is a word, whether it stands there or not. */
function finnishWords({ forms, form, labels }: Tokens, rings: readonly SynonymRing[]): Map<string, number> {
  const counts = new Uint32Array(forms.length);
  for (const each of form) counts[each]!++;
  for (const label of labels) for (const each of label.forms) counts[each]!++;
  const finnish = forms.flatMap(({ word, language }, number): [string, number][] =>
    RULED_LANGUAGES[language] === 'fi' ? [[word, counts[number] ?? 0]] : [],
  );
  const words = new Map(finnish);
  for (const ring of rings)
    for (const word of ring.words.fi) if (!word.includes(' ') && !words.has(word)) words.set(word, 0);
  return words;
}

function swedishWords({ forms }: Tokens): string[] {
  return forms.flatMap(({ word, language }) => (RULED_LANGUAGES[language] === 'sv' ? [word] : []));
}
