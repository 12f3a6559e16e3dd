import { html } from './dom.js';

const SHOWN_MS = 1800;

/** A sentence over the map that goes by itself: which gesture works here. Seen only; the buttons do the same. */
export class Hint {
  readonly element = html('p', 'map-hint');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.element.hidden = true;
    this.element.ariaHidden = 'true';
  }

  show(text: string): void {
    this.element.textContent = text;
    this.element.hidden = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.element.hidden = true), SHOWN_MS);
  }
}
