import type { CodeEvidence } from '../../classify/evidence.js';
import { textOf, type JsonObject } from '../../clean/json-fields.js';
import { oneOrMany } from './one-or-many.js';

const LIST = 'https://openactive.io/activity-list#';

/**
 * Concepts of the OpenActive activity list that are something else than exercise, or more: themes and target groups, with
 * the concept's name. Every other concept of the list is exercise. Source: openactive.io/activity-list, CC BY 4.0.
 */
const MEANINGS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['cf9ff8b8-7a15-48d3-8536-1d17e70345a7', 'culture', 'Acting'],
      ['e2b21a40-66a4-42bb-a24f-3638cc356299', 'culture', 'Singing'],
      ['7d309e76-d794-4f40-8fb0-b4a43e13562e', 'culture', 'Drumming'],
      ['27422896-7cca-4e1f-8071-117838e70148', 'culture exercise', 'Circus Skills'],
      ['72d19892-5f55-4e9c-87b0-a5433baa49c8', 'nature', 'Angling'],
      ['8f458c98-5303-41c6-93ec-8f9f7daec8d3', 'nature', 'Camping'],
      ['5b880e93-4a16-4c37-86ac-ba2ffba68358', 'nature', 'Gardening'],
      ['9d8d84b4-3a0b-497b-aefa-c7ae723d262f', 'nature KR1.2', 'Forest School'],
      ['05ac6c7c-1479-43cc-9985-4119f1d8fce0', 'nature exercise', 'Geocaching'],
      ['b2d5619e-56a7-4c40-b691-7f946f6ff5df', 'exercise nature', 'Orienteering'],
      ['5fba2a76-07ee-4f99-b243-018245b0200d', 'exercise nature', 'Mountaineering'],
      ['0c2a1e6b-4b02-4b8a-ae6d-59f225ff5341', 'mind', 'Meditation'],
      ['08cf6ab5-ae0f-45c2-aaff-7f701d30931f', 'mind exercise', 'Breathwork'],
      ['06178c28-8f7f-4cb2-8975-f6694dc105d0', 'mind exercise', 'Yoga Nidra'],
      ['619f374a-c1b6-48d2-aabe-a01b6dedb9fd', 'exercise nature', 'Hiking'],
      ['f6ec0ab4-6855-48d5-90ad-da87d70c2715', 'exercise nature', 'Hill Walking'],
      ['428391c1-a75a-49aa-b777-56a1c966cc37', 'exercise nature', 'Mountain Walking'],
      ['1f198adc-d97b-410e-b661-e439be962155', 'exercise nature', 'Fell Walking'],
      ['6f1e35d6-e09b-46a2-9290-5db7d32bfbb0', 'exercise nature', 'Canal and River Walking'],
      ['808e1337-0ab2-4db3-b269-0ee3565c3ac9', 'exercise KR1.1', 'General Fitness for Older Adults'],
      ['72871f24-fdcd-4a88-9400-9cb08b911e70', 'exercise KR1.1', 'Otago'],
      ['35f999ac-8ed5-46fa-87d0-1c7721aca77e', 'exercise KR1.1', 'Falls and Exercise Management'],
      ['22368ce1-56d0-4ce9-ad45-bbb7e89ebb00', 'exercise KR1.1', 'Postural Stability Instruction'],
      ['e4c2656d-983d-4126-b824-72c6713879fb', 'exercise KR1.4', 'Phase IV Cardiac Rehabilitation'],
      ['fa58a756-6094-4c7d-8716-2aadc27a655f', 'exercise KR1.4', 'Pulmonary Maintenance'],
      ['36d7c0f9-1831-44ef-abf6-ead8b1cfa80e', 'KR1.2', 'Early Years Play'],
      ['b3a34a20-b4ef-402c-8763-a54ce9da422d', 'KR1.2', 'Soft Play'],
      ['1fdf548e-3a7b-45ea-b94b-924475cdc7b0', 'exercise KR1.2', 'Baby Yoga'],
      ['4ad68772-7dc5-4635-8a0f-d4cd9c656c25', 'exercise KR1.2', 'Buggy Fitness'],
      ['c640bd71-fe4e-40ed-95f9-530f465afc30', '', 'Creche'],
      ['2aceb439-6903-4cdc-b64b-f1717c961148', '', 'Sauna'],
      ['58e03697-1fdb-4c9f-bcf4-ffef6944fab4', '', 'Spa'],
      ['c8bf1529-5c39-4eeb-870a-8c61924c9a23', '', 'Steam Room'],
      ['b7564d57-950a-4982-9191-fb4758faddca', '', 'Turkish Baths'],
    ] as const
  ).map(([id, words]) => [id, words.split(' ').filter(Boolean)]),
);

/** An activity, or a type of facility, that a data item names. */
export interface Concept {
  readonly id: string | undefined;
  readonly label: string | undefined;
}

/** The concepts of a field such as `activity`: `@id` in older data, `id` in the lists themselves. */
export function conceptsOf(data: JsonObject, field: string): Concept[] {
  return oneOrMany(data[field]).map((concept) => ({
    id: textOf(concept['@id'] ?? concept['id']),
    label: textOf(concept['prefLabel']),
  }));
}

/** What the concepts say. Only those of the official lists are codes; labels of other lists are words. */
export function conceptEvidence(concepts: readonly Concept[]): CodeEvidence[] {
  return concepts.flatMap(({ id, label }) => {
    const isFacility = id?.startsWith('https://openactive.io/facility-types#') === true;
    if (!isFacility && !id?.startsWith(LIST)) return [];
    const values = (isFacility ? undefined : MEANINGS.get(id.slice(LIST.length))) ?? ['exercise'];
    return values.map((value) => ({
      field: value.startsWith('KR') ? ('targetGroups' as const) : ('themes' as const),
      value,
      because: `OpenActive ${label ?? id}`.slice(0, 120),
    }));
  });
}

/** Codes of the official activity list for the catalogue. */
export function conceptCodes(concepts: readonly Concept[]): string[] {
  const ids = concepts.map(({ id }) => (id?.startsWith(LIST) ? id.slice(LIST.length) : ''));
  return [...new Set(ids)].filter((id) => /^[0-9a-f-]{36}$/.test(id)).map((id) => `openactive:${id}`);
}
