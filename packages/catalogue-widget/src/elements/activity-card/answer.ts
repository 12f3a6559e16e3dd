import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import type { DescribedHit } from '@hyte/search-core/search-engine.js';
import type { ReaderLanguage } from '../../format/locale.js';
import { wayInRow } from '../../format/travel.js';
import { renderAskedAccess } from './asked-access.js';
import { markedText, type TextDrawer } from './marked-text.js';

/** Reasons shown at most: two words say enough about why an activity is in the list. */
const REASONS = 2;

/** How an activity answers what was typed and which access is needed. */
export interface CardAnswer {
  /** Draws name, organiser, summary and description with the words that answer what was typed. */
  readonly draw: TextDrawer;
  readonly why: TemplateResult | typeof nothing;
  readonly access: TemplateResult | typeof nothing;
  /** How far it is, in a few words; missing when it is not known. */
  readonly wayInRow: string | undefined;
}

/** @param access features that are asked for */
export function answerOf(
  activity: Activity,
  hit: DescribedHit | undefined,
  access: readonly string[] | undefined,
  language: ReaderLanguage,
): CardAnswer {
  const { why = [], marks = [] } = hit ?? {};
  return {
    wayInRow: hit && wayInRow(hit, language),
    draw: markedText(marks, language),
    why: renderWhy(why),
    access: access ? renderAskedAccess(activity, access, language) : nothing,
  };
}

function renderWhy(why: DescribedHit['why']): TemplateResult | typeof nothing {
  const telling = why.filter(({ how, field }) => how !== 'exact' || field !== 'name');
  const words = telling.map(({ word, matched }) => (word === matched.toLowerCase() ? matched : `${word} → ${matched}`));
  const shown = [...new Set(words)].slice(0, REASONS).join(', ');
  return shown
    ? html`<p class="why small muted no-print">${msg(str`Osui: ${shown}`, { id: 'card.why' })}</p>`
    : nothing;
}
