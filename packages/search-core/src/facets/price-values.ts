import { PRICE_LIMITS } from './facet-values.js';

/**
 * Values of the `price` facet, in the order to show them; an activity may have several. What costs 8 € has `max-10`, `max-20` and `max-50`, and so
 * has what is free; what begins at 8 € fits them by implication.
 */
export const PRICE_VALUES: readonly string[] = [
  ...['free', 'kaikukortti', 'equipment-lent'],
  ...PRICE_LIMITS.map((euros) => `max-${euros}`),
  'paid',
];
