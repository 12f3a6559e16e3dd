import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { fieldOf, numberOf, objectOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { municipalityCode } from '../../clean/municipality.js';
import type { Outcome, PagePart, PageReader } from '../../pipeline/record.js';
import { isNotFound } from '../../reading/not-found.js';
import { setAside } from '../outcome.js';
import { recordsOf } from '../pages.js';
import { archivedOutcomes, archivedSince } from './archived.js';
import type { PtvRecords } from './ptv-records.js';

/** Most ids the interface takes in one `list?guids=` call. */
const GUIDS_A_CALL = 100;

function nextByNumber(page: unknown, current: URL): URL | undefined {
  const number = numberOf(fieldOf(page, 'pageNumber')) ?? Number(current.searchParams.get('page') ?? 1);
  if (number >= (numberOf(fieldOf(page, 'pageCount')) ?? 0)) return undefined;
  const url = new URL(current);
  url.searchParams.set('page', String(number + 1));
  return url;
}

const part = (name: string, path: string): PagePart => ({ name, path, next: nextByNumber });

/** Areas to read, as the interface names them; the whole country when the options name none. */
function areasOf(options: PageReader['options']): string[] {
  const codes = (option: unknown) =>
    (Array.isArray(option) ? option : []).map(municipalityCode).filter((code) => code !== undefined);
  const areas = [
    ...codes(options['municipalities']).map((code) => `area/Municipality/code/${code}`),
    ...codes(options['wellbeingCounties']).map((code) => `area/WellbeingServiceCounties/code/${code.slice(-2)}`),
  ];
  return areas.length > 0 ? areas : ['area/Nationwide'];
}

/** Reads records of a part into a map by id. The first record with an id stays. */
async function readInto(records: Map<string, JsonObject>, read: PageReader, pages: PagePart): Promise<void> {
  for await (const record of recordsOf(read, pages)) {
    const id = textOf(fieldOf(record, 'id'));
    if (id !== undefined && !records.has(id)) records.set(id, objectOf(record));
  }
}

/** Reads by id those that are still missing; a folder of saved pages gives all it has at the first call. */
async function readMissing(
  records: Map<string, JsonObject>,
  wanted: Iterable<string>,
  read: PageReader,
  name: string,
  path: string,
): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    const missing = [...new Set(wanted)]
      .filter((id) => !records.has(id) && !tried.has(id) && /^[\w-]{1,64}$/.test(id))
      .slice(0, GUIDS_A_CALL);
    if (missing.length === 0) return;
    for (const id of missing) tried.add(id);
    try {
      await readInto(records, read, part(name, `${path}/list?guids=${missing.join(',')}`));
    } catch (error) {
      // The interface answers 404, no empty list, when none of them is published any more.
      if (!isNotFound(error)) throw error;
    }
  }
}

const linkedId = (link: JsonObject, name: 'service' | 'serviceChannel') => textOf(fieldOf(link, name, 'id'));

/** Channels by service: PTV tells the connection from both sides, and either side may be missing. */
function connections(
  services: ReadonlyMap<string, JsonObject>,
  channels: ReadonlyMap<string, JsonObject>,
): Map<string, Map<string, JsonObject>> {
  const byService = new Map<string, Map<string, JsonObject>>();
  const connect = (service: string | undefined, channel: string | undefined, link: JsonObject) => {
    if (service === undefined || channel === undefined || !channels.has(channel)) return;
    const known = byService.get(service) ?? new Map<string, JsonObject>();
    byService.set(service, known);
    known.set(channel, { ...link, ...known.get(channel) });
  };
  for (const [id, service] of services)
    for (const link of objectsOf(service['serviceChannels'])) connect(id, linkedId(link, 'serviceChannel'), link);
  for (const [id, channel] of channels)
    for (const link of objectsOf(channel['services'])) connect(linkedId(link, 'service'), id, link);
  return byService;
}

/**
 * Ids of services that have been archived or withdrawn lately. Nothing depends on them but that their leaving is explained, so
 * an interface that does not answer this costs nothing.
 */
async function archivedIds(read: PageReader): Promise<string[]> {
  const archived = new Map<string, JsonObject>();
  for (const status of ['Archived', 'Withdrawn']) {
    const query = new URLSearchParams({ status, date: archivedSince(read.options), page: '1' });
    try {
      await readInto(archived, read, part(status.toLowerCase(), `Service?${query.toString()}`));
    } catch (error) {
      if (!(error instanceof TarjotinError && error.code === 'refused')) throw error;
    }
  }
  return [...archived.keys()];
}

/** Reads everything of the areas that the options name, in the shape of version 11. Records without an id are given back at once. */
export async function* readV11(read: PageReader): AsyncGenerator<Outcome, PtvRecords> {
  const services = new Map<string, JsonObject>();
  const unreadable: Outcome[] = [];
  let position = 0;
  const areas = areasOf(read.options);
  for (const area of areas) {
    for await (const record of recordsOf(read, part('services', `Service/list/${area}?page=1`))) {
      position += 1;
      const id = textOf(fieldOf(record, 'id'));
      if (id === undefined)
        unreadable.push(setAside(`#${position}`, 'no-id', 'The record has no id: it is no service of PTV.'));
      // One service may serve several of the areas that are read: it is one record all the same.
      else if (!services.has(id)) services.set(id, objectOf(record));
    }
  }
  yield* unreadable;
  // What the list still has was published again.
  yield* archivedOutcomes((await archivedIds(read)).filter((id) => !services.has(id)));

  const channels = new Map<string, JsonObject>();
  for (const area of areas) await readInto(channels, read, part('channels', `ServiceChannel/list/${area}?page=1`));
  const named = [...services.values()].flatMap((service) =>
    objectsOf(service['serviceChannels']).map((link) => linkedId(link, 'serviceChannel')),
  );
  await readMissing(
    channels,
    named.filter((id) => id !== undefined),
    read,
    'channels',
    'ServiceChannel',
  );
  const organizations = new Map<string, JsonObject>();
  const owners = [...services.values()].flatMap((service) =>
    objectsOf(service['organizations']).map((role) => textOf(fieldOf(role, 'organization', 'id'))),
  );
  await readMissing(
    organizations,
    owners.filter((id) => id !== undefined),
    read,
    'organizations',
    'Organization',
  );
  const generals = new Map<string, JsonObject>();
  const general = [...services.values()].map((service) => textOf(service['generalDescriptionId']));
  await readMissing(
    generals,
    general.filter((id) => id !== undefined),
    read,
    'general-descriptions',
    'GeneralDescription',
  );
  return { services, channels, organizations, generals, byService: connections(services, channels) };
}
