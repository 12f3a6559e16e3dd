import { access } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Area } from '@hyte/catalogue-format/generated/catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { loadConfiguration, type LoadedConfiguration } from '../configuration/load-configuration.js';
import { askedArea } from '../geography/area-codes.js';
import type { Layer } from '../geography/layer.js';
import { refuseForeignFile } from '../geography/origin.js';
import { layerAddress, type LayerFeature, readLayer } from '../geography/read-layer.js';
import type { AreaCodes } from '../pipeline/area.js';
import { flushFolder, writeWhole } from '../publish/write-file.js';
import { isAllowedAddress } from '../reading/address-policy.js';
import { createFetcher, NO_SECRETS } from '../reading/fetcher.js';
import { hostRules } from '../reading/host-rules.js';
import { createNetwork } from '../reading/network.js';
import { spoolBeside } from '../reading/page-spool.js';
import { readingLimits } from '../reading/reading-limits.js';
import { urlPages } from '../reading/url-pages.js';
import type { Progress } from '../report/progress.js';
import type { GeographySwitches } from './operator-switches.js';

/** The division whose codes the vocabulary has: outlines of another year may lack a municipality. */
export const DIVISION_YEAR = 2026;

/** What `areas` and `postcodes` have in common: an area, a file to write, and how to read a layer. */
export interface GeographyTask {
  readonly area: AreaCodes;
  readonly year: number;
  /** Absolute path. */
  readonly file: string;
  /** As it is told to people. */
  readonly shown: string;
  /** Whether the configuration names the file already. */
  readonly configured: boolean;
  /** The features of the area's municipalities. */
  read(layer: Layer): Promise<LayerFeature[]>;
  /** Writes the file all at once, and forgets the pages it was made of. */
  write(json: object): Promise<number>;
}

/**
 * Finds out what is asked for: by the switches, else by the configuration, which is `tarjotin.yaml` of this folder when none
 * is named and it is there.
 * @throws TarjotinError `no-area`, `unknown-area`, `file-exists`, `bad-address`, and what loading a configuration throws
 */
export async function geographyTask(
  kind: 'areas' | 'postcodes',
  config: string | undefined,
  switches: GeographySwitches,
  progress: Progress,
): Promise<GeographyTask> {
  const loaded = await configurationOf(config);
  const area = askedArea(asked(switches) ?? loaded?.configuration.area);
  const named = loaded?.configuration[kind]?.file;
  const out = switches.out ?? named ?? `${kind}.json`;
  const file = resolve(switches.out === undefined ? (loaded?.folder ?? '.') : '.', out);
  await refuseForeignFile(file, switches.force === true);
  const reading = loaded?.configuration.reading;
  const rules = hostRules(reading?.hosts);
  if (switches.url !== undefined && !isAllowedAddress(switches.url, rules))
    throw new TarjotinError(
      'bad-address',
      `The address ${switches.url} cannot be read.`,
      'It must begin with https://.',
    );
  const limits = readingLimits({});
  const network = createNetwork(reading);
  const fetcher = createFetcher(network, NO_SECRETS, limits);
  const state = reading?.state === undefined ? undefined : resolve(loaded?.folder ?? '.', reading.state);
  const spool = spoolBeside(file, state, FRESH_MS);
  return {
    area,
    year: switches.year ?? DIVISION_YEAR,
    file,
    shown: out,
    configured: named !== undefined,
    async read(layer) {
      const base = layerAddress(layer, area.municipalities);
      const source = { id: kind, base, fetcher, plainFetcher: fetcher, rules, spool, limits };
      progress.start(layer.name);
      try {
        const opened = urlPages(source, (read, total) => progress.page(layer.name, read, total));
        const features = await readLayer(layer, area.municipalities, opened);
        progress.record(layer.name, features.length);
        return features;
      } finally {
        progress.end(layer.name);
      }
    },
    async write(json) {
      const bytes = Buffer.from(`${JSON.stringify(json)}\n`);
      await writeWhole(dirname(file), { path: basename(file), bytes }).catch((cause: unknown) => {
        throw new TarjotinError('unwritable', `${out} could not be written.`, 'Check the folder and the rights.', {
          cause,
        });
      });
      await flushFolder(dirname(file));
      await spool.remove();
      return bytes.length;
    },
  };
}

/** Long enough for a second try on the same day. */
const FRESH_MS = 6 * 3_600_000;

function asked({ county, municipality }: GeographySwitches): Area | undefined {
  if (county === undefined && municipality === undefined) return undefined;
  return {
    wellbeingCounties: (county ?? []).map((code) => code.padStart(2, '0')),
    municipalities: (municipality ?? []).map((code) => code.padStart(3, '0')),
  };
}

/** A configuration that is named must be good; one that only lies about may be missing. */
async function configurationOf(config: string | undefined): Promise<LoadedConfiguration | undefined> {
  if (config !== undefined) return loadConfiguration(config, { secrets: false });
  const there = await access('tarjotin.yaml').then(
    () => true,
    () => false,
  );
  return there ? loadConfiguration('tarjotin.yaml', { secrets: false }) : undefined;
}
