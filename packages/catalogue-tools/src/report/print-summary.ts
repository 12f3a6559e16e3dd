import type { Occurrences } from '../pipeline/tally.js';
import type { FileSummary, IndexSummary, LexiconSummary, SourceSummary, Summary } from './summary.js';
import { lossLines } from './print-losses.js';
import { counted, kilobytes, table } from './table.js';

/** The closing summary in lines for people. */
export function summaryLines(summary: Summary): string[] {
  return [
    '',
    ...table([
      ['source', 'read', 'kept', 'merged', 'set aside'],
      ...summary.sources.map(({ id, read, kept, merged, setAside }) => [id, read, kept, merged, setAside]),
    ]),
    ...section('Sources that could not be read to their end', failures(summary.sources)),
    ...section(
      'Set aside',
      occurrences(summary.sources, ({ reasons }) => reasons),
    ),
    ...section(
      'Noticed',
      occurrences(summary.sources, ({ notes }) => notes),
    ),
    ...section(
      'Decisions that could not be followed',
      summary.merging.problems.map(({ line, message }) => `  line ${line}: ${message}`),
    ),
    ...section('Worse than the last publication', lossLines(summary.losses)),
    ...section(
      'No outline for the map',
      summary.outlinesMissing.length === 0 ? [] : [`  ${shortList(summary.outlinesMissing)}`],
    ),
    '',
    ...mergingLines(summary),
    ...lexiconLines(summary.lexicon, summary.index),
    ...pagesLines(summary),
    ...endingLines(summary),
  ];
}

function mergingLines({ ending, merging: { joined, asked, log } }: Summary): string[] {
  if (log === undefined || joined + asked === 0) return [];
  const where = ending === 'published' || ending === 'unchanged' ? ` See ${log}.` : '';
  return [
    `${counted(joined, 'record', 'records')} joined to another one, ${counted(asked, 'pair', 'pairs')} to decide.${where}`,
  ];
}

/** Which lexicon, and for each better one why not. */
function lexiconLines({ kind, description, problems }: LexiconSummary, { terms }: IndexSummary): string[] {
  return [
    ...problems.flatMap(({ code, message, hint }) => [`${message} [${code}]`, `  → ${hint}`]),
    `Finnish words were read with ${LEXICON_NAMES[kind]}: ${description}. The search index has ${counted(terms, 'term', 'terms')}.`,
  ];
}

function pagesLines({ pages }: Summary): string[] {
  if (!pages) return [];
  return [`Plain pages: ${counted(pages.pages, 'page', 'pages')} in ${pages.folder}/ (${kilobytes(pages.bytes)}).`];
}

const LEXICON_NAMES: Readonly<Record<LexiconSummary['kind'], string>> = {
  voikko: 'a dictionary',
  'word-list': 'a word list',
  rules: 'rules alone',
};

function endingLines(summary: Summary): string[] {
  const { added, changed, removed } = summary.changes;
  const count = counted(summary.activities, 'activity', 'activities');
  const changes = `${count} (${added.length} added, ${changed.length} changed, ${removed.length} removed)`;
  const time = `in ${summary.seconds.toFixed(1)} s`;
  switch (summary.ending) {
    case 'published':
      return [
        ...sizes(summary),
        `Published ${changes} to ${summary.output} ${time}.`,
        `Generation ${summary.generation}.`,
        ...(summary.changes.details ? changeLines(summary) : []),
      ];
    case 'unchanged':
      return [
        `Nothing has changed: ${count} already published in ${summary.output} (${summary.seconds.toFixed(1)} s).`,
      ];
    case 'dry-run':
      return [...sizes(summary), `Dry run, nothing was written: ${changes} ${time}.`, ...changeLines(summary)];
    default:
      return [`Nothing was published: ${summary.refusal?.message ?? ''}`, `→ ${summary.refusal?.hint ?? ''}`];
  }
}

function sizes({ files }: Summary): string[] {
  return [
    ...table([
      ['file', 'raw', 'brotli'],
      ...fileRows(files).map(({ path, bytes, brotli }) => [path, kilobytes(bytes), kilobytes(brotli)]),
    ]),
    '',
  ];
}

/** A file a line; the activity files of a large catalogue, which are many, as one. */
function fileRows(files: readonly FileSummary[]): FileSummary[] {
  const records = files.filter(({ path }) => path.startsWith('files/activities-'));
  if (records.length <= MOST_ROWS) return [...files];
  const sum = (size: (file: FileSummary) => number): number => records.reduce((total, file) => total + size(file), 0);
  const together = {
    path: `files/activities-… (${records.length} files)`,
    bytes: sum(({ bytes }) => bytes),
    brotli: sum(({ brotli }) => brotli),
  };
  const [manifest, ...others] = files.filter((file) => !records.includes(file));
  return [...(manifest ? [manifest] : []), together, ...others];
}

const MOST_ROWS = 4;

const SIGNS = { added: '+', changed: '~', removed: '-' } as const;

function changeLines({ changes }: Summary): string[] {
  if (changes.details)
    return changes.details.map(
      ({ id, change, name, fields }) =>
        `  ${SIGNS[change]} ${id}  ${name}${fields && fields.length > 0 ? ` (${fields.join(', ')})` : ''}`,
    );

  const list = (sign: string, ids: readonly string[]): string[] => [
    ...ids.slice(0, 20).map((id) => `  ${sign} ${id}`),
    ...(ids.length > 20 ? [`  ${sign} … and ${ids.length - 20} more (all with --verbose or --json)`] : []),
  ];
  return [...list('+', changes.added), ...list('~', changes.changed), ...list('-', changes.removed)];
}

function failures(sources: readonly SourceSummary[]): string[] {
  return sources.flatMap(({ id, failure }) =>
    failure ? [`  ${id}: ${failure.message} [${failure.code}]`, `    → ${failure.hint}`] : [],
  );
}

function occurrences(
  sources: readonly SourceSummary[],
  of: (source: SourceSummary) => Readonly<Record<string, Occurrences>>,
): string[] {
  return sources.flatMap((source) =>
    Object.entries(of(source)).flatMap(([code, { count, examples }]) => [
      `  ${source.id}: ${count} × ${code}`,
      ...examples.map(({ recordId, message }) => `    ${recordId}: ${message}`),
    ]),
  );
}

function shortList(names: readonly string[]): string {
  const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
  return `${names.slice(0, 10).join(', ')}${more}`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${heading}:`, ...lines];
}
