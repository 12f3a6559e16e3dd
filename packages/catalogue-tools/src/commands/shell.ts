import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { createConsole } from '../report/console.js';
import { createProgress, type Progress } from '../report/progress.js';
import { EXIT, exitCodeOf } from './exit-codes.js';

/** Switches that commands share. */
export interface CommonSwitches {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** What a command has to tell when it has ended by itself. */
export interface Told {
  /** Printed with `--json`. */
  readonly report: object;
  /** Printed without it. */
  readonly lines: readonly string[];
  readonly exitCode: number;
}

/** What a command works with. */
export interface Shell {
  readonly progress: Progress;
  /** From here on these values are taken out of everything that is printed. */
  hide(secrets: readonly string[]): void;
}

/**
 * Runs a command and prints what it tells: with `--json` one object on standard output, whatever happens; with `--quiet`
 * nothing unless something needs looking at. Progress and errors go to standard error.
 * @returns the exit code
 */
export async function inShell(switches: CommonSwitches, work: (shell: Shell) => Promise<Told>): Promise<number> {
  const { json = false, quiet = false, debug = false } = switches;
  const progress = createProgress(process.stderr, quiet);
  let console = createConsole([], debug);
  const hide = (secrets: readonly string[]): void => void (console = createConsole(secrets, debug));
  try {
    // Closed whatever happens: bars hide the cursor.
    const { report, lines, exitCode } = await work({ progress, hide }).finally(() => progress.close());
    if (json) console.out([JSON.stringify(report, undefined, 2)]);
    else if (!quiet || exitCode !== EXIT.FINE) console.out(lines);
    return exitCode;
  } catch (error) {
    console.error(error);
    const { code, message, hint } = error instanceof TarjotinError ? error : unexpected(error);
    if (json) console.out([JSON.stringify({ error: { code, message, hint } }, undefined, 2)]);
    return exitCodeOf(code);
  }
}

function unexpected(error: unknown): { code: string; message: string; hint: string } {
  return {
    code: 'unexpected',
    message: error instanceof Error ? error.message : String(error),
    hint: 'Run again with --debug and report what it prints.',
  };
}
