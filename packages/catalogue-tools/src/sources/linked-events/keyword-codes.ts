import type { CodeEvidence } from '../../classify/classify.js';

type Meaning = Pick<CodeEvidence, 'field' | 'value' | 'broad'> & { readonly name: string };

/** YSO concepts that event calendars use as categories and audiences, and what they mean here. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ['yso:p916', { field: 'themes', value: 'exercise', name: 'liikunta' }],
  ['yso:p965', { field: 'themes', value: 'exercise', name: 'urheilu' }],
  ['yso:p1278', { field: 'themes', value: 'exercise', name: 'tanssi' }],
  ['yso:p2771', { field: 'themes', value: 'nature', name: 'ulkoilu' }],
  ['yso:p13084', { field: 'themes', value: 'nature', name: 'luonto' }],
  ['yso:p1103', { field: 'themes', value: 'nature', name: 'retkeily' }],
  ['yso:p25261', { field: 'themes', value: 'nature', name: 'retket' }],
  ['yso:p3093', { field: 'themes', value: 'exercise', name: 'soveltava liikunta' }],
  ['yso:p360', { field: 'themes', value: 'culture', name: 'kulttuuritapahtumat', broad: true }],
  ['yso:p1235', { field: 'themes', value: 'culture', name: 'elokuvat' }],
  ['yso:p1808', { field: 'themes', value: 'culture', name: 'musiikki' }],
  ['yso:p2625', { field: 'themes', value: 'culture', name: 'teatteritaide' }],
  ['yso:p2739', { field: 'themes', value: 'culture', name: 'kuvataide' }],
  ['yso:p4923', { field: 'themes', value: 'culture', name: 'käsityöt' }],
  ['yso:p11185', { field: 'themes', value: 'culture', name: 'konsertit' }],
  ['yso:p2851', { field: 'themes', value: 'culture', name: 'taide' }],
  ['yso:p4934', { field: 'themes', value: 'culture', name: 'museot' }],
  ['yso:p5121', { field: 'themes', value: 'culture', name: 'näyttelyt' }],
  ['yso:p8113', { field: 'themes', value: 'culture', name: 'kirjallisuus' }],
  ['yso:p1657', { field: 'themes', value: 'community', name: 'vaikuttaminen' }],
  ['yso:p5164', { field: 'themes', value: 'community', name: 'osallisuus' }],
  ['yso:p37943', { field: 'themes', value: 'livelihood', name: 'digineuvonta' }],
  ['yso:p26626', { field: 'channels', value: 'remote', name: 'etäosallistuminen' }],
  ['yso:p3670', { field: 'themes', value: 'food-sleep', name: 'ruoka', broad: true }],
  ['yso:p2433', { field: 'targetGroups', value: 'KR1.1', name: 'ikääntyneet' }],
  ['yso:p4354', { field: 'targetGroups', value: 'KR1.2', name: 'lapset' }],
  ['yso:p13050', { field: 'targetGroups', value: 'KR1.2', name: 'lapsiperheet' }],
  ['yso:p15937', { field: 'targetGroups', value: 'KR1.2', name: 'vauvat' }],
  ['yso:p16485', { field: 'targetGroups', value: 'KR1.3', name: 'koululaiset' }],
  ['yso:p11617', { field: 'targetGroups', value: 'KR1.3', name: 'nuoret' }],
  ['yso:p10060', { field: 'targetGroups', value: 'KR1.6', name: 'kehitysvammaiset' }],
  ['yso:p4106', { field: 'targetGroups', value: 'KR1.6', name: 'kuulovammaiset' }],
  ['yso:p7179', { field: 'targetGroups', value: 'KR1.6', name: 'vammaiset' }],
]);

/** What the ids of keywords and audiences say. */
export function keywordEvidence(ids: readonly string[]): CodeEvidence[] {
  return ids.flatMap((id) => {
    const meaning = MEANINGS.get(id);
    if (meaning === undefined) return [];
    const { name, ...evidence } = meaning;
    return [{ ...evidence, because: `${id} ${name}` }];
  });
}
