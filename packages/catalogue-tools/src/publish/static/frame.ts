import type { Source } from '@hyte/catalogue-format/generated/catalogue.js';
import { localize } from '@hyte/catalogue-format/localize.js';
import { phoneInWords } from '@hyte/catalogue-format/phone-in-words.js';
import { phoneAddress, pageAddress, webAddress } from './address.js';
import { contactLine } from './facts.js';
import { Address, html, type Html, jsonLd } from './html.js';
import { publicUrl, type Site } from './site.js';
import { paragraphs, words } from './texts.js';
import { dayInWords } from './times-in-words.js';
import { type PageLanguage, say } from './words.js';

/** Style sheet of all pages, relative to their folder. */
export const STYLE_PATH = 'style.css';

/** A page to be framed. */
export interface Page {
  /** Relative to the folder of the pages. */
  readonly path: string;
  readonly language: PageLanguage;
  /** Its heading; the title of the catalogue follows it in the title of the window. */
  readonly heading: string;
  /** A sentence for search engines. */
  readonly description: string;
  /** Path of the same page in each language it is there in. */
  readonly inLanguages: ReadonlyMap<PageLanguage, string>;
  /** Pages above it, the front page first. */
  readonly above: readonly { readonly name: string; readonly path: string }[];
  readonly content: Html;
  /** Things of schema.org that the page is about. */
  readonly things?: readonly object[];
}

/** A whole page: head, ways, content, adviser, sources. No script runs on it. */
export function framed(page: Page, site: Site): string {
  const { path, language, heading, content } = page;
  const title = localize(site.manifest.title, language).text || say('front', language);
  const front = `${language}/index.html`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'; base-uri 'none'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${heading === title ? title : `${heading} – ${title}`}</title>
        <meta name="description" content="${page.description}" />
        <link rel="stylesheet" href="${pageAddress(path, STYLE_PATH)}" />
        ${searchEngineLinks(page, site)}${things(page, site)}
      </head>
      <body>
        <a class="skip" href="${new Address('#content')}">${say('skip', language)}</a>
        <header>
          <p class="title"><a href="${pageAddress(path, front)}">${title}</a></p>
          ${languageNav(page)}
        </header>
        ${breadcrumbs(page)}
        <main id="content" tabindex="-1">
          <h1>${heading}</h1>
          ${content}
        </main>
        ${adviser(site, language)}${footer(site, language)}
      </body>
    </html> `.toString();
}

/** The same page in other languages, the public address of this one. */
function searchEngineLinks({ path, inLanguages }: Page, site: Site): Html {
  const canonical = publicUrl(site, path);
  const others = [...inLanguages].map(([language, other]) => {
    const url = publicUrl(site, other);
    return html`<link
      rel="alternate"
      hreflang="${language}"
      href="${url === undefined ? pageAddress(path, other) : new Address(url)}"
    /> `;
  });
  return html`${canonical !== undefined && html`<link rel="canonical" href="${new Address(canonical)}" /> `}${others.length > 1 && others}`;
}

function things({ path, heading, above, things: listed = [] }: Page, site: Site): Html | undefined {
  if (above.length === 0) return undefined;
  const steps = [...above, { name: heading, path }].map((step, index) => {
    const item = publicUrl(site, step.path);
    return { '@type': 'ListItem', position: index + 1, name: step.name, ...(item && { item }) };
  });
  const crumbs = { '@type': 'BreadcrumbList', itemListElement: steps };
  return jsonLd({ '@context': 'https://schema.org', '@graph': [crumbs, ...listed] });
}

function languageNav({ path, language, inLanguages }: Page): Html | undefined {
  const others = [...inLanguages].filter(([each]) => each !== language);
  if (others.length === 0) return undefined;
  const links = others.map(([each, other]) => {
    return html`<li>
      <a href="${pageAddress(path, other)}" lang="${each}" hreflang="${each}">${say('language', each)}</a>
    </li> `;
  });
  return html`<nav class="languages" aria-label="${say('languages', language)}">
    <ul>
      ${links}
    </ul>
  </nav> `;
}

function breadcrumbs({ path, language, above, heading }: Page): Html | undefined {
  if (above.length === 0) return undefined;
  const links = above.map((step) => html`<li><a href="${pageAddress(path, step.path)}">${step.name}</a></li> `);
  return html`<nav class="crumbs" aria-label="${say('youAreHere', language)}">
    <ol>
      ${links}
      <li aria-current="page">${heading}</li>
    </ol>
  </nav> `;
}

/** The living adviser, for whoever does not find what they need. */
function adviser(site: Site, language: PageLanguage): Html | undefined {
  const { advice } = site.manifest;
  if (!advice) return undefined;
  const phone = phoneAddress(advice.phone);
  const { name, note, phone: number, ...contact } = advice;
  const line = contactLine(contact, site, language);
  return html`<aside class="advice" aria-labelledby="advice">
    <h2 id="advice">${say('advice', language)}</h2>
    <p>
      ${words(name, language)}${phone && html`<br /><a class="phone" href="${phone}">${phoneInWords(number ?? '')}</a>`}
    </p>
    ${line && html`<p>${line}</p>`} ${paragraphs(note, language)}
  </aside> `;
}

function footer(site: Site, language: PageLanguage): Html {
  const { sources = [], generated } = site.manifest;
  return html`<footer>
    ${
      sources.length > 0 &&
      html`<h2>${say('sources', language)}</h2>
        <ul>
          ${sources.map((source) => html`<li>${sourceLine(source, language)}</li> `)}
        </ul> `
    }${generated && html`<p>${say('updated', language, dayInWords(generated.slice(0, 10), language))}</p> `}
  </footer> `;
}

/** How old what is shown of a source is, when it could not be read. */
export function ageInWords({ stale, fetched }: Source, language: PageLanguage): string | undefined {
  if (!stale) return undefined;
  return fetched === undefined
    ? say('stale', language)
    : say('staleSince', language, dayInWords(fetched.slice(0, 10), language));
}

function sourceLine(source: Source, language: PageLanguage): Html {
  const { name, attribution, licence, url } = source;
  const age = ageInWords(source, language);
  const [page, terms] = [webAddress(url), webAddress(licence?.url)];
  const text = words(attribution, language) ?? words(name, language);
  return html`${page ? html`<a href="${page}">${text}</a>` : text}${
    licence && html`, ${terms ? html`<a href="${terms}">${licence.name}</a>` : licence.name}`
  }${age && html` (${age})`}`;
}
