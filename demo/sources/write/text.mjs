// Small things the writers share.

/** A number of the range that README.md explains: 05 555 01xx. */
export const phone = (index) => `05 555 01${String(index).padStart(2, '0')}`;

export const MUNICIPALITY_CODES = {
  Hamina: '075',
  Kotka: '285',
  Kouvola: '286',
  Miehikkälä: '489',
  Pyhtää: '624',
  Virolahti: '935',
};

export const SWEDISH_NAMES = {
  Hamina: 'Fredrikshamn',
  Kotka: 'Kotka',
  Kouvola: 'Kouvola',
  Miehikkälä: 'Miehikkälä',
  Pyhtää: 'Pyttis',
  Virolahti: 'Virolahti',
};

/** JSON with one record a line: small enough to load, and a change shows as one line. */
export function recordsAsJson(records, wrap = (text) => text) {
  return wrap(`[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`) + '\n';
}

/** A UUID of the fourth version's shape that depends on the words alone, so that outputs do not change from run to run. */
export function uuid(hash) {
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
