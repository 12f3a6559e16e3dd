import { type Command, InvalidArgumentError, Option } from 'commander';
import { AREAS_HELP, DOCTOR_HELP, INIT_HELP, POSTCODES_HELP, SCHEMA_HELP, TRAVEL_TIMES_HELP } from './help.js';
import { EXIT } from './exit-codes.js';
import type { GeographySwitches, InitSwitches, TravelTimesSwitches } from './operator-switches.js';
import { type CommonSwitches, inShell } from './shell.js';

/**
 * Adds the commands by which an operator sets up a catalogue and finds out what is wrong with it.
 * @param ended told the exit code
 */
export function addOperatorCommands(program: Command, ended: (exitCode: number) => void): void {
  addInit(program, ended);
  addDoctor(program, ended);
  addAreas(program, ended);
  addPostcodes(program, ended);
  addTravelTimes(program, ended);
  addSchema(program, ended);
}

function addInit(program: Command, ended: (exitCode: number) => void): void {
  program
    .command('init [file]')
    .description('write a commented configuration to begin with')
    .option('--county <code>', 'a wellbeing services county: 10 is Kymenlaakso', list)
    .option('--municipality <code>', 'a municipality, or one more beside the county: 142 is Iitti', list)
    .option('--sources <systems>', 'what to read, with commas: lipas,ptv when missing', commas)
    .option('--organisation <name>', 'who publishes the catalogue')
    .option('--contact <mail>', 'a shared mailbox that is told to the sources')
    .addOption(new Option('--format <kind>', 'yaml, which has comments, or json').choices(['yaml', 'json']))
    .addOption(
      new Option('--lang <tag>', 'language of comments and questions').choices(['fi', 'sv', 'en']).default('fi'),
    )
    .option('--force', 'replace a file that is there')
    .option('--json', 'print what was written as JSON; asks nothing')
    .option('--debug', 'print errors with their stack')
    .addHelpText('after', INIT_HELP)
    .action(async (file: string | undefined, switches: InitSwitches) =>
      ended(
        await inShell(switches, async () => {
          const { init } = await import('./init.js');
          return init(file, switches);
        }),
      ),
    );
}

function addDoctor(program: Command, ended: (exitCode: number) => void): void {
  program
    .command('doctor [config]')
    .description(
      'find out whether a build would work: configuration, keys, folders, files, and whether the sources answer',
    )
    .option('--offline', 'ask no source')
    .option('--quiet', 'print nothing unless something needs looking at')
    .option('--json', 'print what was found as JSON')
    .option('--debug', 'print errors with their stack')
    .addHelpText('after', DOCTOR_HELP)
    .action(async (config: string | undefined, switches: CommonSwitches & { readonly offline?: boolean }) =>
      ended(
        await inShell(switches, async (shell) => {
          const { doctor } = await import('./doctor.js');
          return doctor(config ?? 'tarjotin.yaml', { offline: switches.offline === true }, shell);
        }),
      ),
    );
}

function addAreas(program: Command, ended: (exitCode: number) => void): void {
  geography(program.command('areas [config]'), 'fetch the outlines of municipalities and simplify them for the map')
    .addOption(new Option('--scale <thousand>', '4500 follows the coast, 1000 is finer').choices(['4500', '1000']))
    .option('--tolerance <metres>', 'smallest detail to keep; by the size of the area when missing', positive)
    .addHelpText('after', AREAS_HELP)
    .action(async (config: string | undefined, switches: GeographySwitches) =>
      ended(
        await inShell(switches, async ({ progress }) => {
          const { areas } = await import('./areas.js');
          return areas(config, switches, progress);
        }),
      ),
    );
}

function addPostcodes(program: Command, ended: (exitCode: number) => void): void {
  geography(program.command('postcodes [config]'), 'fetch the middle points of postcodes, to measure distances from')
    .addHelpText('after', POSTCODES_HELP)
    .action(async (config: string | undefined, switches: GeographySwitches) =>
      ended(
        await inShell(switches, async ({ progress }) => {
          const { postcodes } = await import('./postcodes.js');
          return postcodes(config, switches, progress);
        }),
      ),
    );
}

function addTravelTimes(program: Command, ended: (exitCode: number) => void): void {
  program
    .command('travel-times [config]')
    .description('make a table of travel times: lists for a router, then the table of its matrix')
    .option('--matrix <file>', 'CSV of a router: from_id, to_id, travel_time')
    .addOption(
      new Option('--mode <mode>', 'how the ways are gone').choices(['public-transport', 'car', 'cycling', 'walking']),
    )
    .option('--date <day>', 'YYYY-MM-DD: whose timetables and streets the matrix is reckoned from')
    .option('--attribution <line>', 'what the licences of streets and timetables ask to show')
    .option('--out <path>', 'where to write: a folder for the lists, a file for the table')
    .option('--force', 'replace a file that was not made by this command')
    .option('--quiet', 'print nothing unless something needs looking at')
    .option('--json', 'print what was written as JSON')
    .option('--debug', 'print errors with their stack')
    .addHelpText('after', TRAVEL_TIMES_HELP)
    .action(async (config: string | undefined, switches: TravelTimesSwitches) =>
      ended(
        await inShell(switches, async () => {
          const { travelTimes } = await import('./travel-times.js');
          return travelTimes(config, switches);
        }),
      ),
    );
}

function geography(command: Command, description: string): Command {
  return command
    .description(description)
    .option('--county <code>', 'a wellbeing services county: 10 is Kymenlaakso', list)
    .option('--municipality <code>', 'a municipality, or one more beside the county: 142 is Iitti', list)
    .option('--out <file>', 'where to write')
    .option('--year <year>', 'of the division; that of the codes `tarjotin` knows when missing', positive)
    .option('--url <address>', 'another address of the same service')
    .option('--force', 'replace a file that was not made by this command')
    .option('--quiet', 'print nothing unless something needs looking at')
    .option('--json', 'print what was written as JSON')
    .option('--debug', 'print errors with their stack');
}

function addSchema(program: Command, ended: (exitCode: number) => void): void {
  program
    .command('schema')
    .description('print the JSON Schema of the configuration')
    .addHelpText('after', SCHEMA_HELP)
    .action(async () => {
      const { schemaText } = await import('./schema.js');
      process.stdout.write(await schemaText());
      ended(EXIT.FINE);
    });
}

/** `--county 10 --county 09`, and `--county 10,09`. */
function list(value: string, before: readonly string[] = []): string[] {
  return [...before, ...commas(value)];
}

function commas(value: string): string[] {
  return value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function positive(value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be a number above 0.');
}
