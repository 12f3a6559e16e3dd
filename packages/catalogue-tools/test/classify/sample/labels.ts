import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The fields that are labelled, in the order of the columns. */
export const FIELDS = ['themes', 'forms', 'targetGroups', 'price', 'channels', 'access'] as const;
export type Field = (typeof FIELDS)[number];

/** What a person says of a record; a field that is missing was not labelled. See `labels/LABELLING.md`. */
export interface Label {
  /** `system:id`. */
  readonly record: string;
  readonly part: 'tune' | 'held-out';
  readonly values: ReadonlyMap<Field, readonly string[]>;
}

/** The two lists of labels. */
export type List = 'fixtures' | 'made-up';

/** Which part a record is in; told by its id alone, so that nobody chooses. */
export function partOf(record: string): Label['part'] {
  return createHash('sha256').update(record).digest()[0]! % 2 === 0 ? 'tune' : 'held-out';
}

export function readLabels(list: List): Label[] {
  const [, ...lines] = readFileSync(new URL(`labels/${list}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [system, id, ...cells] = line.split('\t');
    const record = `${system}:${id}`;
    const values = FIELDS.map((field, index) => [field, cells[index] ?? '*'] as const)
      .filter(([, cell]) => cell !== '*')
      .map(([field, cell]) => [field, cell === '-' ? [] : cell.split(',')] as const);
    return { record, part: partOf(record), values: new Map(values) };
  });
}
