// Elements that a list can be used before: the embed loads them, with what they share, right behind it.
import '../elements/filters/choices-part.js';
import './hyte-activity-map.js';
import './hyte-filters.js';
