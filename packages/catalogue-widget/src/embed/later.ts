// What follows right behind the core: the filters, and the look-out for what pages place themselves: maps, and what stands in
// for tags that an editor strips.
import '../define/define-later.js';
import { defineMap } from './core.js';
import { whenMapOnPage } from './map-on-page.js';
import { watchStandIns } from './stand-ins.js';

whenMapOnPage(defineMap);
watchStandIns();
