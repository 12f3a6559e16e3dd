import type { Activity, Source } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { pageAddress, webAddress } from './address.js';
import { factsOf } from './facts.js';
import { ageInWords, framed } from './frame.js';
import { html, type Html } from './html.js';
import { headingOf, municipalityLabel, themeLabel } from './labels.js';
import { type ListPages, membersOfPage, municipalityPath, themePath } from './lists.js';
import { thingOf } from './schema-org.js';
import { anchorOf, type Site } from './site.js';
import { paragraphs, words } from './texts.js';
import { dayInWords } from './times-in-words.js';
import { countInWords, type PageLanguage, say } from './words.js';

/**
 * One page of the activities of a theme in a municipality. Activities have an anchor each and no page of their own: a hundred
 * thousand would be several hundred thousand files to write, copy and serve every night, and what people print is the list.
 */
export function listPage(list: ListPages, pageNumber: number, site: Site, language: PageLanguage): string {
  const path = list.paths[pageNumber] as string;
  const members = membersOfPage(list, pageNumber).map((index) => site.activities.at(index) as Activity);
  const heading = headingOf(list, site, language);
  const numbered = pageNumber === 0 ? heading : `${heading}, ${say('page', language, pageNumber + 1).toLowerCase()}`;
  const count = countInWords(list.members.length, language);
  const items = members.map((activity, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    item: thingOf(activity, path, site, language),
  }));
  return framed(
    {
      path,
      language,
      heading: numbered,
      description: `${numbered}: ${count}. ${members
        .slice(0, 5)
        .map(({ name }) => localize(name, language).text)
        .join(', ')}`.slice(0, 300),
      inLanguages: pageNumber === 0 ? samePage(list, site) : new Map([[language, path]]),
      above: [
        { name: say('front', language), path: `${language}/index.html` },
        {
          name: municipalityLabel(list.municipality, site, language),
          path: municipalityPath(list.municipality, language),
        },
      ],
      content: html`<p class="count">${count}</p>
        ${contents(members, path, language)}${members.map((activity) => article(activity, site, language))}${pager(list, pageNumber, language)}${elsewhere(list, path, site, language)}`,
      things: [{ '@type': 'ItemList', numberOfItems: items.length, itemListElement: items }],
    },
    site,
  );
}

/** The first page of the same list in each language. Further pages are sorted by names, so theirs do not hold the same. */
function samePage({ municipality, theme }: ListPages, { lists, languages }: Site): Map<PageLanguage, string> {
  return new Map(
    languages.flatMap((language): [PageLanguage, string][] => {
      const found = lists
        .get(language)
        ?.lists.find((each) => each.municipality === municipality && each.theme === theme);
      return found?.paths[0] === undefined ? [] : [[language, found.paths[0]]];
    }),
  );
}

/** From so many on a list of names helps to find one. */
const LONG = 5;

function contents(members: readonly Activity[], path: string, language: PageLanguage): Html | undefined {
  if (members.length < LONG) return undefined;
  const links = members.map((activity) => {
    return html`<li>
      <a href="${pageAddress(path, path, anchorOf(activity))}">${words(activity.name, language)}</a>
    </li> `;
  });
  return html`<nav class="contents" aria-labelledby="contents">
    <h2 id="contents">${say('onThisPage', language)}</h2>
    <ul>
      ${links}
    </ul>
  </nav> `;
}

function article(activity: Activity, site: Site, language: PageLanguage): Html {
  const facts = factsOf(activity, site, language).map(
    ({ name, lines }) =>
      html`<div>
        <dt>${say(name, language)}</dt>
        ${lines.map((line) => html`<dd>${line}</dd>`)}
      </div> `,
  );
  const summary = words(activity.summary, language);
  return html`<article id="${anchorOf(activity)}">
    <h2>${words(activity.name, language)}</h2>
    ${summary && html`<p class="summary">${summary}</p> `}${
      facts.length > 0 && html`<dl>${facts}</dl> `
    }${paragraphs(activity.description, language)}${sourceOf(activity, site, language)}
  </article> `;
}

function sourceOf(
  { provenance = [], checked }: Activity,
  { manifest }: Site,
  language: PageLanguage,
): Html | undefined {
  const records = provenance.flatMap(({ source: id, url }) => {
    const source = manifest.sources?.find((each) => each.id === id);
    return source ? [recordLine(source, url, language)] : [];
  });
  const [names, date] = [[...new Map(records.map((line) => [line.toString(), line])).values()], checked];
  if (names.length === 0 && date === undefined) return undefined;
  const parts = [
    ...names,
    ...(date === undefined ? [] : [html`${say('checked', language, dayInWords(date, language))}`]),
  ];
  return html`<p class="source">
    ${say('source', language)}: ${parts.map((part, index) => html`${index > 0 && '; '}${part}`)}
  </p> `;
}

function recordLine(source: Source, url: string | undefined, language: PageLanguage): Html {
  const { name, licence } = source;
  const age = ageInWords(source, language);
  const page = webAddress(url);
  const text = words(name, language);
  return html`${page ? html`<a href="${page}">${text}</a>` : text}${licence && html` (${licence.name})`}${age && html`, ${age}`}`;
}

function pager({ paths }: ListPages, current: number, language: PageLanguage): Html | undefined {
  if (paths.length < 2) return undefined;
  const links = paths.map((path, index) =>
    index === current
      ? html`<li><a href="${pageAddress(path, path)}" aria-current="page">${say('page', language, index + 1)}</a></li> `
      : html`<li>
          <a href="${pageAddress(paths[current] as string, path)}">${say('page', language, index + 1)}</a>
        </li> `,
  );
  return html`<nav class="pager" aria-label="${say('pages', language)}">
    <ul>
      ${links}
    </ul>
  </nav> `;
}

/** More municipalities than this are left to the page of the theme. */
const MOST_WAYS = 40;

/** Ways on: other themes of the municipality, the same theme in other municipalities. */
function elsewhere(list: ListPages, path: string, site: Site, language: PageLanguage): Html {
  const all = site.lists.get(language)?.lists ?? [];
  const themes = all.filter((each) => each.municipality === list.municipality && each.theme !== list.theme);
  const places = all.filter((each) => each.theme === list.theme && each.municipality !== list.municipality);
  return html`${ways('other-themes', say('otherThemes', language), themes, (each) => themeLabel(each.theme, language))}${ways(
    'other-places',
    say('otherPlaces', language),
    places.length <= MOST_WAYS ? places : [],
    (each) => municipalityLabel(each.municipality, site, language),
  )}${places.length > MOST_WAYS && html`<p><a href="${pageAddress(path, themePath(list.theme, language))}">${say('otherPlaces', language)}</a></p> `}`;

  function ways(
    id: string,
    heading: string,
    lists: readonly ListPages[],
    name: (each: ListPages) => string,
  ): Html | undefined {
    if (lists.length === 0) return undefined;
    const links = lists.map((each) => {
      return html`<li>
        <a href="${pageAddress(path, each.paths[0] as string)}">${name(each)}</a> (${each.members.length})
      </li> `;
    });
    return html`<nav class="ways" aria-labelledby="${id}">
      <h2 id="${id}">${heading}</h2>
      <ul>
        ${links}
      </ul>
    </nav> `;
  }
}
