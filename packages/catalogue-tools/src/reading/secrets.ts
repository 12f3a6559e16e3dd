/**
 * Secrets of a source. They are known only where a request leaves and where its answer arrives: everywhere else, in pages kept
 * on disk, in records and in messages, `${NAME}` stands in their place.
 */
export interface Secrets {
  /** The address with the values in the place of their names. */
  reveal(address: URL): URL;
  /** A text that came from outside, with names in the place of values. */
  veil(text: string): string;
  /** The same for bytes, which are left alone when no value is in them. */
  veilBytes(bytes: Buffer): Buffer;
}

/**
 * @param names of environment variables; those that are not set stand for nothing
 * @param environment where their values are
 */
export function secretsNamed(names: Iterable<string>, environment: NodeJS.ProcessEnv = process.env): Secrets {
  const known = [...new Set(names)].flatMap((name) => {
    const value = environment[name] ?? '';
    return value === '' ? [] : [{ name, value }];
  });
  // A value that holds another goes first.
  const forms = known
    .flatMap(({ name, value }) => writtenForms(value).map((form) => ({ form, placeholder: `\${${name}}` })))
    .sort((a, b) => b.form.length - a.form.length);
  const veil = (text: string): string =>
    forms.reduce((rest, { form, placeholder }) => rest.replaceAll(form, placeholder), text);
  return {
    veil,
    reveal(address) {
      const href = known.reduce((text, { name, value }) => {
        const encoded = encodeURIComponent(value);
        // An address writes the signs round a name in one of these ways, by where it stands.
        const written = [`\${${name}}`, `$%7B${name}%7D`, `%24%7B${name}%7D`];
        return written.reduce((rest, each) => rest.replaceAll(each, encoded), text);
      }, address.href);
      return new URL(href);
    },
    veilBytes(bytes) {
      if (!forms.some(({ form }) => bytes.includes(form))) return bytes;
      // One character a byte, so that what is no UTF-8 comes out as it was.
      const inBytes = ({ form, placeholder }: { form: string; placeholder: string }) =>
        [Buffer.from(form).toString('latin1'), placeholder] as const;
      const text = forms
        .map(inBytes)
        .reduce((rest, [form, placeholder]) => rest.replaceAll(form, placeholder), bytes.toString('latin1'));
      return Buffer.from(text, 'latin1');
    },
  };
}

/** Shorter ones stand in ordinary text by chance. */
const SHORTEST = 4;

/** How a value may be written in an address, in JSON, in HTML or in a header of basic authentication. */
export function writtenForms(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const base64 = Buffer.from(value).toString('base64');
  const query = new URLSearchParams({ v: value }).toString().slice(2);
  const forms = [value, encodeURIComponent(value), query, json, json.replaceAll('/', '\\/'), html, base64];
  return [...new Set(forms)].filter((form) => form.length >= SHORTEST);
}
