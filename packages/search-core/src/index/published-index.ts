import type { FileRef, IndexFiles, Municipality } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { LexiconKind } from '../lexicon/lexicon.js';
import { missing, otherVersion } from './damage.js';
import { idHash } from './id-hash.js';
import { kept } from './kept.js';
import { Pace, type Pause } from './pace.js';
import { decodeSection, type Decode } from './read/open-section.js';
import { readFacets } from './read/read-facets.js';
import { readIdHashes, readIds } from './read/read-ids.js';
import { readNames } from './read/read-names.js';
import { readOrganisers } from './read/read-organisers.js';
import { readPoints } from './read/read-points.js';
import { readRecords } from './read/read-records.js';
import { readSchedules } from './read/read-schedules.js';
import { readBody, readForms, readWordIndex } from './read/read-word-sections.js';
import { RecordFiles, type ReadFile } from './record-files.js';
import type { SearchIndex } from './search-index.js';
import { INDEX_VERSION, type SectionName } from './sections.js';

/** What the manifest of a published catalogue says. */
export interface PublishedIndexInfo {
  /** `files.index` */
  readonly index: IndexFiles;
  /** `files.activities` */
  readonly activities: readonly FileRef[];
  readonly municipalities?: readonly Municipality[];
}

export interface PublishedIndexOptions {
  readonly read: ReadFile;
  /** Lets others have a turn in long loops; without it nothing gives way. */
  readonly pause?: Pause;
}

const LEXICONS: readonly string[] = ['voikko', 'word-list', 'rules'] satisfies LexiconKind[];

/**
 * An index that comes from published files, each fetched when first needed.
 * @throws TarjotinError `index-version` when another version made it, `index-damaged` when the activity files do not fit it
 */
export function publishedIndex(info: PublishedIndexInfo, { read, pause }: PublishedIndexOptions): SearchIndex {
  const { index, activities, municipalities = [] } = info;
  const { size } = index;
  if (index.version !== INDEX_VERSION) throw otherVersion(index.version);
  const records = new RecordFiles(activities, size, read);
  const file = (name: SectionName): Promise<Uint8Array> => readSection(index, name, read);
  const section = <T>(name: SectionName, decode: Decode<T>): (() => Promise<T>) =>
    kept(async () => decodeSection(name, await file(name), new Pace(pause), decode));
  const facets = section('facets', (columns, pace) => readFacets(columns, size, pace));
  const words = kept(async () => {
    const needed = [file('words'), file('head'), file('rings'), facets()] as const;
    const [wordFile, head, rings, columns] = await Promise.all(needed);
    return readWordIndex({ words: wordFile, head, rings }, columns, size, new Pace(pause));
  });
  const hashes = section('ids', (columns) => readIdHashes(columns, size));

  return {
    size,
    lexicon: LEXICONS.includes(index.lexicon) ? (index.lexicon as LexiconKind) : 'rules',
    municipalities,
    facets,
    records: section('records', (columns) => readRecords(columns, size)),
    words,
    body: kept(async () => {
      const [bytes, { terms }] = await Promise.all([file('body'), words()]);
      return readBody(bytes, terms.size, new Pace(pause));
    }),
    forms: kept(async () => readForms(await file('forms'), new Pace(pause))),
    timetables: section('schedules', (columns, pace) => readSchedules(columns, size, pace)),
    points: section('points', (columns, pace) => readPoints(columns, size, pace)),
    names: section('names', (columns, pace) => readNames(columns, size, pace)),
    organisers: section('organisers', readOrganisers),
    ids: section('idlist', (columns, pace) => readIds(columns, size, pace)),
    numberOf: async (id) => {
      const known = await hashes();
      const hash = idHash(id);
      for (let number = known.indexOf(hash); number >= 0; number = known.indexOf(hash, number + 1)) {
        const [activity] = await records.get([number]);
        if (activity?.id === id) return number;
      }
      return undefined;
    },
    activities: (numbers, signal) => records.get(numbers, signal),
  };
}

/** Bytes of a section. @throws TarjotinError `index-missing` */
export async function readSection({ sections }: IndexFiles, name: SectionName, read: ReadFile): Promise<Uint8Array> {
  const file = Object.hasOwn(sections, name) ? sections[name] : undefined;
  if (!file) throw missing(name);
  try {
    return await read(file);
  } catch (cause) {
    // Whoever reads may have seen more of what is wrong, or have been told to stop.
    if (cause instanceof Error && (cause.name === 'AbortError' || isIndexError(cause))) throw cause;
    throw missing(name, cause);
  }
}

function isIndexError(error: Error): boolean {
  return error instanceof TarjotinError && error.code.startsWith('index-');
}
