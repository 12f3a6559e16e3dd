let define: (() => void) | undefined;

/** Chooses what defines `<hyte-activity-map>` when a tray is about to show one; a page that has it defined needs none. */
export function setMapDefiner(definer: () => void): void {
  define = definer;
}

/** To be called whenever a tray draws a map. */
export function mapWanted(): void {
  define?.();
}
