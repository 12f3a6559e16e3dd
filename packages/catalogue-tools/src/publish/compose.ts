import { createHash } from 'node:crypto';
import type { FileRef, FirstPage, Manifest, Postcode, TravelTimes } from '@hyte/catalogue-format/generated/catalogue.js';
import { INDEX_VERSION } from '@hyte/search-core/index/sections.js';
import type { ActivityList } from '../pipeline/activity-list.js';
import { reshape } from '../pipeline/activity-shape.js';
import { ShelvedActivities } from '../pipeline/activity-shelf.js';
import { recordFiles } from './record-files.js';
import type { BuiltIndex } from './search-index.js';
import type { PublishedFile } from './write-file.js';

export interface Publication {
  readonly manifest: Manifest;
  /** `manifest.json`; it is written last. */
  readonly manifestFile: PublishedFile;
  /** Everything the manifest names, each named by its content. */
  readonly files: readonly ComposedFile[];
}

/** A file named by its content. */
export interface ComposedFile extends PublishedFile {
  readonly size: number;
  readonly integrity: string;
}

/** The parts a manifest is made of. */
export interface Parts {
  readonly head: Omit<Manifest, 'generation' | 'files' | 'counts' | 'areas'>;
  /** In the order of `inPublishedOrder`. */
  readonly activities: ActivityList;
  /** Built from these activities in this order; without it pages build their own. */
  readonly index?: BuiltIndex | undefined;
  /** What the list begins with on the day of the newest fact. */
  readonly first?: FirstPage | undefined;
  /** GeoJSON, when the configuration names outlines. */
  readonly areas: object | undefined;
  /** When the configuration names a file of them. */
  readonly postcodes?: readonly Postcode[] | undefined;
  /** When the configuration names a table of them. */
  readonly travelTimes?: TravelTimes | undefined;
  readonly attribution: string;
}

/** Makes the files of a publication. Pure: the same parts give the same bytes, with keys in the order of the schema. */
export function compose({
  head,
  activities,
  index,
  first,
  areas,
  postcodes,
  travelTimes,
  attribution,
}: Parts): Publication {
  const shards = recordFiles(activities.length).map(({ from, to }) => ({
    file: madeAnew('activities', 'json', () => activityLines(activities, from, to)),
    records: to - from,
  }));
  const sections = (index?.sections ?? []).map(({ name, bytes }) => ({
    name,
    ...file(`index-${name}`, 'bin', Buffer.from(bytes)),
  }));
  const areaFile = areas && file('areas', 'json', `${JSON.stringify(areas)}\n`);
  const postcodeFile =
    postcodes &&
    file(
      'postcodes',
      'json',
      listOf(
        'postcodes',
        postcodes.map((postcode) => JSON.stringify(reshape(postcode, 'Postcode'))),
      ),
    );
  const travelFile =
    travelTimes && file('travel-times', 'json', `${JSON.stringify(reshape(travelTimes, 'TravelTimes'))}\n`);
  const attributionFile = file('attribution', 'txt', attribution);
  const content = {
    ...head,
    counts: { activities: activities.length },
    files: {
      activities: shards.map(({ file: shard, records }) => ({ ...reference(shard), records })),
      ...(first && { first }),
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
      ...(travelFile && { travelTimes: reference(travelFile) }),
      attribution: reference(attributionFile),
    },
  };
  const generation = digest(Buffer.from(JSON.stringify(reshape(content, 'Manifest'))))
    .toString('hex')
    .slice(0, 16);
  const manifest = reshape({ ...content, generation }, 'Manifest') as Manifest;
  return {
    manifest,
    manifestFile: { path: 'manifest.json', bytes: Buffer.from(written(manifest)) },
    files: [
      ...shards.map(({ file: shard }) => shard),
      ...sections,
      ...(areaFile ? [areaFile] : []),
      ...(postcodeFile ? [postcodeFile] : []),
      ...(travelFile ? [travelFile] : []),
      attributionFile,
    ],
  };
}

/** For people to read, but for the activities in it: indented, they are twice as long, and every visitor's page reads them. */
function written(manifest: Manifest): string {
  const { first } = manifest.files;
  const text = JSON.stringify(manifest, (_, value: unknown) => (first && value === first ? null : value), 2);
  return `${text.replace('"first": null', () => `"first": ${JSON.stringify(first)}`)}\n`;
}

function activityLines(activities: ActivityList, from: number, to: number): Buffer {
  const lines = Array.from({ length: to - from }, (_, place) =>
    activities instanceof ShelvedActivities
      ? activities.json(from + place)
      : JSON.stringify(reshape(activities.at(from + place), 'Activity')),
  );
  return Buffer.from(listOf('activities', lines));
}

/** One record a line, so that two generations can be compared with any tool. */
function listOf(name: string, lines: readonly string[]): string {
  return `{"${name}":[\n${lines.join(',\n')}\n]}\n`;
}

/**
 * Letters of the digest in a file's name: 72 bits. They are the first letters of `integrity` too, so that a compressed manifest, which every
 * visitor reads, has them once.
 */
const NAME_LENGTH = 12;

function file(kind: string, extension: string, content: string | Buffer): ComposedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const named = digest(bytes);
  return {
    path: `files/${kind}-${named.toString('base64url').slice(0, NAME_LENGTH)}.${extension}`,
    bytes,
    size: bytes.length,
    integrity: `sha256-${named.toString('base64')}`,
  };
}

/** A file whose bytes are not kept: all of a large catalogue would be in memory until the last one is written. */
function madeAnew(kind: string, extension: string, make: () => Buffer): ComposedFile {
  const { path, size, integrity } = file(kind, extension, make());
  return {
    path,
    size,
    integrity,
    get bytes() {
      return make();
    },
  };
}

function reference({ path, size, integrity }: ComposedFile): FileRef {
  return { path, bytes: size, integrity };
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
