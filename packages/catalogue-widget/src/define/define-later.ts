// Elements that a list can be used before: the embed loads them, with what they share, right behind it. The map comes when one
// is to be shown (`embed/core.ts`).
import '../elements/filters/choices-part.js';
import './hyte-filters.js';
