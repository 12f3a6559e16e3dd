import { createHash } from 'node:crypto';
import type { Activity, FileRef, Manifest, Postcode } from '@hyte/catalogue-format/generated/catalogue.js';
import { INDEX_VERSION } from '@hyte/search-core/index/sections.js';
import { reshape } from '../pipeline/activity-shape.js';
import { recordFiles } from './record-files.js';
import type { BuiltIndex } from './search-index.js';
import type { PublishedFile } from './write-file.js';

export interface Publication {
  readonly manifest: Manifest;
  /** `manifest.json`; it is written last. */
  readonly manifestFile: PublishedFile;
  /** Everything the manifest names, each named by its content. */
  readonly files: readonly PublishedFile[];
}

interface NamedFile extends PublishedFile {
  readonly integrity: string;
}

/** The parts a manifest is made of. */
export interface Parts {
  readonly head: Omit<Manifest, 'generation' | 'files' | 'counts' | 'areas'>;
  /** In the order of `inPublishedOrder`. */
  readonly activities: readonly Activity[];
  /** Built from these activities in this order; without it pages build their own. */
  readonly index?: BuiltIndex | undefined;
  /** GeoJSON, when the configuration names outlines. */
  readonly areas: object | undefined;
  /** When the configuration names a file of them. */
  readonly postcodes?: readonly Postcode[] | undefined;
  readonly attribution: string;
}

/** Makes the files of a publication. Pure: the same parts give the same bytes, with keys in the order of the schema. */
export function compose({ head, activities, index, areas, postcodes, attribution }: Parts): Publication {
  const shards = recordFiles(activities).map((shard) => ({
    ...file('activities', 'json', lines('activities', shard, 'Activity')),
    records: shard.length,
  }));
  const sections = (index?.sections ?? []).map(({ name, bytes }) => ({
    name,
    ...file(`index-${name}`, 'bin', Buffer.from(bytes)),
  }));
  const areaFile = areas && file('areas', 'json', `${JSON.stringify(areas)}\n`);
  const postcodeFile = postcodes && file('postcodes', 'json', lines('postcodes', postcodes, 'Postcode'));
  const attributionFile = file('attribution', 'txt', attribution);
  const content = {
    ...head,
    counts: { activities: activities.length },
    files: {
      activities: shards.map((shard) => ({ ...reference(shard), records: shard.records })),
      ...(index && {
        index: {
          version: INDEX_VERSION,
          lexicon: index.lexicon,
          size: index.size,
          sections: Object.fromEntries(sections.map((section) => [section.name, reference(section)])),
        },
      }),
      ...(areaFile && { areas: reference(areaFile) }),
      ...(postcodeFile && { postcodes: reference(postcodeFile) }),
      attribution: reference(attributionFile),
    },
  };
  const generation = digest(Buffer.from(JSON.stringify(reshape(content, 'Manifest'))))
    .toString('hex')
    .slice(0, 16);
  const manifest = reshape({ ...content, generation }, 'Manifest') as Manifest;
  return {
    manifest,
    manifestFile: { path: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`) },
    files: [
      ...shards,
      ...sections,
      ...(areaFile ? [areaFile] : []),
      ...(postcodeFile ? [postcodeFile] : []),
      attributionFile,
    ],
  };
}

/** One record a line, so that two generations can be compared with any tool. */
function lines(list: string, records: readonly object[], type: 'Activity' | 'Postcode'): string {
  const each = records.map((record) => JSON.stringify(reshape(record, type)));
  return `{"${list}":[\n${each.join(',\n')}\n]}\n`;
}

/**
 * Letters of the digest in a file's name: 72 bits. They are the first letters of `integrity` too, so that a compressed manifest, which every
 * visitor reads, has them once.
 */
const NAME_LENGTH = 12;

function file(kind: string, extension: string, content: string | Buffer): NamedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const named = digest(bytes);
  return {
    path: `files/${kind}-${named.toString('base64url').slice(0, NAME_LENGTH)}.${extension}`,
    bytes,
    integrity: `sha256-${named.toString('base64')}`,
  };
}

function reference({ path, bytes, integrity }: NamedFile): FileRef {
  return { path, bytes: bytes.length, integrity };
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
