import { trayElements, watchTrays } from '../controllers/trays.js';

/**
 * Calls `found` once, when a web editor's own `<hyte-activity-map>` is in the page, now or later; in shadow roots it is seen
 * where a tray stands in the same one, or in one inside it.
 */
export function whenMapOnPage(found: () => unknown): void {
  const observer = new MutationObserver(look);
  const stop = watchTrays(look);
  look();

  function look(): void {
    for (const root of roots()) {
      // To observe the same root again changes nothing.
      observer.observe(root, { childList: true, subtree: true });
      if (!root.querySelector('hyte-activity-map')) continue;
      observer.disconnect();
      stop();
      found();
      return;
    }
  }
}

/** The document, and every shadow root around a tray. */
function roots(): Set<Document | ShadowRoot> {
  const found = new Set<Document | ShadowRoot>([document]);
  for (const tray of trayElements()) {
    let root = tray.getRootNode();
    while (root instanceof ShadowRoot) {
      found.add(root);
      root = root.host.getRootNode();
    }
  }
  return found;
}
