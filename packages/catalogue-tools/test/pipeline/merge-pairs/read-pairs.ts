import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Activity, Place } from '@hyte/catalogue-format/generated/catalogue.js';

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
  const names = Object.fromEntries(
    ['fi', 'sv', 'en'].flatMap((tag) => (of(tag) === undefined ? [] : [[tag, of(tag)]])),
  );
  const [lat, lon] = (of('p') ?? '').split(',').map(Number);
  const place: Place = {
    ...(town !== '' && { municipality: town }),
    ...(of('a') !== undefined && { address: { [Object.keys(names)[0] ?? 'fi']: of('a') as string } }),
    ...(of('z') !== undefined && { postcode: of('z') as string }),
    ...(of('v') !== undefined && { name: { fi: of('v') as string } }),
    ...(lat !== undefined && lon !== undefined && { point: { lat, lon } }),
  };
  const weekly = of('w')
    ?.split(';')
    .map((each) => ({ frequency: 'weekly' as const, days: [Number(each[0])], from: each.slice(2) }));
  const sessions = of('d')
    ?.split(',')
    .map((start) => ({ start }));
  return {
    id,
    kind: kind as Activity['kind'],
    name: names,
    themes: ['exercise'],
    forms: ['led-group'],
    ...(Object.keys(place).length > 0 && { places: [place] }),
    ...(of('o') !== undefined && {
      organiser: { name: { fi: of('o') as string }, ...(of('b') !== undefined && { businessId: of('b') as string }) },
    }),
    ...((of('t') ?? of('e')) !== undefined && {
      contacts: [
        {
          ...(of('t') !== undefined && { phone: of('t') as string }),
          ...(of('e') !== undefined && { email: of('e') as string }),
        },
      ],
    }),
    ...(of('u') !== undefined && { links: [{ url: of('u') as string }] }),
    ...(of('c') !== undefined && { channels: [of('c') as 'online'] }),
    ...((weekly ?? sessions) && {
      schedule: { ...(weekly && { recurrences: weekly }), ...(sessions && { sessions }) },
    }),
  };
}
