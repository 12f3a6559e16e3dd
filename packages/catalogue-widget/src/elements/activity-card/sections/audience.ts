import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { facetLabel } from '../../../format/facet-labels.js';
import type { CardView } from '../card-view.js';
import { section } from './section.js';

/** Whom it is for: ages and groups; nothing when nobody has told. */
export function renderAudience(view: CardView): TemplateResult | typeof nothing {
  const { activity, catalogue, language } = view;
  const groups = (activity.targetGroups ?? []).map((id) => facetLabel('targetGroup', id, catalogue, language));
  const told = [...groups, agesInWords(activity.ageRange)].filter(Boolean);
  if (told.length === 0) return nothing;
  return section(
    view,
    msg('Kenelle', { id: 'filters.audience' }),
    told.map((line) => html`<p>${line}</p>`),
  );
}

function agesInWords({ min, max }: NonNullable<Activity['ageRange']> = {}): string {
  if (min !== undefined && max !== undefined) {
    const ages = min === max ? String(min) : `${min}–${max}`;
    return msg(str`${ages}-vuotiaat`, { id: 'card.ages' });
  }
  if (min !== undefined) return min > 0 ? msg(str`${min} vuotta täyttäneet`, { id: 'card.ages-from' }) : '';
  return max === undefined ? '' : msg(str`Enintään ${max}-vuotiaat`, { id: 'card.ages-to' });
}
