import { resolve } from 'node:path';
import type { Activity, Source } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { todayOf } from '../clean/today.js';
import type { LoadedConfiguration } from '../configuration/load-configuration.js';
import { loadDecisions } from '../configuration/load-decisions.js';
import { chooseLexicon, type LexiconWish } from '../lexicon/choose-lexicon.js';
import { ActivityShelf } from '../pipeline/activity-shelf.js';
import { reshape } from '../pipeline/activity-shape.js';
import { areaCodes } from '../pipeline/area.js';
import type { OpenedSource } from '../pipeline/import.js';
import { type Loss, losses } from '../pipeline/loss-guard.js';
import type { MergeLog } from '../pipeline/merge/merge-log.js';
import { mergeLogFile, writeMergeLog } from '../pipeline/merge/merge-log-file.js';
import { run, type RunCounts } from '../pipeline/run.js';
import { areaOutlines, missingOutlines } from '../publish/areas.js';
import { attributionText } from '../publish/attribution.js';
import { compose } from '../publish/compose.js';
import { firstPageOf } from '../publish/first-page.js';
import { headOf } from '../publish/head.js';
import { lockOutput } from '../publish/lock.js';
import { postcodeFile } from '../publish/postcodes.js';
import { travelTimeFile } from '../publish/travel-times.js';
import { publishedOrder } from '../publish/published-order.js';
import { lastPublication, type PublicationReading } from '../publish/read-publication.js';
import { buildSearchIndex } from '../publish/search-index.js';
import { writeStaticPages } from '../publish/static/write-static-pages.js';
import { confirmedAt, writePublication } from '../publish/write-publication.js';
import { changesBetween } from '../report/changes.js';
import { losers } from '../report/print-losses.js';
import type { Progress } from '../report/progress.js';
import {
  failureOf,
  fileSummaries,
  indexSummary,
  lexiconSummary,
  mergingSummary,
  sourceSummary,
  type Summary,
} from '../report/summary.js';
import { passingSpool, spoolBeside, type PageSpool } from '../reading/page-spool.js';
import { collectGarbage } from './collect-garbage.js';
import { openSources } from './open-sources.js';

export interface BuildOptions {
  /** Read and report, write nothing. */
  readonly dryRun: boolean;
  /** Publish although much was lost since the last publication. */
  readonly acceptLoss: boolean;
  /** Tell the names and fields of what has changed. */
  readonly verbose?: boolean;
}

/**
 * Builds a catalogue: reads the sources, runs the stages and publishes.
 * @returns the closing summary; `refused` when nothing was published for a reason that the summary tells
 * @throws TarjotinError `locked`, `bad-areas`, `output-not-writable`
 */
export async function build(loaded: LoadedConfiguration, options: BuildOptions, progress: Progress): Promise<Summary> {
  const output = resolve(loaded.folder, loaded.configuration.output);
  if (options.dryRun) {
    const spool = passingSpool();
    return buildInto(output, loaded, spool, options, progress).finally(() => spool.remove());
  }
  const unlock = await lockOutput(output);
  try {
    const spool = keptSpool(output, loaded);
    const summary = await buildInto(output, loaded, spool, options, progress);
    // What was refused is kept: the operator looks at it and runs again with --accept-loss, on the same pages.
    if (summary.ending !== 'refused') await spool.remove();
    return summary;
  } finally {
    await unlock();
  }
}

/** Pages of a run that is broken off stay on disk for the next one, for as long as they are fresh. */
function keptSpool(output: string, loaded: LoadedConfiguration): PageSpool {
  const { freshHours = FRESH_HOURS } = loaded.configuration.reading ?? {};
  return spoolBeside(output, stateOf(loaded), freshHours * 3_600_000);
}

function stateOf({ configuration: { reading }, folder }: LoadedConfiguration): string | undefined {
  return reading?.state === undefined ? undefined : resolve(folder, reading.state);
}

/** Half a night: a run that is started again goes on, the next night's begins anew. */
const FRESH_HOURS = 6;

async function buildInto(
  output: string,
  loaded: LoadedConfiguration,
  spool: PageSpool,
  options: BuildOptions,
  progress: Progress,
): Promise<Summary> {
  const shelves = { earlier: new ActivityShelf(), made: new ActivityShelf() };
  try {
    return await buildWith(shelves, output, loaded, spool, options, progress);
  } finally {
    shelves.earlier.close();
    shelves.made.close();
  }
}

/** Where activities are kept on disk: those of the last publication, and those of this run. */
interface Shelves {
  readonly earlier: ActivityShelf;
  readonly made: ActivityShelf;
}

