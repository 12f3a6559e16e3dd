import { fieldOf, numberOf, objectOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { todayOf } from '../../clean/today.js';
import type { Outcome, PagePart, PageReader, SourceImporter } from '../../pipeline/record.js';
import { mapRecord, setAside } from '../outcome.js';
import { recordsOfPage } from '../pages.js';
import { serviceActivity } from './service-activity.js';

/** HSDS 3 lists records in `contents`, Open Referral UK 1 and Outpost in `content`. */
function recordsOn(page: unknown): readonly unknown[] {
  for (const field of ['contents', 'content']) {
    const list = fieldOf(page, field);
    if (Array.isArray(list)) return list;
  }
  return recordsOfPage(page);
}

/** The following page by number; a page without records is the last. */
function nextPage(page: unknown, current: URL): URL | undefined {
  const number = numberOf(fieldOf(page, 'page_number') ?? fieldOf(page, 'number'));
  const total = numberOf(fieldOf(page, 'total_pages') ?? fieldOf(page, 'totalPages'));
  const last = fieldOf(page, 'last_page') === true || fieldOf(page, 'last') === true;
  if (last || number === undefined || recordsOn(page).length === 0) return undefined;
  if (total !== undefined && number >= total) return undefined;
  const next = new URL(current);
  next.searchParams.set('page', String(number + 1));
  return next;
}

/** After this many services in a row whose details cannot be read, the source is given up. */
const MOST_FAILURES = 5;

/** `services`, or `service_at_locations` when the option `records` says so. */
function listPart(options: PageReader['options']): PagePart {
  const name = options['records'] === 'service_at_locations' ? 'service_at_locations' : 'services';
  return { name, path: `${name}?page=1&per_page=100`, next: nextPage };
}

/** The whole service, where the list gives only its head. */
async function detailed(read: PageReader, service: JsonObject): Promise<JsonObject> {
  const id = textOf(service['id']);
  if (read.options['details'] !== true || id === undefined) return service;
  const part = { name: 'details', path: `services/${encodeURIComponent(id)}`, next: () => undefined };
  for await (const page of read.json(part)) {
    const found = recordsOn(page)
      .map(objectOf)
      .find((each) => textOf(each['id']) === id);
    if (found !== undefined) return { ...service, ...found };
  }
  return service;
}

/** A service at a location holds the service; what the link says itself is nearer than what the service says. */
function ofLocation(link: JsonObject): JsonObject {
  const service = objectOf(link['service']);
  return { ...service, id: link['id'], service_at_locations: [{ ...link, service: undefined }] };
}

/** The services a record holds: itself, that of a service at a location, or those of an organisation. */
function servicesIn(record: JsonObject): JsonObject[] {
  if (Object.keys(objectOf(record['service'])).length > 0) return [ofLocation(record)];
  const services = objectsOf(record['services']);
  return services.length > 0
    ? services.map((service) => ({ organization: { ...record, services: undefined }, ...service }))
    : [record];
}

/** Only organisations have these. */
const OF_ORGANISATIONS = ['year_incorporated', 'organization_identifiers', 'parent_organization_id', 'programs'];

const isOrganisation = (record: JsonObject) =>
  record['organization'] === undefined && OF_ORGANISATIONS.some((field) => record[field] !== undefined);

/** HSDS 3 and Open Referral UK, the international format of service directories: see the README beside. */
export const hsdsImporter: SourceImporter = {
  system: 'hsds',
  async *records(read) {
    const today = todayOf(read.options);
    const language = textOf(read.options['language']) ?? 'en';
    let position = 0;
    let failures = 0;
    for await (const page of read.json(listPart(read.options))) {
      for (const record of recordsOn(page)) {
        position += 1;
        for (const head of servicesIn(objectOf(record))) yield await outcomeOf(head, position);
      }
    }

    async function outcomeOf(head: JsonObject, place: number): Promise<Outcome> {
      const id = textOf(head['id']);
      if (id === undefined) return setAside(`#${place}`, 'no-id', 'The record has no id: it is no service of HSDS.');
      if (isOrganisation(head)) return setAside(id, 'organisation', 'It is an organisation without services.');
      let service: JsonObject;
      try {
        service = await detailed(read, head);
        failures = 0;
      } catch (error) {
        failures += 1;
        if (failures >= MOST_FAILURES) throw error;
        return setAside(
          id,
          'no-details',
          'The list gives only the head of the service, and its details could not be read.',
        );
      }
      return mapRecord(id, () => serviceActivity(id, service, read, language, today));
    }
  },
};
