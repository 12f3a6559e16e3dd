import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TrayStore } from './tray-store.js';
import { trayAround, trayById, watchTrays } from './trays.js';

/**
 * Links an element to its tray: the one whose id the `catalogue` attribute names, else the nearest `<hyte-catalogue>`
 * around it (through shadow roots). Works in whatever order the two come into the page, and follows later moves.
 */
export class TrayController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { catalogue?: string | undefined };
  readonly #concerns: (store: TrayStore) => readonly unknown[];
  #known: readonly unknown[] = [];
  #store: TrayStore | undefined;
  #linkedBy: string | undefined;
  #stopWatching: (() => void) | undefined;
  #unsubscribe: (() => void) | undefined;

  /** @param concerns what of the tray the element draws: it draws again when one of these is another one */
  constructor(
    host: ReactiveControllerHost & HTMLElement & { catalogue?: string | undefined },
    concerns: (store: TrayStore) => readonly unknown[],
  ) {
    this.#host = host;
    this.#concerns = concerns;
    host.addController(this);
  }

  /** The tray's store; `undefined` until a tray is found. */
  get store(): TrayStore | undefined {
    return this.#store;
  }

  hostConnected(): void {
    this.#stopWatching = watchTrays(() => {
      this.#link();
    });
    this.#link();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && (this.#host.catalogue || undefined) !== this.#linkedBy) this.#link();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
    this.#take(undefined);
  }

  #link(): void {
    this.#linkedBy = this.#host.catalogue || undefined;
    this.#take(this.#linkedBy ? trayById(this.#linkedBy, this.#host) : trayAround(this.#host));
  }

  #take(store: TrayStore | undefined): void {
    if (store === this.#store) return;
    this.#unsubscribe?.();
    this.#store = store;
    this.#unsubscribe = store?.subscribe(() => {
      const before = this.#known;
      this.#known = this.#concerns(store);
      if (this.#known.some((each, index) => each !== before[index])) this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }
}
