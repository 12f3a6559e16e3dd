import { resolve } from 'node:path';
import { loadConfiguration } from '../configuration/load-configuration.js';
import type { Reading } from '../generated/configuration.js';
import { mergeLogFile } from '../pipeline/merge/merge-log-file.js';
import { linksOf } from '../quality/rules/reach-rules.js';
import { duplicatesToDecide } from '../quality-report/duplicates.js';
import { generationBefore, openCatalogue, type OpenedCatalogue } from '../quality-report/open-catalogue.js';
import { qualityReport, type QualityReport } from '../quality-report/report.js';
import { writeReport } from '../quality-report/write-report.js';
import { checkLinks, linkRules, type LinkFindings } from '../reading/link-check.js';
import { createNetwork } from '../reading/network.js';
import { createPace } from '../reading/pace.js';
import { dayOf, pageLanguage } from './day-and-language.js';

export interface ReportOptions {
  /** The configuration whose output is judged, unless a catalogue is named. */
  readonly config: string;
  /** Folder, file or address of a catalogue. */
  readonly catalogue?: string;
  /** Catalogue to compare with instead of the generation before. */
  readonly before?: string;
  readonly out: string;
  readonly language: string;
  readonly checkLinks: boolean;
  /** A day or an instant that stands for today. */
  readonly now?: string;
}

/** What was written. */
export interface WrittenReport {
  readonly out: string;
  readonly pages: number;
  readonly report: QualityReport;
}

/**
 * Judges a published catalogue and writes the report.
 * @throws TarjotinError `bad-language`, `bad-day`, `no-configuration`, `no-catalogue`, `broken-catalogue`, `unwritable` …
 */
export async function report(options: ReportOptions): Promise<WrittenReport> {
  const language = pageLanguage(options.language);
  const today = dayOf(options.now);
  const place = await placeOf(options);
  const network = createNetwork(place.reading);
  const now = await openCatalogue(place.catalogue, network);
  const before =
    options.before !== undefined
      ? await openCatalogue(options.before, network)
      : now.folder === undefined
        ? undefined
        : await generationBefore(now.folder);
  const duplicates = place.log && (await duplicatesToDecide(place.log, now.manifest.generation));
  const links = options.checkLinks ? await triedLinks(now, place.reading) : undefined;
  const made = qualityReport({
    now,
    today,
    ...(before && { before }),
    ...(links && { links }),
    ...(duplicates && { duplicates }),
  });
  const out = resolve(options.out);
  const pages = await writeReport(out, made, language);
  return { out, pages, report: made };
}

interface Place {
  readonly catalogue: string;
  readonly reading: Reading | undefined;
  /** The log of merges beside the state of the build. */
  readonly log?: string;
}

async function placeOf({ config, catalogue }: ReportOptions): Promise<Place> {
  if (catalogue !== undefined) return { catalogue, reading: undefined };
  const { configuration, folder } = await loadConfiguration(config, { secrets: false });
  const output = resolve(folder, configuration.output);
  const { reading } = configuration;
  const state = reading?.state === undefined ? undefined : resolve(folder, reading.state);
  return { catalogue: output, reading, log: mergeLogFile(output, state) };
}

/** Ten seconds for a link, half an hour for all: a report is made in the night. */
const LINK_LIMITS = { timeoutMs: 10_000, totalMs: 30 * 60_000 };

async function triedLinks({ activities }: OpenedCatalogue, reading: Reading | undefined): Promise<LinkFindings> {
  const network = createNetwork(reading);
  const rules = linkRules(network.rules, new Set(Object.keys(reading?.hosts ?? {})));
  return checkLinks(activities.flatMap(linksOf), { ...network, rules, pace: createPace(rules) }, LINK_LIMITS);
}
