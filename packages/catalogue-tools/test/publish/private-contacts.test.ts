import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { tarjotin, Workplace } from '../commands/cli.js';
import { workbook } from '../sources/workbook.js';
import { PLANTED, tracesIn } from './planted.js';

let work: Workplace;
before(async () => void (work = await Workplace.open()));
after(() => work.close());

const now = '2026-11-22T10:00:00Z';
let planted = 0;
/** A text with one more piece of personal data in it. */
function plant(words = 'Kaikki mukaan.'): string {
  const { written } = PLANTED[planted++ % PLANTED.length]!;
  return `${words} ${written}`;
}
const inHtml = (words?: string) =>
  `<p title="${plant('x')}">${plant(words)}</p><a href="https://x.example.fi/?m=${encodeURIComponent(plant('m'))}">lue</a>`;
const text = (value: string, type?: string, language = 'fi') => ({ language, value, ...(type && { type }) });
const page = (...itemList: object[]) => ({ pageNumber: 1, pageCount: 1, itemList });

/** Files of a source of each system, with personal data in every field that people write in. Made anew for each of `rounds`. */
const SOURCES: Readonly<Record<string, () => { files: Record<string, unknown>; source: object }>> = {
  ptv: () => ({
    files: {
      'ptv/services.json': page({
        id: 'service-1',
        publishingStatus: 'Published',
        serviceNames: [text(plant('Neuvonta'), 'Name'), text(plant('Rådgivning'), 'Name', 'sv')],
        serviceDescriptions: ['Summary', 'Description', 'UserInstruction', 'ChargeTypeAdditionalInfo'].map((type) =>
          text(plant(), type),
        ),
        requirements: [text(plant('Tarvitset lähetteen.'))],
        serviceClasses: [{ code: 'P27.1', name: [text('Liikunta')] }],
        ontologyTerms: [{ uri: 'http://www.yso.fi/onto/koko/p12345', name: [text(plant('tasapaino'))] }],
        organizations: [{ roleType: 'Responsible', organization: { id: 'o', name: plant('Kotkan kaupunki') } }],
        serviceChannels: [{ serviceChannel: { id: 'c' }, description: [text(plant(), 'Description')] }],
      }),
      'ptv/channels.json': page({
        id: 'c',
        serviceChannelType: 'ServiceLocation',
        publishingStatus: 'Published',
        serviceChannelNames: [text(plant('Neuvontapiste'), 'Name')],
        serviceChannelDescriptions: [text(plant(), 'Description')],
        addresses: [
          {
            type: 'Location',
            streetAddress: {
              street: [text('Katu')],
              streetNumber: '1',
              postalCode: '48100',
              municipality: { code: '285' },
              additionalInformation: [text(plant())],
            },
          },
        ],
        phoneNumbers: [
          {
            type: 'Phone',
            prefixNumber: '+358',
            number: '405550100',
            language: 'fi',
            additionalInformation: 'Matti Virtanen',
          },
        ],
        emails: [text(plant('').trim()), text('matti.virtanen@gmail.com')],
        webPages: [
          { url: `https://x.example.fi/${encodeURIComponent(plant('').trim())}`, value: plant('Sivu'), language: 'fi' },
        ],
        serviceHours: [
          {
            serviceHourType: 'DaysOfTheWeek',
            additionalInformation: [text(plant())],
            openingHour: [{ dayFrom: 'Monday', from: '08:00:00', to: '16:00:00' }],
          },
        ],
      }),
      'ptv/organizations.json': page(),
    },
    source: { folder: './ptv', options: { version: 11 } },
  }),
  lipas: () => ({
    files: {
      'lipas.json': [
        {
          sportsPlaceId: 1,
          name: plant('Uimaranta'),
          marketingName: plant('Ranta'),
          type: { typeCode: 3220 },
          email: plant('').trim(),
          phoneNumber: plant('').trim(),
          www: `https://x.example.fi/?m=${encodeURIComponent(plant('').trim())}`,
          properties: { infoFi: plant() },
          location: {
            city: { cityCode: 285 },
            address: plant('Katu 1'),
            coordinates: { wgs84: { lat: 60.466, lon: 26.946 } },
          },
        },
      ],
    },
    source: { file: './lipas.json', options: { version: 1 } },
  }),
  'linked-events': () => ({
    files: {
      'linked-events.json': {
        meta: { next: null },
        data: [
          {
            id: `kotka:${plant('x')}`,
            publication_status: 'public',
            name: { fi: plant('Ilta'), sv: plant('Kväll') },
            short_description: { fi: plant(), en: plant('All welcome.') },
            description: { fi: inHtml() },
            start_time: '2026-12-02T15:00:00Z',
            location: {
              id: 'tprek:1',
              name: { fi: plant('Talo') },
              street_address: { fi: plant('Katu 2') },
              address_locality: { fi: 'Kotka' },
            },
            location_extra_info: { fi: plant() },
            keywords: [{ id: 'yso:p1808', name: { fi: plant('musiikki') } }],
            offers: [{ is_free: false, price: { fi: plant('5 €') }, description: { fi: plant() } }],
            provider: { fi: plant('Seurakunta') },
            provider_contact_info: { fi: plant('') },
            info_url: { fi: `https://x.example.fi/?m=${encodeURIComponent(plant('').trim())}` },
            external_links: [{ name: plant(), link: 'https://x.example.fi/b' }],
            images: [
              {
                url: 'https://x.example.fi/a.jpg',
                license: 'cc_by',
                photographer_name: plant('Kuvaaja'),
                alt_text: plant(),
              },
            ],
          },
        ],
      },
    },
    source: { file: './linked-events.json', options: { now } },
  }),
  lahella: () => ({
    files: {
      'lahella.json': {
        items: [
          {
            _key: '1',
            status: 'published',
            traits: {
              type: 'hobby',
              translations: {
                fi: {
                  name: plant('Jumppa'),
                  summary: inHtml(),
                  description: inHtml(),
                  pricing: inHtml('5 euroa'),
                  registration: inHtml(),
                },
                sv: { name: plant('Gymnastik') },
              },
              region: ['city/FI/Kotka'],
              contacts: [
                {
                  type: 'phone',
                  value: '040 555 0100',
                  translations: { fi: { description: plant('Matti Virtanen') } },
                },
                { type: 'email', value: plant('').trim(), translations: { fi: { description: plant('Ohjaaja') } } },
                { type: 'www', value: `https://x.example.fi/?m=${encodeURIComponent(plant('').trim())}` },
              ],
              channels: [
                {
                  id: 'c',
                  type: ['place'],
                  translations: { fi: { address: { street: plant('Katu 2'), city: 'Kotka' }, summary: inHtml() } },
                  registrationRequired: true,
                  registrationEmail: 'matti.virtanen@gmail.com',
                  registrationUrl: `https://x.example.fi/${encodeURIComponent(plant('').trim())}`,
                },
              ],
            },
          },
        ],
        hasMore: false,
      },
    },
    source: { file: './lahella.json', options: { now } },
  }),
  tpr: () => ({
    files: {
      'tpr/units.json': [
        {
          id: 1,
          is_public: true,
          arealcity_id: 285,
          name_fi: plant('Halli'),
          name_sv: plant('Hall'),
          ontologytree_ids: [693],
          short_desc_fi: plant(),
          desc_fi: inHtml(),
          latitude: 60.466,
          longitude: 26.946,
          street_address_fi: plant('Katu 2'),
          phone: plant('').trim(),
          email: plant('').trim(),
          www_fi: `https://x.example.fi/?m=${encodeURIComponent(plant('').trim())}`,
          connections: [
            { section_type: 'OPENING_HOURS', name_fi: plant('ma–pe 6.30–20') },
            {
              section_type: 'PHONE_OR_EMAIL',
              name_fi: plant('Esihenkilö'),
              contact_person: 'Matti Virtanen',
              phone: '040 555 0100',
              email: plant('').trim(),
            },
            { section_type: 'LINK', name_fi: plant('Varaus'), www_fi: 'https://x.example.fi/c' },
            { section_type: 'PRICE', name_fi: plant('6 €') },
            { section_type: 'OTHER_INFO', name_fi: plant() },
          ],
        },
      ],
      'tpr/tree.json': [
        { id: 551, name_fi: 'Liikunta', child_ids: [693] },
        { id: 693, parent_id: 551, name_fi: 'Uimahalli' },
      ],
    },
    source: { folder: './tpr', options: { now } },
  }),
  hsds: () => ({
    files: {
      'hsds.json': {
        contents: [
          {
            id: 's1',
            name: plant('Neuvonta'),
            description: inHtml(),
            status: 'active',
            email: plant('').trim(),
            url: `https://x.example.fi/${encodeURIComponent(plant('').trim())}`,
            eligibility_description: plant(),
            application_process: plant('Soita.'),
            fees_description: plant(),
            cost_options: [{ amount: 5, currency: 'EUR', amount_description: plant('kerta') }],
            contacts: [
              {
                name: 'Matti Virtanen',
                title: plant(),
                email: plant('').trim(),
                phones: [{ number: '040 555 0100', description: plant() }],
              },
            ],
            organization: { name: plant('Tuki ry'), website: 'https://x.example.fi' },
            service_at_locations: [
              {
                location: {
                  id: 'p',
                  name: plant('Talo'),
                  transportation: plant('Bussi'),
                  addresses: [{ address_type: 'physical', address_1: plant('Katu 2'), city: 'Kotka', country: 'FI' }],
                  accessibility: [{ description: plant() }],
                },
              },
            ],
          },
        ],
        page_number: 1,
        last_page: true,
      },
    },
    source: { file: './hsds.json', options: { now, language: 'fi' } },
  }),
  openactive: () => ({
    files: {
      'openactive.json': {
        next: 'https://x.example.fi/rpde?after=1',
        items: [
          {
            state: 'updated',
            kind: 'SessionSeries',
            id: '1',
            modified: 1795000000,
            data: {
              '@type': 'SessionSeries',
              '@id': 'https://x.example.fi/series/1',
              name: plant('Jooga'),
              description: plant(),
              activity: [
                {
                  '@id': 'https://openactive.io/activity-list#bf1a5e00-cdcf-465d-8c5a-6f57040b7f7e',
                  prefLabel: plant('Yoga'),
                },
              ],
              attendeeInstructions: plant(),
              organizer: {
                '@type': 'Organization',
                name: plant('Liikuntayhdistys ry'),
                telephone: plant('').trim(),
                email: plant('').trim(),
              },
              leader: [
                {
                  '@type': 'Person',
                  givenName: 'Matti',
                  familyName: 'Virtanen',
                  email: plant('').trim(),
                  telephone: '040 555 0100',
                },
              ],
              location: {
                '@type': 'Place',
                name: plant('Halli'),
                address: { streetAddress: plant('Katu 2'), addressLocality: 'Kotka', addressCountry: 'FI' },
              },
              eventSchedule: [
                {
                  repeatFrequency: 'P1W',
                  byDay: ['https://schema.org/Tuesday'],
                  startDate: '2026-09-01',
                  endDate: '2027-05-31',
                  startTime: '10:00',
                  endTime: '11:00',
                },
              ],
              offers: [{ name: plant('Aikuiset'), price: 6, priceCurrency: 'EUR' }],
            },
          },
        ],
      },
    },
    source: { file: './openactive.json', options: { now } },
  }),
  'schema-org': () => ({
    files: {
      'event.html': `<html lang="fi"><head><title>${plant()}</title><script type="application/ld+json">${JSON.stringify(
        {
          '@context': 'https://schema.org',
          '@type': 'Event',
          '@id': `https://x.example.fi/${encodeURIComponent(plant('').trim())}`,
          name: plant('Kahvila'),
          description: inHtml(),
          startDate: '2026-12-01T13:00:00+02:00',
          keywords: plant('kahvi'),
          organizer: { '@type': 'Person', name: 'Matti Virtanen', telephone: '040 555 0100', email: plant('').trim() },
          performer: { '@type': 'Person', name: 'Maija', email: plant('').trim() },
          location: {
            '@type': 'Place',
            name: plant('Paikka'),
            description: plant(),
            address: { streetAddress: plant('Katu 1'), addressLocality: 'Kotka' },
          },
          offers: {
            '@type': 'Offer',
            name: plant('Lippu'),
            description: plant(),
            price: 5,
            priceCurrency: 'EUR',
            url: `https://x.example.fi/?m=${encodeURIComponent(plant('').trim())}`,
          },
          image: { url: 'https://x.example.fi/a.jpg', caption: plant() },
        },
      )}</script></head><body data-x="${plant()}">${inHtml()}</body></html>`,
    },
    source: { file: './event.html', options: { now } },
  }),
  icalendar: () => ({
    files: {
      'calendar.ics': [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//x//',
        `X-WR-CALNAME:${plant()}`,
        'BEGIN:VEVENT',
        `UID:${plant('').trim()}`,
        'DTSTART:20261208T130000Z',
        `SUMMARY:${plant('Kuoro')}`,
        `DESCRIPTION:${plant()}\\n${plant()}`,
        `LOCATION:${plant('Kylätalo')}\\, Kylätie 1\\, 48100 Kotka`,
        'ORGANIZER;CN="Matti Virtanen":mailto:matti.virtanen@gmail.com',
        `CONTACT:${plant('Matti Virtanen')}`,
        'CONTACT:Matti Virtanen 040 555 0100',
        'ATTENDEE;CN=Maija Korhonen:mailto:maikorhonen61@luukku.com',
        `COMMENT:${plant()}`,
        `CATEGORIES:${plant('Liikunta')}`,
        `URL:https://x.example.fi/?m=${encodeURIComponent(plant('').trim())}`,
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    },
    source: { file: './calendar.ics', options: { now } },
  }),
  csv: () => ({
    files: {
      'list.csv': rows()
        .map((cells) => cells.map((cell) => `"${cell}"`).join(';'))
        .join('\n'),
    },
    source: { file: './list.csv', options: { now } },
  }),
  xlsx: () => ({
    files: { 'list.xlsx': workbook([{ rows: rows() }]) },
    source: { file: './list.xlsx', options: { now } },
  }),
};

