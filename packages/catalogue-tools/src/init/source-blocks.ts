import type { Area } from '@hyte/catalogue-format/generated/catalogue.js';
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';

/** Sources that a new configuration can have, in the order in which their facts win. */
export const SOURCE_BLOCKS = [
  'ptv',
  'ptv-12',
  'lipas',
  'linked-events',
  'xlsx',
  'csv',
  'icalendar',
  'schema-org',
  'lahella',
  'tpr',
  'hsds',
  'openactive',
  'folder',
] as const;
export type SourceBlock = (typeof SOURCE_BLOCKS)[number];

const CC_BY = 'licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }';

/** The YAML of a source, which begins with its id. */
export function sourceBlock(block: SourceBlock, area: Area): string {
  return BLOCKS[block](area);
}

const BLOCKS: Readonly<Record<SourceBlock, (area: Area) => string>> = {
  ptv: (area) => `id: ptv
system: ptv
name: { fi: Suomi.fi-palvelutietovaranto, sv: Servicedatalagret Suomi.fi, en: Suomi.fi Finnish Service Catalogue }
url: https://api.palvelutietovaranto.suomi.fi/api/v11/
options: { ${areaOptions(area)} }
attribution: { fi: 'Palvelutiedot: Suomi.fi-palvelutietovaranto', sv: 'Serviceuppgifter: Servicedatalagret Suomi.fi' }`,
  'ptv-12': (area) => `id: ptv-12
system: ptv
name: { fi: Suomi.fi-palvelutietovaranto, sv: Servicedatalagret Suomi.fi, en: Suomi.fi Finnish Service Catalogue }
url: https://api-gw.palvelutietovaranto.suomi.fi/api/v12/
headers: { x-api-key: PTV_API_KEY }
options: { version: 12, ${areaOptions(area)} }
attribution: { fi: 'Palvelutiedot: Suomi.fi-palvelutietovaranto', sv: 'Serviceuppgifter: Servicedatalagret Suomi.fi' }`,
  lipas: (area) => `id: lipas
system: lipas
name: { fi: Lipas-liikuntapaikat, sv: Lipas idrottsanläggningar, en: Lipas sports facilities }
url: https://api.lipas.fi/v2/
options: { municipalities: [${municipalitiesOf(area).map(quoted).join(', ')}] }
${CC_BY}
attribution: { fi: 'Liikuntapaikat: LIPAS, Jyväskylän yliopisto, CC BY 4.0', sv: 'Idrottsanläggningar: LIPAS, Jyväskylä universitet, CC BY 4.0' }`,
  'linked-events': () => `id: tapahtumat
system: linked-events
name: { fi: Tapahtumakalenteri, sv: Evenemangskalender, en: Event calendar }
url: https://api.hel.fi/linkedevents/v1/
options: { parameters: { division: 'kunta:helsinki', keyword: 'yso:p916' } }
${CC_BY}
attribution: { fi: 'Tapahtumat: Helsingin kaupunki, Linked Events, CC BY 4.0' }`,
  xlsx: () => `id: yhdistykset
system: xlsx
name: { fi: Yhdistysten taulukko, sv: Föreningarnas tabell, en: Spreadsheet of associations }
file: ./yhdistykset.xlsx
#options: { sheets: [Toiminta], headingRow: 2 }`,
  csv: () => `id: kylat
system: csv
name: { fi: Kylien taulukko, sv: Byarnas tabell, en: Spreadsheet of villages }
file: ./kylat.csv
#options: { delimiter: ';' }`,
  icalendar: () => `id: kalenteri
system: icalendar
name: { fi: Yhdistyksen kalenteri, sv: Föreningens kalender, en: Calendar of an association }
url: https://kalenteri.example.org/ryhmat.ics?avain=\${KALENTERIN_AVAIN}
options: { organiser: Esimerkkiyhdistys ry, language: fi, addresses: ['https://kalenteri.example.org/kurssit.ics'] }`,
  'schema-org': () => `id: seura
system: schema-org
name: { fi: Seuran tapahtumat, sv: Klubbens evenemang, en: Events of a club }
url: https://seura.example.org/tapahtumat/
options: { addresses: [/tapahtumat/jooga/], language: fi }`,
  lahella: () => `id: lahella
system: lahella
name: { fi: lähellä.fi, sv: lähellä.fi, en: lähellä.fi }
url: https://hallinta.lahella.fi/v1/
headers: { cookie: LAHELLA_COOKIE }`,
  tpr: () => `id: palvelukartta
system: tpr
name: { fi: Palvelukartta, sv: Servicekartan, en: Service Map }
url: https://api.hel.fi/servicemap/v2/
options: { interface: servicemap }
${CC_BY}
attribution: { fi: 'Toimipisteet: Helsingin kaupunki, palvelukartta, CC BY 4.0' }`,
  hsds: () => `id: hakemisto
system: hsds
name: { fi: Palveluhakemisto, sv: Servicekatalog, en: Directory of services }
url: https://hakemisto.example.org/api/v1/
options: { language: fi, details: true }`,
  openactive: () => `id: varaukset
system: openactive
name: { fi: Varausjärjestelmä, sv: Bokningssystem, en: Booking system }
url: https://varaukset.example.org/openactive/
options: { feeds: [session-series, scheduled-sessions], language: fi }`,
  folder: () => `id: tallenne
system: lipas
name: { fi: Tallennetut sivut, sv: Sparade sidor, en: Saved pages }
folder: ./lipas
#parts: { sports-sites: [lipas/1.json, lipas/2.json] }
fetched: '2026-11-22T03:00:00Z'
limits: { timeoutSeconds: 30, pages: 2000, megabytes: 64, totalMegabytes: 4000, totalMinutes: 90, tries: 5 }`,
};

function areaOptions({ wellbeingCounties = [], municipalities = [] }: Area): string {
  const options = [
    ...(wellbeingCounties.length > 0 ? [`wellbeingCounties: [${wellbeingCounties.map(quoted).join(', ')}]`] : []),
    ...(municipalities.length > 0 ? [`municipalities: [${municipalities.map(quoted).join(', ')}]`] : []),
  ];
  return options.join(', ');
}

function municipalitiesOf({ wellbeingCounties = [], municipalities = [] }: Area): string[] {
  const inside = MUNICIPALITIES.filter(({ wellbeingCounty }) => wellbeingCounties.includes(wellbeingCounty));
  return [...new Set([...inside.map(({ code }) => code), ...municipalities])];
}

/** Codes stay texts: a bare 091 is a number in YAML. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
