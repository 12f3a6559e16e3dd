import { EVENTS, KEYWORDS, WEEKLY_SERIES } from '../tables/events.mjs';
import { VENUES } from '../tables/venues.mjs';
import { MUNICIPALITY_CODES, SWEDISH_NAMES, phone, recordsAsJson } from './text.mjs';

const API = 'https://linkedevents.example.org/v1';
const PROVIDER = {
  fi: 'Kymenlaakson esimerkkitapahtumat',
  sv: 'Exempelevenemang i Kymmenedalen',
  en: 'Example events of Kymenlaakso',
};

/** Finland is three hours ahead of UTC from the last Sunday of March 2027, two before. */
const offset = (local) => (local >= '2027-03-28T03' ? '+03:00' : '+02:00');
const utc = (local) => new Date(`${local}:00${offset(local)}`).toISOString().replace('.000Z', 'Z');
const link = (kind, id) => `${API}/${kind}/${encodeURIComponent(id).replace('%3A', ':')}/`;
const texts = (field, fi, sv, en) =>
  Object.fromEntries(
    [
      ['fi', fi],
      ['sv', sv],
      ['en', en],
    ].flatMap(([tag, from]) => (from?.[field] ? [[tag, from[field]]] : [])),
  );
const html = (localized) =>
  Object.fromEntries(Object.entries(localized).map(([tag, text]) => [tag, `<p>${text.replace('. ', '.</p><p>')}</p>`]));

function location(venueId) {
  if (venueId === '')
    return {
      '@id': link('place', 'esimerkki:internet'),
      id: 'esimerkki:internet',
      name: { fi: 'Internet', sv: 'Internet', en: 'Internet' },
      '@type': 'Place',
    };
  const [name, nameSv, street, postcode, town, municipality, lat, lon] = VENUES[venueId];
  const id = `esimerkki:${Object.keys(VENUES).indexOf(venueId) + 1}`;
  return {
    id,
    name: { fi: name, ...(nameSv && { sv: nameSv }) },
    street_address: { fi: street },
    postal_code: postcode,
    address_locality: { fi: town },
    position: { type: 'Point', coordinates: [lon, lat] },
    divisions: [
      {
        type: 'muni',
        ocd_id: `ocd-division/country:fi/kunta:${municipality.toLowerCase()}`,
        municipality: null,
        name: { fi: municipality, sv: SWEDISH_NAMES[municipality] },
      },
    ],
    data_source: 'esimerkki',
    deleted: false,
    '@id': link('place', id),
    '@context': 'http://schema.org',
    '@type': 'Place',
  };
}

const keyword = (key) => {
  const [id, fi, sv, en] = KEYWORDS[key];
  return {
    id,
    name: { fi, sv, en },
    data_source: 'yso',
    '@id': link('keyword', id),
    '@context': 'http://schema.org',
    '@type': 'Keyword',
  };
};

