const PARTS = 'hyte-search-box, hyte-theme-row, hyte-filters, hyte-activity-list, hyte-activity-map';

/**
 * True when the web editor has put elements of the tray inside it in a layout of their own: anywhere in its content except
 * in a named slot, which only replaces that one part.
 */
export function isComposed(host: Element): boolean {
  return [...host.querySelectorAll(PARTS)].some((part) => {
    let child: Element = part;
    while (child.parentElement && child.parentElement !== host) child = child.parentElement;
    return !child.slot;
  });
}
