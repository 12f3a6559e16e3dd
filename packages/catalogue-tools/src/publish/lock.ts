import { link, mkdir, readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

const NAME = '.tarjotin.lock';

/**
 * Takes the lock of an output folder, so that two runs never publish into it at once. A lock whose process is gone –
 * a run that was killed – is taken over.
 * @returns gives the lock back
 * @throws TarjotinError `locked`
 */
export async function lockOutput(output: string): Promise<() => Promise<void>> {
  await mkdir(output, { recursive: true });
  const path = join(output, NAME);
  const mine = JSON.stringify({ pid: process.pid, host: hostname() });
  if (!(await create(path, mine))) {
    await removeWhenAbandoned(path, output);
    if (!(await create(path, mine))) throw locked(output, 'another run');
  }
  await removeRests(output);
  return () => rm(path, { force: true });
}

/** Written beside and linked into place, so that a lock is never there without its content, whenever a run is killed. */
async function create(path: string, content: string): Promise<boolean> {
  const beside = `${path}.${process.pid}`;
  try {
    await writeFile(beside, content);
    await link(beside, path).catch((error: unknown) => {
      if (!hasNoLinks(error)) throw error;
      return writeFile(path, content, { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new TarjotinError(
      'output-not-writable',
      `The output folder cannot be written: ${path}.`,
      'Check `output` and the rights of the folder.',
      { cause: error },
    );
  } finally {
    await rm(beside, { force: true });
  }
}

/** Network shares and memory cards know no links. */
function hasNoLinks(error: unknown): boolean {
  return ['EPERM', 'ENOTSUP', 'ENOSYS', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? '');
}

/** What runs left beside the lock that were killed while they took it. */
async function removeRests(output: string): Promise<void> {
  for (const name of await readdir(output))
    if (/^\.tarjotin\.lock\.\d+$/.test(name)) await rm(join(output, name), { force: true });
}

/** Moved aside before it is deleted: of two runs that find the same dead lock only one succeeds in moving it. */
async function removeWhenAbandoned(path: string, output: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const holder = parsed(text);
  if (holder === undefined || holder.host !== hostname() || isAlive(holder.pid)) {
    throw locked(output, holder === undefined ? 'another run' : `process ${holder.pid} on ${holder.host}`);
  }
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  if ((await readFile(aside, 'utf8').catch(() => text)) !== text) throw locked(output, 'another run');
  await unlink(aside).catch(() => undefined);
}

function parsed(text: string): { readonly pid: number; readonly host: string } | undefined {
  try {
    const value = JSON.parse(text) as { pid?: unknown; host?: unknown };
    return typeof value.pid === 'number' && typeof value.host === 'string'
      ? { pid: value.pid, host: value.host }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Signal 0 only asks. `EPERM` means that it is there and belongs to somebody else. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function locked(output: string, holder: string): TarjotinError {
  return new TarjotinError(
    'locked',
    `${output} is being published into by ${holder}.`,
    `Wait for it to end. If nothing runs any more, delete ${join(output, NAME)}.`,
  );
}
