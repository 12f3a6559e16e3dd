/**
 * English inflection after steps 1 and 5 of the published Porter2 algorithm: plurals, `-ed`, `-ing`, a last `-y` and `-e`. Its other
 * steps join what is derived (`organ`, `organisation`), which a catalogue wants apart. Words are folded.
 */
const VOWEL = /[aeiouy]/;
/** Up to the first consonant after a vowel: what stands behind it may be an ending. */
const HEAD = /^[^aeiouy]*[aeiouy]+[^aeiouy]/;
/** The same twice: in so long a word a last `e` never matters. */
const LONG_HEAD = /^(?:[^aeiouy]*[aeiouy]+[^aeiouy]){2}/;
/** Ends as `hop`, `swim`, `us`: in so short a word a lost `e` belongs back, and one that stands must stay. */
const SHORT_END = /(?:^[aeiouy]|[^aeiouy][aeiouy])[^aeiouywx]$/;
/** Plurals and past forms no rule makes; only words a catalogue of activities has. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men:man women:woman children:child feet:foot teeth:tooth lives:life wives:wife knives:knife shelves:shelf
    halves:half swam:swim swum:swim sang:sing sung:sing ran:run went:go gone:go met:meet made:make found:find
    taught:teach bought:buy brought:bring grew:grow grown:grow knew:know known:know lost:lose felt:feel
    spoke:speak spoken:speak wrote:write written:write gave:give given:give took:take taken:take left:leave
    held:hold slept:sleep ate:eat eaten:eat dying:die lying:lie tying:tie news:news buses:bus skiing:ski
    skis:ski skier:skier`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** The stem of a folded English word; no word people would read (`activity` → `activiti`). */
export function englishStem(word: string): string {
  const base = IRREGULAR.get(word);
  if (base !== undefined) return withoutLast(base);
  if (word.length < 3) return word;
  return withoutLast(withoutPast(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2); // classes → class
  if (/..ie(?:r|st)$/.test(word)) return word.replace(/e(?:r|st)$/, ''); // healthier → healthi
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1); // activities → activiti, ties → tie
  if (/(?:sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2); // matches → match
  if (/..[^aeiou]oes$/.test(word)) return word.slice(0, -2); // heroes → hero
  if (/[us]s$/.test(word)) return word; // campus, fitness
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word; // groups → group
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return word; // need
  const stem = word.replace(/(?:ed|ing)(?:ly)?$/, '');
  if (stem === word || !VOWEL.test(stem)) return word; // sing, bed
  if (/(?:at|bl|iz)$/.test(stem)) return stem + 'e'; // relating → relate
  if (/([bdfgmnprt])\1$/.test(stem)) return stem.slice(0, -1); // swimming → swim
  return !HEAD.test(stem.slice(0, -1)) && SHORT_END.test(stem) ? stem + 'e' : stem; // caring → care
}

function withoutLast(word: string): string {
  if (/.[^aeiouy]y$/.test(word)) return word.slice(0, -1) + 'i'; // activity → activiti
  if (/[aeiouy].*[aeiouy]ll$/.test(word)) return word.slice(0, -1); // travelling → travell → travel; so install → instal
  if (!word.endsWith('e')) return word;
  const stem = word.slice(0, -1);
  return LONG_HEAD.test(stem) || (HEAD.test(stem) && !SHORT_END.test(stem)) ? stem : word; // exercise → exercis, but care, time
}
