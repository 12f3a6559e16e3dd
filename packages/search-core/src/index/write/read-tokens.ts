import type { Catalogue } from '@hyte/catalogue-format/generated/catalogue.js';
import { tokenise } from '../../analysis/tokenise.js';
import { activityTexts, type Label, type LabelSource } from '../activity-texts.js';
import { fieldBit, type Field } from '../fields.js';
import { ruledLanguageOf } from '../language-bits.js';
import type { Pace } from '../pace.js';
import { functionWords } from './function-words.js';
import { PlaceSets } from './place-sets.js';

/** A word as it stands in texts of one language. */
export interface Form {
  readonly word: string;
  /** Place in `RULED_LANGUAGES`, −1 for any other. */
  readonly language: number;
  readonly functionWord: boolean;
}

/** A text that is the name of a value, read once however many activities have the value. */
export interface LabelText {
  readonly label: Label;
  /** Bit of the field in which activities with the value have it. */
  readonly field: number;
  readonly forms: readonly number[];
}

/** All words of all texts, as numbers. */
export interface Tokens {
  /** Every distinct form. */
  readonly forms: readonly Form[];
  /** Number of the form of each token that stands in an activity's own text. */
  readonly form: Uint32Array;
  /** Bit of the field each token stands in. */
  readonly field: Uint8Array;
  /** Tokens of activity `a` are from `starts[a]` to `starts[a + 1]`. */
  readonly starts: Uint32Array;
  readonly labels: readonly LabelText[];
  readonly places: PlaceSets;
}

/** The activity a label was first met in, and its texts. */
interface LabelSeen {
  readonly first: number;
  readonly texts: Set<string>;
}

/** Reads the words of every text of a catalogue. */
export async function readTokens(catalogue: Catalogue, pace: Pace): Promise<Tokens> {
  const { activities } = catalogue;
  const forms = new FormNumbers();
  const labels: LabelText[] = [];
  const known = new Map<LabelSource, Map<string, LabelSeen>>();
  const places = new PlaceSets(activities.length);
  let form = new Uint32Array(1 << 14);
  let field = new Uint8Array(1 << 14);
  let length = 0;
  const starts = new Uint32Array(activities.length + 1);

  const seenLabel = ({ source, value }: Label, activity: number): LabelSeen => {
    let ofSource = known.get(source);
    if (!ofSource) known.set(source, (ofSource = new Map<string, LabelSeen>()));
    let seen = ofSource.get(value);
    if (!seen) ofSource.set(value, (seen = { first: activity, texts: new Set() }));
    return seen;
  };
  /** A value has the same name everywhere, so its first activity tells it; only organisers may go by several. */
  const wantsLabel = (label: Label, activity: number): boolean => {
    if (label.source === 'place') places.see(activity, label.value);
    return seenLabel(label, activity).first === activity || label.source === 'organiser';
  };
  const takeLabel = (name: Field, tag: string, text: string, label: Label, activity: number): void => {
    const { texts } = seenLabel(label, activity);
    const key = `${name} ${tag} ${text}`;
    if (texts.has(key)) return;
    texts.add(key);
    labels.push({ label, field: fieldBit(name), forms: forms.of(text, tag) });
  };
  const takeOwn = (name: Field, tag: string, text: string): void => {
    const found = forms.of(text, tag);
    const bit = fieldBit(name);
    if (length + found.length > form.length) {
      form = grown(form, new Uint32Array(2 * (length + found.length)));
      field = grown(field, new Uint8Array(2 * (length + found.length)));
    }
    for (const each of found) {
      form[length] = each;
      field[length++] = bit;
    }
  };
  const readActivity = activityTexts(catalogue);

  for (let number = 0; number < activities.length; number++) {
    const activity = activities[number];
    if (!activity) continue;
    readActivity(
      activity,
      (name, tag, text, label) => {
        if (label) takeLabel(name, tag, text, label, number);
        else takeOwn(name, tag, text);
      },
      (label) => wantsLabel(label, number),
    );
    starts[number + 1] = length;
    if ((number & 15) === 0 && pace.due()) await pace.rest();
  }
  return { forms: forms.forms, form: form.subarray(0, length), field, starts, labels, places };
}

/** Gives each form of each language a number. */
class FormNumbers {
  readonly forms: Form[] = [];
  readonly #numbers = new Map<number, Map<string, number>>();

  /** Forms of the words of a text, in order. */
  of(text: string, tag: string): number[] {
    const language = ruledLanguageOf(tag);
    const words = tokenise(text);
    if (text.includes('-')) words.push(...hyphenated(text));
    return words.map((word) => this.#numberOf(word, language));
  }

  #numberOf(word: string, language: number): number {
    let ofLanguage = this.#numbers.get(language);
    if (!ofLanguage) this.#numbers.set(language, (ofLanguage = new Map<string, number>()));
    let number = ofLanguage.get(word);
    if (number === undefined) {
      ofLanguage.set(word, (number = this.forms.length));
      this.forms.push({ word, language, functionWord: functionWords(language).has(word) });
    }
    return number;
  }
}

function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** `sote-keskus` is found as `sotekeskus` too. */
function hyphenated(text: string): string[] {
  const joined = text.match(/\p{L}+(?:-\p{L}+)+/gu) ?? [];
  return joined.flatMap((word) => tokenise(word.replaceAll('-', '')));
}
