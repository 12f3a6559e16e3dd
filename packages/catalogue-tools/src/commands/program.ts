import { Command, CommanderError } from 'commander';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { loadConfiguration, type LoadedConfiguration } from '../configuration/load-configuration.js';
import { createConsole } from '../report/console.js';
import { checkLines } from '../report/print-check.js';
import { summaryLines } from '../report/print-summary.js';
import { createProgress } from '../report/progress.js';
import { rollbackLines } from '../report/rollback-report.js';
import type { Summary } from '../report/summary.js';
import { EXIT, exitCodeOf } from './exit-codes.js';
import { BUILD_HELP, CHECK_HELP, PROGRAM_HELP, ROLLBACK_HELP, TEMPLATE_HELP } from './help.js';

interface Switches {
  readonly json?: boolean;
  readonly debug?: boolean;
  readonly dryRun?: boolean;
  readonly acceptLoss?: boolean;
  readonly list?: boolean;
  readonly language?: string;
}

/**
 * Runs the command. What a command needs is loaded when it runs, so that help and mistakes are told at once.
 * @param args what follows `tarjotin` on the command line
 * @returns the exit code (see `EXIT`)
 */
export async function main(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.FINE;
  const program = new Command('tarjotin')
    .description('Builds one catalogue of activities that promote wellbeing and health out of many sources.')
    .addHelpText('after', PROGRAM_HELP)
    .showHelpAfterError('Run `tarjotin --help` to see what there is.')
    .exitOverride();
  program
    .command('build <config>')
    .description('read the sources of a configuration and publish the catalogue')
    .option('--dry-run', 'read and report, write nothing')
    .option('--accept-loss', 'publish although much was lost since the last publication')
    .option('--json', 'print the closing summary as JSON, and no progress')
    .option('--debug', 'print errors with their stack')
    .addHelpText('after', BUILD_HELP)
    .action(async (config: string, switches: Switches) => void (exitCode = await runBuild(config, switches)));
  program
    .command('check <path>')
    .description('check a catalogue.json, a manifest.json with its files, or a folder with either')
    .option('--json', 'print what was found as JSON')
    .option('--debug', 'print errors with their stack')
    .addHelpText('after', CHECK_HELP)
    .action(async (path: string, switches: Switches) => void (exitCode = await runCheck(path, switches)));
  program
    .command('rollback [config]')
    .description('put the generation published before in use again')
    .option('--list', 'tell what there is to roll back to, change nothing')
    .option('--json', 'print what was done as JSON')
    .option('--debug', 'print errors with their stack')
    .addHelpText('after', ROLLBACK_HELP)
    .action(
      async (config: string | undefined, switches: Switches) =>
        void (exitCode = await runRollback(config ?? 'tarjotin.yaml', switches)),
    );
  program
    .command('template [file]')
    .description('write a spreadsheet for producers to fill in, .xlsx or .csv')
    .option('--language <tag>', 'of its headings and hints: fi, sv or en', 'fi')
    .option('--debug', 'print errors with their stack')
    .addHelpText('after', TEMPLATE_HELP)
    .action(
      async (file: string | undefined, switches: Switches) => void (exitCode = await runTemplate(file, switches)),
    );
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has already printed what is wrong, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.FINE : EXIT.USAGE;
    throw error;
  }
}

async function runBuild(config: string, switches: Switches): Promise<number> {
  const debug = switches.debug === true;
  let console = createConsole([], debug);
  try {
    const loaded = await loadConfiguration(config);
    console = createConsole(secretsOf(loaded), debug);
    const progress = createProgress(process.stderr, switches.json === true);
    const options = { dryRun: switches.dryRun === true, acceptLoss: switches.acceptLoss === true };
    // Closed whatever happens: bars hide the cursor.
    const { build } = await import('./build.js');
    const summary = await build(loaded, options, progress).finally(() => progress.close());
    console.out(switches.json ? [JSON.stringify(summary, undefined, 2)] : summaryLines(summary));
    return buildExitCode(summary);
  } catch (error) {
    console.error(error);
    return exitCodeOf(error instanceof TarjotinError ? error.code : undefined);
  }
}

function buildExitCode({ ending, sources }: Summary): number {
  if (ending === 'refused') return EXIT.NOTHING_PUBLISHED;
  return sources.some(({ failure }) => failure !== undefined) ? EXIT.PROBLEMS : EXIT.FINE;
}

function secretsOf({ configuration }: LoadedConfiguration): string[] {
  return configuration.sources.flatMap(({ headers }) =>
    Object.values(headers ?? {}).map((variable) => process.env[variable] ?? ''),
  );
}

async function runCheck(path: string, switches: Switches): Promise<number> {
  const console = createConsole([], switches.debug === true);
  try {
    const { check } = await import('./check.js');
    const report = await check(path);
    console.out(switches.json ? [JSON.stringify(report, undefined, 2)] : checkLines(report));
    return report.problems.length + report.remarks.length === 0 ? EXIT.FINE : EXIT.PROBLEMS;
  } catch (error) {
    console.error(error);
    return exitCodeOf(error instanceof TarjotinError ? error.code : undefined);
  }
}

async function runRollback(config: string, switches: Switches): Promise<number> {
  const console = createConsole([], switches.debug === true);
  try {
    // Nothing is read from a source, so the keys that a nightly run has in its environment need not be there.
    const loaded = await loadConfiguration(config, { secrets: false });
    const { listGenerations, rollback } = await import('./rollback.js');
    const report = await (switches.list ? listGenerations : rollback)(loaded);
    console.out(switches.json ? [JSON.stringify(report, undefined, 2)] : rollbackLines(report));
    return EXIT.FINE;
  } catch (error) {
    console.error(error);
    return exitCodeOf(error instanceof TarjotinError ? error.code : undefined);
  }
}

async function runTemplate(file = 'tarjotin.xlsx', switches: Switches): Promise<number> {
  const console = createConsole([], switches.debug === true);
  try {
    const { writeTemplate } = await import('./template.js');
    await writeTemplate(file, switches.language ?? 'fi');
    console.out([`${file} was written.`]);
    return EXIT.FINE;
  } catch (error) {
    console.error(error);
    return exitCodeOf(error instanceof TarjotinError ? error.code : undefined);
  }
}
