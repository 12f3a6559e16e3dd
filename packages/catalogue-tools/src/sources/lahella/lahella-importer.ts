import { fieldOf, listOf, objectOf, textOf } from '../../clean/json-fields.js';
import { todayOf } from '../../clean/today.js';
import type { PagePart, PageReader, SourceImporter } from '../../pipeline/record.js';
import { mapRecord, setAside } from '../outcome.js';
import { recordsOf } from '../pages.js';
import { lahellaActivity } from './lahella-activity.js';

const PAGE = 100;

/** Pages by `skip`; the option `group` asks for one organisation's activities. */
function activitiesPart(options: PageReader['options']): PagePart {
  const query = new URLSearchParams({ total: 'true', limit: String(PAGE), skip: '0' });
  const group = textOf(options['group']);
  if (group !== undefined) query.set('groups[0]', group);
  return {
    name: 'activities',
    path: `activities?${query.toString()}`,
    next(page, current) {
      const got = listOf(fieldOf(page, 'items')).length;
      if (fieldOf(page, 'hasMore') !== true || got === 0) return undefined;
      const next = new URL(current);
      next.searchParams.set('skip', String(Number(current.searchParams.get('skip') ?? 0) + got));
      return next;
    },
  };
}

/** lähellä.fi, the national service of associations: see the README beside. */
export const lahellaImporter: SourceImporter = {
  system: 'lahella',
  async *records(read) {
    const today = todayOf(read.options);
    const given = Date.parse(textOf(read.options['now']) ?? '');
    const now = Number.isNaN(given) ? Date.now() : given;
    let position = 0;
    for await (const record of recordsOf(read, activitiesPart(read.options))) {
      position += 1;
      const id = textOf(fieldOf(record, '_key'));
      yield id === undefined
        ? setAside(`#${position}`, 'no-id', 'The record has no _key: it is no activity of lähellä.fi.')
        : mapRecord(id, () => lahellaActivity(id, objectOf(record), read, now, today));
    }
  },
};
