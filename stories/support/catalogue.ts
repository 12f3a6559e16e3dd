import type { Activity, Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import example from '../../packages/catalogue-format/examples/catalogue.json' with { type: 'json' };

/** Ten made-up activities: a hand-written catalogue as an association could write it. */
export const catalogue = example as unknown as Catalogue;

/** Only the activity whose place in the catalogue is `index`, changed. */
export function only(index: number, change: Partial<Activity> = {}): Catalogue {
  const activity = catalogue.activities[index];
  if (!activity) throw new Error(`The example catalogue has no activity ${index}.`);
  return { ...catalogue, activities: [{ ...activity, ...change }] };
}
