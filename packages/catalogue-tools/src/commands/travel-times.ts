import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { TravelTimes } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { isDay } from '../clean/clock.js';
import { loadConfiguration, type LoadedConfiguration } from '../configuration/load-configuration.js';
import { refuseForeignFile } from '../geography/origin.js';
import { postcodeFile, type ReadPostcodeFile } from '../publish/postcodes.js';
import { lastPublication } from '../publish/read-publication.js';
import { travelTimeFile } from '../publish/travel-times.js';
import { flushFolder, writeWhole } from '../publish/write-file.js';
import {
  pointListLines,
  type PointListReport,
  type TravelTimesReport,
  travelTimesLines,
} from '../report/travel-times-report.js';
import { readMatrix } from '../travel-times/read-matrix.js';
import { destinationList, isPointList, originList, placesOf } from '../travel-times/router-points.js';
import { EXIT } from './exit-codes.js';
import type { TravelTimesSwitches } from './operator-switches.js';
import type { Told } from './shell.js';

/**
 * Makes the table of travel times in two steps. Without a matrix it writes what a router of timetables and streets asks for:
 * the postcodes to start from and the places of the published catalogue to go to. With the router's matrix it writes what
 * `travelTimes.file` of a configuration reads.
 * @throws TarjotinError `usage`, `no-postcodes`, `no-catalogue`, `bad-matrix`, `file-exists`, and what loading a configuration and its
 * postcodes throws
 */
export async function travelTimes(config: string | undefined, switches: TravelTimesSwitches): Promise<Told> {
  const loaded = await loadConfiguration(config ?? 'tarjotin.yaml', { secrets: false });
  const { configuration, folder } = loaded;
  if (configuration.postcodes === undefined)
    throw new TarjotinError(
      'no-postcodes',
      'Travel times are reckoned from postcodes, and the configuration names no file of them.',
      '`tarjotin postcodes` fetches them; then take the key `postcodes` into use.',
    );
  const located = await postcodeFile(configuration.postcodes, folder);
  return switches.matrix === undefined
    ? writeLists(loaded, located, switches)
    : writeTable(loaded, located, switches.matrix, switches);
}

async function placesIn({ configuration, folder }: LoadedConfiguration): Promise<ReturnType<typeof placesOf>> {
  const published = await lastPublication(resolve(folder, configuration.output));
  return placesOf(published?.activities ?? []);
}

async function writeLists(
  loaded: LoadedConfiguration,
  { postcodes }: ReadPostcodeFile,
  { out = '.', force = false }: TravelTimesSwitches,
): Promise<Told> {
  const places = await placesIn(loaded);
  if (places.size === 0)
    throw new TarjotinError(
      'no-catalogue',
      `No places are published in ${loaded.configuration.output}, and travel times go to places.`,
      'Run `tarjotin build` first.',
    );
  const [from, to] = [join(out, 'travel-from.csv'), join(out, 'travel-to.csv')];
  await write(from, originList(postcodes), force);
  await write(to, destinationList(places), force);
  const report: PointListReport = { from, to, postcodes: postcodes.length, places: places.size };
  return { report, lines: pointListLines(report), exitCode: EXIT.FINE };
}

async function writeTable(
  loaded: LoadedConfiguration,
  { postcodes }: ReadPostcodeFile,
  matrixFile: string,
  { out, force = false, mode, date, attribution }: TravelTimesSwitches,
): Promise<Told> {
  const { configuration, folder } = loaded;
  if (mode === undefined || date === undefined || !isDay(date) || !attribution)
    throw new TarjotinError(
      'usage',
      'A matrix needs --mode, --date and --attribution.',
      'People are told by what they travel, of which day that is, and whose streets and timetables it is reckoned from.',
    );
  const shown = out ?? configuration.travelTimes?.file ?? 'travel-times.json';
  const file = resolve(out === undefined ? folder : '.', shown);
  await refuseForeignFile(file, force);
  const { ways, places, rows, noWay, setAside } = await readMatrix(
    matrixFile,
    new Set(postcodes.map(({ code }) => code)),
  );
  const ids = [...places.keys()].sort();
  const table: TravelTimes = {
    mode,
    date,
    places: ids.flatMap((id) => places.get(id) ?? []),
    origins: [...ways]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, minutes]) => ({ code, minutes: ids.map((id) => minutes.get(id) ?? -1) })),
  };
  await write(file, `${JSON.stringify({ origin: { attribution: { fi: attribution } }, ...table })}\n`, true);
  // Read back as a build will: what is written must be what is read, and its published size is the one that matters.
  const published = Buffer.from(JSON.stringify((await travelTimeFile({ file }, '.')).table));
  const wanted = await placesIn(loaded);
  const report: TravelTimesReport = {
    file: shown,
    ...{ mode, date, rows, noWay, setAside, attribution },
    postcodes: { inTable: ways.size, known: postcodes.length },
    places: {
      inTable: ids.length,
      ofCatalogue: [...wanted.keys()].filter((id) => places.has(id)).length,
      known: wanted.size,
    },
    published: { bytes: published.length, brotli: brotliCompressSync(published).length },
    configured: configuration.travelTimes !== undefined,
  };
  return { report, lines: travelTimesLines(report), exitCode: setAside.length > 0 ? EXIT.PROBLEMS : EXIT.FINE };
}

/** Writes a file all at once; a list that somebody else has made is left as it is. */
async function write(path: string, text: string, replace: boolean): Promise<void> {
  const file = resolve(path);
  const there = replace ? undefined : await readFile(file, 'utf8').catch(() => undefined);
  if (there !== undefined && !isPointList(there))
    throw new TarjotinError(
      'file-exists',
      `${path} is there already, and was not made by this command.`,
      'Name another folder with --out, or replace it with --force.',
    );
  await writeWhole(dirname(file), { path: file.slice(dirname(file).length + 1), bytes: Buffer.from(text) }).catch(
    (cause: unknown) => {
      throw new TarjotinError('unwritable', `${path} could not be written.`, 'Check the folder and the rights.', {
        cause,
      });
    },
  );
  await flushFolder(dirname(file));
}