async function buildWith(
  { earlier, made }: Shelves,
  output: string,
  loaded: LoadedConfiguration,
  spool: PageSpool,
  options: BuildOptions,
  progress: Progress,
): Promise<Summary> {
  const started = performance.now();
  const { configuration, folder } = loaded;
  progress.stage('begin');
  const area = areaCodes(configuration.area);
  // Read first: a mistake in the configuration must not cost an hour of reading.
  const drawn = configuration.areas && (await areaOutlines(configuration.areas, folder, area));
  const outlines = drawn?.outlines;
  const located = configuration.postcodes && (await postcodeFile(configuration.postcodes, folder));
  const travel = configuration.travelTimes && (await travelTimeFile(configuration.travelTimes, folder));
  const decisions = await loadDecisions(loaded);
  const lexicon = await chooseLexicon(wishOf(loaded));
  const last = await lastPublication(output, earlier);
  const sources = openSources(loaded, spool, progress);
  progress.stage('read');
  const plan = {
    sources,
    languages: configuration.languages ?? [],
    area,
    decisions,
    outlines: new Map((outlines?.features ?? []).map(({ properties, geometry }) => [properties.code, geometry])),
    lastGood: (id: string) => ofSource(earlier, id),
    onRecord: (id: string, read: number) => progress.record(id, read),
    onRead: () => {
      collectGarbage();
      progress.stage('merge');
    },
  };
  // In the order they are published with, so that what is on the shelf can be published as it is.
  const result = await run(plan, (activity) => void made.add(reshape(activity, 'Activity') as Activity));

  collectGarbage();
  progress.stage('index');
  const heads = sourceHeads(sources, result, last, last && (await confirmedAt(output)));
  const activities = made.inOrder(publishedOrder(made));
  const head = headOf(configuration, activities, heads);
  const attribution = attributionText(configuration.title, head.sources ?? [], [
    drawn?.attribution,
    located?.attribution,
    travel?.attribution,
  ]);
  const index = await buildSearchIndex({ ...head, activities }, lexicon);
  const first = head.generated === undefined ? undefined : await firstPageOf(activities, index, head.generated);
  const publication = compose({
    ...{ head, activities, index, first, attribution, areas: outlines },
    postcodes: located?.postcodes,
    travelTimes: travel?.table,
  });
  collectGarbage();
  progress.stage('compare');
  const lost = losses(
    {
      before: earlier,
      now: made,
      tallies: result.tallies,
      inArea: (code) => area === undefined || area.municipalities.has(code),
      today: todayOf({}),
    },
    configuration.guard,
  );
  const changes = changesBetween(earlier, made, options.verbose);
  const refusal = refusalOf(made, options.acceptLoss ? [] : lost);
  const compress = configuration.compress ?? true;
  if (!refusal && !options.dryRun) progress.stage('publish');
  const ending = refusal
    ? 'refused'
    : options.dryRun
      ? 'dry-run'
      : await writePublication(output, publication, { compress });
  if (configuration.static) progress.stage('pages');
  const pages =
    configuration.static && (ending === 'published' || ending === 'unchanged')
      ? await writeStaticPages(output, publication.manifest, activities, { ...configuration.static, compress })
      : undefined;
  const mergeLog = mergeLogFile(output, stateOf(loaded));
  if (ending === 'published' || ending === 'unchanged')
    await writeMergeLog(mergeLog, mergeLogOf(loaded, publication.manifest.generation, result));
  progress.stage('end');
  const files = await fileSummaries(publication, output);
  return {
    ending,
    output,
    generation: publication.manifest.generation ?? '',
    activities: made.length,
    sources: sources.map(({ reader, importer }) => {
      const { id } = reader.source;
      const tally = result.tallies.get(id);
      if (tally === undefined) throw new Error(`The source ${id} was not counted.`);
      return sourceSummary(id, importer.system, tally, result.failures.get(id));
    }),
    changes,
    losses: lost,
    files,
    outlinesMissing: outlines ? missingOutlines(outlines, area) : [],
    merging: mergingSummary(result.findings, mergeLog),
    lexicon: lexiconSummary(lexicon),
    index: indexSummary(index, files),
    ...(pages && { pages }),
    seconds: (performance.now() - started) / 1000,
    ...(refusal && { refusal: failureOf(refusal) }),
  };
}

/** What the operator is told of merging; of the findings only what lasts, so that two runs write the same. */
function mergeLogOf({ configuration }: LoadedConfiguration, generation = '', { findings }: RunCounts): MergeLog {
  const decisions = configuration.merge?.decisions;
  const { joins, asks, problems } = findings;
  return { formatVersion: 1, generation, ...(decisions !== undefined && { decisions }), joins, asks, problems };
}

/** Activities that a source told first. */
function* ofSource(activities: Iterable<Activity>, id: string): Generator<Activity> {
  for (const activity of activities) if (activity.provenance?.[0]?.source === id) yield activity;
}

/** Paths of the configuration are relative to it. */
function wishOf({ configuration: { search }, folder }: LoadedConfiguration): LexiconWish {
  return {
    ...(search?.lexicon && { lexicon: search.lexicon }),
    ...(search?.voikko !== undefined && { voikko: resolve(folder, search.voikko) }),
  };
}

/** A source that failed is marked with the time it was last read to its end, so that a page can say how old what it shows of it is. */
function sourceHeads(
  sources: readonly OpenedSource[],
  result: RunCounts,
  last: PublicationReading | undefined,
  lastConfirmed: string | undefined,
): Source[] {
  return sources.map(({ reader: { source } }) => {
    if (!result.failures.has(source.id)) return source;
    const before = last?.manifest?.sources?.find(({ id }) => id === source.id);
    const fetched = before?.fetched ?? (before?.stale ? undefined : lastConfirmed);
    return { ...source, ...(fetched !== undefined && { fetched }), stale: true };
  });
}

function refusalOf(made: ActivityShelf, lost: readonly Loss[]): TarjotinError | undefined {
  if (made.length === 0) {
    return new TarjotinError(
      'nothing-to-publish',
      'no activity was left.',
      'Look above why records were set aside or sources could not be read. What was published before stays.',
    );
  }
  if (lost.length === 0) return undefined;
  return new TarjotinError(
    'loss',
    `${losers(lost)}: so much has gone or is faulty that something is probably wrong (see above).`,
    'What was published before stays. If it is right, run again with --accept-loss; `guard` in the configuration sets the limits.',
  );
}
