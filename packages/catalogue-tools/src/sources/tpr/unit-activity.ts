import type { Activity, Organiser, Price } from '@hyte/catalogue-format/generated/catalogue.js';
import { classify } from '../../classify/classify.js';
import { kindOfForms } from '../../classify/kind-of-forms.js';
import { organiserKindOfName } from '../../classify/organiser-kind.js';
import { toInstant } from '../../clean/clock.js';
import { cleanContact, distinctContacts } from '../../clean/contact.js';
import { objectsOf, textOf, textsOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { entriesOf, firstText, joinTexts, localizedText } from '../../clean/localized-text.js';
import { priceOfTexts } from '../../clean/price.js';
import type { Outcome, PageReader } from '../../pipeline/record.js';
import { activityId, kept, provenance, setAside, type Loose } from '../outcome.js';
import { nodesAndWords, type Ontology } from './ontology.js';
import { unitAccess, wayIn } from './unit-access.js';
import { unitConnections } from './unit-connections.js';
import { unitPlace } from './unit-place.js';
import { unitSchedule } from './unit-schedule.js';
import { unitName, unitText } from './unit-text.js';

/** A unit with what stands in other parts of the interface. */
export interface JoinedUnit {
  readonly unit: JsonObject;
  readonly connections: readonly JsonObject[];
  readonly sentences: readonly JsonObject[];
  readonly shortages: readonly JsonObject[];
  readonly ontology: Ontology;
  /** Nodes of the option `nodes`; units below them are kept whatever they are. `all` keeps every unit. */
  readonly wanted: ReadonlySet<number> | 'all';
  /** `YYYY-MM-DD` in Finland. */
  readonly today: string;
}

const OWNERS: ReadonlyMap<string, NonNullable<Organiser['kind']>> = new Map([
  ['MUNICIPAL_SERVICE', 'municipality'],
  ['PURCHASED_SERVICE', 'municipality'],
  ['STATE_SERVICE', 'state'],
  ['WELLBEING_SERVICES_COUNTY', 'wellbeing-region'],
  ['ASSOCIATION', 'association'],
]);

/** `kunnallinen palvelu, Kulttuurin ja vapaa-ajan toimiala, Helsingin kaupunki`: what stands before the first comma is the type. */
function organiserOf(unit: JsonObject): Loose<Organiser> | undefined {
  const owner = unitText(unit, 'displayed_service_owner', 'line');
  const name =
    localizedText(
      entriesOf(owner).map(
        ([tag, words]) => [tag, words.includes(',') ? words.slice(words.indexOf(',') + 1).trim() : undefined] as const,
      ),
    ) ?? unitText(unit, 'organizer_name', 'line');
  if (name === undefined) return undefined;
  const type = textOf(unit['displayed_service_owner_type']) ?? '';
  const businessId = textOf(unit['organizer_business_id']);
  return {
    name,
    kind: OWNERS.get(type) ?? organiserKindOfName(firstText(name) ?? ''),
    businessId: businessId !== undefined && /^\d{7}-\d$/.test(businessId) ? businessId : undefined,
  };
}

/** Sums beyond these are a price list: its least and greatest (a towel, a season ticket) would mislead. */
const MOST_SUMS = 4;

function priceOf(texts: readonly Price['text'][]): Price {
  const text = joinTexts(texts);
  const { min, max, ...price } = priceOfTexts(text);
  const sums = (firstText(text) ?? '').match(/\d{1,6}(?:[.,]\d{1,2})?\s?(?:€|e(?!\p{L})|eur)/giu) ?? [];
  if (sums.length > MOST_SUMS) return price;
  return { ...price, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** Records of LIPAS that the register says are the same place. */
function lipasIds(unit: JsonObject): string[] {
  const ids = [...objectsOf(unit['sources']), ...objectsOf(unit['identifiers'])].map((source) =>
    (textOf(source['source']) ?? textOf(source['namespace']))?.toLowerCase() === 'lipas'
      ? textOf(source['id'] ?? source['value'])
      : undefined,
  );
  return [...new Set(ids)].filter((id) => id !== undefined && /^\d{1,9}$/.test(id)) as string[];
}

/** Maps a unit of TPR or of the Service Map to an activity: a place, or a service at a place. */
export function unitActivity(id: string, joined: JoinedUnit, read: Pick<PageReader, 'source'>): Outcome {
  const { unit, ontology, wanted } = joined;
  if (unit['is_public'] === false || unit['public'] === false)
    return setAside(id, 'not-public', 'The unit is not shown to the public.', 'is_public');
  const { nodes, words } = nodesAndWords(unit);
  const evidence = ontology.evidenceOf(nodes);
  if (evidence === undefined && wanted !== 'all' && !nodes.some((node) => ontology.isUnder(node, wanted)))
    return setAside(
      id,
      'other-service',
      'None of its services is about wellbeing. The option "nodes" takes such units in.',
      'ontologytree_ids',
    );

  const connections = unitConnections(joined.connections);
  const access = unitAccess(unit, joined.sentences, joined.shortages);
  const { place, notes } = unitPlace(id, unit, access);
  const phone = cleanContact({ phone: textOf(unit['phone']), email: textOf(unit['email']), field: 'phone' });
  const name = unitName(unit, 'name');
  const summary = unitText(unit, 'short_desc', 'paragraphs') ?? unitText(unit, 'short_description', 'paragraphs');
  const description = joinTexts([
    unitText(unit, 'desc', 'paragraphs') ?? unitText(unit, 'description', 'paragraphs'),
    ...connections.texts,
  ]);
  const keywords = ontology.keywordsOf(nodes, words);
  const classified = classify({ name, summary, description, keywords }, [
    ...(evidence ?? []),
    { field: 'channels', value: 'in-person', because: 'TPR holds places' },
  ]);
  const website = entriesOf(unitName(unit, 'www'))
    .map(([, address]) => webAddress(address))
    .find((url) => url !== undefined);
  const survey = webAddress(unit['accessibility_www']);
  const lipas = lipasIds(unit);
  const activity: Loose<Activity> = {
    id: activityId(read.source.id, id),
    kind: kindOfForms(classified.forms, 'service'),
    name: name ?? { fi: undefined },
    summary,
    description,
    organiser: organiserOf(unit),
    ...classified,
    languages: [...new Set(textsOf(unit['provided_languages']))].filter((tag) => /^[a-z]{2,3}$/.test(tag)),
    places: [{ ...place, directions: wayIn(joined.sentences) }],
    schedule: unitSchedule(connections.hours, joined.today),
    price: priceOf(connections.prices),
    contacts: distinctContacts([...phone.contacts, ...connections.contacts]),
    links: [
      ...(website === undefined ? [] : [{ url: website, kind: 'website' as const }]),
      ...connections.links.filter(({ url }) => url !== website),
      ...(survey === undefined
        ? []
        : [
            {
              url: survey,
              kind: 'other' as const,
              title: { fi: 'Esteettömyystiedot', sv: 'Tillgänglighetsinformation', en: 'Accessibility information' },
            },
          ]),
    ],
    keywords,
    codes: [...nodes.map((node) => `tpr:${node}`), ...lipas.map((place) => `lipas-place:${place}`)],
    provenance: provenance(
      read.source,
      id,
      `https://palvelukartta.hel.fi/fi/unit/${encodeURIComponent(id)}`,
      toInstant(unit['modified_time'], 'finland'),
    ),
  };
  const outcome = kept(id, activity, [...notes, ...phone.notes, ...connections.notes]);
  return outcome.kind === 'kept' && lipas.length > 0
    ? { ...outcome, sameAs: lipas.map((place) => `lipas:${place}`) }
    : outcome;
}
