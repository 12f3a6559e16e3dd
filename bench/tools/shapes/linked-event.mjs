import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';

const NAMES = new Map(MUNICIPALITIES.map(({ code, label }) => [code, label.fi]));

/** An event as Linked Events gives it with `include=location,keywords`. */
export function linkedEvent(activity, number, random) {
  const { name, summary, description, organiser, places, meets } = activity;
  const place = places?.[0];
  // A Monday and the days after it, in winter time.
  const day = new Date(Date.UTC(2026, 10, 22 + meets.weekday + 7 * random.below(16))).toISOString().slice(0, 10);
  const at = (hour) => `${day}T${String(hour - 2).padStart(2, '0')}:00:00Z`;
  const town = NAMES.get(place?.municipality ?? '286');
  return {
    id: `made:${number}`,
    type_id: random.pick(['General', 'General', 'Course']),
    publication_status: 'public',
    event_status: 'EventScheduled',
    name,
    short_description: summary ?? description,
    description: inHtml(description),
    start_time: at(meets.hour),
    end_time: at(meets.hour + 2),
    location: {
      id: `made:place-${place?.id ?? number}`,
      '@id': `https://api.example.org/v1/place/${place?.id ?? number}/`,
      name: place?.name ?? { fi: 'Paikka' },
      street_address: place?.address ?? { fi: 'Katu 1' },
      postal_code: place?.postcode ?? '45100',
      address_locality: { fi: town },
      position: { type: 'Point', coordinates: [place?.point?.lon ?? 26.704, place?.point?.lat ?? 60.868] },
      divisions: [{ type: 'muni', name: { fi: town } }],
    },
    keywords: [{ id: `yso:p${random.pick([1808, 916, 1278, 4354])}`, name: { fi: 'musiikki', sv: 'musik' } }],
    audience: meets.elderly ? [{ id: 'yso:p2433', name: { fi: 'ikääntyneet' } }] : [],
    offers: [{ is_free: meets.free }],
    in_language: [{ '@id': 'https://api.example.org/v1/language/fi/' }],
    images: [],
    provider: organiser.name,
    provider_contact_info: { fi: 'puh. 05 234 1234' },
    info_url: { fi: `https://example.org/tapahtuma/${number}` },
    super_event: null,
    sub_events: [],
    last_modified_time: `2026-10-0${1 + random.below(9)}T10:00:00.5Z`,
    '@id': `https://api.example.org/v1/event/made:${number}/`,
  };
}

const inHtml = (localized) =>
  Object.fromEntries(Object.entries(localized ?? {}).map(([tag, text]) => [tag, `<p>${text}</p><p>Tervetuloa &amp; v&auml;lkommen!</p>`]));