/** A spreadsheet: also cells that cannot be understood, which are quoted in the notes. */
function rows(): string[][] {
  const headings = [
    'Tunnus',
    'Nimi',
    'Järjestäjä',
    'Tiivistelmä',
    'Kuvaus',
    'Milloin',
    'Missä',
    'Osoite',
    'Kunta',
    'Hinta',
    'Yhteyshenkilö',
    'Puhelin',
    'Sähköposti',
    'WWW',
    'Ilmoittautuminen',
    'Kenelle',
    'Teema',
    'Avainsanat',
    'Vieras sarake',
  ];
  const row = headings.map((heading) =>
    heading === 'Kunta'
      ? 'Kotka'
      : heading === 'Yhteyshenkilö'
        ? 'Matti Virtanen'
        : ['Puhelin', 'Sähköposti', 'WWW'].includes(heading)
          ? plant('').trim()
          : plant(heading),
  );
  return [
    headings,
    row,
    row.map((cell, index) => (headings[index] === 'Kunta' ? plant('Ei kunta') : index === 0 ? plant('2') : cell)),
  ];
}

async function allFiles(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await readdir(work.folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || path.startsWith(join(work.folder, 'sources'))) continue;
    const bytes = await readFile(path);
    const unpacked = path.endsWith('.br')
      ? brotliDecompressSync(bytes)
      : path.endsWith('.gz')
        ? gunzipSync(bytes)
        : bytes;
    found.set(path.slice(work.folder.length), unpacked.toString('utf8'));
  }
  return found;
}

