import type { Activity, Manifest } from '@hyte/catalogue-format/generated/catalogue.js';
import type { Note } from '../pipeline/record.js';
import { withoutPersonalData } from '../clean/private-contacts.js';
import { html, type Html } from '../publish/static/html.js';
import type { Setting } from '../publish/static/site.js';
import type { PageLanguage } from '../publish/static/words.js';
import { fixPlace } from '../quality/fix-places.js';
import { judge, type Finding } from '../quality/judge.js';
import type { QualityContext } from '../quality/rule.js';
import { type Column, dataTable, inLines } from '../quality-report/data-table.js';
import { detailText, mark } from '../quality-report/fault-view.js';
import { fileAddress, lonePage } from '../quality-report/frame.js';
import { contextOf } from '../quality-report/report.js';
import { rowPlace } from '../sources/spreadsheet/table.js';
import { card } from './card.js';
import { noteText, placeText, PRIVATE_CODES, UNTOLD } from './note-texts.js';
import { privateNotes, shareableCell } from './private-cells.js';
import type { MirroredFile, MirroredRecord } from './read-file.js';
import { understood } from './understood.js';
import { type MirrorWord, word } from './words.js';

/** Cards shown; the corrected file holds every row. */
const MOST_CARDS = 500;
/** Words of a row that gave no card. */
const LONGEST_ROW = 120;

/** Files that lie beside the page. */
export interface CorrectedFiles {
  readonly csv: string;
  readonly xlsx: string;
}

interface Shown {
  readonly file: MirroredFile;
  readonly setting: Setting;
  readonly context: QualityContext;
  readonly language: PageLanguage;
}

/** The page that shows a producer what their file becomes. */
export function mirrorPage(file: MirroredFile, files: CorrectedFiles, language: PageLanguage): string {
  const manifest: Manifest = { formatVersion: '1.0', sources: [file.source], files: { activities: [] } };
  const shown: Shown = {
    file,
    language,
    setting: { manifest, today: file.today },
    context: contextOf(manifest, file.today),
  };
  const kept = file.records.filter(({ outcome }) => outcome.kind === 'kept');
  const left = file.records.filter(({ outcome }) => outcome.kind === 'set-aside');
  return lonePage({
    language,
    heading: word('heading', language, file.name),
    over: word('over', language),
    content: html`${totals(file, language)}
      <h2>${word('corrected', language)}</h2>
      <p>${word('correctedHow', language)}</p>
      <ul class="files">
        <li><a class="button" href="${fileAddress(files.csv)}" download>${word('asCsv', language)}</a></li>
        <li><a class="button" href="${fileAddress(files.xlsx)}" download>${word('asXlsx', language)}</a></li>
      </ul>
      ${noteList(html`<h3>${word('wholeFile', language)}</h3>`, fileNotes(file), language)} ${leftRows(left, language)}
      ${kept.length > 0 && html`<h2>${word('cards', language)}</h2>`}
      ${kept.slice(0, MOST_CARDS).map((record, index) => recordView(record, index + 1, shown))}`,
  });
}

function totals({ records }: MirroredFile, language: PageLanguage): Html {
  const kept = records.filter(({ outcome }) => outcome.kind === 'kept').length;
  const left = records.length - kept;
  const unclear = records.reduce((sum, record) => sum + notesOf(record).filter(isUnclear).length, 0);
  return html`<p class="summary">
      ${kept === 0 ? word('none', language) : kept === 1 ? word('shownOne', language) : word('shown', language, kept)}
      ${left > 0 && word('left', language, left)} ${unclear > 0 && word('unclear', language, unclear)}
    </p>
    <p class="count">${word('nothingSent', language)}</p>`;
}

/** Notes that are told once for a file, though they came with its first record. */
const OF_FILE: ReadonlySet<string> = new Set([
  'unknown-column',
  'hidden-column',
  'hidden-sheet',
  'sheet-not-read',
  'too-wide',
]);

const fileNotes = ({ notes, records }: MirroredFile): Note[] => [
  ...notes,
  ...records.flatMap(({ outcome }) =>
    outcome.kind === 'kept' ? outcome.notes.filter(({ code }) => OF_FILE.has(code)) : [],
  ),
];

/** What is told with a card; what is missing is told by the rules of the report instead. */
const notesOf = ({ outcome }: MirroredRecord): Note[] =>
  outcome.kind === 'kept'
    ? outcome.notes.filter(({ code }) => !OF_FILE.has(code) && !UNTOLD.has(code) && code !== 'no-theme')
    : [];

const isUnclear = ({ code }: Note): boolean => !PRIVATE_CODES.has(code);

