import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { Configuration } from '../generated/configuration.js';
import { validateConfiguration } from '../generated/configuration-validator.js';
import { ConfigurationText } from './configuration-text.js';
import { describeSchemaError, type SchemaError } from './describe-schema-error.js';
import { configurationRules, type Finding } from './configuration-rules.js';

/** A configuration that was found good, and where it stands: its paths are relative to `folder`. */
export interface LoadedConfiguration {
  readonly configuration: Configuration;
  readonly file: string;
  readonly folder: string;
}

/**
 * Reads and checks a configuration in YAML or JSON.
 * @param path as given on the command line, relative to the working folder
 * @param options `secrets: false` when nothing will be read from a source: environment variables need not be set
 * @throws TarjotinError `no-configuration` or `bad-configuration`; the message has one line per mistake with file, line and key
 */
export async function loadConfiguration(
  path: string,
  { secrets = true }: { readonly secrets?: boolean } = {},
): Promise<LoadedConfiguration> {
  const file = resolve(path);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new TarjotinError(
      'no-configuration',
      `The configuration ${path} could not be read.`,
      'Check the path. `tarjotin build --help` shows what a configuration looks like.',
      { cause },
    );
  });
  const parsed = new ConfigurationText(path, text);
  if (parsed.syntaxErrors.length > 0) throw badConfiguration(parsed.syntaxErrors);
  const value: unknown = parsed.value;
  const validate: Validator = validateConfiguration;
  const findings: Finding[] = validate(value)
    ? configurationRules(value as Configuration, secrets)
    : relevant(validate.errors ?? []).map((error) => describeSchemaError(error));
  if (findings.length > 0) throw badConfiguration(findings.map((finding) => parsed.locate(finding)));
  return { configuration: value as Configuration, file, folder: dirname(file) };
}

/** The shape of ajv's generated function, which leaves the errors of the last call on itself. */
type Validator = ((value: unknown) => boolean) & { errors?: SchemaError[] | null };

/** `propertyNames` reports twice: once for the name and once for the object. The second says nothing new. */
function relevant(errors: readonly SchemaError[]): SchemaError[] {
  const useful = errors.filter((error) => error.keyword !== 'propertyNames');
  return useful.length > 0 ? useful : [...errors];
}

function badConfiguration(lines: readonly string[]): TarjotinError {
  return new TarjotinError(
    'bad-configuration',
    [...new Set(lines)].join('\n'),
    'Every key is described in tarjotin.schema.json; an editor that knows YAML or JSON schemas shows the same mistakes while you type.',
  );
}
