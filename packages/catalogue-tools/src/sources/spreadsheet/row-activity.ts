import type { Activity, LocalizedText, Schedule } from '@hyte/catalogue-format/generated/catalogue.js';
import { classify } from '../../classify/classify.js';
import type { CodeEvidence } from '../../classify/evidence.js';
import { kindOfForms } from '../../classify/kind-of-forms.js';
import { organiserKindOfName } from '../../classify/organiser-kind.js';
import { wgs84Point } from '../../clean/coordinates.js';
import { numberOf } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { entriesOf, firstText, localizedText } from '../../clean/localized-text.js';
import { municipalityNamed } from '../../clean/municipality.js';
import { priceOfTexts } from '../../clean/price.js';
import type { Outcome, PageReader } from '../../pipeline/record.js';
import { activityId, kept, provenance, setAside } from '../outcome.js';
import { hasEnded } from '../../clean/schedule-end.js';
import { readAudience } from './cell-audience.js';
import {
  readAccess,
  readChannels,
  readForms,
  readLanguages,
  readStatus,
  readThemes,
  yesNo,
  type ReadWords,
} from './cell-words.js';
import type { CsvField } from './headings.js';
import type { RowCells } from './row-cells.js';
import { rowContacts } from './row-contacts.js';
import { readRegistration } from './row-registration.js';
import { rowSchedule } from './row-schedule.js';
import { rowPlace } from './table.js';
import { readStamp } from '../../reading-times/time-dates.js';

function placesOf(cells: RowCells): { places: NonNullable<Activity['places']>; access: Activity['access'] } {
  const accessCell = cells.cell('access');
  const access = accessCell === undefined ? undefined : readAccess(accessCell);
  if (accessCell !== undefined && access?.understood === false)
    cells.note(
      'access',
      'not-understood',
      'Not all of the access information was understood; the words are kept with the place.',
      accessCell.slice(0, 80),
    );
  const venue = venueTexts(cells);
  const written = cells.texts('address', 'line') ?? venue.address;
  const inAddress = /(?<!\d)(\d{5})\s+([\p{L} -]+)/u.exec(firstText(written) ?? '');
  const address = localizedText(entriesOf(written).map(([tag, text]) => [tag, withoutPostalLine(text)] as const));
  const named =
    cells.cell('municipality') ??
    inAddress?.[2]?.trim() ??
    cells.cell('postOffice') ??
    (firstText(written) ?? '').split(',').at(-1)!.trim();
  const municipality = named === '' ? undefined : municipalityNamed(named);
  if (cells.cell('municipality') !== undefined && municipality === undefined) {
    cells.note(
      'municipality',
      'unknown-municipality',
      `No municipality is called "${named.slice(0, 60)}": write its Finnish or Swedish name in the base form.`,
      named.slice(0, 60),
    );
  }
  const postcodeCell = cells.cell('postcode')?.replace(/\s/g, '');
  const postcode = /^\d{5}$/.test(postcodeCell ?? '')
    ? postcodeCell
    : /^\d{4}$/.test(postcodeCell ?? '')
      ? `0${postcodeCell}`
      : inAddress?.[1];
  if (postcodeCell !== undefined && postcode === undefined)
    cells.note('postcode', 'not-understood', 'A postcode has five digits.', postcodeCell.slice(0, 20));
  const [lat, lon] = [numberOf(cells.cell('latitude')), numberOf(cells.cell('longitude'))];
  const point = wgs84Point(lat, lon);
  if (lat !== undefined && point === undefined)
    cells.note('latitude', 'outside-finland', 'The position is not in Finland in WGS 84 degrees and was left out.');
  const postOffice = cells.texts('postOffice', 'line');
  const directions = access && !access.understood ? cells.texts('access', 'paragraphs') : undefined;
  const place = {
    ...(venue.name && { name: venue.name }),
    ...(address && { address }),
    ...(postcode && { postcode }),
    ...(postOffice && { postOffice }),
    ...(municipality && { municipality }),
    ...(point && { point }),
    ...(access && access.place.size > 0 && { access: Object.fromEntries(access.place) }),
    ...(directions && { directions }),
  };
  return {
    places: Object.keys(place).length > 0 ? [place] : [],
    access: access && Object.fromEntries(access.activity),
  };
}

