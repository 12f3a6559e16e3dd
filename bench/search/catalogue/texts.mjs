// Names and texts of the made-up activities.
import { AUDIENCES, HEADS, MODIFIERS, PARTICLES, VERBS, WORDS } from './finnish-words.mjs';
import { caseForms } from './inflect.mjs';
import { ENGLISH, SWEDISH } from './other-languages.mjs';
import { zipf } from './random.mjs';

/** How often each place of `caseForms` is drawn, in per cent: nominative, genitive, partitive … then the plural. */
const CASES = [24, 13, 11, 6, 6, 4, 4, 4, 1, 2, 2, 6, 3, 8, 2, 2, 2, 2, 1, 0.5, 0.5, 0.5];
/** So many compounds are drawn again and again. */
const KNOWN_COMPOUNDS = 9000;
const [NOMINATIVE, PARTITIVE, INESSIVE] = [0, 2, 3];

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Makes texts with words drawn from one source of randomness. */
export function textMaker(random) {
  const heads = HEADS.map(caseForms);
  const words = [...WORDS, ...HEADS].map(caseForms);
  const drawCase = weighted(random, CASES);
  const drawWord = zipf(random, words.length, { exponent: 0.9, shift: 6 });
  const drawHead = zipf(random, heads.length, { exponent: 1.1, shift: 5 });
  const drawModifier = zipf(random, MODIFIERS.length, { exponent: 1, shift: 8 });
  const drawParticle = zipf(random, PARTICLES.length, { exponent: 1, shift: 1.5 });

  const inCase = (forms, number = drawCase()) => forms[number] ?? forms[0];
  // Most compounds of a text are words people know; some are made on the spot.
  const freshCompound = () => {
    const first = random.chance(0.03) ? MODIFIERS[drawModifier()] : '';
    return { first: first + MODIFIERS[drawModifier()], forms: heads[drawHead()] };
  };
  const known = Array.from({ length: KNOWN_COMPOUNDS }, freshCompound);
  const drawKnown = zipf(random, known.length, { exponent: 1, shift: 20 });
  const compound = (number) => {
    const { first, forms } = random.chance(0.03) ? freshCompound() : known[drawKnown()];
    return first + inCase(forms, number);
  };
  // A clitic now and then: myös = -kin.
  const withClitic = (form) => (random.chance(0.008) ? `${form}kin` : form);

  function finnishWord() {
    const drawn = random.next();
    if (drawn < 0.3) return PARTICLES[drawParticle()];
    if (drawn < 0.39) return random.pick(random.early(VERBS));
    if (drawn < 0.415) return `${9 + random.below(12)}.${random.pick(['00', '15', '30'])}`;
    if (drawn < 0.81) return withClitic(inCase(words[drawWord()]));
    return withClitic(compound());
  }

  const otherWord = ({ words, modifiers, heads }, joint) =>
    random.chance(0.25)
      ? `${random.early(modifiers)}${joint}${random.early(random.early(heads))}`
      : random.early(words, 1.6);
  const WRITERS = { fi: finnishWord, sv: () => otherWord(SWEDISH, ''), en: () => otherWord(ENGLISH, ' ') };

  return {
    /** So many words, in sentences. */
    sentences(count, language = 'fi') {
      const sentences = [];
      for (let left = count; left > 0;) {
        const length = Math.min(left, 6 + random.below(7));
        sentences.push(`${capital(Array.from({ length }, WRITERS[language]).join(' '))}.`);
        left -= length;
      }
      return sentences.join(' ');
    },
    /** Name of an activity. */
    name() {
      const kind = random.next();
      if (kind < 0.45) return capital(compound(NOMINATIVE)) + (random.chance(0.5) ? ` ${random.pick(AUDIENCES)}` : '');
      if (kind < 0.75) return `${capital(inCase(heads[drawHead()], PARTITIVE))} ja ${compound(PARTITIVE)}`;
      const last = compound(random.chance(0.5) ? NOMINATIVE : INESSIVE);
      return `${capital(inCase(words[drawWord()]))} ${inCase(words[drawWord()])} ${last}`;
    },
    swedishName: () => capital(random.early(SWEDISH.modifiers) + random.early(SWEDISH.heads)[0]),
    englishName: () => capital(`${random.early(ENGLISH.modifiers)} ${random.early(ENGLISH.heads)[0]}`),
    /** Name of a place: Kuusankosken kerhotalo. */
    placeName: (ofTown) =>
      `${ofTown} ${MODIFIERS[drawModifier()]}${random.pick(['talo', 'sali', 'keskus', 'halli', 'puisto', 'tupa'])}`,
    streetName: () =>
      `${capital(MODIFIERS[drawModifier()])}${random.pick(['katu', 'tie', 'kuja', 'polku'])} ${1 + random.below(60)}`,
  };
}

function weighted(random, weights) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return () => {
    let left = random.next() * total;
    return weights.findIndex((weight) => (left -= weight) < 0);
  };
}
