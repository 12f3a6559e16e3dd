import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Summary } from '@hyte/catalogue-tools/report/summary.js';

const BIN = fileURLToPath(new URL('../../bin/tarjotin.mjs', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as an operator does. `killAfterMs` or `killWhen` ends it with SIGKILL. */
export async function tarjotin(
  args: readonly string[],
  options: { env?: Record<string, string>; cwd?: string; killAfterMs?: number; killWhen?: Promise<void> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [BIN, ...args], {
    env: { ...process.env, ...options.env },
    ...(options.cwd !== undefined && { cwd: options.cwd }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (chunks.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (chunks.err += text));
  const timer =
    options.killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.killAfterMs);
  void options.killWhen?.then(() => child.kill('SIGKILL'));
  const code = await new Promise<number | null>((resolve) => void child.on('close', resolve));
  clearTimeout(timer);
  return { code, ...chunks };
}

/** Lets a test read from its own server: without encryption, at a private address, as fast as it answers. */
export const ON_THIS_MACHINE = { '127.0.0.1': { http: true, private: true, requestsPerSecond: 1000 } };

/** A temporary folder with a configuration in it; JSON, which is YAML too. */
export class Workplace {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<Workplace> {
    return new Workplace(await mkdtemp(join(tmpdir(), 'tarjotin-cli-')));
  }

  async write(name: string, content: string | object): Promise<string> {
    const path = join(this.folder, name);
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
    return path;
  }

  async configure(sources: readonly object[], more: object = {}): Promise<string> {
    const reading = { hosts: ON_THIS_MACHINE };
    return this.write('tarjotin.json', { title: { fi: 'Koe' }, output: './catalogue', reading, sources, ...more });
  }

  /** Every published byte by path; lock and temporary files would show. */
  async published(): Promise<Record<string, string>> {
    const names = await readdir(join(this.folder, 'catalogue'), { recursive: true, withFileTypes: true }).catch(
      () => [],
    );
    const files = names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    return Object.fromEntries(
      await Promise.all(
        files.map(async (file) => [file.replace(`${this.folder}/`, ''), await readFile(file, 'utf8')] as const),
      ),
    );
  }

  get output(): string {
    return join(this.folder, 'catalogue');
  }

  close(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}

export function summaryOf({ out, err }: Ended): Summary {
  if (!out.startsWith('{')) throw new Error(`No summary: ${out}${err}`);
  return JSON.parse(out) as Summary;
}

/** A place as LIPAS v1 saves it, in Kouvola unless told otherwise. */
export function place(id: number, facts: object = {}): object {
  return {
    sportsPlaceId: id,
    name: `Paikka ${id}`,
    type: { typeCode: 1120, name: 'Lähiliikuntapaikka' },
    admin: 'Kunta / tekninen toimi',
    lastModified: '2024-05-06 07:08:09.123',
    location: {
      city: { cityCode: 286, name: 'Kouvola' },
      address: `Katu ${id}`,
      coordinates: { wgs84: { lat: 60.868 + id / 100000, lon: 26.704 } },
    },
    ...facts,
  };
}

export const places = (count: number, from = 1): object[] =>
  Array.from({ length: count }, (_, index) => place(from + index));

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL, call: number) => void;

/** A source on this machine that behaves as badly as it is told. */
export async function fakeServer(
  handler: Handler,
): Promise<{ url: string; calls: () => number; close: () => Promise<void> }> {
  let calls = 0;
  const server = createServer((request, response) =>
    handler(request, response, new URL(request.url ?? '/', 'http://127.0.0.1'), (calls += 1)),
  );
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => void server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, calls: () => calls, close };
}

/** Answers with a page of LIPAS v1: `count` pages of `size` places, linked by the `Link` header. */
export function lipasPages(count: number, size: number): Handler {
  return (_request, response, url) => {
    const page = Number(url.searchParams.get('page') ?? 1);
    const link = page < count ? { link: `</v1/sports-places?page=${page + 1}>; rel="next"` } : {};
    response
      .writeHead(200, { 'content-type': 'application/json', ...link })
      .end(JSON.stringify(places(size, (page - 1) * size + 1)));
  };
}

/** A LIPAS source of the configuration. */
export const lipas = (where: object, id = 'lipas'): object => ({
  id,
  system: 'lipas',
  name: { fi: 'Lipas' },
  options: { version: 1 },
  ...where,
});
