import { waitUntil } from '@open-wc/testing';

interface Watched extends Window {
  /** What went wrong on the page: errors nobody caught, files that did not come, lines on the console. */
  readonly wrong: string[];
}

/** A whole page in a frame as wide as a window of that width; taken away by `leave`. */
export class PageFrame {
  readonly frame = document.createElement('iframe');

  private constructor(width: number) {
    this.frame.title = 'page';
    this.resize(width);
  }

  /**
   * @param path of the page on the test server
   * @param width of its window, CSS pixels
   */
  static async open(path: string, width: number): Promise<PageFrame> {
    const page = new PageFrame(width);
    page.frame.src = path;
    const loaded = new Promise((resolve) => page.frame.addEventListener('load', resolve, { once: true }));
    document.body.append(page.frame);
    await loaded;
    return page;
  }

  get window(): Watched {
    return this.frame.contentWindow as unknown as Watched;
  }
  get document(): Document {
    return this.frame.contentDocument as Document;
  }
  /** The elements that fit, through shadow roots as well. */
  all(selector: string, root: ParentNode = this.document): Element[] {
    return [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? this.all(selector, element.shadowRoot) : []),
    ]);
  }
  /** Waits until an element that fits is there. */
  async has(selector: string): Promise<void> {
    await waitUntil(() => this.all(selector).length > 0, `${selector} is there`, { timeout: 30_000 });
  }
  /** @param width of the window, CSS pixels */
  resize(width: number): void {
    this.frame.style.cssText = `inline-size: ${String(width)}px; block-size: 900px; border: 0`;
  }
  leave(): void {
    this.frame.remove();
  }
}
