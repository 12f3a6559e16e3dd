import type { Activity, LocalizedText, Referral } from '@hyte/catalogue-format/generated/catalogue.js';
import { textOf, type JsonObject } from '../../clean/json-fields.js';
import { entriesOf, fromLanguageItems, joinTexts, withoutCopies } from '../../clean/localized-text.js';
import type { Note } from '../../pipeline/record.js';

/** Texts of a service: its own and, where it rests on a general description, that one's. */
export interface ServiceTexts {
  readonly name: LocalizedText | undefined;
  readonly otherNames: LocalizedText | undefined;
  readonly summary: LocalizedText | undefined;
  readonly description: LocalizedText | undefined;
  readonly price: Activity['price'];
  readonly referral: Referral | undefined;
  readonly notes: readonly Note[];
}

const REFERRAL_WORDS =
  /(?<!\p{L})(lähet(e|teen|teellä|että|teitä)|hoitajan arvio|palvelutarpeen arviointi|remiss(en|er)?|referral)(?!\p{L})/iu;

/** Drops copies of one language's text in another's slot, and says so. */
function checked(
  text: LocalizedText | undefined,
  field: string,
  notes: Note[],
  shown = true,
): LocalizedText | undefined {
  if (text === undefined) return undefined;
  const { text: own, dropped } = withoutCopies(text);
  if (dropped.length > 0 && shown) {
    notes.push({
      code: 'copied-text',
      field,
      message: `The text in ${dropped.join(', ')} is a copy of another language's and was left out: translate it or leave it empty.`,
    });
  }
  return own;
}

/**
 * Reads names and descriptions. `general` is the service's general description when it was read apart; with
 * `serviceWithGD` the same texts come inside the service under types that begin with `GD_`.
 */
export function serviceTexts(service: JsonObject, general: JsonObject | undefined): ServiceTexts {
  const notes: Note[] = [];
  const own = (type: string, shape: 'line' | 'paragraphs' = 'paragraphs') =>
    fromLanguageItems(service['serviceDescriptions'], shape, type);
  const shared = (type: string, shape: 'line' | 'paragraphs' = 'paragraphs') =>
    fromLanguageItems(service['serviceDescriptions'], shape, `GD_${type}`) ??
    fromLanguageItems(general?.['descriptions'], shape, type);
  const names =
    fromLanguageItems(service['serviceNames'], 'line', 'Name') ?? fromLanguageItems(general?.['names'], 'line', 'Name');
  const requirements = joinTexts([
    fromLanguageItems(service['requirements'], 'paragraphs'),
    fromLanguageItems(general?.['requirements'], 'paragraphs'),
  ]);
  // Piece by piece: joined with others, a copied piece is no copy of the whole any more.
  const pieces = [
    shared('Description'),
    shared('BackgroundDescription'),
    own('Description'),
    own('UserInstruction'),
    shared('UserInstruction'),
    requirements,
  ];
  const description = joinTexts(pieces.map((piece) => checked(piece, 'description', notes)));
  const charge = textOf(service['serviceChargeType']) ?? textOf(general?.['serviceChargeType']) ?? '';
  const free = /^free/i.test(charge) ? 'yes' : /^charge/i.test(charge) ? 'no' : undefined;
  const chargeText = checked(
    joinTexts([own('ChargeTypeAdditionalInfo'), shared('ChargeTypeAdditionalInfo')]),
    'charge',
    notes,
  );
  const needsReferral =
    requirements !== undefined && entriesOf(requirements).some(([, text]) => REFERRAL_WORDS.test(text));
  return {
    name: checked(names, 'name', notes, false),
    otherNames: fromLanguageItems(service['serviceNames'], 'line', 'AlternativeName'),
    summary: checked(
      own('Summary') ?? own('ShortDescription') ?? shared('Summary') ?? shared('ShortDescription'),
      'summary',
      notes,
    ),
    description,
    price: { ...(free && { free }), ...(chargeText && { text: chargeText }) },
    referral: needsReferral ? { required: 'unknown', note: checked(requirements, 'requirements', [])! } : undefined,
    notes,
  };
}
