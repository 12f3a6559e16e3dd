import BriefcaseBusiness from 'lucide/dist/esm/icons/briefcase-business.mjs';
import Apple from 'lucide/dist/esm/icons/apple.mjs';
import Bike from 'lucide/dist/esm/icons/bike.mjs';
import HeartHandshake from 'lucide/dist/esm/icons/heart-handshake.mjs';
import LifeBuoy from 'lucide/dist/esm/icons/life-buoy.mjs';
import Palette from 'lucide/dist/esm/icons/palette.mjs';
import TreePine from 'lucide/dist/esm/icons/tree-pine.mjs';
import Users from 'lucide/dist/esm/icons/users.mjs';
import type { IconNode } from 'lucide';
import type { TemplateResult } from 'lit';
import type { ThemeId } from '@hyte/catalogue-format/vocabularies/themes.js';
import { icon } from '../icon.js';

const THEME_ICONS: Readonly<Record<ThemeId, IconNode>> = {
  exercise: Bike,
  nature: TreePine,
  culture: Palette,
  community: Users,
  mind: HeartHandshake,
  'food-sleep': Apple,
  livelihood: BriefcaseBusiness,
  advice: LifeBuoy,
};

/** The picture of a theme, always beside its name. */
export function themeIcon(theme: ThemeId): TemplateResult {
  return icon(THEME_ICONS[theme]);
}
