import type { Activity } from '@hyte/catalogue-format/generated/catalogue.js';
import { compose, type Publication } from '@hyte/catalogue-tools/publish/compose.js';

/** A publication in which every part carries the same edition, so that a mixture of two shows. */
export function edition(number: number, size = 3): Publication {
  const title = { fi: `Laitos ${number}` };
  const activities = Array.from({ length: size }, (_, index): Activity => ({
    id: `a:${index}`,
    kind: 'group',
    name: title,
    // Long enough that a file is more than one packet.
    ...(size > 3 && { description: { fi: `${title.fi} ${'Kaikki mukaan! '.repeat(300)}` } }),
  }));
  const areas = size > 3 ? { type: 'FeatureCollection', title: title.fi, features: [] } : undefined;
  return compose({ head: { formatVersion: '1.0', title }, activities, areas, attribution: `${title.fi}\n` });
}