/** `Kirjasto, Kauppakatu 2, 45100 Kouvola`: a street with its number, or a postcode, behind the name of the venue. */
const VENUE_WITH_ADDRESS = /^([^,]*\p{L}[^,]*),\s*(\p{L}[^,\d]*\s\d[^,]*(?:,.*)?|\d{5}\s+\p{L}.*)$/u;

/** The name of the venue, and the address that many write into the same cell when there is no column for it. */
function venueTexts(cells: RowCells): { name: LocalizedText | undefined; address: LocalizedText | undefined } {
  const name = cells.texts('place', 'line');
  const parts = entriesOf(name).map(([tag, text]) => [tag, VENUE_WITH_ADDRESS.exec(text)] as const);
  if (cells.cell('address') !== undefined || parts.every(([, match]) => match === null))
    return { name, address: undefined };
  const texts = new Map(entriesOf(name));
  return {
    name: localizedText(parts.map(([tag, match]) => [tag, match?.[1]?.trim() ?? texts.get(tag) ?? ''] as const)),
    address: localizedText(parts.flatMap(([tag, match]) => (match?.[2] ? [[tag, match[2]] as const] : []))),
  };
}

/** `Kirkkokatu 2, 45100 Kouvola` → `Kirkkokatu 2`, `45100 Kouvola` → nothing: the rest has fields of its own. */
function withoutPostalLine(address: string): string {
  return address.replace(/(^|[\s,]+)\d{5}\s+[\p{L} -]+$/u, '');
}

/** The words of the price; a bare number in that column is euros. */
function priceTexts(cells: RowCells): LocalizedText | undefined {
  const pairs = entriesOf(cells.texts('price', 'line')).map(
    ([tag, text]) => [tag, /^\d{1,4}([.,]\d{1,2})?$/.test(text) && Number(text) !== 0 ? `${text} €` : text] as const,
  );
  return localizedText(pairs);
}

