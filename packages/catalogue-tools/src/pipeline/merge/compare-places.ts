import { distanceKm } from '@hyte/search-core/geo/distance.js';
import { likeness } from './compare-words.js';
import { pointsOf, type EvidenceCode } from './evidence-table.js';
import { MOST_PLACES, type Profile, type ReadPlace, type Street } from './profile.js';
import type { Rarity } from './rarity.js';

/** What the places of two records say: the two places that agree best, and whether one record has far more of them. */
export function comparePlaces(a: Profile, b: Profile, rarity: Rarity): EvidenceCode[] {
  const towns = townCodes(a, b);
  if (a.places.length === 0 || b.places.length === 0) return towns;
  let best: EvidenceCode[] = [];
  let points = -Infinity;
  for (const one of a.places.slice(0, MOST_PLACES)) {
    for (const other of b.places.slice(0, MOST_PLACES)) {
      if (one.town !== undefined && other.town !== undefined && one.town !== other.town) continue;
      const codes = placeCodes(one, other, a.wide || b.wide, rarity);
      const sum = codes.reduce((total, code) => total + pointsOf(code), 0);
      if (sum > points) [best, points] = [codes, sum];
    }
  }
  const [fewer, more] = [Math.min(a.places.length, b.places.length), Math.max(a.places.length, b.places.length)];
  return [...towns, ...best, ...(more > 2 && more > fewer * 2 ? (['places-more'] as const) : [])];
}

/** Whether both tell their municipalities, and none is the same. */
export function townsDiffer({ towns }: Profile, other: Profile): boolean {
  return towns.size > 0 && other.towns.size > 0 && !shares(towns, other.towns);
}

function townCodes(a: Profile, b: Profile): EvidenceCode[] {
  if (a.towns.size > 0 && b.towns.size > 0) return [townsDiffer(a, b) ? 'town-other' : 'town-same'];
  return shares(a.named, b.towns) || shares(b.named, a.towns) || shares(a.named, b.named) ? ['town-named'] : [];
}

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const each of one) if (other.has(each)) return true;
  return false;
}

function placeCodes(a: ReadPlace, b: ReadPlace, wide: boolean, rarity: Rarity): EvidenceCode[] {
  const street = compareStreets(a.streets, b.streets, a.postcode !== undefined && a.postcode === b.postcode);
  const km = kilometres(a, b);
  const codes = [...spotCodes(km, street, wide), ...addressCodes(street, km)];
  if (a.postcode !== undefined && b.postcode !== undefined)
    if (a.postcode === b.postcode) codes.push('postcode-same');
    else if (km === undefined || km > NEAR_KM) codes.push('postcode-other');
  return [...codes, ...venueCodes(a, b, codes, rarity)];
}

const NEAR_KM = 0.3;

function kilometres(a: ReadPlace, b: ReadPlace): number | undefined {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return undefined;
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}

function spotCodes(km: number | undefined, street: StreetMatch, wide: boolean): EvidenceCode[] {
  if (km === undefined) return [];
  if (km <= 0.05) return ['spot-50m'];
  if (km <= 0.15) return ['spot-150m'];
  if (km <= NEAR_KM) return ['spot-300m'];
  if (wide && km <= 4) return [km <= 1 ? 'spot-wide' : 'spot-wide-far'];
  if (km <= 0.6) return ['spot-600m'];
  if (street === 'same') return ['spot-far-same-address'];
  return [km <= 2 ? 'spot-2km' : 'spot-far'];
}

function addressCodes(street: StreetMatch, km: number | undefined): EvidenceCode[] {
  const near = km !== undefined && km <= NEAR_KM;
  if (street === 'same') return [near ? 'address-same-too' : 'address-same'];
  if (street === 'unknown') return [];
  if (street === 'translated') return near ? [] : ['address-translated'];
  if (near) return ['address-corner'];
  return [street === 'number' ? 'address-number' : 'address-other'];
}

type StreetMatch = 'same' | 'translated' | 'number' | 'other' | 'unknown';

/** A Swedish and a Finnish name of one street share only the number, so two languages never differ. */
function compareStreets(a: readonly Street[], b: readonly Street[], samePostcode: boolean): StreetMatch {
  const found = new Set(a.flatMap((one) => b.map((other) => matchOf(one, other, samePostcode))));
  return MATCHES.find((match) => found.has(match)) ?? 'unknown';
}

function matchOf(a: Street, b: Street, samePostcode: boolean): StreetMatch {
  const sameNumber = a.number === b.number;
  if (isSameStreet(a.name, b.name)) return sameNumber ? 'same' : 'number';
  if (a.language === b.language) return 'other';
  return sameNumber && samePostcode ? 'translated' : 'unknown';
}

/** The one that says most for their being the same counts. */
const MATCHES: readonly StreetMatch[] = ['same', 'translated', 'number', 'other'];

/** `Salpausselänk.` and `Salpausselänkatu` are one street. */
function isSameStreet(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length >= SHORTEST_STREET && longer.length - shorter.length <= 4 && longer.startsWith(shorter);
}

const SHORTEST_STREET = 6;

function venueCodes(a: ReadPlace, b: ReadPlace, known: readonly EvidenceCode[], rarity: Rarity): EvidenceCode[] {
  if (a.names.length === 0 || b.names.length === 0) return [];
  const best = Math.max(...a.names.flatMap((one) => b.names.map((other) => likeness(one, other, rarity).share)));
  const spotKnown = known.some((code) => code.startsWith('spot') || code.startsWith('address'));
  if (best >= 0.8) return [spotKnown ? 'venue-same-too' : 'venue-same'];
  return best < 0.3 && !spotKnown ? ['venue-other'] : [];
}
