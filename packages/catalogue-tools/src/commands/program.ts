import { Command, CommanderError } from 'commander';
import { loadConfiguration } from '../configuration/load-configuration.js';
import { secretValues } from '../reading/secret-names.js';
import { checkLines } from '../report/print-check.js';
import { summaryLines } from '../report/print-summary.js';
import { rollbackLines } from '../report/rollback-report.js';
import type { Summary } from '../report/summary.js';
import { EXIT } from './exit-codes.js';
import { BUILD_HELP, CHECK_HELP, PROGRAM_HELP, ROLLBACK_HELP, TEMPLATE_HELP } from './help.js';
import { addOperatorCommands } from './operator-commands.js';
import { addProducerCommands } from './producer-commands.js';
import { type CommonSwitches, inShell } from './shell.js';

interface Switches extends CommonSwitches {
  readonly dryRun?: boolean;
  readonly acceptLoss?: boolean;
  readonly verbose?: boolean;
  readonly list?: boolean;
  readonly lang?: string;
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
  addOperatorCommands(program, (code) => void (exitCode = code));
  program
    .command('build [config]')
    .description('read the sources of a configuration and publish the catalogue')
    .option('--dry-run', 'read and report, write nothing')
    .option('--accept-loss', 'publish although much was lost since the last publication')
    .option('--verbose', 'name everything that was added, changed or removed, with its fields')
    .option('--quiet', 'print nothing unless something needs looking at')
    .option('--json', 'print the closing summary as JSON')
    .option('--debug', 'print errors with their stack')
    .addHelpText('after', BUILD_HELP)
    .action(
      async (config: string | undefined, switches: Switches) =>
        void (exitCode = await runBuild(config ?? DEFAULT_CONFIG, switches)),
    );
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
        void (exitCode = await runRollback(config ?? DEFAULT_CONFIG, switches)),
    );
  program
    .command('template [file]')
    .description('write a spreadsheet for producers to fill in, .xlsx or .csv')
    .option('--lang <tag>', 'of its headings and hints: fi, sv or en', 'fi')
    .option('--json', 'print what was written as JSON')
    .option('--debug', 'print errors with their stack')
    .addHelpText('after', TEMPLATE_HELP)
    .action(
      async (file: string | undefined, switches: Switches) => void (exitCode = await runTemplate(file, switches)),
    );
  addProducerCommands(program, (code) => void (exitCode = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has already printed what is wrong, or the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.FINE : EXIT.USAGE;
    throw error;
  }
}

/** The configuration when none is named. */
const DEFAULT_CONFIG = 'tarjotin.yaml';

async function runBuild(config: string, switches: Switches): Promise<number> {
  return inShell(switches, async ({ progress, hide }) => {
    const loaded = await loadConfiguration(config);
    hide(secretValues(loaded.configuration));
    const { dryRun = false, acceptLoss = false, verbose = false } = switches;
    const { build } = await import('./build.js');
    const summary = await build(loaded, { dryRun, acceptLoss, verbose }, progress);
    return { report: summary, lines: summaryLines(summary), exitCode: buildExitCode(summary) };
  });
}

function buildExitCode({ ending, sources }: Summary): number {
  if (ending === 'refused') return EXIT.NOTHING_PUBLISHED;
  return sources.some(({ failure }) => failure !== undefined) ? EXIT.PROBLEMS : EXIT.FINE;
}

async function runCheck(path: string, switches: Switches): Promise<number> {
  return inShell(switches, async () => {
    const { check } = await import('./check.js');
    const report = await check(path);
    const found = report.problems.length + report.remarks.length;
    return { report, lines: checkLines(report), exitCode: found === 0 ? EXIT.FINE : EXIT.PROBLEMS };
  });
}

async function runRollback(config: string, switches: Switches): Promise<number> {
  return inShell(switches, async () => {
    // Nothing is read from a source, so the keys that a nightly run has in its environment need not be there.
    const loaded = await loadConfiguration(config, { secrets: false });
    const { listGenerations, rollback } = await import('./rollback.js');
    const report = await (switches.list ? listGenerations : rollback)(loaded);
    return { report, lines: rollbackLines(report), exitCode: EXIT.FINE };
  });
}

async function runTemplate(file = 'tarjotin.xlsx', switches: Switches): Promise<number> {
  return inShell(switches, async () => {
    const { writeTemplate } = await import('./template.js');
    await writeTemplate(file, switches.lang ?? 'fi');
    return { report: { file }, lines: [`${file} was written.`], exitCode: EXIT.FINE };
  });
}