/** The common head of an event; what is special comes over it. */
function event(id, type, [fi, sv, en], venueId, start, end, price, keywords, special = {}) {
  const municipality = venueId === '' ? undefined : VENUES[venueId][5];
  return {
    id: `esimerkki:${id}`,
    type_id: type,
    name: texts('name', fi, sv, en),
    short_description: texts('short', fi, sv, en),
    description: html(texts('text', fi, sv, en)),
    location: location(venueId),
    location_extra_info: null,
    keywords: keywords.map(keyword),
    audience: [],
    super_event: null,
    super_event_type: null,
    sub_event_type: null,
    sub_events: [],
    event_status: 'EventScheduled',
    start_time: start && utc(start),
    end_time: end && utc(end),
    offers: [
      price === 0
        ? { is_free: true, price: null, description: null, info_url: null }
        : {
            is_free: false,
            price: { fi: `${price} €`, sv: `${price} €`, en: `${price} €` },
            description: null,
            info_url: null,
          },
    ],
    in_language: (sv && municipality && ['Kotka', 'Pyhtää'].includes(municipality) ? ['fi', 'sv'] : ['fi']).map(
      (tag) => ({ '@id': link('language', tag) }),
    ),
    provider: PROVIDER,
    provider_contact_info: { fi: `tapahtumat@example.org, ${phone(70 + (Number(id.slice(1, 4)) % 20))}` },
    info_url: { fi: `https://tapahtumat.example.org/${id}` },
    external_links: [],
    images: [],
    videos: [],
    audience_min_age: null,
    audience_max_age: null,
    data_source: 'esimerkki',
    publisher: `esimerkki:${municipality ? MUNICIPALITY_CODES[municipality] : 'verkko'}`,
    created_time: '2026-10-01T07:00:00Z',
    last_modified_time: `2026-11-${String((Number(id) % 18) + 1).padStart(2, '0')}T08:30:00Z`,
    date_published: '2026-10-15T07:00:00Z',
    deleted: false,
    is_virtualevent: venueId === '',
    '@id': link('event', `esimerkki:${id}`),
    '@context': 'http://schema.org',
    '@type': 'Event/LinkedEvent',
    ...special,
  };
}

/** A super event and its parts, the way Linked Events writes a recurring series. */
function series(parent, sessions, part) {
  const children = sessions.map(([start, end], index) =>
    part(`${parent.id.split(':')[1]}${String(index + 1).padStart(2, '0')}`, start, end),
  );
  const refer = ({ id }) => ({ '@id': link('event', id) });
  return [
    {
      ...parent,
      super_event_type: 'recurring',
      start_time: children[0].start_time,
      end_time: children.at(-1).end_time,
      sub_events: children.map(refer),
    },
    ...children.map((child) => ({ ...child, super_event: refer(parent), sub_event_type: 'sub_recurring' })),
  ];
}

function fromTable([id, type, fi, sv, en, venueId, start, end, price, keywords, more]) {
  const special = {
    ...(more.status && { event_status: more.status }),
    ...(more.minAge !== undefined && { audience_min_age: more.minAge, audience_max_age: more.maxAge }),
    ...(more.enrolment && {
      enrolment_start_time: '2026-11-01T07:00:00Z',
      enrolment_end_time: utc(start).replace(/T.*/, 'T06:00:00Z'),
      maximum_attendee_capacity: 12,
      remaining_attendee_capacity: more.remaining ?? 5,
      enrolment_url: `https://tapahtumat.example.org/${id}/ilmoittaudu`,
    }),
  };
  const one = (ownId, from, to, extra = special) =>
    event(ownId, type, [fi, sv, en], venueId, from, to, price, keywords, extra);
  return more.series
    ? series(one(id, null, null), more.series, (ownId, from, to) => one(ownId, from, to, {}))
    : [one(id, start, end)];
}

function weekly({ id, fi, sv, en, venue, first, minutes, weeks, skip, keywords }) {
  const at = (week) => new Date(Date.parse(`${first}:00Z`) + week * 7 * 86_400_000).toISOString().slice(0, 16);
  const later = (local) => new Date(Date.parse(`${local}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
  const sessions = Array.from({ length: weeks }, (_, week) => at(week))
    .filter((start) => !skip.includes(start.slice(0, 10)))
    .map((start) => [start, later(start)]);
  const one = (ownId, from, to) => event(ownId, 'General', [fi, sv, en], venue, from, to, 0, keywords);
  return series(one(id, null, null), sessions, one);
}

/** A page of `GET /v1/event/?include=location,keywords,audience`. */
export function linkedEventsPage() {
  const events = [...EVENTS.flatMap(fromTable), ...weekly(WEEKLY_SERIES)];
  return recordsAsJson(
    events,
    (data) => `{ "meta": { "count": ${events.length}, "next": null, "previous": null }, "data": ${data} }`,
  );
}
