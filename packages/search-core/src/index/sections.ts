/**
 * The index of a catalogue is published as sections, each a file of its own named by its content, so that a page answers as soon
 * as the small ones are there. All numbers are little-endian. Every file begins with a header of 16 bytes:
 *
 * | bytes | what |
 * | --- | --- |
 * | 0–3 | the letters `TJIX` |
 * | 4–5 | `INDEX_VERSION` |
 * | 6–7 | number of the section: its place in `SECTIONS` |
 * | 8–11 | length of what follows the header, in bytes |
 * | 12–15 | checksum of what follows the header (`checksum.ts`) |
 *
 * Activities are numbers, 0 to size − 1: their places in the published activity files, one after the other.
 * What each section holds is written where it is written and read (`index/write/`, `index/read/`).
 */
export const INDEX_VERSION = 3;

/** Sections in the order of their numbers; a new one is added at the end. */
export const SECTIONS = [
  /** Values of every facet, and which set of them each activity has. Needed for every answer. */
  'facets',
  /** What ranking needs of each activity besides words: status, first and last day, day of the last check, length of the name. */
  'records',
  /** Base forms and parts of compounds, sorted by folded key. */
  'words',
  /** Postings in names, themes, organisers, places and audiences. */
  'head',
  /** Synonym rings that have a word in this catalogue. */
  'rings',
  /** Postings in summaries and descriptions. */
  'body',
  /** Inflected forms that are no base form themselves: where misspelt words are looked for. */
  'forms',
  /** Distinct schedules, and which one each activity has. */
  'schedules',
  /** Points of places. */
  'points',
  /** Names of activities, for suggestions and the order by name. */
  'names',
  /** Hashes of the ids, to find an activity by its id. */
  'ids',
  /** Names of organisers, for the labels of their filter and for suggestions. */
  'organisers',
  /** The ids themselves, for points on a map. */
  'idlist',
] as const;
export type SectionName = (typeof SECTIONS)[number];
