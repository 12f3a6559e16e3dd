import { createHash } from 'node:crypto';
import type { Activity, FileRef, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import { reshape } from '../pipeline/activity-shape.js';

/** More activities than this are split, so that a browser can read the parts one by one. */
const SHARD = 1000;

/** A file of a publication, ready to be written. */
export interface PublishedFile {
  /** Relative to the output folder. */
  readonly path: string;
  readonly bytes: Buffer;
}

export interface Publication {
  readonly manifest: Manifest;
  /** `manifest.json`; it is written last. */
  readonly manifestFile: PublishedFile;
  /** Everything the manifest names, each named by its content. */
  readonly files: readonly PublishedFile[];
}

/** The parts a manifest is made of. */
export interface Parts {
  readonly head: Omit<Manifest, 'generation' | 'files' | 'counts' | 'areas'>;
  /** In order of id. */
  readonly activities: readonly Activity[];
  /** GeoJSON, when the configuration names outlines. */
  readonly areas: object | undefined;
  readonly attribution: string;
}

/** Makes the files of a publication. Pure: the same parts give the same bytes, with keys in the order of the schema. */
export function compose({ head, activities, areas, attribution }: Parts): Publication {
  const shards = shardsOf(activities).map((shard) => ({
    ...file('activities', 'json', activityLines(shard)),
    records: shard.length,
  }));
  const areaFile = areas && file('areas', 'json', `${JSON.stringify(areas)}\n`);
  const attributionFile = file('attribution', 'txt', attribution);
  const content = {
    ...head,
    counts: { activities: activities.length },
    files: {
      activities: shards.map((shard) => ({ ...reference(shard), records: shard.records })),
      ...(areaFile && { areas: reference(areaFile) }),
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
    files: [...shards, ...(areaFile ? [areaFile] : []), attributionFile],
  };
}

function shardsOf(activities: readonly Activity[]): Activity[][] {
  const count = Math.max(1, Math.ceil(activities.length / SHARD));
  return Array.from({ length: count }, (_, index) => activities.slice(index * SHARD, (index + 1) * SHARD));
}

/** One activity a line, so that two generations can be compared with any tool. */
function activityLines(activities: readonly Activity[]): string {
  const lines = activities.map((activity) => JSON.stringify(reshape(activity, 'Activity')));
  return `{"activities":[\n${lines.join(',\n')}\n]}\n`;
}

function file(kind: string, extension: string, text: string): PublishedFile {
  const bytes = Buffer.from(text);
  return { path: `files/${kind}-${digest(bytes).toString('hex').slice(0, 16)}.${extension}`, bytes };
}

function reference({ path, bytes }: PublishedFile): FileRef {
  return { path, bytes: bytes.length, integrity: `sha256-${digest(bytes).toString('base64')}` };
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
