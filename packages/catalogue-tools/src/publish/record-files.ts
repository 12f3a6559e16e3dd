/** So many activities stay in one file: a page reads them all at once and needs no other. */
const SMALL = 1000;
/**
 * Activities a file, in larger catalogues. A page of 20 hits from anywhere reads nearly as many files as hits, so small files cost a
 * visitor least; but every file takes about 52 bytes (brotli) of the manifest, which is read at every visit. Measured, page of 20 hits
 * anywhere / in one municipality, kB with brotli:
 *
 * | activities a file | 10,000: files, manifest, page | 100,000: files, manifest, page |
 * | --- | --- | --- |
 * | 32 | 313, 16, 142 / 50 | 3,125, 163, 149 / 100 |
 * | 64 | 157, 8, 246 / 65 | 1,563, 81, 264 / 144 |
 * | 128 | 79, 4, 423 / 90 | 782, 41, 477 / 208 |
 * | 256 | 40, 2, 700 / 130 | 391, 20, 877 / 305 |
 *
 * So files are as small as they can be without the manifest growing beyond some 80 kB.
 */
const SMALLEST_FILE = 32;
const MOST_FILES = 1600;

/** Places of the activities of each published file, `from` to before `to`. There is one file at least, if only an empty one. */
export function recordFiles(activities: number): readonly { readonly from: number; readonly to: number }[] {
  if (activities <= SMALL) return [{ from: 0, to: activities }];
  let size = SMALLEST_FILE;
  while (activities > size * MOST_FILES) size *= 2;
  const count = Math.ceil(activities / size);
  return Array.from({ length: count }, (_, file) => ({
    from: file * size,
    to: Math.min(activities, (file + 1) * size),
  }));
}
