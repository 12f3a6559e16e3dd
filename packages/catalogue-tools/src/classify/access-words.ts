import type { AccessFeatureId } from '@hyte/catalogue-format/vocabularies/access-features.js';

/** What a sentence says of an access feature. */
export interface AccessFact {
  readonly feature: AccessFeatureId;
  /** Whether it is a fact of the place or of the activity. */
  readonly of: 'place' | 'activity';
  readonly answer: 'yes' | 'no';
}

interface AccessRule {
  readonly feature: AccessFeatureId;
  readonly of: AccessFact['of'];
  readonly says: RegExp;
}

const ACCESSIBLE = '(?:inva|esteetön|esteettömä[tn]?|tillgänglig\\p{L}*|accessible|disabled)';

/** Words that texts about access use. */
const RULES: readonly AccessRule[] = [
  {
    feature: 'accessible-toilet',
    of: 'place',
    says: new RegExp(`${ACCESSIBLE}\\s*-?\\s*(?:wc|vessa|toalett|toilet)`, 'iu'),
  },
  {
    feature: 'accessible-parking',
    of: 'place',
    says: new RegExp(
      `(?:${ACCESSIBLE}|liikkumisesteis)\\p{L}*\\s*-?\\s*(?:car )?(?:pysäköinti|autopaik|parkering|parking)|liikkumisesteisten?[^.]*(?:autopaik|pysäköinti)|parkering[^.]*rörelsehind|blue badge`,
      'iu',
    ),
  },
  { feature: 'induction-loop', of: 'place', says: /induktiosilmuk|hörslinga|(?:hearing|induction) loop/iu },
  { feature: 'rollator', of: 'place', says: /rollaattori|rollator|walking frame/iu },
  {
    feature: 'step-free-entrance',
    of: 'place',
    says: /portaat(?:on|tom)|ei portaita|ei kynny|kynnykse(?:tön|ttöm)|trappfri|inga trappor|step[- ]free|no steps|level access|wheelchair accessible entrance|(?:sisäänkäynti|ovi|reitti sisäänkäynnille)[^.]*esteetön|(?:ingång|entrance)[^.]*(?:tillgänglig|accessible)/iu,
  },
  { feature: 'wheelchair', of: 'place', says: /pyörätuol|rullstol|wheelchair/iu },
  {
    feature: 'companion',
    of: 'activity',
    says: /saattaja|avustaja(?!koira)|kaverin|följeslagare|ledsagare|companion/iu,
  },
  { feature: 'guide-dog', of: 'activity', says: /opaskoira|avustajakoira|ledarhund|guide dog/iu },
  { feature: 'quiet-space', of: 'place', says: /rauhallinen tila|hiljainen|lugnt utrymme|quiet/iu },
  { feature: 'sign-language', of: 'activity', says: /viittomakiel|teckenspråk|sign language|\bBSL\b/iu },
  { feature: 'captioned', of: 'activity', says: /tekstity|textning|caption/iu },
  {
    feature: 'plain-language',
    of: 'activity',
    says: /selkokiel|lättläst|lätt språk|plain language|easy language/iu,
  },
];

/** "Accessible" alone speaks of the wheelchair, where no rule says what is. */
const BARE: AccessRule = {
  feature: 'wheelchair',
  of: 'place',
  says: /(?<!\p{L})esteet(?:ön|töm)|liikuntaesteet|(?<!\p{L})tillgänglig(?!\p{L})|(?<!\p{L})accessible/iu,
};

const DENIED = /(?<!\p{L})(?:ei|eivät|inte|inga?|no|not|without|puuttuu|saknas|ilman)(?!\p{L})/iu;
const NO_STEPS = /ei portaita|ei kynny|inga trappor|no steps/iu;
/** What limits says neither yes nor no. */
const LIMITED = /(?<!\p{L})(?:partial(?:ly)?|limited|some|osittain|osin|delvis)(?!\p{L})/iu;

/** What a sentence of a text about access says: nothing when it limits (`partial wheelchair access`). */
export function accessInSentence(sentence: string): AccessFact[] {
  if (LIMITED.test(sentence)) return [];
  const rules = RULES.filter(({ says }) => says.test(sentence));
  if (rules.length === 0 && BARE.says.test(sentence)) rules.push(BARE);
  const answer = DENIED.test(sentence) && !NO_STEPS.test(sentence) ? 'no' : 'yes';
  return rules.map(({ feature, of }) => ({ feature, of, answer }));
}

/** Expressions that leave no doubt in a text about something else. */
const SURE: readonly AccessRule[] = [
  {
    feature: 'wheelchair',
    of: 'place',
    says: /esteetön (?:kulku|pääsy|reitti|polku|tila)|(?:kulku|reitti|tilat?|paikka) (?:on|ovat) esteet(?:ön|tömä\p{L}*)|pyörätuolilla pääsee|wheelchair accessible|tillgänglig med rullstol/iu,
  },
  ...RULES.filter(({ feature }) =>
    ['accessible-toilet', 'accessible-parking', 'induction-loop', 'plain-language'].includes(feature),
  ),
];

/** Words that make a promise of something a wish or a condition. */
const UNSURE = /(?<!\p{L})(?:jos|pyydettäessä|pyynnöstä|voi pyytää|tarvittaessa|om|vid behov|if|on request)(?!\p{L})/iu;

/** Access features that a description is sure of, each with its sentence; what it denies or limits is left alone. */
export function sureAccess(text: string): { feature: AccessFeatureId; of: AccessFact['of']; sentence: string }[] {
  return text
    .split(/[.!?\n]+/)
    .filter((sentence) => !DENIED.test(sentence) && !LIMITED.test(sentence) && !UNSURE.test(sentence))
    .flatMap((sentence) =>
      SURE.filter(({ says }) => says.test(sentence)).map(({ feature, of }) => ({
        feature,
        of,
        sentence: sentence.trim().slice(0, 100),
      })),
    );
}
