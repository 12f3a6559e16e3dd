/** Browsers before 2024 lack `light-dark()`: they get the light colours, which every theme has. */
export const NEW_ENOUGH = '@supports (color: light-dark(#000, #fff))';

/**
 * Writes the style sheet every element adopts: on its wrapper `.hyte`, a private `--_<role>` for each role, which is the page's
 * `--hyte-…` or the default. More contrast, forced colours and paper come last and are not for themes to change.
 *
 * Pages load the table and this function instead of the sheet, which repeats every name in five rules.
 * @param colours one role a line: name, light and dark (six hex digits each), what it is with more contrast (the name of another
 *   role, a share of itself in percent of a mixture with the text, or `-`), the system colour when colours are forced, and on paper
 * @param shapes one a line: name and CSS value
 */
export function baseSheet(colours: string, shapes: string): string {
  const roles = colours.split('\n').map((line) => {
    const [name, light, dark, strong, forced, paper] = line.split(' ');
    const own = (value: string): string => `var(--hyte-color-${name}, ${value})`;
    const both = own(`light-dark(#${light}, #${dark})`);
    const stronger = strong?.endsWith('%')
      ? `color-mix(in oklab, ${both} ${strong}, var(--_text))`
      : strong !== '-' && `var(--_${strong})`;
    return { name, sheets: [own(`#${light}`), both, stronger, forced, paper] };
  });
  const rule = (sheet: number, more = ''): string => {
    const lines = roles.map(({ name, sheets }) => (sheets[sheet] ? `  --_${name}: ${sheets[sheet]};\n` : ''));
    return `.hyte {\n${lines.join('')}${more}}`;
  };
  return `${rule(0, shapes.replace(/^(\S+) (.*)\n?/gm, '  --_$1: var(--hyte-$1, $2);\n'))}
${NEW_ENOUGH} {
${rule(1)}
}
@media (prefers-contrast: more) {
${rule(2)}
}
@media (forced-colors: active) {
${rule(3)}
}
@media print {
${rule(4)}
}`;
}
