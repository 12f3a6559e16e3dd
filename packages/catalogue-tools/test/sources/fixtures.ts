import { existsSync, readFileSync } from 'node:fs';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { readActivities } from '@hyte/catalogue-format/read-catalogue.js';
import type {
  Kept,
  Outcome,
  PageReader,
  SetAside,
  SourceDocument,
  SourceImporter,
} from '@hyte/catalogue-tools/pipeline/record.js';

const FOLDER = process.env['TARJOTIN_FIXTURES'] ?? new URL('../../../../../shared/fixtures', import.meta.url).pathname;

/** Real data kept outside the project; tests that want it skip, saying why, when it is not there. */
export const noFixtures = existsSync(FOLDER)
  ? false
  : 'real data is not here: set TARJOTIN_FIXTURES to the folder of fixtures';

export function fixture(path: string): unknown {
  return JSON.parse(readFileSync(`${FOLDER}/${path}`, 'utf8'));
}

/** A reader that answers from memory: pages by part name. */
export function reader(
  pages: Record<string, unknown[]>,
  options: Record<string, unknown> = {},
  bytes = new Uint8Array(),
): PageReader {
  return {
    source: { id: 'test', name: { fi: 'Koe' }, fetched: '2026-11-22T03:00:00Z' },
    options,
    async *json(part) {
      yield* pages[part.name] ?? pages['*'] ?? [];
    },
    bytes: async () => bytes,
    async *documents() {
      for (const page of (pages['documents'] ?? []) as (string | SourceDocument)[])
        yield typeof page === 'string' ? { where: 'page.html', bytes: new TextEncoder().encode(page) } : page;
    },
  };
}

export async function outcomesOf(importer: SourceImporter, read: PageReader): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of importer.records(read)) outcomes.push(outcome);
  return outcomes;
}

export const keptOf = (outcomes: readonly Outcome[]) =>
  outcomes.filter((outcome): outcome is Kept => outcome.kind === 'kept');
export const setAsideOf = (outcomes: readonly Outcome[]) =>
  outcomes.filter((outcome): outcome is SetAside => outcome.kind === 'set-aside');

/** What is wrong with an activity by the catalogue's schema; empty when it is valid. */
export function faultsOf(activity: Activity): string {
  const { problems } = readActivities({ activities: [activity] });
  return problems.length === 0 ? '' : `${activity.id}: ${JSON.stringify(problems)}`;
}
