import type { LocalizedText } from '@hyte/catalogue-format/generated/catalogue.js';
import { textOf } from '../../clean/json-fields.js';
import { joinTexts } from '../../clean/localized-text.js';

const SUPPORT = 'https://openactive.io/accessibility-support#';

/** The six concepts of OpenActive's list of accessibility support. Source: openactive.io/accessibility-support, CC BY 4.0. */
const WORDS: ReadonlyMap<string, LocalizedText> = new Map([
  ['1393f2dc-3fcc-4be9-a99f-f1e51f5ad277', { fi: 'näkövamma', sv: 'synnedsättning', en: 'visual impairment' }],
  ['2bfb7228-5969-4927-8435-38b5005a8771', { fi: 'kuulovamma', sv: 'hörselnedsättning', en: 'hearing impairment' }],
  ['dd026873-6713-4ea1-af5a-08901f651d98', { fi: 'liikuntavamma', sv: 'rörelsehinder', en: 'physical impairment' }],
  [
    '67902468-fd49-4238-8650-20a22d7f0e40',
    { fi: 'oppimisen vaikeus', sv: 'inlärningssvårighet', en: 'learning impairment' },
  ],
  [
    '40b9b11f-bdd3-4aeb-8984-2ecf74a14c7a',
    { fi: 'mielenterveyden haaste', sv: 'psykisk ohälsa', en: 'mental health issues' },
  ],
  [
    '69b689d4-be04-4e6d-be56-4ac72ec82444',
    {
      fi: 'sosiaalisen tilanteen tai käytöksen haaste',
      sv: 'social svårighet eller beteendeproblem',
      en: 'social or behavioural problems',
    },
  ],
]);
const HEADINGS = {
  fi: 'Ohjaaja osaa ottaa huomioon: ',
  sv: 'Ledaren kan ta hänsyn till: ',
  en: 'The leader can support people with: ',
};

/**
 * What an organiser can support people with, as a sentence. It is no target group (everybody may come), and no feature of
 * the place.
 */
export function supportWords(ids: readonly unknown[]): LocalizedText | undefined {
  const words = ids
    .map((id) => WORDS.get((textOf(id) ?? '').replace(SUPPORT, '')))
    .filter((each) => each !== undefined);
  const joined = joinTexts(words, ', ');
  if (joined === undefined) return undefined;
  return Object.fromEntries(Object.entries(HEADINGS).map(([tag, heading]) => [tag, `${heading}${joined[tag] ?? ''}.`]));
}
