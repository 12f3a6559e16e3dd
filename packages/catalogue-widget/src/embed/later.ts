// What follows right behind the core: the filters, and the look-out for what pages place themselves: maps, and what stands in
// for tags that an editor strips.
import '../define/define-later.js';
import { whenMapOnPage } from './map-on-page.js';
import { watchStandIns } from './stand-ins.js';

/** Begins to look out. Told by the core, which alone may load the map. */
export function lookOut(defineMap: () => unknown): void {
  whenMapOnPage(defineMap);
  watchStandIns();
}
