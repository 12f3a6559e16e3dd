import type { Activity, Organiser } from '@hyte/catalogue-format/generated/catalogue.js';
import { organiserKindOfName } from '../../classify/organiser-kind.js';
import { fieldOf, objectsOf, textOf, type JsonObject } from '../../clean/json-fields.js';
import { webAddress } from '../../clean/links.js';
import { cleanText, firstText, fromLanguageItems, localizedText, withoutCopies } from '../../clean/localized-text.js';

/** PTV's types of organisation. `Organization` is PTV's word for an association. */
const KINDS: ReadonlyMap<string, NonNullable<Organiser['kind']>> = new Map([
  ['municipality', 'municipality'],
  ['state', 'state'],
  ['organization', 'association'],
  ['company', 'company'],
  ['wellbeingservicescounty', 'wellbeing-region'],
  ['wellbeingservicecounty', 'wellbeing-region'],
  ['sotepublic', 'wellbeing-region'],
  ['soteprivate', 'company'],
  ['regionalorganization', 'other'],
  ['region', 'other'],
]);

/**
 * The organisation responsible for a service. Its kind comes from the type of the organisation when organisations were
 * read too; parishes, which PTV files under other types, are told by name.
 */
export function serviceOrganiser(
  service: JsonObject,
  organizations: ReadonlyMap<string, JsonObject>,
): Organiser | undefined {
  const roles = objectsOf(service['organizations']);
  const responsible = roles.find((each) => /responsible|main/i.test(textOf(each['roleType']) ?? '')) ?? roles[0];
  const id = textOf(fieldOf(responsible, 'organization', 'id'));
  const record = id === undefined ? undefined : organizations.get(id);
  const ownName = cleanText(fieldOf(responsible, 'organization', 'name'), 'line');
  const names = fromLanguageItems(record?.['organizationNames'], 'line', 'Name') ?? localizedText([['fi', ownName]]);
  if (names === undefined) return undefined;
  const { text: name } = withoutCopies(names);
  const byName = organiserKindOfName(firstText(name) ?? '');
  const byType = KINDS.get((textOf(record?.['organizationType']) ?? '').toLowerCase());
  const kind: Activity['organiser'] extends undefined ? never : Organiser['kind'] =
    byName === 'parish' || byName === 'wellbeing-region' ? byName : (byType ?? byName);
  const businessId = textOf(record?.['businessCode']);
  const url = objectsOf(record?.['webPages'])
    .map((page) => webAddress(page['url']))
    .find((address) => address !== undefined);
  return {
    ...(id !== undefined && { id: `ptv:${id}` }),
    name,
    ...(kind && { kind }),
    ...(businessId !== undefined && /^\d{7}-\d$/.test(businessId) && { businessId }),
    ...(url !== undefined && { url }),
  };
}
