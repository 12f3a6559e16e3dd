import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import type { Mark } from '@hyte/search-core/search-engine.js';

/** Draws a text of the activity, with the words in it that answer what was typed. */
export type TextDrawer = (
  field: Mark['field'],
  text: LocalizedText | undefined,
) => TemplateResult | string | typeof nothing;

/** Draws texts as `localized` does, with what the marks point at in `<mark>`. */
export function markedText(marks: readonly Mark[], language: string): TextDrawer {
  return (field, text) => {
    const chosen = localize(text, language);
    if (!chosen.text) return nothing;
    const own = marks.filter((mark) => mark.field === field && mark.language === chosen.language);
    const drawn = pieces(chosen.text, own).map(({ text: piece, isMarked }) =>
      // Sight finds the word faster so; read aloud, the text is only the text.
      isMarked ? html`<mark role="presentation">${piece}</mark>` : piece,
    );
    return chosen.language === language ? html`${drawn}` : html`<span lang=${chosen.language}>${drawn}</span>`;
  };
}

/** The text cut at its marks: together the pieces are the text again, whatever the marks say. */
function pieces(text: string, marks: readonly Mark[]): { readonly text: string; readonly isMarked: boolean }[] {
  const cut: { text: string; isMarked: boolean }[] = [];
  let from = 0;
  const upTo = (place: number, isMarked: boolean): void => {
    if (place > from) cut.push({ text: text.slice(from, place), isMarked });
    from = Math.max(from, Math.min(place, text.length));
  };
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    upTo(start, false);
    upTo(end, true);
  }
  upTo(text.length, false);
  return cut;
}
