import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { writtenForms } from '../reading/secrets.js';

/** Where the command writes. Secrets are taken out of everything that passes. */
export interface Console {
  out(lines: readonly string[]): void;
  error(error: unknown): void;
}

/**
 * @param secrets values that must never be printed
 * @param debug whether errors are printed with their stack and causes
 */
export function createConsole(secrets: readonly string[], debug: boolean): Console {
  const hidden = secrets.flatMap(writtenForms).sort((a, b) => b.length - a.length);
  const safe = (text: string): string => hidden.reduce((rest, secret) => rest.replaceAll(secret, '•••'), text);
  return {
    out: (lines) => void process.stdout.write(safe(`${lines.join('\n')}\n`)),
    error: (error) => void process.stderr.write(safe(`${errorLines(error, debug).join('\n')}\n`)),
  };
}

function errorLines(error: unknown, debug: boolean): string[] {
  if (error instanceof TarjotinError) {
    return [`${error.message} [${error.code}]`, `→ ${error.hint}`, ...(debug ? stacks(error) : [])];
  }
  const message = error instanceof Error ? error.message : String(error);
  return [
    `Something unexpected happened: ${message}`,
    '→ Run again with --debug and report what it prints.',
    ...(debug ? stacks(error) : []),
  ];
}

function stacks(error: unknown): string[] {
  const lines: string[] = [];
  for (let current = error; current instanceof Error; current = current.cause)
    lines.push(current.stack ?? current.message);
  return lines;
}