test(
  `${PLANTED.length} pieces of personal data, each in fields of every system: none comes out anywhere`,
  { timeout: 300_000 },
  async (t) => {
    // As often as it takes for every piece to have been in every system's fields.
    const rounds = Math.ceil(PLANTED.length / 8);
    const sources: object[] = [];
    for (let round = 0; round < rounds; round += 1) {
      planted = round * 8;
      for (const [system, make] of Object.entries(SOURCES)) {
        const { files, source } = make();
        const folder = join(work.folder, 'sources', `${system}-${round}`);
        for (const [name, content] of Object.entries(files)) {
          await mkdir(dirname(join(folder, name)), { recursive: true });
          await writeFile(
            join(folder, name),
            typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
          );
        }
        const where = Object.fromEntries(
          Object.entries(source).map(([key, value]) => [
            key,
            typeof value === 'string' ? value.replace('./', `./sources/${system}-${round}/`) : value,
          ]),
        );
        sources.push({ id: `${system}-${round}`, system, name: { fi: system }, ...where });
      }
    }
    const config = await work.configure(sources, {
      static: { baseUrl: 'https://x.example.fi/' },
      search: { lexicon: 'rules' },
    });
    const told = await tarjotin(['build', config, '--json']);
    assert.notEqual(told.code, null);
    const summary = JSON.parse(told.out) as {
      activities: number;
      sources: { id: string; kept: number; merged: number; setAside: number; reasons: object }[];
    };
    const kept = new Set(
      summary.sources.filter(({ kept, merged }) => kept + merged > 0).map(({ id }) => id.replace(/-\d+$/, '')),
    );
    assert.deepEqual(
      [...kept].sort(),
      Object.keys(SOURCES).sort(),
      'a system whose records were all set aside shows nothing',
    );
    const files = await allFiles();
    assert.ok([...files.keys()].some((path) => path.includes('/static/fi/')));
    const leaks = new Map<string, string[]>();
    for (const [path, content] of [...files, ['standard output', told.out], ['standard error', told.err]] as const)
      for (const written of tracesIn(content))
        leaks.set(written, [...(leaks.get(written) ?? []), path.replace(/^\/catalogue/, '')]);
    t.diagnostic(`${PLANTED.length} pieces, ${summary.activities} activities, ${files.size} files looked through`);
    assert.deepEqual([...leaks], []);
  },
);

test('what looks for them finds them', () => {
  for (const { written } of PLANTED)
    assert.deepEqual(tracesIn(`alku ${written} loppu`).includes(written), true, written);
});
