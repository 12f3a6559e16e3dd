import { fetchJson } from '../../sources/fetch-file.js';

/** The outlines of the areas that a catalogue names; those of an older catalogue never come late. */
export class AreaOutlines {
  /** As published; `undefined` until they have come. */
  json: unknown;
  #reading = new AbortController();

  /** @param failed told why they cannot be had */
  constructor(
    readonly come: () => void,
    readonly failed: (cause: unknown) => void,
  ) {}

  /** @param address none: the catalogue has no outlines */
  async read(address: string | undefined): Promise<void> {
    this.stop();
    this.json = undefined;
    if (!address) return;
    const { signal } = (this.#reading = new AbortController());
    try {
      const json = await fetchJson(new URL(address, document.baseURI), signal);
      if (signal.aborted) return;
      this.json = json;
      this.come();
    } catch (cause) {
      if (!signal.aborted) this.failed(cause);
    }
  }

  stop(): void {
    this.#reading.abort();
  }
}
