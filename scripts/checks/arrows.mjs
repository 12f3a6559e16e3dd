// Who may import whom. Between packages: catalogue-format ← search-core ← catalogue-widget → themes, and
// catalogue-format ← search-core ← catalogue-tools. Inside the widget: controllers ← elements ← define ← embed.

const mayImport = {
  'catalogue-format': [],
  'search-core': ['catalogue-format'],
  themes: [],
  'catalogue-widget': ['catalogue-format', 'search-core', 'themes'],
  'catalogue-tools': ['catalogue-format', 'search-core'],
};

const insideWidget = {
  controllers: ['elements', 'define', 'embed'],
  sources: ['controllers', 'elements', 'define', 'embed'],
  worker: ['controllers', 'elements', 'define', 'embed'],
  format: ['controllers', 'elements', 'define', 'embed'],
  elements: ['define', 'embed'],
  define: ['embed'],
};

const forbid = (group, message) => ({ group, message });

const betweenPackages = (name) =>
  Object.keys(mayImport)
    .filter((other) => other !== name && !mayImport[name].includes(other))
    .map((other) => forbid([`@hyte/${other}`, `@hyte/${other}/*`, `**/${other}/src/**`, `**/${other}/dist/**`], `${name} must not know ${other} (ARCHITECTURE.md, Rooms).`));

/** These packages run in a page, a worker and Node alike. */
const pure = ['catalogue-format', 'search-core', 'themes'];
const noPlatform = forbid(['node:*', 'fs', 'path', 'lit', 'lit/*', '@lit/*'], 'A pure package knows no Node API and no Lit.');

const rule = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export const arrows = [
  ...Object.keys(mayImport).map((name) => ({
    name: `arrows/${name}`,
    files: [`packages/${name}/src/**/*.ts`],
    rules: rule([...betweenPackages(name), ...(pure.includes(name) ? [noPlatform] : [])]),
  })),
  ...Object.entries(insideWidget).map(([room, forbidden]) => ({
    name: `arrows/widget-${room}`,
    files: [`packages/catalogue-widget/src/${room}/**/*.ts`],
    rules: rule([
      ...betweenPackages('catalogue-widget'),
      ...forbidden.map((other) => forbid([`**/${other}/**`], `${room} must not know ${other}: controllers ← elements ← define ← embed.`)),
    ]),
  })),
];