function recordView(record: MirroredRecord, number: number, shown: Shown): Html {
  const { outcome, from } = record;
  if (outcome.kind !== 'kept') return html``;
  const { activity } = outcome;
  const { language, setting } = shown;
  const notes = notesOf(record);
  const place = from === undefined ? '' : placeText(rowPlace(from.table.sheet, from.row.number), language);
  return html`<section class="record" id="card-${number}">
    ${place !== '' && html`<p class="where">${place}</p>`} ${card(activity, setting, language)}
    ${noteList(html`<h4>${word('notUnderstood', language)}</h4>`, notes.filter(isUnclear), language)}
    ${noteList(
      html`<h4>${word('privateLeft', language)}</h4>`,
      notes.filter(({ code }) => PRIVATE_CODES.has(code)),
      language,
    )}
    ${missingList(activity, shown)}
    ${
      from &&
      html`<details>
        <summary>${word('fromCells', language)}</summary>
        ${cellTable(record, activity, shown)}
      </details>`
    }
  </section> `;
}

function noteList(heading: Html, notes: readonly Note[], language: PageLanguage): Html | undefined {
  if (notes.length === 0) return undefined;
  const items = notes.map((note) => {
    const { words, ...rest } = note;
    const { text, english } = noteText(
      words === undefined ? rest : { ...rest, words: withoutPersonalData(words).text },
      language,
    );
    const place = placeText(note.field, language);
    return html`<li>
      ${english ? html`<span lang="en">${text}</span>` : text}${place !== '' && html` <span class="detail">${place}</span>`}
    </li> `;
  });
  return html`${heading}
    <ul class="faults">
      ${items}
    </ul>`;
}

/** What residents need and the file does not tell, in the order in which they need it, with the column to write it in. */
function missingList(activity: Activity, { context, language, file }: Shown): Html {
  const { findings, score } = judge(activity, context);
  const items = findings
    .filter(({ rule }) => rule.part !== 'fresh')
    .map((finding) => html`<li>${missing(finding, file, language)}</li> `);
  return html`<p class="detail">${word('score', language, score)}</p>
    ${
      items.length === 0
        ? html`<p>${word('nothingMissing', language)}</p>`
        : html`<h4>${word('missing', language)}</h4>
            <ol class="faults">
              ${items}
            </ol>`
    }`;
}

function missing({ rule, details }: Finding, { system }: MirroredFile, language: PageLanguage): Html {
  const where = fixPlace(rule.fact, system, language);
  const detail = detailText(details, language);
  return html`${mark(rule.severity, language)} <strong>${rule.title[language]}.</strong> ${rule.todo[language]}${
      detail !== '' && html` <span class="detail">– ${detail}</span>`
    }${where !== undefined && html` <span class="where">${word('writeIn', language, where)}</span>`}`;
}

function cellTable(
  { outcome, from }: MirroredRecord,
  activity: Activity,
  { setting, language }: Shown,
): Html | undefined {
  if (from === undefined || outcome.kind !== 'kept') return undefined;
  const rows = understood(activity, from, outcome.notes, setting, language).map(
    ({ cells, became }) =>
      html`<tr>
        <th scope="row">${inLines(cells.map(({ column }) => html`${column}`))}</th>
        <td data-name="${word('written', language)}">${inLines(cells.map(({ written }) => html`${written}`))}</td>
        <td data-name="${word('became', language)}">
          ${became.length === 0 ? word('notUsed', language) : inLines(became)}
        </td>
      </tr> `,
  );
  return dataTable(columnsOf(['column', 'written', 'became'], language), rows);
}

const columnsOf = (names: readonly MirrorWord[], language: PageLanguage): Column[] =>
  names.map((name) => ({ name: word(name, language) }));

function leftRows(left: readonly MirroredRecord[], language: PageLanguage): Html | undefined {
  if (left.length === 0) return undefined;
  const rows = left.flatMap((record) => {
    const { outcome, from } = record;
    if (outcome.kind !== 'set-aside') return [];
    const place = from ? rowPlace(from.table.sheet, from.row.number) : outcome.recordId;
    const { text, english } = noteText(outcome.reason, language);
    // What the producer has hidden must not come out by surprise, here either.
    const shown = from && from.row.hidden !== true ? rowWords(record) : '';
    return html`<tr>
      <th scope="row">${placeText(place, language)}</th>
      <td data-name="${word('written', language)}">${shown}</td>
      <td data-name="${word('why', language)}">${english ? html`<span lang="en">${text}</span>` : text}</td>
    </tr> `;
  });
  return html`<h2>${word('leftRows', language)}</h2>
    ${dataTable(columnsOf(['row', 'written', 'why'], language), rows)}`;
}

/** What a producer knows a row by. */
const TELLING: ReadonlySet<string> = new Set([
  'name',
  'organiser',
  'when',
  'weekday',
  'startDate',
  'place',
  'municipality',
]);

function rowWords({ from }: MirroredRecord): string {
  if (from === undefined) return '';
  const only = from.row.cells.filter((cell) => cell.trim() !== '').length === 1;
  return from.row.cells
    .flatMap((_, index) =>
      only || TELLING.has(from.table.columns[index]?.field ?? '') ? shareableCell(from, index, privateNotes(from)) : [],
    )
    .filter((text) => text !== '')
    .join(' · ')
    .slice(0, LONGEST_ROW);
}
