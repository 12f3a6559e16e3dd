import { msg } from '@lit/localize';
import { lowCostLabel } from './selected-filters.js';
import type { FilterGroup, FilterName } from './filter-groups.js';

/** The question a group or one filter of it answers. Call while rendering. */
export function filterLabel(id: FilterGroup['id'] | FilterName): string {
  switch (id) {
    case 'audience':
      return msg('Kenelle', { id: 'filters.audience' });
    case 'age':
      return msg('Ikä', { id: 'filters.age' });
    case 'targetGroup':
      return msg('Ryhmä', { id: 'filters.target-group' });
    case 'when':
      return msg('Milloin', { id: 'filters.when' });
    case 'near':
      return msg('Lähellä', { id: 'filters.near' });
    case 'price':
      return msg('Hinta', { id: 'filters.price' });
    case 'participation':
      return msg('Osallistumistapa', { id: 'filters.participation' });
    case 'form':
      return msg('Millaista toimintaa', { id: 'filters.form' });
    case 'channel':
      return msg('Missä muodossa', { id: 'filters.channel' });
    case 'signUp':
      return msg('Ilmoittautuminen', { id: 'filters.sign-up' });
    case 'language':
      return msg('Kieli', { id: 'filters.language' });
    case 'access':
      return msg('Esteettömyys', { id: 'filters.access' });
    case 'lifeSituation':
      return msg('Elämäntilanne', { id: 'filters.life-situation' });
    case 'organiser':
      return msg('Järjestäjä', { id: 'filters.organiser' });
    case 'organiserKind':
      return msg('Järjestäjän tyyppi', { id: 'filters.organiser-kind' });
    case 'theme':
      return msg('Aihe', { id: 'filters.theme' });
    case 'area':
      return msg('Alue', { id: 'filters.area' });
    case 'municipality':
      return msg('Kunta', { id: 'filters.municipality' });
    case 'county':
      return msg('Hyvinvointialue', { id: 'filters.county' });
    case 'kind':
      return msg('Mitä', { id: 'filters.kind' });
    case 'lowCost':
      return lowCostLabel();
  }
}
