import type { Catalogue, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Problem } from '@hyte/catalogue-format/problem.js';
import { readActivities, readCatalogue, readManifest } from '@hyte/catalogue-format/read-catalogue.js';
import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import { NothingToShowError, type LoadedCatalogue } from './catalogue-source.js';
import type { Part, ReadHead } from './published-part.js';

/**
 * Reads a catalogue that is all in one object.
 * @throws TarjotinError when nothing of it can be shown.
 */
export function readWhole(json: unknown): LoadedCatalogue {
  const { catalogue, problems } = readCatalogue(json);
  return finish(catalogue, problems);
}

/**
 * Reads the head of a published catalogue.
 * @throws TarjotinError when the parts cannot be found by it.
 */
export function readHead(json: unknown): ReadHead {
  const { manifest, problems } = readManifest(json);
  if (!manifest) throw asError(problems[0]);
  return { manifest, problems };
}

/**
 * Puts a published catalogue together. A part that is missing or broken costs its activities only.
 * @throws NothingToShowError when no part is usable.
 */
export function joinParts(
  manifest: Manifest,
  headProblems: readonly Problem[],
  parts: readonly Part[],
): LoadedCatalogue {
  const { files: _files, counts: _counts, ...head } = manifest;
  const activities: Catalogue['activities'] = [];
  const problems: Problem[] = [...headProblems];
  const seenIds = new Set<string>();
  let lost = 0;
  let firstError: TarjotinError | undefined;
  let usable = 0;
  for (const { path, records = 1, json, error } of parts) {
    const read = readActivities(json, seenIds);
    const fatal = read.problems.find(({ severity }) => severity === 'fatal');
    if (error || fatal) {
      const cause = error ?? asError(fatal);
      firstError ??= cause;
      lost += records;
      problems.push({
        code: cause.code,
        severity: 'record',
        recordId: path,
        expected: cause.message,
        todo: cause.hint,
      });
    } else {
      usable += 1;
      problems.push(...read.problems);
      activities.push(...read.activities);
    }
  }
  if (!usable && firstError) throw new NothingToShowError(firstError, head.advice);
  return finish({ ...head, activities }, problems, lost);
}

/** Says that its index could not be used: nothing is missing from the page, but it is slower, and somebody should know. */
export function withoutIndex(loaded: LoadedCatalogue, why: unknown): LoadedCatalogue {
  const known = why instanceof TarjotinError ? why : undefined;
  const problem: Problem = {
    code: known?.code ?? 'index-unread',
    severity: 'field',
    field: 'files.index',
    expected: `a usable search index (${known?.message ?? 'the part that reads it is missing'})`,
    todo: known?.hint ?? 'See that all files of the embed are there.',
  };
  return { ...loaded, problems: [...loaded.problems, problem] };
}

function finish(catalogue: Catalogue, problems: readonly Problem[], lost = 0): LoadedCatalogue {
  const fatal = problems.find(({ severity }) => severity === 'fatal');
  if (fatal) throw asError(fatal);
  // One record may have several problems, and two records the same id: a second one counts once more.
  const bad = new Set(
    problems
      .filter(({ severity, code }) => severity === 'record' && code === 'bad-field')
      .map(({ recordId }) => recordId),
  );
  const again = problems.filter(({ code }) => code === 'duplicate-id').length;
  const leftOut = bad.size + again + lost;
  if (leftOut && !catalogue.activities.length) {
    const hint = `The first problem: ${problems[0]?.recordId ?? ''} ${problems[0]?.field ?? ''} must be ${problems[0]?.expected ?? ''}.`;
    const error = new TarjotinError('no-usable-activity', 'No activity of the catalogue can be shown.', hint);
    throw new NothingToShowError(error, catalogue.advice);
  }
  return { catalogue, problems, leftOut };
}

function asError(problem: Problem | undefined): TarjotinError {
  const expected = problem?.expected ?? 'a catalogue';
  return new TarjotinError(
    problem?.code ?? 'not-a-catalogue',
    `The file is not a catalogue: expected ${expected}.`,
    problem?.todo ?? '',
  );
}
