import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';

const NAMES = new Map(MUNICIPALITIES.map(({ code, label }) => [code, label.fi]));

/** An activity in the shape of lähellä.fi. */
export function lahellaItem(activity, number, random) {
  const { name, summary, description, organiser, places, meets } = activity;
  const place = places?.[0];
  const city = NAMES.get(place?.municipality ?? '286');
  const translations = Object.fromEntries(
    Object.keys(name).map((tag) => [
      tag,
      { name: name[tag], summary: paragraph(summary?.[tag]), description: paragraph(description?.[tag]), pricing: meets.free ? undefined : '<p>5 euroa</p>' },
    ]),
  );
  return {
    _key: String(number),
    status: 'published',
    group: { translations: { fi: { name: organiser.name.fi } } },
    traits: {
      type: 'hobby',
      translations,
      theme: ['ht_urheilu', 'ht_hyvinvointi'],
      format: ['hm_ryhmat'],
      locale: ['fi-FI'],
      demographic: meets.elderly ? ['ageGroup/range:65-99'] : [],
      region: [`city/FI/${city}`],
      pricing: [meets.free ? 'free' : 'paid'],
      contacts: [{ type: 'phone', value: `05 2${String(100000 + (number % 99999))}`, translations: { fi: { description: 'Toimisto' } } }],
      channels: [
        {
          id: `c${number}`,
          type: ['place'],
          accessibility: ['ac_wheelchair'],
          map: { center: { type: 'Point', coordinates: [place?.point?.lon ?? 26.704, place?.point?.lat ?? 60.868] } },
          translations: { fi: { address: { street: place?.address?.fi ?? 'Katu 1', postalCode: place?.postcode, city } } },
          events: [
            {
              start: Date.parse('2026-09-02T00:00:00Z'),
              timeZone: 'Europe/Helsinki',
              type: '4',
              recurrence: {
                period: 'P1W',
                end: Date.parse('2027-05-27T00:00:00Z'),
                daySpecificTimes: [{ weekday: meets.weekday, startTime: `${meets.hour}:00`, endTime: `${meets.hour + 1}:30` }],
                exclude: [],
              },
            },
          ],
          registrationRequired: random.chance(0.5),
        },
      ],
    },
  };
}

const paragraph = (text) => text && `<p dir="ltr">${text}</p><ul><li>kahvia</li></ul>`;
