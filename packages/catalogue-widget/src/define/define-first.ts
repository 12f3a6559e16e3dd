import { HyteActivityCard } from '../elements/activity-card/hyte-activity-card.js';
import { HyteActivityList } from '../elements/activity-list/hyte-activity-list.js';
import { HyteCatalogue } from '../elements/catalogue/hyte-catalogue.js';
import { HyteSearchBox } from '../elements/search-box/hyte-search-box.js';
import { HyteThemeRow } from '../elements/theme-row/hyte-theme-row.js';
import { define } from './define.js';

/** Registers what a list needs; the parts of a tray go first, so that they are whole when it draws them. */
export function defineFirst(): void {
  define('hyte-activity-card', HyteActivityCard);
  define('hyte-activity-list', HyteActivityList);
  define('hyte-search-box', HyteSearchBox);
  define('hyte-theme-row', HyteThemeRow);
  define('hyte-catalogue', HyteCatalogue);
}
