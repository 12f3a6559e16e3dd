import { createHash } from 'node:crypto';
import { Address, html, styleElement, type Html } from '../publish/static/html.js';
import type { PageLanguage } from '../publish/static/words.js';
import { REPORT_STYLE } from './style.js';
import { word } from './words.js';

/** A page that stands by itself. */
export interface LonePage {
  readonly language: PageLanguage;
  readonly heading: string;
  /** What stands above the heading: whose page it is. */
  readonly over: Html | string;
  readonly content: Html;
}

const STYLE_HASH = createHash('sha256').update(REPORT_STYLE).digest('base64');
/** Nothing is loaded, nothing runs, nothing is sent; the page's own style is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A whole page in one file, so that it can be sent by mail and opened from a disk. */
export function lonePage({ language, heading, over, content }: LonePage): string {
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>${heading}</title>
        ${styleElement(REPORT_STYLE)}
      </head>
      <body>
        <a class="skip" href="${new Address('#content')}">${word('skip', language)}</a>
        <header><p class="title">${over}</p></header>
        <main id="content" tabindex="-1">
          <h1>${heading}</h1>
          ${content}
        </main>
      </body>
    </html> `.toString();
}

/** A file beside the page. */
export const fileAddress = (path: string, anchor?: string): Address =>
  new Address(`${path.split('/').map(encodeURIComponent).join('/')}${anchor === undefined ? '' : `#${anchor}`}`);

/** A place in the page itself. */
export const anchorAddress = (anchor: string): Address => new Address(`#${encodeURIComponent(anchor)}`);
