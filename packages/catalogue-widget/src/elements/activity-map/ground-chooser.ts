import { TarjotinError } from '@hyte/catalogue-format/tarjotin-error.js';
import type { GroundChoice } from './ground-settings.js';
import { loadMapPart } from './map-parts.js';
import type { GroundKind, GroundProvider, GroundView, MapGround } from './providers/map-ground.js';
import type { MapView } from './providers/map-provider.js';

/** Milliseconds until a street map that shows nothing counts as failed. */
const PATIENCE = 20_000;

/** What the chooser needs of the element. */
export interface GroundHost {
  readonly map: MapView;
  /** Where a street map draws until it is shown: in the page, in the root of the map. */
  readonly container: HTMLElement;
  readonly language: () => string;
  /** A street map cannot be shown, or no longer. */
  onFailed(kind: GroundKind, cause: unknown): void;
}

/**
 * Puts the best street map that works beneath the map, and the next one when it fails; with none left the built-in map is there as
 * before. The map is in use all the while: what is seen, chosen and focused is its own.
 */
export class GroundChooser {
  readonly #host: GroundHost;
  #running = new AbortController();
  #shown: MapGround | undefined;

  constructor(host: GroundHost) {
    this.#host = host;
  }

  /** Tries these from the first one on, in place of what is shown. */
  async choose(choices: readonly GroundChoice[]): Promise<void> {
    this.stop();
    const { signal } = (this.#running = new AbortController());
    for (const choice of choices) {
      try {
        await this.#show(choice, signal);
      } catch (cause) {
        if (!signal.aborted) this.#host.onFailed(choice.kind, cause);
      }
      if (signal.aborted) return;
    }
  }

  /** Takes away what is shown. */
  stop(): void {
    this.#running.abort();
    this.#remove();
  }

  /** Resolves when there is nothing more to show of this one; rejects when it fails, at once or later. */
  async #show(choice: GroundChoice, signal: AbortSignal): Promise<void> {
    if (isTrustedTypesEnforced()) throw trustedTypes();
    const provider = await this.#load(choice.kind);
    const view = await this.#view(provider, signal);
    const element = document.createElement('div');
    element.className = 'map-ground';
    element.ariaHidden = 'true';
    element.style.cssText = `inset:auto;visibility:hidden;inline-size:${String(view.width)}px;block-size:${String(view.height)}px`;
    this.#host.container.append(element);
    const stopped = new AbortController();
    const timer = setTimeout(() => {
      stopped.abort(tooSlow());
    }, PATIENCE);
    try {
      await new Promise<void>((resolve, reject) => {
        signal.addEventListener('abort', () => {
          stopped.abort(signal.reason);
          resolve();
        });
        const { source, attribution } = choice;
        const options = { element, source, attribution, language: this.#host.language(), view, onLost: reject };
        provider.createGround({ ...options, signal: stopped.signal }).then((ground) => {
          clearTimeout(timer);
          if (signal.aborted) ground.destroy();
          else this.#put(ground);
        }, reject);
      });
    } finally {
      clearTimeout(timer);
      this.#remove();
      element.remove();
    }
  }

  async #load(kind: GroundKind): Promise<GroundProvider> {
    try {
      return await loadMapPart(kind);
    } catch (cause) {
      const hint = 'Look at the network panel: a missing file, one of another version, or a policy of the page.';
      throw new TarjotinError('no-part', 'The code of the street map could not be loaded.', hint, { cause });
    }
  }

  /** Waits until the map has a size. */
  async #view({ plane }: GroundProvider, signal: AbortSignal): Promise<GroundView> {
    for (;;) {
      signal.throwIfAborted();
      const view = this.#host.map.viewOver(plane);
      if (view) return view;
      await new Promise(requestAnimationFrame);
    }
  }

  #put(ground: MapGround): void {
    ground.element.style.cssText = '';
    ground.setLanguage(this.#host.language());
    this.#shown = ground;
    this.#host.map.setGround(ground);
  }

  #remove(): void {
    if (!this.#shown) return;
    const ground = this.#shown;
    this.#shown = undefined;
    this.#host.map.setGround(undefined);
    // Not while it is telling that it is lost.
    queueMicrotask(() => {
      ground.destroy();
    });
  }
}

/** Both libraries write HTML or start workers from plain text: on such pages they would throw, outside any call of ours. */
function isTrustedTypesEnforced(): boolean {
  try {
    new DOMParser().parseFromString('', 'text/html');
    return false;
  } catch {
    return true;
  }
}

function trustedTypes(): TarjotinError {
  const hint = 'Nothing to do: the built-in map is shown.';
  return new TarjotinError('trusted-types', 'The page asks for Trusted Types, which street maps do not know.', hint);
}

function tooSlow(): TarjotinError {
  const hint = 'Open the address of the map in a tab, and look at the network panel.';
  return new TarjotinError('map-late', `Nothing of the street map came in ${String(PATIENCE / 1000)} seconds.`, hint);
}
