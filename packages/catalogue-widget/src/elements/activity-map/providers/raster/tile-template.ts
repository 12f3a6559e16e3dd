import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';

/** What WMTS calls its placeholders, and what Leaflet does. */
const WMTS = { TileMatrix: 'z', TileRow: 'y', TileCol: 'x' } as const;
const KNOWN = /^(x|y|-y|z|r)$/;
const HINT = 'Write it as "/tiles/{z}/{x}/{y}.png", or with {TileMatrix}, {TileRow} and {TileCol}.';

/**
 * The address of tiles as Leaflet takes it: `{z}/{x}/{y}`, `{-y}` counted from the south, `{r}` for finer screens, or the names of
 * WMTS in its REST or key-value form. An address of the site itself may be relative.
 * @throws TarjotinError `bad-template`
 */
export function readTemplate(written: string, base: string): string {
  const template = written.trim().replace(/\{(TileMatrix|TileRow|TileCol)\}/gi, (whole, name: string) => {
    const known = Object.entries(WMTS).find(([wmts]) => wmts.toLowerCase() === name.toLowerCase());
    return known ? `{${known[1]}}` : whole;
  });
  const names = [...template.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  const unknown = names.find((name) => !KNOWN.test(name));
  if (unknown !== undefined) throw bad(`it has {${unknown}}, which is not known`);
  const has = (name: string): boolean => names.includes(name);
  if (!has('z') || !has('x') || !(has('y') || has('-y'))) throw bad('{z}, {x} and {y} are needed');
  const address = URL.canParse(template, base) ? new URL(template, base) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) throw bad('it is no address');
  // An address encodes braces in its path.
  return address.href.replaceAll(/%7B([-\w]+)%7D/gi, '{$1}');
}

function bad(why: string): TarjotinError {
  return new TarjotinError('bad-template', `The address of the map's tiles cannot be used: ${why}.`, HINT);
}
