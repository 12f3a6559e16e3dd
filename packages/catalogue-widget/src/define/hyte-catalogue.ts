import { HyteCatalogue } from '../elements/catalogue/hyte-catalogue.js';
import { define } from './define.js';
import './hyte-activity-card.js';
import './hyte-activity-list.js';
import './hyte-activity-map.js';
import './hyte-filters.js';
import './hyte-search-box.js';
import './hyte-theme-row.js';

// The parts of the tray go first, so that they are whole when it draws them.
define('hyte-catalogue', HyteCatalogue);
