import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { argv, cpuUsage, resourceUsage, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { IMPORTERS } from '@hyte/catalogue-tools/configuration/importers.js';
import { reader } from './fixtures.js';

/** What reading a file took in a process of its own, and how it ended. */
export interface Measured {
  /** Code of the error, `undefined` when the file was read. */
  readonly code?: string;
  readonly records: number;
  /** CPU time, of all threads: other work on the machine does not count. */
  readonly seconds: number;
  /** Most memory the process held, Node itself among it. */
  readonly megabytes: number;
}

/** Reads a file with the importer of a system in a new process. */
export async function measureImport(system: string, file: string): Promise<Measured> {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), system, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (out += text));
  await new Promise((resolve) => void child.on('close', resolve));
  return JSON.parse(out) as Measured;
}

async function measure(system: string, file: string): Promise<Measured> {
  const bytes = new Uint8Array(await readFile(file));
  const started = cpuUsage();
  const end = (code?: string): Measured => ({
    ...(code !== undefined && { code }),
    records,
    seconds: secondsSince(started),
    megabytes: Math.round(resourceUsage().maxRSS / 1024),
  });
  let records = 0;
  try {
    for await (const _ of IMPORTERS.get(system)!.records(
      reader({ documents: [{ where: 'file', bytes }] }, { now: '2026-11-22' }, bytes),
    ))
      records += 1;
    return end();
  } catch (error) {
    return end((error as { code?: string }).code ?? String(error));
  }
}

function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = cpuUsage(started);
  return Math.round((user + system) / 1000) / 1000;
}

const [, script, system, file] = argv;
if (script === fileURLToPath(import.meta.url) && system !== undefined && file !== undefined)
  stdout.write(JSON.stringify(await measure(system, file)));
