import { fieldOf, listOf, numberOf, objectOf, textOf, type JsonObject } from '../../../clean/json-fields.js';
import { municipalityCode } from '../../../clean/municipality.js';
import type { Outcome, PagePart, PageReader } from '../../../pipeline/record.js';
import { isNotFound } from '../../../reading/not-found.js';
import { setAside } from '../../outcome.js';
import { recordsOf } from '../../pages.js';
import { archivedOutcomes, archivedSince } from '../archived.js';
import type { PtvRecords } from '../ptv-records.js';
import {
  channelOfV12,
  connectionOfV12,
  generalDescriptionOfV12,
  organizationOfV12,
  serviceOfV12,
} from './v12-records.js';

/** Most codes or ids the interface takes in one call. */
const CODES_A_CALL = 20;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function nextByNumber(page: unknown, current: URL): URL | undefined {
  const number = numberOf(fieldOf(page, 'page')) ?? Number(current.searchParams.get('page') ?? 1);
  if (number >= (numberOf(fieldOf(page, 'totalPages')) ?? 0)) return undefined;
  const url = new URL(current);
  url.searchParams.set('page', String(number + 1));
  return url;
}

function search(name: string, path: string, filters: Readonly<Record<string, string>>): PagePart {
  const query = new URLSearchParams({ ...filters, page: '1', pageSize: '100' });
  // The interface writes lists with commas.
  return { name, path: `${path}?${query.toString().replaceAll('%2C', ',')}`, next: nextByNumber };
}

/**
 * Reads everything of the areas that the options name and gives it in the shape of version 11. In this version
 * connections are records of their own.
 */
export async function* readV12(read: PageReader): AsyncGenerator<Outcome, PtvRecords> {
  const years = holidayYears(read.options['now']);
  const areas = areaFilters(read.options);
  const archived = await archivedIds(read);
  const services = new Map<string, JsonObject>();
  let position = 0;
  for (const filters of areas) {
    for await (const record of recordsOf(read, search('services', 'service/search', filters))) {
      position += 1;
      const id = textOf(fieldOf(record, 'contentId'));
      if (id === undefined)
        yield setAside(`#${position}`, 'no-id', 'The record has no contentId: it is no service of PTV 12.');
      else if (archived.has(id)) continue;
      else if (!services.has(id)) services.set(id, serviceOfV12(objectOf(record)));
    }
  }
  yield* archivedOutcomes(archived);
  const channels = new Map<string, JsonObject>();
  const add = (record: unknown): void => {
    const id = textOf(fieldOf(record, 'contentId'));
    if (id !== undefined && !channels.has(id)) channels.set(id, channelOfV12(objectOf(record), years));
  };
  for (const filters of areas)
    for await (const record of recordsOf(read, search('channels', 'service-channel/search', filters))) add(record);

  const byService = await readConnections(read, [...services.keys()], years);
  const connected = [...byService.values()].flatMap((each) => [...each.keys()]);
  await readSingly(read, 'channels', 'service-channel', connected, (id) => channels.has(id), add);
  for (const each of byService.values()) for (const id of each.keys()) if (!channels.has(id)) each.delete(id);

  const named = (field: (service: JsonObject) => unknown) =>
    [...services.values()].map((service) => textOf(field(service))).filter((id) => id !== undefined);
  const organizations = await readById(
    read,
    'organizations',
    'organization',
    named((service) => fieldOf(listOf(service['organizations'])[0], 'organization', 'id')),
    organizationOfV12,
  );
  const generals = await readById(
    read,
    'general-descriptions',
    'general-description',
    named((service) => service['generalDescriptionId']),
    generalDescriptionOfV12,
  );
  return { services, channels, organizations, generals, byService };
}

/** Filters of the areas to read, at most twenty codes in each; everything when the options name none. */
function areaFilters(options: PageReader['options']): Record<string, string>[] {
  const codes = (option: unknown): string[] =>
    listOf(option)
      .map(municipalityCode)
      .filter((code) => code !== undefined);
  const filters = [
    ...chunks(codes(options['municipalities'])).map((some) => ({ municipalities: some, municipalitiesMatch: 'any' })),
    ...chunks(codes(options['wellbeingCounties']).map((code) => code.slice(-2))).map((some) => ({
      wellbeingServicesCounties: some,
      wellbeingServicesCountiesMatch: 'any',
    })),
  ];
  return filters.length > 0 ? filters.map((each) => ({ areaType: 'LimitedArea', ...each })) : [{}];
}

/** Ids of services that have been archived lately. */
async function archivedIds(read: PageReader): Promise<Set<string>> {
  const ids = new Set<string>();
  const since = { archivedAtOrAfter: archivedSince(read.options) };
  for await (const record of recordsOf(read, search('archived', 'service/archived', since))) {
    const id = textOf(fieldOf(record, 'contentId'));
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

async function readConnections(
  read: PageReader,
  services: readonly string[],
  years: readonly number[],
): Promise<Map<string, Map<string, JsonObject>>> {
  const byService = new Map<string, Map<string, JsonObject>>(services.map((id) => [id, new Map()]));
  for (const ids of chunks(services.filter((id) => UUID.test(id)))) {
    for await (const record of recordsOf(
      read,
      search('connections', 'connection/search', { serviceContentIds: ids }),
    )) {
      const channel = textOf(fieldOf(record, 'channelContentId'));
      const known = byService.get(textOf(fieldOf(record, 'serviceContentId')) ?? '');
      if (channel !== undefined && known !== undefined && !known.has(channel))
        known.set(channel, connectionOfV12(objectOf(record), years));
    }
  }
  return byService;
}

async function readById(
  read: PageReader,
  name: string,
  path: string,
  wanted: readonly string[],
  map: (record: JsonObject) => JsonObject,
): Promise<Map<string, JsonObject>> {
  const records = new Map<string, JsonObject>();
  await readSingly(
    read,
    name,
    path,
    wanted,
    (id) => records.has(id),
    (record) => {
      const id = textOf(fieldOf(record, 'contentId'));
      if (id !== undefined && !records.has(id)) records.set(id, map(objectOf(record)));
    },
  );
  return records;
}

/** One record a call; saved pages give all they have at the first one. */
async function readSingly(
  read: PageReader,
  name: string,
  path: string,
  wanted: Iterable<string>,
  has: (id: string) => boolean,
  add: (record: unknown) => void,
): Promise<void> {
  for (const id of new Set(wanted)) {
    if (has(id) || !UUID.test(id)) continue;
    const part: PagePart = { name, path: `${path}/${id}`, next: () => undefined };
    let given = 0;
    try {
      for await (const record of recordsOf(read, part)) {
        given += 1;
        add(record);
      }
    } catch (error) {
      // It is named and not published. Its service is shown without it.
      if (!isNotFound(error)) throw error;
    }
    // Saved pages answer the same whatever is asked for.
    if (given > 0 && !has(id)) return;
  }
}

/** This year and the next, from the option `now` or the clock. */
function holidayYears(now: unknown): number[] {
  const year = Number(/^\d{4}/.exec(textOf(now) ?? '')?.[0] ?? new Date().getUTCFullYear());
  return [year, year + 1];
}

function chunks(codes: readonly string[]): string[] {
  const result: string[] = [];
  for (let start = 0; start < codes.length; start += CODES_A_CALL)
    result.push(codes.slice(start, start + CODES_A_CALL).join(','));
  return result;
}
