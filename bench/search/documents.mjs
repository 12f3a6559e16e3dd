// What every other engine is given: the fields that ours searches, as flat texts.
import { MUNICIPALITIES } from '@hyte/catalogue-format/vocabularies/municipalities.js';
import { THEMES } from '@hyte/catalogue-format/vocabularies/themes.js';

const themeLabels = new Map(THEMES.map(({ id, label }) => [id, texts(label)]));
const townNames = new Map(MUNICIPALITIES.map(({ code, label }) => [code, texts(label)]));

/** `{ id, title, themes, organiser, municipality, description }` with texts in all languages of the activity. */
export function documentOf(activity, id) {
  const towns = (activity.places ?? []).map(({ municipality }) => townNames.get(municipality) ?? '');
  return {
    id,
    title: texts(activity.name),
    themes: (activity.themes ?? []).map((theme) => themeLabels.get(theme) ?? theme).join(' '),
    organiser: texts(activity.organiser?.name),
    municipality: [...new Set(towns)].join(' '),
    description: `${texts(activity.summary)} ${texts(activity.description)}`.trim(),
  };
}

function texts(localized) {
  return Object.values(localized ?? {}).join(' ');
}
