import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { PTV_TARGET_GROUP_LABELS, TARGET_GROUPS } from '@hyte/catalogue-format/vocabularies/target-groups.js';
import { agesInWords } from '../../classify/age-words.js';
import { findTerms } from '../../classify/find-terms.js';
import { readWords, type CellPattern, type Entry, type ReadWords } from './cell-words.js';

const EVERYBODY: CellPattern = [
  'KR1',
  /(?<!\p{L})(kaikille|kaikki|kaikenikäi|avoin kaikille|alla|everyone|everybody|all)/iu,
];
const ADULTS = /(?<!\p{L})(aikui|työikäi|vuxna|adults)/iu;

/** What a cell says of the people an activity is for. */
export interface ReadAudience extends ReadWords {
  readonly ageRange: Activity['ageRange'];
  readonly lifeSituations: readonly string[];
}

/** Whom a cell says the activity is for: groups, ages (`65+`, `yli 60-vuotiaat`, `7–12 v`) and life situations (`työttömät`). */
export function readAudience(cell: string, because: string): ReadAudience {
  const groups: Entry[] = TARGET_GROUPS.flatMap(({ id, label }) => [
    { id, label },
    { id, label: PTV_TARGET_GROUP_LABELS[id] },
  ]);
  const read = readWords(cell, 'targetGroups', groups, [EVERYBODY], because);
  const ageRange = readAges(cell);
  const senior =
    ageRange?.min !== undefined && ageRange.min >= 60 && !read.evidence.some(({ value }) => value === 'KR1.1');
  return {
    evidence: senior
      ? [...read.evidence, { field: 'targetGroups', value: 'KR1.1', because: `${because}: ${cell}`.slice(0, 120) }]
      : read.evidence,
    unknown: read.unknown.filter(
      (part) => readAges(part) === undefined && !ADULTS.test(part) && lifeSituationsIn(part).length === 0,
    ),
    lifeSituations: lifeSituationsIn(cell),
    ageRange: ageRange ?? (ADULTS.test(cell) ? { min: 18 } : undefined),
  };
}

const lifeSituationsIn = (text: string): string[] => [
  ...new Set(
    findTerms(text.slice(0, 500), 'fi')
      .filter(({ field }) => field === 'lifeSituations')
      .map(({ value }) => value),
  ),
];

/** Ages of a cell, which speaks of nothing else: `7–12` by itself and `7–12 vuotta` are ages there too. */
function readAges(cell: string): Activity['ageRange'] {
  const bare = /^\s*(\d{1,2})\s*[-–—]\s*(\d{1,3})\s*(?:vuotta)?\s*$/iu.exec(cell);
  return agesInWords(bare ? `${bare[1]}–${bare[2]} v` : cell.replace(/\s+/g, ' '));
}
