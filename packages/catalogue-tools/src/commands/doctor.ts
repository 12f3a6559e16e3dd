import { constants } from 'node:fs';
import { access, mkdtemp, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { loadConfiguration, type LoadedConfiguration } from '../configuration/load-configuration.js';
import type { ConfiguredSource } from '../generated/configuration.js';
import { areaCodes } from '../pipeline/area.js';
import { areaOutlines, missingOutlines } from '../publish/areas.js';
import { postcodeFile } from '../publish/postcodes.js';
import { travelTimeFile } from '../publish/travel-times.js';
import { lastPublication } from '../publish/read-publication.js';
import { passingSpool } from '../reading/page-spool.js';
import { secretValues } from '../reading/secret-names.js';
import { type DoctorReport, doctorLines, type Finding } from '../report/doctor-report.js';
import type { Progress } from '../report/progress.js';
import { counted } from '../report/table.js';
import { EXIT } from './exit-codes.js';
import { openSources } from './open-sources.js';
import type { Shell, Told } from './shell.js';

export interface DoctorOptions {
  /** Ask no source. */
  readonly offline: boolean;
}

/** Less room than this is not enough for two generations of a large catalogue. */
const ROOM = 500_000_000;

/**
 * Finds out whether a build would work, and publishes nothing: the configuration, the folders, the files it names, what was
 * published last, and whether each source answers.
 * @throws TarjotinError what loading a configuration throws
 */
export async function doctor(config: string, { offline }: DoctorOptions, { progress, hide }: Shell): Promise<Told> {
  const loaded = await loadConfiguration(config);
  hide(secretValues(loaded.configuration));
  const findings: Finding[] = [
    {
      subject: 'configuration',
      state: 'fine',
      message: `${counted(loaded.configuration.sources.length, 'source', 'sources')}, all keys known`,
    },
    ...(await folders(loaded)),
    ...(await files(loaded)),
    ...(await lexicon(loaded)),
    ...(offline ? [] : await sources(loaded, progress)),
  ];
  const report: DoctorReport = { file: loaded.file, findings };
  const wrong = findings.some(({ state }) => state === 'wrong');
  return { report, lines: doctorLines(report), exitCode: wrong ? EXIT.PROBLEMS : EXIT.FINE };
}

async function folders({ configuration, folder }: LoadedConfiguration): Promise<Finding[]> {
  const output = resolve(folder, configuration.output);
  const state = resolve(folder, configuration.reading?.state ?? join(dirname(output), '.tarjotin'));
  const findings = [await writable('output', output), await writable('reading.state', state)];
  const inside = relative(output, state);
  if (inside === '' || (!inside.startsWith('..') && !resolve(inside).startsWith(inside)))
    findings.push({
      subject: 'reading.state',
      state: 'wrong',
      message: `${state} lies in the folder that the web server shows.`,
      hint: 'It holds what sources gave, before anything private is left out: name a folder outside `output`.',
    });
  const last = await lastPublication(output).catch(() => undefined);
  if (last === undefined) findings.push({ subject: 'published', state: 'noted', message: 'nothing yet' });
  else if (last.problems.length > 0)
    findings.push({
      subject: 'published',
      state: 'wrong',
      message: `${counted(last.problems.length, 'problem', 'problems')} in what is published.`,
      hint: `\`tarjotin check ${configuration.output}\` names them; \`tarjotin rollback\` or the next build puts it right.`,
    });
  else
    findings.push({
      subject: 'published',
      state: 'fine',
      message: `${counted(last.activities.length, 'activity', 'activities')}, generation ${last.manifest?.generation ?? '?'}`,
    });
  return findings;
}

/** Tries it: rights alone do not tell of a disk that is full or mounted for reading. */
async function writable(subject: string, folder: string): Promise<Finding> {
  let nearest = folder;
  while (!(await stat(nearest).catch(() => undefined)) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    await access(nearest, constants.W_OK);
    await rm(await mkdtemp(join(nearest, '.tarjotin-try-')), { recursive: true });
    const { bavail, bsize } = await statfs(nearest);
    const room = bavail * bsize;
    const free = `${(room / 1e9).toFixed(1)} GB free`;
    if (room >= ROOM) return { subject, state: 'fine', message: `${folder} can be written, ${free}` };
    return { subject, state: 'wrong', message: `${folder}: only ${free}.`, hint: 'Make room on the disk.' };
  } catch {
    return {
      subject,
      state: 'wrong',
      message: `${folder} cannot be written.`,
      hint: 'Check the owner and the rights of the folder, and of the folder around it.',
    };
  }
}

async function files({ configuration, folder }: LoadedConfiguration): Promise<Finding[]> {
  const { areas, postcodes, travelTimes } = configuration;
  const area = areaCodes(configuration.area);
  return [
    areas === undefined
      ? {
          subject: 'areas',
          state: 'noted',
          message: 'no outlines: the map has no borders',
          hint: '`tarjotin areas` fetches them.',
        }
      : await tried('areas', async () => {
          const { outlines } = await areaOutlines(areas, folder, area);
          const missing = missingOutlines(outlines, area);
          if (missing.length === 0) return counted(outlines.features.length, 'outline', 'outlines');
          throw new TarjotinError(
            'missing',
            `no outline of ${missing.slice(0, 10).join(', ')}.`,
            '`tarjotin areas` fetches them anew.',
          );
        }),
    postcodes === undefined
      ? {
          subject: 'postcodes',
          state: 'noted',
          message: 'none: distances are measured from postcodes of known places only',
          hint: '`tarjotin postcodes` fetches them.',
        }
      : await tried('postcodes', async () =>
          counted((await postcodeFile(postcodes, folder)).postcodes.length, 'postcode', 'postcodes'),
        ),
    travelTimes === undefined
      ? {
          subject: 'travel times',
          state: 'noted',
          message: 'none: walking and cycling are estimated from distances',
          hint: '`tarjotin travel-times` makes a table of them.',
        }
      : await tried('travel times', async () => {
          const { origins, places, date } = (await travelTimeFile(travelTimes, folder)).table;
          const [from, to] = [
            counted(origins.length, 'postcode', 'postcodes'),
            counted(places.length, 'place', 'places'),
          ];
          return `from ${from} to ${to} on ${date}`;
        }),
  ];
}

async function lexicon({ configuration: { search }, folder }: LoadedConfiguration): Promise<Finding[]> {
  const { chooseLexicon } = await import('../lexicon/choose-lexicon.js');
  const { description, problems } = await chooseLexicon({
    ...(search?.lexicon && { lexicon: search.lexicon }),
    ...(search?.voikko !== undefined && { voikko: resolve(folder, search.voikko) }),
  });
  return [
    { subject: 'search', state: 'fine', message: description },
    ...problems.map(({ message, hint }): Finding => ({ subject: 'search', state: 'noted', message, hint })),
  ];
}

/** Reads one page of each part, once. */
async function sources(loaded: LoadedConfiguration, progress: Progress): Promise<Finding[]> {
  const [first, ...rest] = loaded.configuration.sources.map((source): ConfiguredSource => ({
    ...source,
    limits: { ...source.limits, tries: 1, ...(source.url !== undefined && { pages: 1 }) },
  }));
  if (first === undefined) return [];
  const configuration = {
    ...loaded.configuration,
    sources: [first, ...rest] as [ConfiguredSource, ...ConfiguredSource[]],
  };
  const spool = passingSpool();
  const findings: Finding[] = [];
  try {
    for (const { reader, importer } of openSources({ ...loaded, configuration }, spool, progress)) {
      const subject = `source ${reader.source.id}`;
      let records = 0;
      findings.push(
        await tried(subject, async () => {
          try {
            for await (const _ of importer.records(reader)) progress.record(reader.source.id, (records += 1));
          } catch (error) {
            // One page was asked for, and there are more: it answers.
            if (!(error instanceof TarjotinError) || error.code !== 'too-many-pages') throw error;
            return records > 0 ? `answers; ${records} records of its first page were read` : 'answers';
          }
          if (records > 0) return `${counted(records, 'record', 'records')}`;
          throw new TarjotinError('no-records', 'It answers, and has no record.', 'Check its `options` and the area.');
        }),
      );
    }
  } finally {
    await spool.remove();
  }
  return findings;
}

async function tried(subject: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return { subject, state: 'fine', message: await work() };
  } catch (error) {
    if (!(error instanceof TarjotinError)) throw error;
    return { subject, state: 'wrong', message: error.message, hint: error.hint, code: error.code };
  }
}
