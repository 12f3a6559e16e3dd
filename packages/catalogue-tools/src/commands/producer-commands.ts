import type { Command } from 'commander';
import { EXIT } from './exit-codes.js';
import { MIRROR_HELP, REPORT_HELP } from './help.js';
import { type CommonSwitches, inShell } from './shell.js';

/** Switches of `report`. */
interface ReportSwitches extends CommonSwitches {
  readonly config: string;
  readonly catalogue?: string;
  readonly before?: string;
  readonly out: string;
  readonly lang: string;
  readonly checkLinks?: boolean;
  readonly now?: string;
}

/** Switches of `mirror`. */
interface MirrorSwitches extends CommonSwitches {
  readonly out?: string;
  readonly lang?: string;
  readonly now?: string;
}

/**
 * Adds the commands that show producers what becomes of what they write.
 * @param ended told the exit code
 */
export function addProducerCommands(program: Command, ended: (exitCode: number) => void): void {
  addReport(program, ended);
  addMirror(program, ended);
}

function addReport(program: Command, ended: (exitCode: number) => void): void {
  program
    .command('report')
    .description('write a report on the quality of a published catalogue, a page for each organisation')
    .option('--config <file>', 'configuration whose catalogue is judged', 'tarjotin.yaml')
    .option('--catalogue <where>', 'folder, file or address of a catalogue instead')
    .option('--before <where>', 'catalogue to compare with, instead of the generation kept before')
    .option('--out <folder>', 'where to', 'report')
    .option('--lang <tag>', 'of the pages: fi, sv or en', 'fi')
    .option('--check-links', 'try every link')
    .option('--now <day>', 'judge as on this day, 2026-11-22')
    .option('--quiet', 'print nothing unless something needs looking at')
    .option('--json', 'print the score and the faults as JSON')
    .option('--debug', 'print errors with their stack')
    .addHelpText('after', REPORT_HELP)
    .action(async (switches: ReportSwitches) =>
      ended(
        await inShell(switches, async () => {
          const { report } = await import('./report.js');
          const { reportHead } = await import('../quality-report/report-json.js');
          const { reportLines } = await import('../report/print-quality.js');
          const { lang, checkLinks = false } = switches;
          const written = await report({ ...switches, language: lang, checkLinks });
          return { report: reportHead(written.report), lines: reportLines(written), exitCode: EXIT.FINE };
        }),
      ),
    );
}

function addMirror(program: Command, ended: (exitCode: number) => void): void {
  program
    .command('mirror <file>')
    .description('show a producer what their CSV, XLSX, ICS or JSON-LD becomes, and correct it')
    .option('--out <folder>', 'where to; beside the file when missing')
    .option('--lang <tag>', 'of the page: fi, sv or en; that of the file when missing')
    .option('--now <day>', 'read as on this day, 2026-11-22')
    .option('--quiet', 'print nothing unless something needs looking at')
    .option('--json', 'print what was found as JSON')
    .option('--debug', 'print errors with their stack')
    .addHelpText('after', MIRROR_HELP)
    .action(async (file: string, switches: MirrorSwitches) =>
      ended(
        await inShell(switches, async () => {
          const { mirror } = await import('./mirror.js');
          const { mirrorJson, mirrorLines } = await import('../report/print-mirror.js');
          const { lang, ...rest } = switches;
          const written = await mirror({ file, ...rest, ...(lang !== undefined && { language: lang }) });
          return { report: mirrorJson(written), lines: mirrorLines(written), exitCode: EXIT.FINE };
        }),
      ),
    );
}
