/** Defines `<hyte-activity-map>`, once; gives nothing when what defines it could not be loaded. */
export type MapDefiner = () => Promise<unknown>;
let define: MapDefiner | undefined;

/** Chooses what defines `<hyte-activity-map>` when a tray is about to show one; a page that has it defined needs none. */
export function setMapDefiner(definer: MapDefiner): void {
  define = definer;
}

/** To be called whenever a tray draws a map. */
export function mapWanted(): Promise<unknown> | undefined {
  return define?.();
}
