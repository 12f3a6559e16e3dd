import { nearest } from './nearest-word.js';

/** What an option may be, in words that end a sentence. */
interface Expected {
  readonly words: string;
  readonly fits: (value: unknown) => boolean;
}

const isWord = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';
const LIST: Expected = {
  words: 'a list of codes or words',
  fits: (value) => Array.isArray(value) && value.every(isWord),
};
const BLOCK: Expected = {
  words: 'a block of keys',
  fits: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
const INSTANT: Expected = {
  words: "a day or an instant in quotes, '2026-11-22T03:00:00Z'",
  fits: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(value),
};

const WORD: Expected = { words: 'a word or a number', fits: isWord };

const LANGUAGE: Expected = {
  words: 'a language code, fi, sv or en',
  fits: (value) => typeof value === 'string' && /^[a-z]{2,3}$/.test(value),
};

const ONE_CHARACTER: Expected = {
  words: 'one character',
  fits: (value) => typeof value === 'string' && value.length === 1,
};
/** What spreadsheets have in common. */
const TABLE: readonly (readonly [string, Expected])[] = [
  ['columns', BLOCK],
  [
    'headingRow',
    { words: 'the number of a row, from 1', fits: (value) => Number.isInteger(value) && (value as number) >= 1 },
  ],
  ['now', INSTANT],
];

/** The options of each system; the README of its importer tells what they do. */
const OPTIONS: ReadonlyMap<string, ReadonlyMap<string, Expected>> = new Map([
  [
    'lipas',
    new Map([
      ['version', { words: '1 or 2', fits: (value) => value === 1 || value === 2 }],
      ['municipalities', LIST],
      ['types', LIST],
      ['include', LIST],
    ]),
  ],
  [
    'ptv',
    new Map([
      ['version', { words: '11 or 12', fits: (value: unknown) => value === 11 || value === 12 }],
      ['archivedAtOrAfter', INSTANT],
      ['now', INSTANT],
      ['municipalities', LIST],
      ['wellbeingCounties', LIST],
      ['serviceClasses', { words: '`all` or a list of codes', fits: (value) => value === 'all' || LIST.fits(value) }],
    ]),
  ],
  [
    'linked-events',
    new Map([
      ['parameters', BLOCK],
      ['now', INSTANT],
    ]),
  ],
  ['csv', new Map<string, Expected>([...TABLE, ['delimiter', ONE_CHARACTER]])],
  ['xlsx', new Map<string, Expected>([...TABLE, ['sheets', LIST]])],
  [
    'lahella',
    new Map([
      ['group', WORD],
      ['now', INSTANT],
    ]),
  ],
  [
    'hsds',
    new Map([
      [
        'records',
        {
          words: 'services or service_at_locations',
          fits: (value) => value === 'services' || value === 'service_at_locations',
        },
      ],
      ['details', { words: 'true or false', fits: (value) => typeof value === 'boolean' }],
      ['language', LANGUAGE],
      ['now', INSTANT],
    ]),
  ],
  [
    'openactive',
    new Map([
      ['feeds', LIST],
      ['language', LANGUAGE],
      ['now', INSTANT],
    ]),
  ],
  [
    'tpr',
    new Map([
      ['interface', { words: 'tpr or servicemap', fits: (value) => value === 'tpr' || value === 'servicemap' }],
      ['nodes', { words: '`all` or a list of ids', fits: (value) => value === 'all' || LIST.fits(value) }],
      ['now', INSTANT],
    ]),
  ],
  [
    'schema-org',
    new Map<string, Expected>([
      ['addresses', LIST],
      ['language', LANGUAGE],
      ['now', INSTANT],
    ]),
  ],
  [
    'icalendar',
    new Map<string, Expected>([
      ['addresses', LIST],
      ['organiser', { words: 'the name of the organiser', fits: (value) => typeof value === 'string' }],
      ['language', LANGUAGE],
      ['now', INSTANT],
    ]),
  ],
]);

/** The systems and their options, a line or two each, for help that cannot fall behind. */
export function sourceHelp(): string {
  const widest = Math.max(...[...OPTIONS.keys()].map((system) => system.length));
  return [...OPTIONS]
    .map(([system, options]) => `  ${system.padEnd(widest)}  ${[...options.keys()].join(', ')}`)
    .join('\n');
}

/**
 * What is wrong with the options of a source: a misspelt filter would read the whole country without a word.
 * @returns the option and the rest of the sentence that begins with it
 */
export function optionFaults(
  system: string,
  options: Readonly<Record<string, unknown>>,
): { option: string; message: string }[] {
  const known = OPTIONS.get(system) ?? new Map<string, Expected>();
  return Object.entries(options).flatMap(([option, value]) => {
    const expected = known.get(option);
    if (expected?.fits(value)) return [];
    if (expected !== undefined) return [{ option, message: `must be ${expected.words}.` }];
    const near = nearest(option, [...known.keys()]);
    const advice = near === undefined ? `Known: ${[...known.keys()].join(', ')}.` : `Did you mean \`${near}\`?`;
    return [{ option, message: `is no option of ${system}. ${advice}` }];
  });
}
