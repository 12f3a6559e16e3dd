import type { Access, Activity, Classification } from '@hyte/catalogue-format/generated/catalogue.js';
import { agesOfNames, agesWritten } from '../classify/age-words.js';
import { sureAccess } from '../classify/access-words.js';
import { classify as classifyByWords } from '../classify/classify.js';
import { priceInWords } from '../classify/price-words.js';
import { mapKept } from './map-kept.js';
import type { Note, SourceRecord } from './record.js';

const FORM_OF_KIND: ReadonlyMap<Activity['kind'], string> = new Map([
  ['course', 'course'],
  ['event', 'event'],
  ['place', 'self-guided-place'],
  ['advice', 'advice'],
  ['self-care', 'online-self-care'],
  ['volunteering', 'volunteering'],
]);

const NO_THEME: Note = {
  code: 'no-theme',
  field: 'themes',
  message: 'No theme could be told from codes or words: it is found by search only. Give it a theme in the source.',
};

/**
 * Stage 3: fills what importers cannot, each value with its reason in `classified`: the form by the kind; the ages that only the
 * name tells (`Jumppa 65+`); price and access that only words of the texts tell, where those are sure; and for records that nobody has classified theme and form by words.
 * Importers go by codes and know better, so nothing they gave is touched, nor what they left empty on purpose: a building
 * permit has no theme, whatever its text speaks of. What nothing tells stays empty; a missing theme is noted.
 */
export function classify(records: AsyncIterable<SourceRecord>): AsyncGenerator<SourceRecord> {
  return mapKept(records, ({ outcome }) => {
    const activity = [withWords, withFormOfKind, withAges, withPrice, withAccess, withReasons].reduce(
      (sofar, fill) => fill(sofar),
      outcome.activity,
    );
    return { ...outcome, activity, notes: filled(activity.themes) ? outcome.notes : [...outcome.notes, NO_THEME] };
  });
}

function because(activity: Activity, changes: Partial<Activity>, why: readonly Classification[]): Activity {
  return { ...activity, ...changes, classified: [...(activity.classified ?? []), ...why] };
}

/** Theme and form by words, for a record that comes without any classification. */
function withWords(activity: Activity): Activity {
  if (activity.classified !== undefined) return activity;
  const { classified = [], ...found } = classifyByWords(activity, []);
  return (['themes', 'forms'] as const).reduce((sofar, field) => {
    const values = found[field];
    if (filled(activity[field]) || values === undefined) return sofar;
    return because(
      sofar,
      { [field]: values },
      classified.filter((each) => each.field === field),
    );
  }, activity);
}

function withFormOfKind(activity: Activity): Activity {
  const form = FORM_OF_KIND.get(activity.kind);
  if (filled(activity.forms) || form === undefined) return activity;
  return because(activity, { forms: [form] }, [{ field: 'forms', value: form, because: `kind: ${activity.kind}` }]);
}

/** Ages of the name, for a record whose source tells none. */
function withAges(activity: Activity): Activity {
  const { min, max } = activity.ageRange ?? {};
  const told = min === undefined && max === undefined ? agesOfNames(activity) : undefined;
  if (told === undefined) return activity;
  const why = { field: 'ageRange', value: agesWritten(told.ages), because: `name: ${told.words}` };
  return because(activity, { ageRange: told.ages }, [why]);
}

function withPrice(activity: Activity): Activity {
  const told = priceInWords(activity);
  return told === undefined ? activity : because(activity, { price: told.price }, told.why);
}

/** Access features that the texts are sure of and nothing has answered yet. */
function withAccess(activity: Activity): Activity {
  const places = activity.places ?? [];
  const answered = new Set(
    [activity.access, ...places.map(({ access }) => access)].flatMap((each) => Object.keys(each ?? {})),
  );
  const texts = [activity.name, activity.summary, activity.description].flatMap((text) => Object.values(text ?? {}));
  const sure = texts
    .flatMap((text) => sureAccess(text ?? ''))
    .filter(({ feature }) => {
      const isNew = !answered.has(feature);
      answered.add(feature);
      return isNew;
    });
  if (sure.length === 0) return activity;
  const [only, ...others] = places;
  const atPlace = only !== undefined && others.length === 0;
  const yes = (of: readonly (typeof sure)[number][]): Access =>
    Object.fromEntries(of.map(({ feature }) => [feature, 'yes']));
  const ofPlace = sure.filter(({ of }) => atPlace && of === 'place');
  const ofActivity = sure.filter((each) => !ofPlace.includes(each));
  return because(
    activity,
    {
      ...(ofPlace.length > 0 && { places: [{ ...only, access: { ...only?.access, ...yes(ofPlace) } }] }),
      ...(ofActivity.length > 0 && { access: { ...activity.access, ...yes(ofActivity) } }),
    },
    sure.map(({ feature, sentence }) => ({ field: 'access', value: feature, because: `words: ${sentence}` })),
  );
}

/** Reasons for price and access that came from the source's own fields; one for all access features, because they are many. */
function withReasons(activity: Activity): Activity {
  const { price, classified = [] } = activity;
  const why: Classification[] = [];
  const words = Object.values(price?.text ?? {})[0];
  if ((price?.free === 'yes' || price?.free === 'no') && !classified.some(({ field }) => field === 'price'))
    why.push({
      field: 'price',
      value: price.free === 'yes' ? 'free' : 'paid',
      because: words === undefined ? 'price of the source' : `price: ${words.slice(0, 80)}`,
    });
  const told = new Set(classified.filter(({ field }) => field === 'access').map(({ value }) => value));
  const features = [activity.access, ...(activity.places ?? []).map(({ access }) => access)]
    .flatMap((access) => Object.entries(access ?? {}))
    .filter(([feature, answer]) => answer !== 'unknown' && !told.has(feature))
    .map(([feature]) => feature);
  if (features.length > 0)
    why.push({ field: 'access', value: [...new Set(features)].join(' '), because: 'access information of the source' });
  return why.length === 0 ? activity : because(activity, {}, why);
}

function filled(values: readonly string[] | undefined): boolean {
  return values !== undefined && values.length > 0;
}
