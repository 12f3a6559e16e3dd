// What follows right behind the core: the filters, and the look-out for maps that pages place themselves.
import '../define/define-later.js';
import { defineMap } from './core.js';
import { whenMapOnPage } from './map-on-page.js';

whenMapOnPage(defineMap);