/** Maps a row to an activity. `today` is a day in Finland. */
export function rowActivity(
  cells: RowCells,
  recordId: string,
  today: string,
  read: Pick<PageReader, 'source' | 'options'>,
): Outcome {
  const name = cells.texts('name', 'line');
  if (name === undefined)
    return setAside(
      recordId,
      'no-name',
      'The row has no name: fill in the name column; where cells were merged, write the name on every row.',
      rowPlace(cells.table.sheet, cells.row.number),
    );
  const schedule: Schedule = rowSchedule(cells, today);
  if (hasEnded(schedule, today))
    return setAside(recordId, 'ended', 'All its times are in the past.', cells.where('when'));

  const evidence: CodeEvidence[] = [];
  const words = (field: CsvField, readCell: (cell: string, because: string) => ReadWords): void => {
    const cell = cells.cell(field);
    if (cell === undefined) return;
    const found = readCell(cell, `column ${field}`);
    evidence.push(...found.evidence);
    if (found.unknown.length > 0)
      cells.note(
        field,
        'not-understood',
        `"${found.unknown.join(', ').slice(0, 100)}" is no known word here; it is kept as a search word.`,
        found.unknown.join(', ').slice(0, 100),
      );
    unknownWords.push(...found.unknown);
  };
  const unknownWords: string[] = [];
  words('theme', readThemes);
  words('form', readForms);
  words('channel', readChannels);
  words('audience', readAudience);
  const audience = cells.cell('audience') === undefined ? undefined : readAudience(cells.cell('audience')!, '');
  const { places, access } = placesOf(cells);
  if (places.length > 0 && !evidence.some(({ field }) => field === 'channels'))
    evidence.push({ field: 'channels', value: 'in-person', because: 'the row has a place' });
  const language = readLanguages(cells.cell('language') ?? '');
  if (language.unknown.length > 0)
    cells.note(
      'language',
      'not-understood',
      `"${language.unknown.join(', ').slice(0, 100)}" is no known language.`,
      language.unknown.join(', ').slice(0, 100),
    );
  const keywords = Object.fromEntries(
    entriesOf(
      localizedText(
        (['fi', 'sv', 'en'] as const).map(
          (tag) =>
            [
              tag,
              [cells.cell('keywords', tag), tag === 'fi' ? unknownWords.join(',') : undefined]
                .filter(Boolean)
                .join(','),
            ] as const,
        ),
      ),
    )
      .map(
        ([tag, text]) =>
          [
            tag,
            [
              ...new Set(
                text
                  .split(/[,;]/)
                  .map((word) => word.trim())
                  .filter((word) => word !== ''),
              ),
            ],
          ] as const,
      )
      .filter(([, list]) => list.length > 0),
  ) as Record<string, string[]>;
  const summary = cells.texts('summary', 'paragraphs');
  const description = cells.texts('description', 'paragraphs');
  const classified = classify({ name, summary, description, keywords }, evidence);

  const kaiku = cells.cell('kaikukortti');
  const price = {
    ...priceOfTexts(priceTexts(cells)),
    ...(kaiku !== undefined && yesNo(kaiku) !== undefined && { kaikukortti: yesNo(kaiku) }),
  };
  if (price.text && price.free === undefined && price.min === undefined)
    cells.note(
      'price',
      'not-understood',
      'The price was kept in words only: write a sum such as "5 €" or "maksuton".',
      cells.cell('price')?.slice(0, 80),
    );
  const organiserName = cells.texts('organiser', 'line');
  const www = cells.cell('www');
  const url = webAddress(www);
  if (www !== undefined && url === undefined)
    cells.note('www', 'bad-link', 'The web address could not be read and was left out.');
  const statusCell = cells.cell('status');
  const status = statusCell === undefined ? undefined : readStatus(statusCell);
  if (statusCell !== undefined && status === undefined)
    cells.note('status', 'not-understood', `"${statusCell.slice(0, 60)}" is no known state.`, statusCell.slice(0, 60));
  const modifiedCell = cells.cell('modified');
  const modified = modifiedCell === undefined ? undefined : readStamp(modifiedCell);
  if (modifiedCell !== undefined && modified === undefined)
    cells.note(
      'modified',
      'not-understood',
      'The date was not understood: write it as 2.11.2026.',
      modifiedCell.slice(0, 40),
    );
  cells.noteSecondColumns();
  return kept(
    recordId,
    {
      id: activityId(read.source.id, recordId),
      kind: kindOfForms(classified.forms, schedule.recurrences ? 'group' : schedule.sessions ? 'event' : 'service'),
      name,
      summary,
      description,
      organiser: organiserName && { name: organiserName, kind: organiserKindOfName(firstText(organiserName) ?? '') },
      ...classified,
      ageRange: audience?.ageRange,
      lifeSituations: audience?.lifeSituations,
      languages: language.languages,
      places,
      access: { ...access, ...(language.plain && { 'plain-language': 'yes' as const }) },
      schedule,
      status: status === 'active' ? undefined : status,
      registration: readRegistration(cells),
      price,
      firstTime: {
        note: cells.texts('firstTime', 'paragraphs'),
        bring: cells.texts('bring', 'paragraphs'),
        whoMeets: cells.texts('whoMeets', 'paragraphs'),
      },
      contacts: rowContacts(cells),
      links: url === undefined ? [] : [{ url, kind: 'website' }],
      keywords,
      provenance: provenance(read.source, recordId, undefined, modified),
    },
    cells.notes,
  );
}
