/**
 * A text that changes with the number at its `{0}`: by the categories of CLDR, and `few` for 2 to 6, after which Inari and Skolt
 * Sámi say another case than after 7. A form that is missing is told by the next wider one, in the end by `other`.
 */
export interface NumberForms {
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly other: string;
}

/** A text of a language file: `{0}`, `{1}` … are where the values of the Finnish text stand. */
export type OpenText = string | NumberForms;

/**
 * The number category of the Sámi languages, which have a dual. Browsers' `Intl.PluralRules` do not all know it.
 * Source: CLDR 48, supplemental/plurals.xml, rules of `se`, `smn` and `sms`.
 */
export function numberCategory(count: number): 'one' | 'two' | 'other' {
  return count === 1 ? 'one' : count === 2 ? 'two' : 'other';
}

/** The text with its values, in the form of the first of them. */
export function fillText(text: OpenText, values: readonly unknown[]): string {
  const form = typeof text === 'string' ? text : formOf(text, Number(values[0]));
  return form.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)]));
}

function formOf(forms: NumberForms, count: number): string {
  const category = numberCategory(count);
  const few = count >= 2 && count <= 6 ? forms.few : undefined;
  return (category === 'other' ? few : (forms[category] ?? few)) ?? forms.other;
}
