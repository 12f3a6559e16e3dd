import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { nextSlots } from '@hyte/search-core/schedule/next-occurrences.js';
import { minutesOf } from '@hyte/search-core/schedule/wall-clock.js';
import { label, when, type Judged, type QualityContext, type Rule } from '../rule.js';

/** What one goes to at a time. */
export const MEETINGS: readonly Activity['kind'][] = ['group', 'course', 'event'];
const OPEN_PLACES: readonly Activity['kind'][] = ['place'];
const SERVICES: readonly Activity['kind'][] = ['service', 'advice'];

/** Rules of the part *time*. */
export const TIME_RULES: readonly Rule[] = [
  {
    id: 'times-over',
    part: 'when',
    severity: 'fix',
    fact: 'times',
    title: label('Kaikki ajat ovat menneet', 'Alla tider har passerat', 'All its times are over'),
    why: label(
      'Asukas lähtee paikalle, jossa ei enää ole ketään.',
      'Invånaren åker dit fast ingen längre är där.',
      'Somebody goes there and nobody is there any more.',
    ),
    todo: label(
      'Kirjoita seuraavan kauden ajat tai poista toiminta.',
      'Skriv in nästa säsongs tider eller ta bort verksamheten.',
      'Give the times of the next season, or take it off.',
    ),
    check: (judged, context) => when(isOver(judged, context)),
  },
  {
    id: 'times-missing',
    part: 'when',
    severity: 'complete',
    kinds: [...MEETINGS, 'service'],
    fact: 'times',
    title: label('Kokoontumisajat puuttuvat', 'Mötestiderna saknas', 'The times are missing'),
    why: label(
      'Asukas ei tiedä, milloin voi tulla, eikä toiminta löydy päivän tai kellonajan mukaan.',
      'Invånaren vet inte när hen kan komma, och verksamheten hittas inte enligt dag eller tid.',
      'Nobody knows when to come, and it is not found by day or time.',
    ),
    todo: label(
      'Kirjoita viikonpäivä ja kellonaika, esimerkiksi ”ti klo 13–15”, ja milloin ei kokoonnuta.',
      'Skriv veckodag och klockslag, till exempel ”tisdagar kl. 13–15”, och när ni inte träffas.',
      'Give the weekday and the time, such as “Tuesdays 13–15”, and when there is none.',
    ),
    check: (judged) =>
      when(
        !judged.timetable.known &&
          judged.activity.schedule?.note === undefined &&
          (judged.activity.kind !== 'service' || isFromSpreadsheet(judged)),
      ),
  },
  {
    id: 'times-in-words-only',
    part: 'when',
    severity: 'polish',
    kinds: MEETINGS,
    fact: 'times',
    title: label(
      'Ajat ovat vain sanoina, joita ei ymmärretty',
      'Tiderna finns bara i ord som inte kunde tolkas',
      'The times are only in words that were not understood',
    ),
    why: label(
      'Sanat näkyvät kortissa, mutta toiminta ei löydy päivän mukaan eikä sitä saa kalenteriin.',
      'Orden syns på kortet, men verksamheten hittas inte enligt dag och kan inte läggas i kalendern.',
      'The words are shown, but it is not found by day and cannot go into a calendar.',
    ),
    todo: label(
      'Kirjoita ajat muodossa ”ti klo 13–15” tai ”2.12.2026 klo 14”. Sopimuksen mukaan tavatessa sanat riittävät.',
      'Skriv tiderna som ”tisdagar kl. 13–15” eller ”2.12.2026 kl. 14”. Om ni träffas enligt överenskommelse räcker orden.',
      'Write the times as “Tuesdays 13–15” or “2.12.2026 at 14”. Where they are agreed with each person, words are enough.',
    ),
    check: ({ activity, timetable }) => when(!timetable.known && activity.schedule?.note !== undefined),
  },
  {
    id: 'end-time-missing',
    part: 'when',
    severity: 'polish',
    kinds: MEETINGS,
    fact: 'times',
    title: label('Päättymisaika puuttuu', 'Sluttiden saknas', 'The end is not told'),
    why: label(
      'Kyydin, avustajan tai lastenhoidon järjestämiseen tarvitaan myös loppumisaika.',
      'För att ordna skjuts, assistent eller barnvakt behövs också sluttiden.',
      'To arrange a ride, an assistant or child care one needs the end too.',
    ),
    todo: label(
      'Kirjoita myös, milloin loppuu: ”klo 13–15”.',
      'Skriv också när det slutar: ”kl. 13–15”.',
      'Say when it ends, too: “13–15”.',
    ),
    check: ({ activity: { schedule } }) =>
      when(
        (schedule?.recurrences ?? []).some(({ to }) => to === undefined) ||
          (schedule?.sessions ?? []).some(({ end, allDay }) => end === undefined && allDay !== true),
      ),
  },
  {
    id: 'holidays-untold',
    part: 'when',
    severity: 'polish',
    kinds: ['group', 'course'],
    fact: 'times',
    title: label('Pyhistä ja lomista ei kerrota mitään', 'Inget sägs om helger och lov', 'Nothing is said of holidays'),
    why: label(
      'Jouluviikolla ja loppiaisena asukas seisoo suljetun oven takana.',
      'Under julveckan och på trettondagen står invånaren bakom en stängd dörr.',
      'In the week of Christmas somebody stands before a locked door.',
    ),
    todo: label(
      'Kerro kausi tai tauot: ”1.9.–15.12.2026”, ”ei pyhinä”, ”ei koulujen loma-aikoina”.',
      'Berätta säsongen eller pauserna: ”1.9–15.12.2026”, ”inte på helgdagar”, ”inte under skollov”.',
      'Tell the season or the breaks: “1.9.–15.12.2026”, “not on public holidays”.',
    ),
    check: ({ activity: { schedule } }) =>
      when(
        (schedule?.recurrences ?? []).some(
          ({ frequency, validTo, season }) =>
            (frequency === 'weekly' || frequency === 'daily') && validTo === undefined && season === undefined,
        ) &&
          (schedule?.exceptions ?? []).length === 0 &&
          (schedule?.skipsPublicHolidays ?? 'unknown') === 'unknown' &&
          (schedule?.skipsSchoolHolidays ?? 'unknown') === 'unknown',
      ),
  },
  {
    id: 'opening-hours-missing',
    part: 'when',
    severity: 'complete',
    kinds: OPEN_PLACES,
    fact: 'times',
    title: label('Aukiolo puuttuu', 'Öppettiderna saknas', 'The opening hours are missing'),
    why: label(
      'Asukas ei tiedä, onko ovi auki, ja kortti neuvoo soittamaan ennen lähtöä.',
      'Invånaren vet inte om det är öppet, och kortet uppmanar att ringa först.',
      'Nobody knows whether it is open, and the card says to call first.',
    ),
    todo: label(
      'Kirjoita aukioloajat, tai kerro, että paikka on aina avoinna.',
      'Skriv öppettiderna, eller att platsen alltid är öppen.',
      'Give the opening hours, or say that it is always open.',
    ),
    check: ({ activity, timetable }) =>
      when(!timetable.known && activity.schedule?.note === undefined && !isOutdoors(activity)),
  },
  {
    id: 'answer-hours-missing',
    part: 'when',
    severity: 'polish',
    kinds: SERVICES,
    fact: 'times',
    title: label('Palveluaikaa ei kerrota', 'Servicetiden berättas inte', 'It is not told when somebody answers'),
    why: label(
      'Asukas soittaa turhaan tai jättää soittamatta.',
      'Invånaren ringer förgäves eller låter bli att ringa.',
      'Somebody calls for nothing, or does not call.',
    ),
    todo: label(
      'Kirjoita, milloin puhelimeen vastataan tai piste on auki.',
      'Skriv när telefonen besvaras eller stället är öppet.',
      'Say when the phone is answered or the office is open.',
    ),
    check: (judged) =>
      when(
        !judged.timetable.known &&
          judged.activity.schedule?.note === undefined &&
          !isFromSpreadsheet(judged) &&
          !(judged.activity.contacts ?? []).some(({ hours }) => (hours ?? []).length > 0),
      ),
  },
];

/** Types of LIPAS that nobody locks: recreation areas, fields, outdoor waters, terrain. */
const OUTDOORS = /^lipas:(?:\d{1,3}|1\d{3}|32\d{2}|4\d{3})$/;

const isOutdoors = ({ codes = [] }: Activity): boolean => codes.some((code) => OUTDOORS.test(code));

/** A row without times is called a service, because nothing says that it is a group; small producers list what they meet for. */
const isFromSpreadsheet = ({ system }: Judged): boolean => system === 'csv' || system === 'xlsx';

/** Over: its times are known, and nothing of them is still to come. */
function isOver({ activity, timetable }: Judged, { dayNumber }: QualityContext): boolean {
  if (activity.status === 'ended') return true;
  if (!timetable.known || timetable.alwaysOpen || timetable.lastDay === Infinity) return false;
  return nextSlots(timetable, minutesOf(dayNumber, 0), 1).length === 0;
}
