import type { TrayStore } from './tray-store.js';

// Every tray in the page that has been upgraded. Elements find theirs here instead of by tag name, so that it does not
// matter which of the two comes into the page, or is upgraded, first.
const trays = new Map<HTMLElement, TrayStore>();
const watchers = new Set<() => void>();

/** Says that `element` provides a tray; returns the function that takes it back. */
export function provideTray(element: HTMLElement, store: TrayStore): () => void {
  trays.set(element, store);
  traysChanged();
  return () => {
    trays.delete(element);
    traysChanged();
  };
}

/** Every element that provides a tray. */
export function trayElements(): Iterable<HTMLElement> {
  return trays.keys();
}

/** Calls `listener` whenever trays come, go or change their id; returns the function that stops it. */
export function watchTrays(listener: () => void): () => void {
  watchers.add(listener);
  return () => watchers.delete(listener);
}

/** Has every element look for its tray again; to be called also when the id of a tray changes. */
export function traysChanged(): void {
  for (const watcher of [...watchers]) watcher();
}

/** The tray with this id: in the root of `from` first, then anywhere in the page. */
export function trayById(id: string, from: Node): TrayStore | undefined {
  const root = from.getRootNode();
  let found: TrayStore | undefined;
  for (const [element, store] of trays) {
    if (element.id !== id) continue;
    if (element.getRootNode() === root) return store;
    found ??= store;
  }
  return found;
}

/** The nearest tray around `from`, through slots and shadow roots. */
export function trayAround(from: Node): TrayStore | undefined {
  for (let node = outward(from); node; node = outward(node)) {
    const store = trays.get(node as HTMLElement);
    if (store) return store;
  }
  return undefined;
}

function outward(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}
