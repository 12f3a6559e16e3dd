import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { compact, type Loose } from '@hyte/catalogue-tools/sources/outcome.js';

/** A record of the hand-made scenes. */
export interface SceneRecord {
  readonly scene: string;
  readonly thing: string;
  readonly source: string;
  readonly recordId: string;
  readonly activity: Activity;
}

export interface LabelledPair {
  readonly a: SceneRecord;
  readonly b: SceneRecord;
  readonly same: boolean;
  readonly heldOut: boolean;
}

/** The records of both files, in their order. */
export function readScenes(): SceneRecord[] {
  return ['places.txt', 'activities.txt'].flatMap((file) =>
    records(readFileSync(new URL(file, import.meta.url), 'utf8')),
  );
}

/** Every two records of a scene that are of different sources. */
export function labelledPairs(all: readonly SceneRecord[]): LabelledPair[] {
  const scenes = [...new Set(all.map(({ scene }) => scene))].map((title) => all.filter(({ scene }) => scene === title));
  return scenes.flatMap((of) =>
    of.flatMap((a, at) =>
      of
        .slice(at + 1)
        .filter((b) => b.source !== a.source)
        .map((b) => ({ a, b, same: a.thing === b.thing, heldOut: isHeldOut(a.scene) })),
    ),
  );
}

function isHeldOut(scene: string): boolean {
  return /^[0-7]/.test(createHash('sha256').update(scene).digest('hex'));
}

function records(text: string): SceneRecord[] {
  let [town, scene, thing] = ['', '', ''];
  const counts = new Map<string, number>();
  return text.split('\n').flatMap((line): SceneRecord[] => {
    if (line.startsWith('@')) [, town = '', scene = ''] = /^@(\d*) (.*)$/.exec(line) ?? [];
    else if (line.startsWith('== ')) thing = `${town} ${scene}: ${line.slice(3)}`;
    else if (line.trim() !== '') {
      const [head = '', ...cells] = line.split(' | ').map((cell) => cell.trim());
      const [source = '', kind = ''] = head.split(' ');
      const number = (counts.get(source) ?? 0) + 1;
      counts.set(source, number);
      const recordId = `${town}-${scene}-${number}`.replaceAll(' ', '-');
      return [
        {
          scene: `${town} ${scene}`,
          thing,
          source,
          recordId,
          activity: activityOf(kind, town, cells, `${source}:${recordId}`),
        },
      ];
    }
    return [];
  });
}

function activityOf(kind: string, town: string, cells: readonly string[], id: string): Activity {
  const of = (key: string): string | undefined =>
    cells.find((cell) => cell.startsWith(`${key} `))?.slice(key.length + 1);
  const address = of('fi') !== undefined ? 'fi' : of('sv') !== undefined ? 'sv' : 'en';
  const [lat, lon] = (of('p') ?? '').split(',').map(Number);
  const url = of('u');
  const organiser = of('o');
  return compact<Activity>({
    id,
    kind: kind as Activity['kind'],
    name: { fi: of('fi'), sv: of('sv'), en: of('en') },
    themes: ['exercise'],
    forms: ['led-group'],
    places: [
      {
        municipality: town === '' ? undefined : town,
        address: { [address]: of('a') },
        postcode: of('z'),
        name: { fi: of('v') },
        point: lat === undefined || lon === undefined ? undefined : { lat, lon },
      },
    ],
    organiser: organiser === undefined ? undefined : { name: { fi: organiser }, businessId: of('b') },
    contacts: [{ phone: of('t'), email: of('e') }],
    links: url === undefined ? undefined : [{ url }],
    channels: of('c') === 'online' ? ['online'] : undefined,
    schedule: {
      recurrences: of('w')
        ?.split(';')
        .map((each) => ({ frequency: 'weekly' as const, days: [Number(each[0])], from: each.slice(2) })),
      sessions: of('d')
        ?.split(',')
        .map((start) => ({ start })),
    },
  } as Loose<Activity>);
}
