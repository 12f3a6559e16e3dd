import { toLocalMoment } from '../../clean/clock.js';
import { textOf, textsOf } from '../../clean/json-fields.js';
import type { Outcome, PagePart, PageReader, SourceImporter } from '../../pipeline/record.js';
import { mapRecord, setAside } from '../outcome.js';
import { recordsOf } from '../pages.js';
import { itemActivity, typeOf } from './item-activity.js';
import { feedPart, LatestItems, type RpdeItem } from './rpde-items.js';
import { gather } from './series.js';

/** One feed at the source's address, or those of the option `feeds` below it. */
function feedsOf(options: PageReader['options']): PagePart[] {
  const paths = textsOf(options['feeds']);
  return paths.length === 0
    ? [feedPart('feed', '')]
    : paths.map((path, index) => feedPart(index === 0 ? 'feed' : `feed-${index + 1}`, path));
}

/** Why an item is no activity, `undefined` when it may be one. */
function unwanted({ key, deleted, data, kind }: RpdeItem): Outcome | undefined {
  if (deleted) return setAside(key, 'deleted', 'The source has deleted it.', 'state');
  const type = typeOf(data);
  if (type === 'Slot' || /(^|[./])Slot$/.test(kind))
    return setAside(key, 'slot', 'It is a bookable time of a facility, not an activity.', 'kind');
  if (type === 'IndividualFacilityUse' && data['aggregateFacilityUse'] !== undefined)
    return setAside(key, 'part-of-facility', 'It is one court of a facility that is shown as a whole.', 'kind');
  return undefined;
}

/** OpenActive: feeds of sessions, events and facilities in the RPDE format; see the README beside. */
export const openActiveImporter: SourceImporter = {
  system: 'openactive',
  async *records(read) {
    const latest = new LatestItems();
    let position = 0;
    for (const feed of feedsOf(read.options)) {
      for await (const record of recordsOf(read, feed)) {
        position += 1;
        if (!latest.add(record))
          yield setAside(`#${position}`, 'no-item', 'It is no item of a feed: it has no id or no state.');
      }
    }
    const wanted: RpdeItem[] = [];
    for (const item of latest.all) {
      const reason = unwanted(item);
      if (reason) yield reason;
      else wanted.push(item);
    }
    const { activities, parts } = gather(wanted);
    for (const [key, series] of parts) {
      yield series === undefined
        ? setAside(
            key,
            'no-series',
            'The series it is part of was not read: add its feed to the option "feeds".',
            'superEvent',
          )
        : setAside(key, 'part-of-series', `It is shown as one session of the series ${series}.`, 'superEvent');
    }
    const moment = toLocalMoment(read.options['now']) ?? toLocalMoment(new Date().toISOString())!;
    const now = `${moment.day}T${moment.time ?? '00:00'}`;
    const language = textOf(read.options['language']) ?? 'en';
    for (const [key, { item, data, sessions }] of activities)
      yield mapRecord(key, () => itemActivity({ item, data, sessions, language, now }, read));
  },
};
