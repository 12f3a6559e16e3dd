import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';

/** An activity with what a test does not care about filled in. */
export function activity(id: string, parts: Partial<Activity> = {}): Activity {
  return { id, kind: 'group', name: { fi: `Ryhmä ${id}` }, ...parts };
}

const club = {
  id: 'voimistelijat',
  name: { fi: 'Kuusankosken Voimistelijat' },
  kind: 'association',
  businessId: '1234567-8',
} as const;
const city = { id: 'kaupunki', name: { fi: 'Kouvolan kaupunki', sv: 'Kouvola stad' }, kind: 'municipality' } as const;
const port = { id: 'satama', name: { fi: 'Kotkan Sataman kulttuuriyhdistys' }, kind: 'association' } as const;
const kouvola = { municipality: '286', postcode: '45100', point: { lat: 60.868, lon: 26.704 } };
const kotka = { municipality: '285', postcode: '48100', point: { lat: 60.466, lon: 26.946 } };

/** A small, whole catalogue: two municipalities, three organisers, three themes, texts in three languages. All made up. */
export function smallCatalogue(parts: Partial<Catalogue> = {}): Catalogue {
  return {
    formatVersion: '1.0',
    generation: 'test-1',
    generated: '2026-11-20T04:00:00Z',
    languages: ['fi', 'sv', 'en'],
    municipalities: [
      { code: '286', name: { fi: 'Kouvola' }, wellbeingCounty: '10', centre: { lat: 60.868, lon: 26.704 } },
      { code: '285', name: { fi: 'Kotka' }, wellbeingCounty: '10', centre: { lat: 60.466, lon: 26.946 } },
    ],
    sources: [{ id: 'own', name: { fi: 'Esimerkkiaineisto' }, licence: { name: 'CC0' } }],
    advice: {
      name: { fi: 'Hyvinvointineuvonta', sv: 'Välfärdsrådgivning', en: 'Wellbeing advice' },
      phone: '+358401234567',
    },
    activities: [
      activity('tasapaino', {
        name: { fi: 'Tasapainoryhmä ikäihmisille', sv: 'Balansgrupp för äldre', en: 'Balance group for older people' },
        summary: { fi: 'Tuolijumppaa ja tasapainoharjoittelua rauhallisesti.', sv: 'Stolgymnastik i lugn takt.' },
        ...{
          organiser: club,
          themes: ['exercise'],
          targetGroups: ['KR1.1'],
          places: [kouvola],
          price: { free: 'yes' },
        },
      }),
      activity('luontopolku', {
        name: { fi: 'Repoveden opastettu luontoretki', sv: 'Guidad naturtur' },
        ...{ organiser: city, themes: ['nature'], targetGroups: ['KR1'], places: [kouvola], price: { free: 'yes' } },
      }),
      activity('kuoro', {
        name: { fi: 'Kaikkien kuoro', sv: 'Kör för alla', en: 'Choir for everybody' },
        ...{
          organiser: port,
          themes: ['culture'],
          targetGroups: ['KR1'],
          places: [kotka],
          price: { free: 'no', min: 20 },
        },
      }),
      activity('sauvakavely', {
        name: { fi: 'Sauvakävely', sv: 'Stavgång', en: 'Nordic walking' },
        ...{
          organiser: city,
          themes: ['exercise', 'nature'],
          targetGroups: ['KR1'],
          places: [kotka],
          price: { free: 'yes' },
        },
      }),
    ],
    ...parts,
  };
}
