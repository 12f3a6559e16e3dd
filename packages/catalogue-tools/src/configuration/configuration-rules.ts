import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { WELLBEING_COUNTIES } from '@hyte/catalogue-format/vocabularies/wellbeing-counties.js';
import { isAllowedAddress } from '../reading/address-policy.js';
import { hostRules, type HostRules } from '../reading/host-rules.js';
import { openKey, placeholders } from '../reading/secret-names.js';
import { optionFaults } from './source-options.js';
import type { ConfiguredSource, Configuration } from '../generated/configuration.js';

/** One mistake in a configuration. */
export interface Finding {
  readonly path: readonly (string | number)[];
  /** Continues the sentence that begins with the key. */
  readonly message: string;
}

/** Systems whose source is one file. */
const ONE_FILE = new Set(['csv', 'xlsx']);

const WAYS = ['url', 'file', 'folder', 'parts'] as const;

/**
 * What a schema cannot say: ids used once, one way to read each source, options its system has, codes that exist.
 * @param secrets whether the environment variables that are named must be set
 */
export function configurationRules(configuration: Configuration, secrets: boolean): Finding[] {
  const seen = new Map<string, number>();
  const hosts = hostRules(configuration.reading?.hosts);
  return [
    ...configuration.sources.flatMap((source, index) => sourceRules(source, index, seen, hosts)),
    ...(secrets ? configuration.sources.flatMap(missingSecrets) : []),
    ...staticRules(configuration),
    ...codeRules(configuration),
  ];
}

function sourceRules(source: ConfiguredSource, index: number, seen: Map<string, number>, hosts: HostRules): Finding[] {
  const findings: Finding[] = [];
  const at = (key: string, message: string): void => void findings.push({ path: ['sources', index, key], message });
  const first = seen.get(source.id);
  if (first !== undefined)
    at('id', `is the same as that of sources[${first}]: \`${source.id}\`. Give each source its own.`);
  seen.set(source.id, first ?? index);

  const ways = WAYS.filter((way) => source[way] !== undefined);
  if (ways.length === 0)
    findings.push({ path: ['sources', index], message: `needs one of ${WAYS.join(', ')}: where is it read from?` });
  for (const extra of ways.slice(1)) at(extra, `cannot stand beside \`${ways[0]}\`: a source is read from one place.`);
  if (source.url !== undefined && !isAllowedAddress(source.url, hosts)) {
    at(
      'url',
      'must begin with https:// and hold no password. http is only for hosts that `reading.hosts` allows it; secrets belong in `headers`.',
    );
  }
  const key = openKey(source.url ?? '');
  if (key !== undefined)
    at(
      'url',
      `holds the value of \`${key}\` openly. Put it into an environment variable and write \`${key}=\${ITS_NAME}\`.`,
    );
  if (ONE_FILE.has(source.system) && source.file === undefined && source.url === undefined)
    at('system', `${source.system} is read from a \`file\` or a \`url\`.`);
  for (const { option, message } of optionFaults(source.system, source.options ?? {}))
    findings.push({ path: ['sources', index, 'options', option], message });
  return findings;
}

function missingSecrets({ url, headers = {}, options }: ConfiguredSource, index: number): Finding[] {
  const addresses: unknown = options?.['addresses'];
  const named = [
    ...Object.entries(headers).map(([header, variable]) => ({ path: ['headers', header], variable })),
    ...placeholders(url).map((variable) => ({ path: ['url'], variable })),
    ...(Array.isArray(addresses) ? addresses : []).flatMap((address, place) =>
      placeholders(String(address)).map((variable) => ({ path: ['options', 'addresses', place], variable })),
    ),
  ];
  return named
    .filter(({ variable }) => (process.env[variable] ?? '') === '')
    .map(({ path, variable }) => ({
      path: ['sources', index, ...path],
      message: `names the environment variable ${variable}, which is not set.`,
    }));
}

/** Folders of the publication itself. */
const TAKEN_FOLDERS = ['files', 'generations'];

function staticRules({ static: pages }: Configuration): Finding[] {
  if (pages?.folder === undefined || !TAKEN_FOLDERS.includes(pages.folder)) return [];
  return [{ path: ['static', 'folder'], message: `cannot be \`${pages.folder}\`: the publication itself is there.` }];
}

function codeRules({ area }: Configuration): Finding[] {
  const municipalities = new Set(MUNICIPALITIES.map(({ code }) => code));
  const counties = new Set(WELLBEING_COUNTIES.map(({ code }) => code));
  const unknown = (key: string, codes: readonly string[] | undefined, known: ReadonlySet<string>): Finding[] =>
    (codes ?? []).flatMap((code, index) =>
      known.has(code) ? [] : [{ path: ['area', key, index], message: `is not a code in use: '${code}'.` }],
    );
  return [
    ...unknown('municipalities', area?.municipalities, municipalities),
    ...unknown('wellbeingCounties', area?.wellbeingCounties, counties),
  ];
}
