import { textOf, type JsonObject } from '../../clean/json-fields.js';

/**
 * `lipas-<organisation's uuid>-<id of the place>-<time of the first push>`: the id under which LIPAS sends its places to
 * PTV. Services it sends have `lipas-<uuid>-<sub-category>` without a time, and name no place.
 */
const PUSHED_PLACE = /^lipas-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-(\d{1,9})-\d{4}-\d{2}-\d{2}/i;

/**
 * Id in LIPAS of the place that a channel was made from, `undefined` for other channels. PTV shows `sourceId` to readers
 * that are signed in for the organisation, so most readings do not have it.
 */
export function lipasIdOf(channel: JsonObject): string | undefined {
  return PUSHED_PLACE.exec(textOf(channel['sourceId']) ?? '')?.[1];
}

const PUSHED = /^lipas-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-/i;

/**
 * Whether LIPAS made a service. Such a service with one place says what the place says. Another service at a place of
 * LIPAS (exercise advice in a swimming hall) is something else than the place.
 */
export function isPushedByLipas(service: JsonObject): boolean {
  return PUSHED.test(textOf(service['sourceId']) ?? '');
}
