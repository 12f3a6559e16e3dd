import { localize } from '@hyte/catalogue-format/localize.js';
import { pageAddress } from './address.js';
import { framed } from './frame.js';
import { html, type Html } from './html.js';
import { headingOf, municipalityLabel, themeLabel } from './labels.js';
import { type LanguageLists, municipalityPath, themePath } from './lists.js';
import type { Site } from './site.js';
import { countInWords, type PageLanguage, say } from './words.js';

interface Entry {
  readonly name: string;
  readonly path: string;
  readonly count: number;
}

const frontPath = (language: PageLanguage): string => `${language}/index.html`;

/** The page that the folder itself shows: a choice of languages, nothing else, in all of them at once. */
export function languagePage(site: Site): string {
  const first = site.languages[0] ?? 'fi';
  const links = site.languages.map((language) => {
    const title = localize(site.manifest.title, language).text || say('front', language);
    return html`<li lang="${language}">
      <a href="${pageAddress('index.html', frontPath(language))}" hreflang="${language}"
        >${say('language', language)}</a
      >
      – ${title}
    </li> `;
  });
  return framed(
    {
      path: 'index.html',
      language: first,
      heading: localize(site.manifest.title, first).text || say('front', first),
      description: say('chooseLanguage', first),
      inLanguages: new Map(),
      above: [],
      content: html`<ul class="entries">
        ${links}
      </ul> `,
    },
    site,
  );
}

/** The front page of a language: municipalities and themes. */
export function frontPage(site: Site, language: PageLanguage): string {
  const path = frontPath(language);
  const { municipalities, themes, count } = listsOf(site, language);
  const places = [...municipalities].map(([code, each]) => ({
    name: municipalityLabel(code, site, language),
    path: municipalityPath(code, language),
    count: each,
  }));
  const topics = [...themes].map(([id, each]) => ({
    name: themeLabel(id, language),
    path: themePath(id, language),
    count: each,
  }));
  const title = localize(site.manifest.title, language).text || say('front', language);
  return framed(
    {
      path,
      language,
      heading: title,
      description: `${title}: ${countInWords(count, language)}`,
      inLanguages: inEvery(site, (each) => frontPath(each)),
      above: [],
      content: html`<p class="count">${countInWords(count, language)}</p>
        ${site.searchUrl && html`<p><a href="${site.searchUrl}">${say('search', language)}</a></p> `}
        <section aria-labelledby="places">
          <h2 id="places">${say('byMunicipality', language)}</h2>
          ${entries(places, path)}
        </section>
        <section aria-labelledby="themes">
          <h2 id="themes">${say('byTheme', language)}</h2>
          ${entries(topics, path)}
        </section> `,
    },
    site,
  );
}

/** A municipality's page: its themes. */
export function municipalityPage(code: string, site: Site, language: PageLanguage): string {
  const lists = listsOf(site, language).lists.filter(({ municipality }) => municipality === code);
  const name = municipalityLabel(code, site, language);
  const count = listsOf(site, language).municipalities.get(code) ?? 0;
  const inLanguages = inEvery(site, (each) =>
    listsOf(site, each).municipalities.has(code) ? municipalityPath(code, each) : undefined,
  );
  const found = lists.map((each) => ({
    name: themeLabel(each.theme, language),
    path: each.paths[0] as string,
    count: each.members.length,
  }));
  return entryPage(municipalityPath(code, language), name, count, found, inLanguages, site, language);
}

/** A theme's page: the municipalities it is found in. */
export function themePage(theme: string, site: Site, language: PageLanguage): string {
  const lists = listsOf(site, language).lists.filter((each) => each.theme === theme);
  const count = listsOf(site, language).themes.get(theme) ?? 0;
  const inLanguages = inEvery(site, (each) =>
    listsOf(site, each).themes.has(theme) ? themePath(theme, each) : undefined,
  );
  const found = lists.map((each) => ({
    name: headingOf(each, site, language),
    path: each.paths[0] as string,
    count: each.members.length,
  }));
  return entryPage(themePath(theme, language), themeLabel(theme, language), count, found, inLanguages, site, language);
}

function entryPage(
  path: string,
  name: string,
  count: number,
  found: readonly Entry[],
  inLanguages: ReadonlyMap<PageLanguage, string>,
  site: Site,
  language: PageLanguage,
): string {
  const inWords = countInWords(count, language);
  return framed(
    {
      path,
      language,
      heading: name,
      description: `${name}: ${inWords}. ${found.map((each) => each.name).join(', ')}`.slice(0, 300),
      inLanguages,
      above: [{ name: say('front', language), path: frontPath(language) }],
      content: html`<p class="count">${inWords}</p>
        ${entries(found, path)}`,
    },
    site,
  );
}

function entries(found: readonly Entry[], from: string): Html {
  const items = found.map(({ name, path, count }) => {
    return html`<li><a href="${pageAddress(from, path)}">${name}</a> <span class="number">(${count})</span></li> `;
  });
  return html`<ul class="entries">
    ${items}
  </ul> `;
}

function listsOf({ lists }: Site, language: PageLanguage): LanguageLists {
  const found = lists.get(language);
  if (!found) throw new Error(`There are no pages in ${language}.`);
  return found;
}

function inEvery({ languages }: Site, path: (language: PageLanguage) => string | undefined): Map<PageLanguage, string> {
  return new Map(
    languages.flatMap((language): [PageLanguage, string][] => {
      const found = path(language);
      return found === undefined ? [] : [[language, found]];
    }),
  );
}
