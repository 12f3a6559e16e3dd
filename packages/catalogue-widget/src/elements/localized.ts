import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';

/** Catalogue text in the reader's language, or in the nearest one there is, then marked with its `lang`. */
export function localized(text: LocalizedText | undefined, language: string): TemplateResult | string | typeof nothing {
  const chosen = localize(text, language);
  if (!chosen.text) return nothing;
  return chosen.language === language ? chosen.text : html`<span lang=${chosen.language}>${chosen.text}</span>`;
}
