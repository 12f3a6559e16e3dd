import { waitUntil } from '@open-wc/testing';
import { titles } from './tray-fixture.js';

const EMBED = '/packages/catalogue-widget/dist/embed/tarjotin.js';
/** Ten activities. */
export const CATALOGUE = '/packages/catalogue-format/examples/catalogue.json';

/** The tray as an editor pastes it. */
export const TRAY = `<hyte-catalogue src="${CATALOGUE}" lang="fi" url-sync="none"><a href="/toiminnat/">Katso toiminnat</a></hyte-catalogue>`;
/** The script as an editor pastes it. */
export const SCRIPT = `<script type="module" src="${EMBED}"></script>`;

/** A page of somebody else's site, in a frame; taken away by `leave`. */
export class HostFrame {
  readonly frame = document.createElement('iframe');

  /** @param size of the window, CSS pixels */
  constructor(size: { readonly width: number; readonly height?: number } = { width: 900 }) {
    this.frame.title = 'host page';
    this.frame.style.cssText = `inline-size: ${size.width}px; block-size: ${size.height ?? 800}px; border: 0`;
  }

  /** Shows a whole document; resolves when it has been read. */
  async open(html: string): Promise<this> {
    this.frame.srcdoc = html;
    const loaded = new Promise((resolve) => this.frame.addEventListener('load', resolve, { once: true }));
    document.body.append(this.frame);
    await loaded;
    return this;
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }
  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }
  get tray(): HTMLElement {
    return this.document.querySelector('hyte-catalogue') as HTMLElement;
  }

  async shown(tray: () => Element | null = () => this.tray): Promise<void> {
    await waitUntil(() => tray()?.shadowRoot && titles(tray() as Element).length > 0, 'activities are shown', {
      timeout: 12_000,
    });
  }

  leave(): void {
    this.frame.remove();
  }
}

/** All elements of a tray, through its shadow roots. */
export function deep(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...deep(element.shadowRoot)] : [element],
  );
}

/** The first element inside the tray that a selector fits, through its shadow roots. */
export function inside(tray: Element, selector: string): HTMLElement {
  const found = tray.shadowRoot && deep(tray.shadowRoot).find((element) => element.matches(selector));
  if (!found) throw new Error(`nothing in the tray fits ${selector}`);
  return found;
}
