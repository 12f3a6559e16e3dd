import type { NearPoint } from '@hyte/search-core/search-query.js';

/** Milliseconds a device may take to find out where it is, and how old an answer may be. */
const PATIENCE = 15_000;
const RECENT = 300_000;

/**
 * Where the device is, after its owner has asked for it and allowed it; to about 100 metres, which is enough to order a list.
 * The point stays in the page: it is never written to the address, stored or sent.
 * Rejects when it is not allowed or not known.
 */
export function devicePosition(): Promise<NearPoint> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        resolve({ lat: rounded(latitude), lon: rounded(longitude), origin: 'device' });
      },
      reject,
      { timeout: PATIENCE, maximumAge: RECENT },
    );
  });
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
