// What is drawn beside the list, and once somebody has typed or chosen something, with the names of everything that can be
// chosen. One part of the embed, loaded behind the list (`choices-loader.ts`).
export { settle, turnToDraw } from '../../controllers/drawing-turns.js';
export { answerOf } from '../activity-card/answer.js';
export { renderEmpty } from '../activity-list/empty-note.js';
export { renderRelaxed } from '../activity-list/relaxed-note.js';
export { renderMapHead } from '../catalogue/map-head.js';
export { renderAdviceOf, renderFoot, renderNotices } from '../catalogue/beside-list.js';
export { unansweredInWords } from '../catalogue/notices.js';
export { renderOffers } from '../search-box/offers.js';
export { choosePlace, renderPlaces } from '../search-box/place-options.js';
export { SuggestionList, withSuggestion } from '../search-box/suggestion-list.js';
export { renderSuggestions, suggestionsInWords } from '../search-box/suggestions.js';
export { themeIcon } from '../theme-row/theme-icons.js';
export { choicesStyles } from './choices-styles.js';
export { focusNeighbour, renderSelectedFilters } from './selected-filters.js';
