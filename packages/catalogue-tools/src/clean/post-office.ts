/** `NAANTALI` → `Naantali`: registers write postal towns in capitals, which is hard to read and to listen to. */
export function postOfficeName(town: string): string {
  return town === town.toUpperCase()
    ? town.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
    : town;
}
