import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InterfaceLanguage } from './tray-store.js';

/** The language a part of a page is in. */
export interface PageLanguage {
  /** What the interface speaks there. */
  readonly interface: InterfaceLanguage;
  /** The language catalogue texts are preferred in: a primary tag (`fi`, `sv`, `se` …), or `fi-x-selko`. */
  readonly content: string;
}

/**
 * Tells the language of the page around an element and every change of it: the `lang` of the element itself, else of
 * the nearest ancestor that has one, across shadow roots.
 */
export class LanguageController implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #changed: (language: PageLanguage) => void;
  readonly #observer = new MutationObserver(() => {
    this.#read();
  });
  #tag: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, changed: (language: PageLanguage) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    for (let root = this.#host.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
      if (!(root as ShadowRoot).host) break;
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const tag = nearestLang(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#changed(pageLanguage(tag));
  }
}

/**
 * The page's own language where the interface speaks it, and Finnish where nothing is said; English for all others, as the
 * language their readers are likeliest to share with us. Plain Finnish is `fi-x-selko`, or `fi-simple` by the registered
 * subtag. Texts of the catalogue are preferred in the page's own language whatever it is.
 */
export function pageLanguage(lang: string): PageLanguage {
  const tag = lang.trim().toLowerCase() || 'fi';
  const content = /^fi[-_].*(selko|simple)/.test(tag) ? 'fi-x-selko' : tag.replace(/[-_].*/, '');
  return { interface: /^(fi|s[ev]|sm[ns])\b/.test(content) ? (content as InterfaceLanguage) : 'en', content };
}

function nearestLang(from: Element): string {
  for (let element: Element | undefined = from; element;) {
    const found: Element | null = element.closest('[lang]:not([lang=""])');
    if (found) return found.getAttribute('lang') ?? '';
    element = (element.getRootNode() as Partial<ShadowRoot>).host;
  }
  return '';
}
